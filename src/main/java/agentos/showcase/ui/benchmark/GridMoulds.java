package agentos.showcase.ui.benchmark;

import agentos.showcase.benchmark.Look;
import agentos.showcase.benchmark.Method;
import agentos.showcase.benchmark.ShownTable;
import agentos.showcase.pack.BenchmarkTable;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import agentos.showcase.ui.Localization;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;

/// One node of each kind that is never seen: the stylesheet gives it its size, and the grid takes its sizes from it.
final class GridMoulds extends Pane {
    /// Bold names are so much wider than plain ones, at most.
    static final double BOLD = 1.08;
    private static final int REMEMBERED = 8;

    private final Localization words;
    private final Supplier<BenchmarkTable> source;
    private final GridType type;
    private final GridCell cell;
    private final GridHead columnHead = GridHead.column((_, _) -> { });
    private final GridHead modelHead = GridHead.column((_, _) -> { });
    private final GridHead lineHead = GridHead.line((_, _) -> { });
    private final GridLine line = new GridLine();
    private final GridLine modelLine = new GridLine().ofModel();
    private final GridLine heading = new GridLine();
    private final ScrollBar across = new ScrollBar();
    private ShownTable measured;
    private SameScores measuredScores;
    private final Map<Key, Sizes> known = new HashMap<>();

    /// Where everything is, in pixels.
    ///
    /// @param down the lines
    /// @param side width of the names of lines
    /// @param head height of the names of columns
    record Sizes(GridAxis down, GridColumns.Fit columns, double side, double head) {
        static final Sizes NONE = new Sizes(GridAxis.NONE, GridColumns.Fit.NONE, 0, 0);

        GridAxis along() {
            return columns.axis();
        }

        /// Whether the names of columns read upwards.
        boolean isTurned() {
            return columns.turned();
        }

        double width() {
            return side + along().total();
        }

        double height() {
            return head + down.total();
        }
    }

    /// Height of a kind of line: as the stylesheet likes it, and the least at which it can be read.
    private record Height(double ease, double least) {
        static Height of(GridLine mould) {
            return new Height(mould.snapSizeY(mould.prefHeight(-1)), mould.snapSizeY(mould.minHeight(-1)));
        }

        /// @param part 0 for the least, 1 for at ease
        double at(double part) {
            return Math.floor(least + part * (ease - least));
        }
    }

    private record Key(
            double width, double height, Height line, Height heading, double head, double least, double most, Font names, Font heads, Font scores,
            Language language) {}

    /// What the shown scores depend on, whatever their order.
    private record SameScores(BenchmarkTable table, Look look, Method method) {
        @Override
        public boolean equals(Object other) {
            return other instanceof SameScores(var of, var as, var by) && of == table && as.equals(look) && by.equals(method);
        }

        @Override
        public int hashCode() {
            return look.hashCode();
        }
    }

    /// @param source the table whose scores are shown
    GridMoulds(Localization words, GridType type, CellWords cellWords, Supplier<BenchmarkTable> source) {
        this.words = words;
        this.source = source;
        this.type = type;
        this.cell = new GridCell(type, cellWords);
        getStyleClass().add("grid-moulds");
        setMouseTransparent(true);
        heading.show(new ShownTable.Heading("", Localized.EMPTY), "", false);
        var model = new GridHead.Says("", "", "", true, false, false, false, 0, "");
        modelHead.show(model, "");
        lineHead.show(model, "");
        across.setOrientation(Orientation.HORIZONTAL);
        across.setFocusTraversable(false);
        getChildren().addAll(cell, columnHead, modelHead, lineHead, line, modelLine, heading, across);
        // A mould that changes its size makes the grid lay itself out anew.
        getChildren().forEach(mould -> mould.setManaged(true));
    }

    double lineHeight() {
        return line.prefHeight(-1);
    }

    double leastHeight() {
        return modelHead.prefHeight(-1) + 6 * lineHeight();
    }

    double barHeight() {
        return snapSizeY(across.prefHeight(-1));
    }

    /// Sizes for a place; the same instance as before when nothing that they depend on has changed.
    Sizes sizes(ShownTable shown, double width, double height) {
        boolean sideways = shown.look().transposed();
        var now = new Key(width, height, Height.of(sideways ? modelLine : line), Height.of(heading), snapSizeY((sideways ? columnHead : modelHead).prefHeight(-1)),
                snapSizeX(cell.minWidth(-1)), snapSizeX(cell.maxWidth(-1)), lineHead.name().getFont(), columnHead.name().getFont(), cell.text().getFont(),
                words.language());
        if (shown != measured || known.size() > REMEMBERED) {
            var scores = new SameScores(source.get(), Looks.sort(shown.look(), Optional.empty()), shown.method());
            if (!scores.equals(measuredScores)) {
                type.measure(shown);
                measuredScores = scores;
            }
            measured = shown;
            known.clear();
        }
        return known.computeIfAbsent(now, key -> sizes(shown, key));
    }

    private Sizes sizes(ShownTable shown, Key key) {
        double side = side(shown, key);
        double room = key.width() - side;
        var columns = new GridColumns(shown, type, key.language(), key.heads(), key.scores(),
                columnHead.snappedLeftInset() + columnHead.snappedRightInset() + 1, key.least(), key.most()).fit(room);
        // The names of models keep their buttons below them.
        double head = columns.turned() ? snapSizeY(columns.nameHeight()) + (shown.look().transposed() ? 0 : modelHead.signsHeight()) : key.head();
        double bar = columns.axis().total() > room + 0.5 ? barHeight() : 0;
        return new Sizes(down(shown, key, key.height() - head - bar), columns, side, head);
    }

    /// Lines give way, all alike, when the whole table fits so; a table that does not fit in any way keeps them at ease.
    private static GridAxis down(ShownTable shown, Key key, double room) {
        long headings = shown.lines().stream().filter(ShownTable.Heading.class::isInstance).count();
        long others = shown.lines().size() - headings;
        double ease = others * key.line().ease() + headings * key.heading().ease();
        double least = others * key.line().least() + headings * key.heading().least();
        double part = ease <= room || least > room || ease <= least ? 1 : (room - least) / (ease - least);
        double line = key.line().at(part);
        double heading = key.heading().at(part);
        return GridAxis.of(shown.lines().size(), i -> shown.lines().get(i) instanceof ShownTable.Heading ? heading : line);
    }

    /// How many signs may stand between the name of a model and its button.
    private static int statesOfModels(Look look) {
        return (look.sort().isPresent() ? 1 : 0) + (look.pinned().isEmpty() ? 0 : 1) + (look.highlight().isPresent() ? 1 : 0);
    }

    /// As wide as the longest name and its signs, between the least and the most that the stylesheet allows.
    private double side(ShownTable shown, Key now) {
        double longest = shown.lines().stream().filter(of -> !of.cells().isEmpty())
                .mapToDouble(of -> type.width(now.names(), of.name().in(now.language()))).max().orElse(0);
        double signs = shown.look().transposed() ? lineHead.signsWidth() + statesOfModels(shown.look()) * now.names().getSize() : now.names().getSize();
        double around = lineHead.snappedLeftInset() + lineHead.snappedRightInset() + signs;
        return snapSizeX(Math.clamp(longest * BOLD + around, lineHead.minWidth(-1), Math.max(lineHead.minWidth(-1), lineHead.maxWidth(-1))));
    }
}
