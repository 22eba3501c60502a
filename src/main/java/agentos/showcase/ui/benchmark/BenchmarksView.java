package agentos.showcase.ui.benchmark;

import agentos.showcase.benchmark.ClaimsAudit;
import agentos.showcase.pack.BenchmarkTable;
import agentos.showcase.pack.Pack;
import agentos.showcase.ui.Context;
import agentos.showcase.ui.Navigation;
import agentos.showcase.ui.Nodes;
import agentos.showcase.ui.Place;
import agentos.showcase.ui.Prose;
import agentos.showcase.ui.View;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The benchmark table, what is known of its chosen cell, the chosen row as a chart, and what the audit found.
public final class BenchmarksView implements View {
    private final Navigation navigation;
    private final BenchmarksModel model;
    private final TableGrid grid;
    private final TableToolbar toolbar;
    private final TableLegend legend;
    private final CellFacts facts;
    private final RowChart chart;
    private final Node node;
    private BenchmarkTable audited;
    private ClaimsAudit audit;
    private Subscription subscription = Subscription.EMPTY;

    public BenchmarksView(Context context, Pack pack, BenchmarksModel model) {
        var words = context.words();
        this.navigation = context.navigation();
        this.model = model;
        this.grid = new TableGrid(words, model);
        this.toolbar = new TableToolbar(words, model);
        this.legend = new TableLegend(words, model);
        this.facts = new CellFacts(words, model, () -> audit(pack));
        this.chart = new RowChart(words, model);
        grid.setOnFacts(() -> facts.open(grid::requestFocus));
        grid.setOnEdit(model::edit);
        grid.setOnUndo(model::undo, model::redo);
        var text = pack.benchmark().text();
        var notes = Nodes.column("notes");
        pack.benchmark().notes().forEach(note -> notes.getChildren().add(Nodes.paragraph(words.text(note), "caption", "muted")));
        VBox.setVgrow(grid, Priority.SOMETIMES);
        grid.setMaxHeight(Region.USE_PREF_SIZE);
        var left = Nodes.column("table-side", grid, legend.node());
        HBox.setHgrow(left, Priority.ALWAYS);
        var right = Nodes.column("benchmark-side", facts.node(), chart.node(), new AuditPanel(words, pack, navigation).node(),
                Nodes.column("columns", Prose.paragraphs(words, text, "small", "muted").toArray(Node[]::new)), notes);
        var scroll = Nodes.page(right);
        scroll.getStyleClass().add("benchmark-scroll");
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.AS_NEEDED);
        var columns = Nodes.row("benchmark-columns", left, scroll);
        VBox.setVgrow(columns, Priority.ALWAYS);
        node = Nodes.column("page", Nodes.label(words.text(text.title()), "title"), toolbar.node(), columns);
        node.getStyleClass().add("benchmark-page");
    }

    /// Of the table as it is now: an edit of a cell changes what the audit finds.
    private ClaimsAudit audit(Pack pack) {
        if (audit == null || audited != model.table()) {
            audited = model.table();
            audit = ClaimsAudit.of(pack.overview(), audited);
        }
        return audit;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void attach() {
        grid.attach();
        toolbar.attach();
        legend.attach();
        facts.attach();
        subscription = Subscription.combine(
                model.rowProperty().subscribe(chart::show),
                model.rowProperty().subscribe((_, row) -> {
                    if (row != null) {
                        navigation.refine(new Place.Benchmarks(row.id()));
                    }
                }));
    }

    @Override
    public void detach() {
        subscription.unsubscribe();
        facts.detach();
        legend.detach();
        toolbar.detach();
        grid.detach();
    }

    @Override
    public boolean turn(int direction) {
        if (!grid.isFocusVisible()) {
            return false;
        }
        grid.page(direction);
        return true;
    }

    @Override
    public boolean key(KeyEvent event) {
        return grid.press(event);
    }

    @Override
    public boolean follow(Place place) {
        return place instanceof Place.Benchmarks(var row) && row.map(model::choose).orElse(true);
    }
}
