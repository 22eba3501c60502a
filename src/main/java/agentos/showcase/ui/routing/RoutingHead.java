package agentos.showcase.ui.routing;

import agentos.showcase.routing.lab.LabRequest;
import agentos.showcase.routing.lab.LabRun;
import agentos.showcase.routing.lab.Telling;
import agentos.showcase.text.Localized;
import agentos.showcase.ui.Chips;
import agentos.showcase.ui.Icon;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// The title, the sentence that says what just happened, and the two lights: an unknown task, an expert that changed.
final class RoutingHead {
    private final RoutingModel model;
    private final ObjectProperty<Localized> sentence = new SimpleObjectProperty<>(Localized.EMPTY);
    private final Light gate;
    private final Light alarm;
    private final Node node;
    private LabRun shown;
    private double worded = Double.NEGATIVE_INFINITY;

    /// @param title what the pack calls the module
    RoutingHead(Localization words, RoutingModel model, Localized title) {
        this.model = model;
        gate = new Light(words, "gate", Feather.HELP_CIRCLE);
        alarm = new Light(words, "alarm", Feather.BELL);
        Label name = Nodes.label(words.text(title), "title");
        name.setMinWidth(Label.USE_PREF_SIZE);
        var computed = Chips.chip(words.text(LabWords.TEXTS, "head.computed"), Feather.CPU, "neutral");
        computed.setTooltip(Nodes.tip(words.text(LabWords.TEXTS, "head.computed.why")));
        computed.setMinWidth(0);
        Label said = Nodes.label(words.text(sentence), "routing-sentence");
        said.setId("routing-sentence");
        said.setFocusTraversable(true);
        said.setMinWidth(0);
        Nodes.named(said, AccessibleRole.TEXT, words.text(sentence));
        node = Nodes.column("routing-head", Nodes.row("routing-title", name, computed, Nodes.spring(), gate.node, alarm.node), said);
    }

    Node node() {
        return node;
    }

    void show() {
        var run = model.run();
        if (run == null) {
            sentence.set(model.player().failure() == null ? LabWords.say("now.working", Telling.count(LabRequest.STEPS)) : LabWords.say("now.failed"));
            return;
        }
        if (run == shown && !model.player().isDue(worded)) {
            return;
        }
        shown = run;
        worded = model.player().t();
        int task = model.player().task();
        boolean running = model.player().isPlaying();
        gate.lit.set(Telling.isUnknown(run, task, running));
        alarm.lit.set(task >= 0 && Telling.isAlarmed(run, task));
        sentence.set(Telling.sentence(run, task, running));
    }

    /// A light that is told by its icon and words as well as by its colour.
    private static final class Light {
        private final BooleanProperty lit = new SimpleBooleanProperty(false);
        private final HBox node;

        Light(Localization words, String name, Feather icon) {
            var text = lit.flatMap(on -> words.text(LabWords.TEXTS, "light." + name + (on ? ".on" : ".off")));
            var label = new Label();
            label.textProperty().bind(text);
            label.setMinWidth(Label.USE_PREF_SIZE);
            node = Nodes.row("signal", new Icon(icon), label);
            node.getStyleClass().add(name);
            node.setId("light-" + name);
            node.setMinWidth(HBox.USE_PREF_SIZE);
            Nodes.named(node, AccessibleRole.TEXT, text);
            lit.subscribe(on -> node.pseudoClassStateChanged(Nodes.CURRENT, on));
        }
    }
}
