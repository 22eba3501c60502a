package agentos.showcase.ui.benchmark;

import agentos.showcase.benchmark.AuditItem;
import agentos.showcase.benchmark.ClaimsAudit;
import agentos.showcase.benchmark.Figures;
import agentos.showcase.benchmark.ShownTable;
import agentos.showcase.pack.BenchmarkTable;
import agentos.showcase.ui.Icon;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// What is known of the cell under the pointer, else of the chosen one: the score, how sure it is, what it measures and where it stands.
public final class CellFacts {
    private static final PseudoClass UPRIGHT = PseudoClass.getPseudoClass("upright");
    private static final int NOTES = 3;

    private final Localization words;
    private final BenchmarksModel model;
    private final CellWords cellWords;
    private final BenchmarkTable pack;
    private final Supplier<ClaimsAudit> audit;
    private final HBox content = Nodes.row("facts-parts");
    private final ScrollPane node = Nodes.page(content);
    private boolean upright;
    private Runnable back = () -> { };
    private Subscription subscription = Subscription.EMPTY;

    /// @param pack  the pack's own table; any other was brought from elsewhere
    /// @param audit of the table as it is now
    public CellFacts(Localization words, BenchmarksModel model, BenchmarkTable pack, Supplier<ClaimsAudit> audit) {
        this.pack = pack;
        this.words = words;
        this.model = model;
        this.audit = audit;
        this.cellWords = new CellWords(words, model);
        node.getStyleClass().add("cell-facts");
        node.setFitToHeight(false);
        node.setId("cell-facts");
        node.setFocusTraversable(true);
        node.setAccessibleRole(AccessibleRole.TEXT);
        node.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.ENTER) {
                back.run();
                event.consume();
            }
        });
    }

    public Region node() {
        return node;
    }

    public void attach() {
        subscription = Subscription.combine(
                model.shownProperty().subscribe(this::show), model.chosenProperty().subscribe(this::show),
                model.hoveredProperty().subscribe(this::show), words.languageProperty().subscribe(this::show));
        show();
    }

    public void detach() {
        subscription.unsubscribe();
        subscription = Subscription.EMPTY;
    }

    /// Brings the reader here; Escape or Enter brings back.
    public void open(Runnable wayBack) {
        back = wayBack;
        node.requestFocus();
    }

    private void show() {
        var at = model.hoveredProperty().get() != null ? model.hoveredProperty().get() : model.chosenProperty().get();
        var cell = at == null ? Optional.<ShownTable.Cell>empty() : model.index().cell(at);
        if (cell.isPresent()) {
            lay(facts(at, cell.get()));
        } else {
            content.getChildren().setAll(paragraph(words.now(at == null ? "table.facts.none" : "table.facts.hidden"), "small", "muted"));
        }
        node.setVvalue(0);
        node.setAccessibleText(cell.map(cellWords::sentence).orElse(""));
    }

    /// In a strip under the table, or upright below a table that lies on its side.
    void stand(boolean wanted) {
        upright = wanted;
        node.pseudoClassStateChanged(UPRIGHT, wanted);
        show();
    }

    /// Name and score at the left, everything else in two columns beside them: a strip that takes little of the height of the table.
    private void lay(List<Node> facts) {
        if (upright) {
            var all = Nodes.column("facts-column");
            all.getChildren().addAll(facts);
            HBox.setHgrow(all, Priority.ALWAYS);
            content.getChildren().setAll(all);
            return;
        }
        var score = Nodes.column("facts-first");
        score.getChildren().addAll(facts.subList(0, 2));
        var left = Nodes.column("facts-column");
        var right = Nodes.column("facts-column");
        var rest = facts.subList(2, facts.size());
        left.getChildren().addAll(rest.subList(0, (rest.size() + 1) / 2));
        right.getChildren().addAll(rest.subList((rest.size() + 1) / 2, rest.size()));
        var columns = Nodes.equal("facts-columns", List.of(left, right));
        HBox.setHgrow(columns, Priority.ALWAYS);
        content.getChildren().setAll(score, columns);
    }

    private List<Node> facts(CellAt at, ShownTable.Cell cell) {
        var nodes = new ArrayList<Node>();
        var index = model.index();
        var row = model.table().row(at.row());
        String name = index.rowName(at).in(words.language());
        nodes.add(Nodes.column("facts-head", text(name, "heading"), text(index.modelName(at).in(words.language()), "small", "muted")));
        var value = text(cell.isMissing() ? BenchmarkTable.MISSING : cell.text(), "facts-value");
        var beside = Nodes.column("facts-beside");
        if (cell.isMissing()) {
            beside.getChildren().add(text(words.now("table.missing"), "small", "muted"));
        }
        if (cell.rank() > 0) {
            beside.getChildren().add(text(capital(cellWords.rank(cell)), "small"));
        }
        if (cell.low() != null && cell.high() != null) {
            beside.getChildren().add(text(capital(cellWords.interval(cell)), "small"));
        }
        nodes.add(Nodes.row("facts-score", value, beside));
        if (model.look().normalised() && row.isPresent() && cell.value() != null) {
            nodes.add(line(Feather.SLIDERS, words.now("table.facts.printed", model.table().printed(at.row(), at.model()).orElse(""),
                    words.now(MethodMenu.key(model.method().normalisation()))), "muted"));
        }
        if (cell.edited()) {
            nodes.add(line(Feather.EDIT_2, words.now("table.facts.edited", model.drillProperty().get().original().printed(at.row(), at.model()).orElse(BenchmarkTable.MISSING)), "accent"));
        }
        if (cell.lead()) {
            nodes.add(line(Feather.USERS, words.now("table.facts.lead"), "muted"));
        }
        if (cell.mark() != ShownTable.BoldMark.NONE) {
            nodes.add(line(Feather.BOLD, sentence(cellWords.mark(cell.mark())), "warn"));
        }
        row.ifPresent(found -> nodes.addAll(aboutRow(found)));
        model.shown().lines().stream().filter(ShownTable.Summary.class::isInstance).map(ShownTable.Summary.class::cast).filter(line -> line.id().equals(at.row()) && row.isEmpty())
                .findFirst().ifPresent(summary -> nodes.add(paragraph(summary.formula().in(words.language()), "small", "muted")));
        if (row.isPresent() || model.table().parameters().stream().anyMatch(parameter -> parameter.id().equals(at.row()))) {
            boolean own = model.drillProperty().get().original().equals(pack);
            nodes.add(line(Feather.MAP_PIN, words.now(own ? "table.facts.where" : "table.facts.brought", name, index.modelName(at).in(words.language())), "muted"));
        }
        return nodes;
    }

    private List<Node> aboutRow(BenchmarkTable.Row row) {
        var nodes = new ArrayList<Node>();
        if (!row.about().isEmpty()) {
            nodes.add(paragraph(row.about().in(words.language()), "small"));
        }
        String items = row.items() == null ? words.now("table.facts.items.unknown") : words.now("table.facts.items", String.format(Locale.ROOT, "%,d", row.items()));
        nodes.add(paragraph(items + words.now("table.facts.chance", Figures.fixed(row.chance(), row.chance() == Math.rint(row.chance()) ? 0 : 1)), "small", "muted"));
        var notes = audit.get().about(row.id());
        notes.stream().filter(item -> item.mark() != AuditItem.Mark.OK).limit(NOTES).forEach(item -> nodes.add(line(
                item.mark() == AuditItem.Mark.CONTRADICTED ? Feather.ALERT_TRIANGLE : Feather.INFO, item.sentence().in(words.language()),
                item.mark() == AuditItem.Mark.CONTRADICTED ? "warn" : "muted")));
        return nodes;
    }

    private String sentence(String clause) {
        return capital(clause) + words.now("table.stop");
    }

    private static String capital(String clause) {
        return clause.isEmpty() ? clause : clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1);
    }

    private static Node line(Feather icon, String sentence, String tone) {
        return Nodes.beside("facts-line", new Icon(icon, tone), paragraph(sentence, "small"));
    }

    private static Label paragraph(String text, String... styleClasses) {
        var label = text(text, styleClasses);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label text(String text, String... styleClasses) {
        var label = Nodes.label(text, styleClasses);
        label.setWrapText(true);
        return label;
    }
}
