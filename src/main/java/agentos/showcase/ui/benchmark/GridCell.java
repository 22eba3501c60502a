package agentos.showcase.ui.benchmark;

import agentos.showcase.benchmark.ShownTable;
import agentos.showcase.ui.Icon;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/// One cell in view; it is given another score when its own has left the view. The printed string is one text, set so that its point stands
/// where all points of the column stand.
final class GridCell extends Region {
    static final PseudoClass OWN = PseudoClass.getPseudoClass("own");
    private static final PseudoClass BEST = PseudoClass.getPseudoClass("best");
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
    private static final PseudoClass PLAIN = PseudoClass.getPseudoClass("plain");
    private static final PseudoClass SUMMARY = PseudoClass.getPseudoClass("summary");
    private static final PseudoClass SOURCE_ONLY = PseudoClass.getPseudoClass("source-only");
    private static final PseudoClass ALIKE = PseudoClass.getPseudoClass("alike");
    /// The sign of a shared lead stands so many of its own widths before the score.
    private static final double LEAD_PLACE = 1.8;
    private static final double FAINTEST = 0.06;
    private static final double STRONGEST = 0.5;

    private final GridType type;
    private final CellWords words;
    private final Text text = new Text();
    private Region shade;
    private Region lead;
    private Text mark;
    private Icon pencil;
    private ShownTable.Cell cell;
    private double shift;
    private int line;
    private int column;

    GridCell(GridType type, CellWords words) {
        this.type = type;
        this.words = words;
        getStyleClass().add("grid-cell");
        setManaged(false);
        setAccessibleRole(AccessibleRole.TABLE_CELL);
        text.getStyleClass().add("grid-text");
        text.setTextOrigin(VPos.CENTER);
        add(text);
    }

    ShownTable.Cell cell() {
        return cell;
    }

    Text text() {
        return text;
    }

    /// Its states are those of the text, because styling one node anew is quicker than two.
    ///
    /// @param alike whether its shading stands for its place, so that colours of text give way
    void show(ShownTable.Cell next, ShownTable.Line of, int atLine, int atColumn, boolean own, boolean alike) {
        cell = next;
        line = atLine;
        column = atColumn;
        text.pseudoClassStateChanged(BEST, next.best());
        text.pseudoClassStateChanged(MISSING, next.value() == null);
        text.pseudoClassStateChanged(PLAIN, of instanceof ShownTable.Parameters || next.rank() == 0 && next.value() != null && !(of instanceof ShownTable.Summary));
        text.pseudoClassStateChanged(SUMMARY, of instanceof ShownTable.Summary);
        text.pseudoClassStateChanged(OWN, own);
        text.pseudoClassStateChanged(ALIKE, alike && next.shade() != null);
        shade(next.shade());
        lead = shown(lead, next.lead(), () -> part("grid-lead"));
        mark(next.mark());
        pencil = shown(pencil, next.edited(), () -> new Icon(Feather.EDIT_2, "grid-edited"));
        requestLayout();
    }

    /// How far the point of a narrow column stands beside its middle, so that signs have room.
    void shift(double wanted) {
        shift = wanted;
    }

    private void shade(Double wanted) {
        shade = shown(shade, wanted != null, () -> part("grid-shade"));
        if (wanted != null) {
            shade.setOpacity(FAINTEST + (STRONGEST - FAINTEST) * Math.clamp(wanted, 0, 1));
            shade.toBack();
        }
    }

    private void mark(ShownTable.BoldMark wanted) {
        mark = shown(mark, wanted != ShownTable.BoldMark.NONE, () -> {
            var sign = new Text("B");
            sign.getStyleClass().add("grid-mark");
            sign.setTextOrigin(VPos.CENTER);
            Tooltip.install(sign, words.markTip(this));
            return sign;
        });
        if (mark != null) {
            mark.pseudoClassStateChanged(SOURCE_ONLY, wanted == ShownTable.BoldMark.BOLD_NOT_BEST);
        }
    }

    private static Region part(String styleClass) {
        var region = new Region();
        region.getStyleClass().add(styleClass);
        region.setMouseTransparent(true);
        return region;
    }

    /// Parts that few cells have are made when they are first needed.
    private <N extends Node> N shown(N node, boolean wanted, java.util.function.Supplier<N> make) {
        if (node == null && wanted) {
            N made = make.get();
            add(made);
            return made;
        }
        if (node != null) {
            node.setVisible(wanted);
        }
        return node;
    }

    private void add(Node node) {
        node.setManaged(false);
        getChildren().add(node);
        if (getScene() != null) {
            // It comes in while the layout is worked out, which needs its size now.
            node.applyCss();
        }
    }

    @Override
    protected void layoutChildren() {
        if (cell == null) {
            return;
        }
        double width = getWidth();
        double middle = snapPositionY(getHeight() / 2);
        var font = text.getFont();
        double whole = type.wholeWidth(font);
        double rest = type.restWidth(font);
        double point = (width + whole - rest) / 2 + shift;
        String printed = type.fit(font, cell.text(), width - 2);
        if (!printed.equals(text.getText())) {
            text.setText(printed);
        }
        int split = GridType.split(printed);
        double all = type.width(font, printed);
        boolean aligned = split > 0 && printed.equals(cell.text()) && cell.value() != null;
        double left = aligned ? point - type.width(font, printed.substring(0, split)) : (width - all) / 2 + shift;
        // A text beside the numbers (`94.1 (95.1*)`) keeps its point unless it would leave the cell.
        double x = Math.clamp(left, Math.min(1, width - all), Math.max(1, width - all - 1));
        // Its origin is its middle, so that nobody needs to ask how high it is.
        text.setLayoutX(snapPositionX(x));
        text.setLayoutY(middle);
        if (lead != null && lead.isVisible()) {
            double size = snapSizeX(lead.prefWidth(-1));
            lead.resizeRelocate(snapPositionX(Math.max(1, Math.min(x, point - whole) - LEAD_PLACE * size)), snapPositionY(middle - size / 2), size, size);
        }
        double right = Math.max(x + all, point + rest);
        if (mark != null && mark.isVisible()) {
            double size = mark.getLayoutBounds().getWidth();
            mark.relocate(snapPositionX(Math.min(width - size, right + size / 2)), middle - mark.getLayoutBounds().getHeight() / 2);
            right += 1.5 * size;
        }
        if (pencil != null && pencil.isVisible()) {
            double size = pencil.getLayoutBounds().getWidth();
            pencil.relocate(snapPositionX(Math.min(width - size, right + size / 3)), middle - pencil.getLayoutBounds().getHeight() / 2);
        }
        if (shade != null && shade.isVisible()) {
            shade.resizeRelocate(0, 0, width, getHeight());
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> cell == null ? "" : words.sentence(cell);
            case ROW_INDEX -> line;
            case COLUMN_INDEX -> column;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
