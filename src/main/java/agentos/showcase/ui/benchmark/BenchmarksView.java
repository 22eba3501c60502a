package agentos.showcase.ui.benchmark;

import agentos.showcase.pack.Pack;
import agentos.showcase.ui.Context;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import agentos.showcase.ui.Place;
import agentos.showcase.ui.Prose;
import agentos.showcase.ui.View;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;

/// The benchmark table as printed, the chosen row as a chart, and what the audit found.
public final class BenchmarksView implements View {
    private final Localization words;
    private final BenchmarksModel model;
    private final ScoreTable table;
    private final RowChart chart;
    private final Node node;
    private Subscription subscription = Subscription.EMPTY;

    public BenchmarksView(Context context, Pack pack, BenchmarksModel model) {
        this.words = context.words();
        this.model = model;
        this.table = new ScoreTable(words, pack.benchmark(), id -> context.navigation().refine(new Place.Benchmarks(id)));
        this.chart = new RowChart(words, model);
        var text = pack.benchmark().text();
        var head = Nodes.column("page-head", Nodes.label(words.text(text.title()), "title"));
        var notes = Nodes.column("notes");
        pack.benchmark().notes().forEach(note -> notes.getChildren().add(Nodes.paragraph(words.text(note), "caption", "muted")));
        var left = Nodes.column("score-side", head, table.node());
        HBox.setHgrow(left, Priority.ALWAYS);
        var right = Nodes.column("benchmark-side", chart.node(), new AuditPanel(words, pack, context.navigation()).node());
        var more = Nodes.equal("columns", Prose.paragraphs(words, text, "small", "muted", "column-text"));
        node = Nodes.page(Nodes.column("page", Nodes.row("benchmark-columns", left, right), more, notes));
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void attach() {
        subscription = model.rowProperty().subscribe(row -> {
            table.mark(row == null ? "" : row.id());
            chart.show(row);
        });
    }

    @Override
    public void detach() {
        subscription.unsubscribe();
    }

    @Override
    public boolean follow(Place place) {
        return place instanceof Place.Benchmarks(var row) && row.map(model::choose).orElse(true);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            model.move(event.getCode() == KeyCode.UP ? -1 : 1);
            event.consume();
        }
    }
}
