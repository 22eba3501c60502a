package agentos.showcase.ui.benchmark;

import agentos.showcase.pack.BenchmarkTable;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The chosen row as bars from 0 to 100, with what it measures.
final class RowChart {
    private final Localization words;
    private final BenchmarksModel model;
    private final VBox node = Nodes.column("panel");

    RowChart(Localization words, BenchmarksModel model) {
        this.words = words;
        this.model = model;
        node.getStyleClass().add("row-chart");
    }

    Region node() {
        return node;
    }

    void show(BenchmarkTable.Row row) {
        node.getChildren().clear();
        if (row == null) {
            return;
        }
        node.getChildren().addAll(Nodes.label(row.name(), "heading"), Nodes.paragraph(words.text(row.about()), "small", "muted"));
        model.bars().forEach(bar -> node.getChildren().add(line(bar)));
        String items = row.items() == null ? null : String.format(java.util.Locale.ROOT, "%,d", row.items());
        node.getChildren().add(Nodes.paragraph(items == null ? words.text("benchmark.items.unknown") : words.text("benchmark.items", items),
                "small", "muted"));
    }

    private static HBox line(BenchmarksModel.Bar bar) {
        var name = Nodes.label(bar.model(), "bar-name");
        var value = Nodes.label(bar.printed(), "bar-value");
        var track = new BarTrack(bar.share());
        HBox.setHgrow(track, Priority.ALWAYS);
        var line = Nodes.row("bar-line", name, track, value);
        if (bar.own()) {
            line.getStyleClass().add("own");
        }
        if (bar.best()) {
            line.getStyleClass().add("best");
        }
        return line;
    }

    /// The bar in its track.
    private static final class BarTrack extends Region {
        private final Region fill = new Region();
        private final double share;

        BarTrack(double share) {
            this.share = share;
            getStyleClass().add("bar-track");
            fill.getStyleClass().add("bar-fill");
            getChildren().add(fill);
        }

        @Override
        protected void layoutChildren() {
            fill.resizeRelocate(0, 0, snapSizeX(getWidth() * share), getHeight());
        }
    }
}
