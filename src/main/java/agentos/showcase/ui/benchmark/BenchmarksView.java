package agentos.showcase.ui.benchmark;

import agentos.showcase.benchmark.ClaimsAudit;
import agentos.showcase.benchmark.DrillChanges;
import agentos.showcase.benchmark.Look;
import agentos.showcase.benchmark.ShownTables;
import agentos.showcase.pack.BenchmarkTable;
import agentos.showcase.pack.Overview;
import agentos.showcase.pack.Pack;
import agentos.showcase.text.Localized;
import agentos.showcase.ui.Context;
import agentos.showcase.ui.Navigation;
import agentos.showcase.ui.Nodes;
import agentos.showcase.ui.Place;
import agentos.showcase.ui.Prose;
import agentos.showcase.ui.View;
import agentos.showcase.ui.benchmark.chart.ChartPanel;
import agentos.showcase.ui.benchmark.chart.ChartSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The benchmark table with everything that can be asked of it: what is known of a cell, charts, what does not agree, how much depends on the method,
/// what would be if, and tables of others.
public final class BenchmarksView implements View {
    /// A chart on its own is drawn for a slide.
    private static final double CHART_WIDTH = 1600;
    private static final double CHART_HEIGHT = 900;

    private final Context context;
    private final Pack pack;
    private final Navigation navigation;
    private final BenchmarksModel model;
    private final TableGrid grid;
    private final TableToolbar toolbar;
    private final TableLegend legend;
    private final CellFacts facts;
    private final ChartPanel chart;
    private final AuditPanel findings;
    private final MethodPanel methods;
    private final DrillPanel drill;
    private final ImportPanel imports;
    private final SideTabs tabs;
    private final TableAndPages parts;
    private final VBox node;
    private BenchmarkTable audited;
    private ClaimsAudit audit;
    private Subscription subscription = Subscription.EMPTY;

    public BenchmarksView(Context context, Pack pack, BenchmarksModel model) {
        var words = context.words();
        this.context = context;
        this.pack = pack;
        this.navigation = context.navigation();
        this.model = model;
        grid = new TableGrid(words, model);
        toolbar = new TableToolbar(words, model);
        legend = new TableLegend(words, model);
        facts = new CellFacts(words, model, pack.benchmark(), this::audit);
        grid.setOnFacts(() -> facts.open(grid::requestFocus));
        grid.setOnEdit(model::edit);
        grid.setOnUndo(model::undo, model::redo);
        chart = new ChartPanel(words, context.theming(), this::chartSource);
        chart.view().setOnCell((row, column) -> model.choose(new CellAt(row, column)));
        chart.view().setOnCard(card -> navigation.go(new Place.CardPlace(card)));
        findings = new AuditPanel(words, this::go);
        methods = new MethodPanel(words, context.background(), error -> context.errors().unexpected(words.both("trouble.method"), error),
                (dimension, weight) -> model.method(method -> method.weighing(dimension, weight)));
        drill = new DrillPanel(words, model::undo, model::redo, model::endDrill);
        imports = new ImportPanel(context, pack.benchmark(), model::show);
        tabs = new SideTabs(words, Map.of(SideTabs.Page.CHART, chart, SideTabs.Page.FINDINGS, scroll(findings.node()), SideTabs.Page.METHODS, scroll(methods.node()),
                SideTabs.Page.DRILL, scroll(drill.node()), SideTabs.Page.TEXT, scroll(text()), SideTabs.Page.IMPORT, scroll(imports.node())));
        parts = new TableAndPages(grid, List.of(legend.node(), footnote()), facts, tabs.node());
        node = arrange();
        node.setOnDragOver(this::over);
        node.setOnDragDropped(this::drop);
    }

    private VBox arrange() {
        var export = new ExportMenu(context, model::shown, () -> chart.drawing(CHART_WIDTH, CHART_HEIGHT));
        tabs.node().getStyleClass().add("benchmark-right");
        HBox.setHgrow(toolbar.node(), Priority.ALWAYS);
        var page = Nodes.column("page", Nodes.row("benchmark-head", toolbar.node(), export.node()), said(export), parts);
        page.getStyleClass().add("benchmark-page");
        return page;
    }

