package agentos.showcase.ui.benchmark;

import agentos.showcase.benchmark.ShownTable;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import agentos.showcase.ui.Localization;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;

/// One node of each kind that is never seen: the stylesheet gives it its size, and the grid takes its sizes from it.
final class GridMoulds extends Pane {
    /// Bold names are so much wider than plain ones, at most.
    private static final double BOLD = 1.08;
    private static final int REMEMBERED = 8;

    private final Localization words;
    private final GridType type;
    private final GridCell cell;
    private final GridHead columnHead = GridHead.column((_, _) -> { });
    private final GridHead lineHead = GridHead.line((_, _) -> { });
    private final GridLine line = new GridLine();
    private final GridLine heading = new GridLine();
    private final ScrollBar across = new ScrollBar();
    private ShownTable measured;
    private final Map<Key, Sizes> known = new HashMap<>();

    /// Where everything is, in pixels.
    ///
    /// @param down  the lines
    /// @param along the columns
    /// @param side  width of the names of lines
    /// @param head  height of the names of columns
    record Sizes(GridAxis down, GridAxis along, double side, double head) {
        static final Sizes NONE = new Sizes(GridAxis.NONE, GridAxis.NONE, 0, 0);

        double width() {
            return side + along.total();
        }

        double height() {
            return head + down.total();
        }
    }

    private record Key(double width, double line, double heading, double head, double least, double most, Font names, Font heads, Language language) {}

    GridMoulds(Localization words, GridType type, CellWords cellWords) {
        this.words = words;
        this.type = type;
        this.cell = new GridCell(type, cellWords);
        getStyleClass().add("grid-moulds");
        setMouseTransparent(true);
        heading.show(new ShownTable.Heading("", Localized.EMPTY), "", false);
        lineHead.show(new GridHead.Says("", "", "", true, false, false, false, -1, ""), "");
        across.setOrientation(Orientation.HORIZONTAL);
        across.setFocusTraversable(false);
        getChildren().addAll(cell, columnHead, lineHead, line, heading, across);
        // A mould that changes its size makes the grid lay itself out anew.
        getChildren().forEach(mould -> mould.setManaged(true));
    }

    double lineHeight() {
        return line.prefHeight(-1);
    }

    double leastHeight() {
        return columnHead.prefHeight(-1) + 6 * lineHeight();
    }

    double barHeight() {
        return snapSizeY(across.prefHeight(-1));
    }

    /// Sizes for a width; the same instance as before when nothing that they depend on has changed.
    Sizes sizes(ShownTable shown, double width) {
        var now = new Key(width, snapSizeY(lineHeight()), snapSizeY(heading.prefHeight(-1)), snapSizeY(columnHead.prefHeight(-1)),
                snapSizeX(cell.minWidth(-1)), snapSizeX(cell.maxWidth(-1)), lineHead.name().getFont(), columnHead.name().getFont(), words.language());
        if (shown != measured || known.size() > REMEMBERED) {
            type.measure(shown);
            measured = shown;
            known.clear();
        }
        return known.computeIfAbsent(now, key -> {
            double side = side(shown, key);
            return new Sizes(
                    GridAxis.of(shown.lines().size(), i -> shown.lines().get(i) instanceof ShownTable.Heading ? key.heading() : key.line()),
                    along(shown, key, width - side), side, key.head());
        });
    }

    /// As wide as the longest name and its signs, between the least and the most that the stylesheet allows.
    private double side(ShownTable shown, Key now) {
        double longest = shown.lines().stream().filter(of -> !of.cells().isEmpty())
                .mapToDouble(of -> type.width(now.names(), of.name().in(now.language()))).max().orElse(0);
        double signs = shown.look().transposed() ? lineHead.signsWidth() : now.names().getSize();
        double around = lineHead.snappedLeftInset() + lineHead.snappedRightInset() + signs;
        return snapSizeX(Math.clamp(longest * BOLD + around, lineHead.minWidth(-1), Math.max(lineHead.minWidth(-1), lineHead.maxWidth(-1))));
    }

    /// Equal columns where there is room for the longest word of every name; else each as wide as its own needs.
    private GridAxis along(ShownTable shown, Key now, double room) {
        int count = shown.columns().size();
        double[] least = new double[count];
        Arrays.setAll(least, i -> Math.clamp(snapSizeX(longestWord(shown.columns().get(i).name().in(now.language()), now.heads())), now.least(), now.most()));
        double widest = Arrays.stream(least).max().orElse(now.least());
        double equal = Math.floor(Math.min(now.most(), room / Math.max(1, count)));
        if (equal >= widest) {
            return GridAxis.of(count, _ -> equal);
        }
        double spare = Math.floor(Math.max(0, room - Arrays.stream(least).sum()) / Math.max(1, count));
        return GridAxis.of(count, i -> Math.min(now.most(), least[i] + spare));
    }

    private double longestWord(String name, Font font) {
        double longest = 0;
        for (String word : name.split("\\s")) {
            longest = Math.max(longest, type.width(font, word) * BOLD);
        }
        return longest + columnHead.snappedLeftInset() + columnHead.snappedRightInset() + 1;
    }
}
