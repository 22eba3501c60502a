package agentos.showcase.ui.control.graph;

import agentos.showcase.pack.RoutingModule;
import agentos.showcase.run.Run;
import agentos.showcase.run.RunState;
import agentos.showcase.text.Localized;
import agentos.showcase.ui.Chips;
import agentos.showcase.ui.Icon;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What is known of one task: what it does or waits for, who does it and why, what goes in and comes out, what went wrong, what it cost.
public final class TaskInspector {
    private final Localization words;
    private final RoutingModule routing;
    private final Map<String, Label> kinds = new HashMap<>();
    private final Map<agentos.showcase.taskgraph.Label, Label> labels = new HashMap<>();
    private final VBox head = Nodes.column("inspector-head");
    private final VBox facts = Nodes.column("inspector-facts");
    private final Label status = new Label();
    private final ScrollPane node;
    private final ChangeListener<Object> spoken = (_, _, _) -> speak();

    private Run run;
    private int seq = Integer.MIN_VALUE;
    private String task;
    private TaskFacts shown;
    private Localized said = Localized.EMPTY;

    /// @param routing knows the names of kinds and experts
    public TaskInspector(Localization words, RoutingModule routing) {
        this.words = words;
        this.routing = routing;
        var content = Nodes.column("inspector", head, facts);
        node = new ScrollPane(content);
        node.getStyleClass().addAll("page-scroll", "inspector-scroll");
        node.setFitToWidth(true);
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        node.setFocusTraversable(false);
        status.getStyleClass().add("inspector-status");
        status.setWrapText(true);
        status.setMinHeight(Region.USE_PREF_SIZE);
        words.languageProperty().addListener(new WeakChangeListener<>(spoken));
        empty();
    }

    public Region node() {
        return node;
    }

    /// Shows a task at a moment. Called for every frame: what has not changed costs nothing.
    ///
    /// @param taskId id of a task or decision; null, or one that is not in the plan, for none
    public void show(Run newRun, RunState state, String taskId) {
        boolean there = taskId != null && state.plan().contains(taskId);
        if (!there) {
            if (shown != null) {
                empty();
            }
            return;
        }
        if (newRun != run || state.seq() != seq || !taskId.equals(task)) {
            boolean other = !taskId.equals(task);
            run = newRun;
            seq = state.seq();
            task = taskId;
            var now = TaskFacts.of(newRun, state, state.plan().task(taskId), routing);
            if (!now.equals(shown)) {
                shown = now;
                build(now);
            }
            if (other) {
                node.setVvalue(0);
            }
        }
        var sentence = StatusWords.sentence(state, shown.task(), routing);
        if (!sentence.equals(said)) {
            said = sentence;
            status.setText(sentence.in(words.language()));
        }
    }

    /// The parts are made anew with every change, so they are not bound to the language: it would keep them all until it changes.
    private void speak() {
        if (shown == null) {
            empty();
        } else {
            status.setText(said.in(words.language()));
            build(shown);
        }
    }

    private void empty() {
        shown = null;
        task = null;
        head.getChildren().setAll(paragraph(words.now("graph.none"), "muted"));
        facts.getChildren().clear();
    }

    private void build(TaskFacts now) {
        head.getChildren().setAll(title(now), statusLine(now));
        var left = new ArrayList<Node>();
        var right = new ArrayList<Node>();
        if (!now.options().isEmpty()) {
            left.add(section("graph.options", now.options().stream().map(this::option).toList()));
        }
        if (!now.inputs().isEmpty()) {
            left.add(section("graph.inputs", inputs(now.inputs())));
        }
        if (!now.outputs().isEmpty()) {
            left.add(section("graph.outputs", now.outputs().stream().map(this::item).toList()));
        }
        if (!now.attempts().isEmpty()) {
            var lines = new ArrayList<Node>(now.attempts().stream().map(this::attempt).toList());
            if (now.cost() > 0 || now.tokens() > 0) {
                lines.add(Nodes.label(words.now("graph.sum", cost(now.cost()), now.tokens()), "caption", "muted"));
            }
            right.add(section("graph.attempts", lines));
        }
        facts.getChildren().clear();
        if (!now.route().candidates().isEmpty()) {
            facts.getChildren().add(route(now));
        }
        if (!left.isEmpty() || !right.isEmpty()) {
            facts.getChildren().add(Nodes.equal("inspector-columns", List.of(column(left), column(right))));
        }
        if (!now.findings().isEmpty()) {
            facts.getChildren().add(section("graph.evidence", now.findings().stream().map(this::finding).toList()));
        }
    }

