package agentos.showcase.ui.card;

import agentos.showcase.pack.Decision;
import agentos.showcase.pack.Fault;
import agentos.showcase.pack.RoutingModule;
import agentos.showcase.run.Injection;
import agentos.showcase.run.Run;
import agentos.showcase.run.RunState;
import agentos.showcase.taskgraph.Task;
import agentos.showcase.ui.Chips;
import agentos.showcase.ui.Icon;
import agentos.showcase.ui.Kinds;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What can be changed in a run: break something, answer otherwise, give it more experts. Every change is a new run that shares its past.
final class TryPanel {
    private static final int MOST_EXPERTS = 4;

    private final CardModel model;
    private final Localization words;
    private final RoutingModule routing;
    private final VBox content = Nodes.column("try");
    private final Node node = Nodes.page(content);
    private Run shownRun;
    private java.util.Map<String, String> shownAnswers;

    TryPanel(CardModel model, Localization words, RoutingModule routing) {
        this.model = model;
        this.words = words;
        this.routing = routing;
    }

    Node node() {
        return node;
    }

    void show() {
        RunState state = model.state();
        if (state == null || model.run() == shownRun && state.decided().equals(shownAnswers)) {
            return;
        }
        shownRun = model.run();
        shownAnswers = state.decided();
        content.getChildren().setAll(Nodes.label(words.text("card.try.break"), "eyebrow"));
        model.card().faults().forEach(fault -> content.getChildren().add(fault(fault)));
        var asked = state.decided().keySet().stream().map(model.card()::decision).filter(Decision::isAsked).toList();
        if (!asked.isEmpty()) {
            content.getChildren().add(Nodes.label(words.text("card.try.answers"), "eyebrow"));
            asked.forEach(decision -> content.getChildren().add(answers(decision, state.decided().get(decision.id()))));
        }
        content.getChildren().add(Nodes.label(words.text("card.try.experts"), "eyebrow"));
        shownRun.finalPlan().tasks().stream().map(Task::kind).filter(kind -> !kind.equals(Task.VISITOR)).distinct()
                .forEach(kind -> content.getChildren().add(experts(kind)));
    }

    private Node fault(Fault fault) {
        boolean on = shownRun.request().faults().stream().map(Injection::fault).anyMatch(fault.id()::equals);
        var text = Nodes.column("fault-text", Nodes.paragraph(words.text(fault.title()), "strong"), Nodes.paragraph(words.text(fault.says()), "caption", "muted"));
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = Nodes.row("fault", new Icon(on ? Feather.ZAP_OFF : Feather.ZAP), text,
                Chips.chip(words.text(on ? "card.fault.on" : "card.fault.off"), null, on ? "bad" : "neutral"));
        row.setId("fault-" + fault.id());
        row.pseudoClassStateChanged(Nodes.CURRENT, on);
        Nodes.touch(row, words.text(on ? "card.fault.mend" : "card.fault.break", fault.title()), () -> model.toggleFault(fault.id()));
        row.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        return row;
    }

    private Node answers(Decision decision, String chosen) {
        var options = Nodes.flow("answer-options");
        for (Decision.Option option : decision.options()) {
            var button = Nodes.button(words.text(option.title()), option.id().equals(chosen) ? Feather.CHECK : null,
                    () -> model.take(decision, option), "secondary", "small-button", "answer");
            button.setId("answer-" + decision.id() + "-" + option.id());
            button.pseudoClassStateChanged(Nodes.CURRENT, option.id().equals(chosen));
            options.getChildren().add(button);
        }
        return Nodes.column("answer-box", Nodes.paragraph(words.text(decision.title()), "small"), options);
    }

    private Node experts(String kind) {
        int count = shownRun.request().capacityOf(kind);
        Label name = Chips.kind(words.text(Kinds.name(routing, kind)), kind);
        var fewer = step(kind, Feather.MINUS, "card.experts.fewer", count - 1);
        var more = step(kind, Feather.PLUS, "card.experts.more", count + 1);
        fewer.setId("fewer-" + kind);
        more.setId("more-" + kind);
        return Nodes.row("experts", name, Nodes.spring(), fewer, Nodes.label(Integer.toString(count), "experts-count"), more);
    }

    private Button step(String kind, Feather icon, String key, int wanted) {
        var button = Nodes.iconButton(icon, words.text(key, Kinds.name(routing, kind)), () -> model.player().staff(kind, wanted));
        button.setDisable(wanted < 1 || wanted > MOST_EXPERTS);
        return button;
    }
}