    /// To the cell that a finding is about.
    private void go(String row, Optional<String> column) {
        model.choose(row);
        column.filter(id -> model.look().models().contains(id)).ifPresent(id -> model.choose(new CellAt(row, id)));
    }

    private static Node said(ExportMenu export) {
        var said = Nodes.paragraph(export.said(), "caption", "good");
        said.visibleProperty().bind(said.textProperty().isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        return said;
    }

    /// How the scores were measured: the first of the table's notes stands under it, all of the pack's on the page about it.
    private Node footnote() {
        var first = model.tableProperty().map(table -> table.notes().isEmpty() ? Localized.EMPTY : table.notes().getFirst());
        return Nodes.paragraph(context.words().text(first), "caption", "muted", "table-footnote");
    }

    private Region text() {
        var words = context.words();
        var text = Nodes.column("benchmark-text");
        text.getChildren().addAll(Prose.paragraphs(words, pack.benchmark().text(), "small"));
        pack.benchmark().notes().forEach(note -> text.getChildren().add(Nodes.paragraph(words.text(note), "caption", "muted")));
        return text;
    }

    private static Node scroll(Node content) {
        return Nodes.page((Region) content);
    }

    private ChartSource chartSource() {
        var look = model.look();
        var other = new Look(look.sort(), look.filter(), look.group(), look.dimension(), look.models(), look.pinned(), look.highlight(), look.transposed(),
                !look.normalised(), look.heat(), look.summaries());
        return new ChartSource(model.table(), pack.cards(), Optional.of(ShownTables.of(model.table(), other, model.method())));
    }

    // ---- a file from elsewhere --------------------------------------------------------------------------------------------------------

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    /// Reads a file's tables and shows the first of them.
    void bring(Path file) {
        tabs.pageProperty().set(SideTabs.Page.IMPORT);
        imports.read(file);
    }

    private void drop(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            bring(event.getDragboard().getFiles().getFirst().toPath());
            event.setDropCompleted(true);
            event.consume();
        }
    }

    /// The pack's texts claim nothing about the table of another product.
    private Overview texts() {
        return model.table().own().equals(pack.benchmark().own()) ? pack.overview() : Overview.EMPTY;
    }

    /// Of the table as it is now: an edit of a cell changes what the audit finds.
    private ClaimsAudit audit() {
        if (audit == null || audited != model.table()) {
            audited = model.table();
            audit = ClaimsAudit.of(texts(), audited);
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
                model.shownProperty().subscribe(parts::requestLayout),
                model.shownProperty().subscribe(_ -> draw()),
                model.rowProperty().subscribe(_ -> chart.show(model.shown(), row())),
                tabs.pageProperty().subscribe(_ -> draw()),
                context.theming().themeProperty().subscribe(_ -> chart.show(model.shown(), row())),
                model.rowProperty().subscribe((_, row) -> {
                    if (row != null && pack.benchmark().row(row.id()).isPresent()) {
                        navigation.refine(new Place.Benchmarks(row.id()));
                    }
                }));
    }

    private Optional<String> row() {
        return Optional.ofNullable(model.rowProperty().get()).map(BenchmarkTable.Row::id);
    }

    /// Brings the open page up to date.
    private void draw() {
        switch (tabs.pageProperty().get()) {
            case CHART -> chart.show(model.shown(), row());
            case FINDINGS -> findings.show(audit());
            case METHODS -> methods.show(model.table(), model.look().models(), model.method());
            case DRILL -> drill.show(model.drillProperty().get(), DrillChanges.of(texts(), model.drillProperty().get(), model.method()));
            case TEXT, IMPORT -> { }
        }
    }

    @Override
    public boolean isSettled() {
        return methods.isSettled() && chart.view().isSettled() && !imports.busyProperty().get();
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