    private Node title(TaskFacts now) {
        var title = paragraph(say(now.task().title()), "heading", "inspector-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var row = Nodes.row("inspector-top", title, kinds.computeIfAbsent(now.task().kind(), kind -> Chips.kind(words.text(now.kind()), kind)));
        if (!now.task().isDecision()) {
            row.getChildren().add(labels.computeIfAbsent(now.task().label(), label -> Chips.provenance(words, label)));
        }
        return row;
    }

    private Node statusLine(TaskFacts now) {
        Feather sign = now.look().mark() != null ? now.look().mark() : now.look() == Look.RUNNING ? Feather.PLAY : Feather.PAUSE;
        HBox.setHgrow(status, Priority.ALWAYS);
        var row = Nodes.row("inspector-line", new Icon(sign), status);
        row.getStyleClass().add("inspector-is");
        row.pseudoClassStateChanged(now.look().pseudoClass(), true);
        if (!now.sentBack()) {
            return row;
        }
        return new VBox(row, line(Feather.CORNER_UP_LEFT, words.now("graph.is.sent-back"), "warn"));
    }

    private VBox section(String key, List<? extends Node> lines) {
        var box = Nodes.column("inspector-section", Nodes.label(words.now(key), "inspector-label"));
        box.getChildren().addAll(lines);
        return box;
    }

    private static VBox column(List<Node> sections) {
        var column = Nodes.column("inspector-column");
        column.getChildren().addAll(sections);
        return column;
    }

    /// What came with the request goes by its field names and needs one line for all of it.
    private List<Node> inputs(List<TaskFacts.Item> items) {
        var given = items.stream().filter(TaskFacts.Item::given).map(TaskFacts.Item::title).toList();
        var lines = new ArrayList<Node>(items.stream().filter(item -> !item.given()).map(this::item).toList());
        if (!given.isEmpty()) {
            lines.add(line(Feather.INBOX, words.now("graph.given", Localized.list(given)), "given"));
        }
        return lines;
    }

    private Node item(TaskFacts.Item item) {
        return line(item.there() ? Feather.CHECK : Feather.CIRCLE, say(item.title()), item.there() ? "there" : "missing");
    }

    private Node option(TaskFacts.Option option) {
        return line(option.taken() ? Feather.CHECK_CIRCLE : Feather.CIRCLE, say(option.title()), option.taken() ? "taken" : "missing");
    }

    private Node finding(TaskFacts.Finding finding) {
        return line(finding.good() ? Feather.CHECK : Feather.ALERT_TRIANGLE, say(finding.text()), finding.good() ? "good" : "warn");
    }

    private Node route(TaskFacts now) {
        var section = section("graph.expert", List.of(paragraph(say(now.route().why()), "inspector-text")));
        if (now.route().candidates().size() > 1) {
            section.getChildren().add(RouteTable.of(now.route(), words));
        }
        section.getStyleClass().add(Chips.kindClass(now.task().kind()));
        return section;
    }

    private Node attempt(TaskFacts.Attempt attempt) {
        var times = attempt.end() < 0
                ? words.now("graph.attempt.runs", Integer.toString(attempt.number()), StatusWords.seconds(attempt.begin()))
                : words.now("graph.attempt", Integer.toString(attempt.number()), StatusWords.seconds(attempt.begin()), StatusWords.seconds(attempt.end()));
        Feather sign = attempt.end() < 0 ? Feather.PLAY : attempt.problem().isEmpty() ? Feather.CHECK : Feather.X;
        var line = line(sign, times, attempt.end() < 0 ? "there" : attempt.problem().isEmpty() ? "good" : "bad");
        if (attempt.problem().isEmpty() && !Double.isNaN(attempt.quality())) {
            return new VBox(line, paragraph(words.now("graph.attempt.quality", RouteFacts.two(attempt.quality())), "caption", "inspector-note"));
        }
        return attempt.problem().isEmpty() ? line : new VBox(line, paragraph(say(attempt.problem()), "caption", "inspector-problem"));
    }

    private static HBox line(Feather sign, String text, String tone) {
        Label label = paragraph(text, "inspector-text");
        HBox.setHgrow(label, Priority.ALWAYS);
        var line = Nodes.row("inspector-line", new Icon(sign), label);
        line.getStyleClass().add("tone-" + tone);
        return line;
    }

    private String say(Localized text) {
        return text.in(words.language());
    }

    private static Label paragraph(String text, String... styleClasses) {
        var label = Nodes.label(text, styleClasses);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// Thousandths of a dollar as dollars.
    private static String cost(double thousandths) {
        return String.format(Locale.ROOT, "%.4f", thousandths / 1000);
    }
}
