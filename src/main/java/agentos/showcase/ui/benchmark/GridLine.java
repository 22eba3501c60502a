package agentos.showcase.ui.benchmark;

import agentos.showcase.benchmark.ShownTable;
import agentos.showcase.ui.Nodes;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The ground of a line, under its name and its cells; a heading stands on it itself.
final class GridLine extends Region {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass PARAMETER = PseudoClass.getPseudoClass("parameter");
    private static final PseudoClass SUMMARY = PseudoClass.getPseudoClass("summary");
    private static final PseudoClass MODEL = PseudoClass.getPseudoClass("model");
    private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Label heading = new Label();
    private final Region rule = new Region();

    GridLine() {
        getStyleClass().add("grid-line");
        heading.getStyleClass().add("grid-heading");
        // A rule of its own: a border on one side is the dearest thing to draw without graphics hardware.
        rule.getStyleClass().add("grid-rule");
        rule.setManaged(false);
        heading.setManaged(false);
        getChildren().addAll(rule, heading);
        setManaged(false);
        setMouseTransparent(true);
    }

    /// @param last whether another kind of line follows
    void show(ShownTable.Line line, String name, boolean last) {
        boolean isHeading = line instanceof ShownTable.Heading;
        heading.setText(isHeading ? name : "");
        pseudoClassStateChanged(HEADING, isHeading);
        pseudoClassStateChanged(PARAMETER, line instanceof ShownTable.Parameters);
        pseudoClassStateChanged(SUMMARY, line instanceof ShownTable.Summary);
        pseudoClassStateChanged(LAST, last);
    }

    /// A line of a model is high enough for a finger where there is room.
    GridLine ofModel() {
        pseudoClassStateChanged(MODEL, true);
        return this;
    }

    @Override
    protected void layoutChildren() {
        double thick = snapSizeY(rule.prefHeight(-1));
        rule.resizeRelocate(0, getHeight() - thick, getWidth(), thick);
        if (!heading.getText().isEmpty()) {
            double height = heading.prefHeight(-1);
            double left = snappedLeftInset();
            heading.resizeRelocate(left, snapPositionY(getHeight() - snappedBottomInset() - height), Math.min(heading.prefWidth(-1), getWidth() - left), height);
        }
    }

    void mark(boolean chosen, boolean over) {
        pseudoClassStateChanged(Nodes.CURRENT, chosen);
        pseudoClassStateChanged(OVER, over);
    }
}
