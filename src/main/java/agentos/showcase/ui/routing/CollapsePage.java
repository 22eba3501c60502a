package agentos.showcase.ui.routing;

import agentos.showcase.routing.lab.Collapse;
import agentos.showcase.routing.lab.GateSignal;
import agentos.showcase.routing.lab.LabRun;
import agentos.showcase.routing.lab.Telling;
import agentos.showcase.text.Localized;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What keeps the policy from locking on one expert, tried with two hundred seeds; and why the gate asks how little is known, not how undecided the policy is.
final class CollapsePage implements SidePage {
    /// Seeds between two showings.
    private static final int STEP = 20;

    private final Localization words;
    private final RoutingModel model;
    private final Latest latest;
    private final Map<Collapse.Variant, Line> lines = new EnumMap<>(Collapse.Variant.class);
    private final Map<Collapse.Variant, Collapse.Outcome> outcomes = new EnumMap<>(Collapse.Variant.class);
    private final ObjectProperty<Localized> progress = new SimpleObjectProperty<>(Localized.EMPTY);
    private final ObjectProperty<Localized> signal = new SimpleObjectProperty<>(Localized.EMPTY);
    private final Meter leverage = new Meter();
    private final Meter entropy = new Meter();
    private final Label leverageValue = Nodes.label("", "strong", "number", "share-value");
    private final Label entropyValue = Nodes.label("", "strong", "number", "share-value");
    private final Node node;
    private boolean begun;
    private LabRun seen;

    private record Line(Meter bar, Label count, Label regret) {}

    CollapsePage(Localization words, RoutingModel model, Latest latest) {
        this.words = words;
        this.model = model;
        this.latest = latest;
        var page = Nodes.column("routing-page", Nodes.paragraph(words.text(LabWords.TEXTS, "collapse.says", Collapse.SEEDS, Telling.count(Collapse.TASKS)), "small"));
        page.getChildren().add(Nodes.row("share-line", Nodes.label("", "collapse-name"), Nodes.spring(), Nodes.label(words.text(LabWords.TEXTS, "collapse.locked"), "now-heading"),
                Nodes.label(words.text(LabWords.TEXTS, "collapse.regret"), "now-heading", "collapse-regret")));
        for (var variant : Collapse.Variant.values()) {
            page.getChildren().add(line(variant));
        }
        page.getChildren().add(Nodes.paragraph(words.text(progress), "caption", "muted"));
        page.getChildren().add(Nodes.label(words.text(LabWords.TEXTS, "signal.heading"), "strong"));
        page.getChildren().addAll(signal("signal.leverage", leverage, leverageValue), signal("signal.entropy", entropy, entropyValue));
        page.getChildren().add(Nodes.paragraph(words.text(signal), "small", "muted"));
        node = Nodes.page(page);
        node.setId("collapse");
    }

    private Node line(Collapse.Variant variant) {
        var name = Nodes.label(words.text(LabWords.TEXTS, "collapse." + variant.key()), "small", "collapse-name");
        var line = new Line(new Meter(), Nodes.label("", "strong", "number", "collapse-count"), Nodes.label("", "small", "number", "collapse-regret"));
        line.bar.getStyleClass().add(variant == Collapse.Variant.FULL ? "meter-good" : "meter-bad");
        HBox.setHgrow(line.bar, Priority.ALWAYS);
        line.count.setId("collapse-" + variant.key());
        lines.put(variant, line);
        return Nodes.row("share-line", name, line.bar, line.count, line.regret);
    }

    private Node signal(String key, Meter bar, Label value) {
        HBox.setHgrow(bar, Priority.ALWAYS);
        return Nodes.row("share-line", Nodes.label(words.text(LabWords.TEXTS, key), "small", "collapse-name"), bar, value);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean isSettled() {
        return latest.isSettled();
    }

    @Override
    public void show() {
        if (model.run() != seen) {
            seen = model.run();
            gate(GateSignal.of(seen));
        }
        if (!begun) {
            begun = true;
            next(1, 0);
        }
    }

    /// Some seeds of one variant after the other, so that the bars grow as they come.
    private void next(int from, int index) {
        var variants = Collapse.Variant.values();
        if (from > Collapse.SEEDS) {
            return;
        }
        latest.ask(() -> Collapse.of(variants[index], from, STEP), more -> {
            outcomes.merge(more.variant(), more, Collapse.Outcome::and);
            draw();
            boolean last = index == variants.length - 1;
            next(last ? from + STEP : from, last ? 0 : index + 1);
        });
    }

    private void draw() {
        outcomes.forEach((variant, outcome) -> {
            Line line = lines.get(variant);
            line.bar.show(outcome.share());
            line.count.setText(outcome.locked() + " / " + outcome.seeds());
            line.regret.setText(Telling.count(Math.round(outcome.regret())));
        });
        int least = outcomes.values().stream().mapToInt(Collapse.Outcome::seeds).min().orElse(0);
        progress.set(least < Collapse.SEEDS || outcomes.size() < Collapse.Variant.values().length ? LabWords.say("collapse.progress", least, Collapse.SEEDS) : LabWords.say("collapse.done"));
    }

    private void gate(GateSignal found) {
        boolean known = !Double.isNaN(found.leverage());
        leverage.show(known ? found.leverage() : 0);
        entropy.show(known ? found.entropy() : 0);
        leverageValue.setText(known ? Telling.number(found.leverage()) : "–");
        entropyValue.setText(known ? Telling.number(found.entropy()) : "–");
        signal.set(known ? LabWords.say("signal.says", found.unfamiliar(), found.familiar()) : LabWords.say("signal.none"));
    }

    /// A share of one as a bar.
    private static final class Meter extends Region {
        private final Region fill = new Region();
        private double share;

        Meter() {
            getStyleClass().addAll("weight-bar", "meter");
            fill.getStyleClass().add("meter-fill");
            getChildren().add(fill);
        }

        void show(double wanted) {
            share = wanted;
            requestLayout();
        }

        @Override
        protected void layoutChildren() {
            fill.resizeRelocate(0, 0, snapSizeX(getWidth() * Math.clamp(share, 0, 1)), getHeight());
        }
    }
}
