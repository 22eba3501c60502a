package agentos.showcase.ui.routing;

import agentos.showcase.routing.Routing;
import agentos.showcase.routing.lab.LabRun;
import agentos.showcase.routing.lab.Telling;
import agentos.showcase.text.Localized;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The formula with the numbers of the task on show put in: z, logits, weights, what was expected, who was called and what came of it.
final class NowPage implements SidePage {
    private static final int FEATURES_IN_A_ROW = 8;

    private final Localization words;
    private final RoutingModel model;
    private final Formula logit = new Formula("small-math");
    private final Formula softmax = new Formula("small-math");
    private final Formula reward = new Formula("small-math");
    private final Formula gate = new Formula("small-math");
    private final ObjectProperty<Localized> heading = new SimpleObjectProperty<>(Localized.EMPTY);
    private final ObjectProperty<Localized> gateSays = new SimpleObjectProperty<>(Localized.EMPTY);
    private final VBox features = Nodes.column("now-feature-rows");
    private final List<Label> values = new ArrayList<>();
    private final ExpertTable table;
    private final Node node;
    private LabRun run;
    private double worded = Double.NEGATIVE_INFINITY;
    private int task = -2;
    private int focus = -2;

    NowPage(Localization words, RoutingModel model) {
        this.words = words;
        this.model = model;
        table = new ExpertTable(words, model);
        var formula = Nodes.column("formula-box", new Formula().show("π = softmax(Wz + b)"), logit, softmax);
        var outcome = Nodes.column("formula-box", reward, gate, Nodes.paragraph(words.text(gateSays), "small", "muted"));
        node = Nodes.page(Nodes.column("routing-page", formula, Nodes.label(words.text(heading), "now-heading"), features, table.node(), outcome));
        node.setId("now");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show() {
        int wanted = Math.max(0, model.player().task());
        boolean same = model.run() == run && model.focus() == focus;
        if (same && (wanted == task || !model.player().isDue(worded))) {
            return;
        }
        worded = model.player().t();
        if (model.run() != run) {
            run = model.run();
            build();
        }
        task = wanted;
        focus = model.focus();
        fill(run.routing(task));
    }

    private void build() {
        values.clear();
        features.getChildren().clear();
        int count = run.features().size();
        int rows = (count + FEATURES_IN_A_ROW - 1) / FEATURES_IN_A_ROW;
        int columns = (count + rows - 1) / rows;
        for (int from = 0; from < count; from += columns) {
            features.getChildren().add(Nodes.equal("now-features", IntStream.range(from, Math.min(count, from + columns)).mapToObj(this::feature).toList()));
        }
        table.build(run);
    }

    private Region feature(int index) {
        var value = Nodes.label("", "strong");
        values.add(value);
        var name = Nodes.label(words.text(run.features().get(index)), "muted");
        name.setMinWidth(0);
        return Nodes.column("feature", name, value);
    }

    private void fill(Routing routing) {
        double[] z = run.trace().workload().z(task);
        for (int i = 0; i < z.length; i++) {
            values.get(i).setText(Telling.number(z[i]));
        }
        heading.set(LabWords.say("now.task", Telling.count(task + 1)));
        int called = routing.choice();
        double[] logits = logits(run, routing);
        String name = Character.toString('A' + called);
        logit.show("ℓ_{" + name + "} = w_{" + name + "}·z + b_{" + name + "} = <" + one(logits[called]) + ">");
        softmax.show("π_{" + name + "} = e^{ℓ" + name + "} / Σ_{k} e^{ℓk} = <" + Telling.percent(routing.weights()[called]) + ">");
        table.fill(run, task, logits);
        outcome(routing, called);
    }

    /// W z + b: for this policy the expected reward of each expert in units of the temperature.
    static double[] logits(LabRun run, Routing routing) {
        double temperature = run.request().dials().settings().temperature();
        double[] logits = routing.expected().clone();
        for (int k = 0; k < logits.length; k++) {
            logits[k] /= temperature;
        }
        return logits;
    }

    private void outcome(Routing routing, int called) {
        var load = run.trace().workload();
        double quality = load.quality(task, called);
        double cost = load.cost(task, called);
        double lambda = run.request().lambda();
        reward.show("r − λ c = <" + Telling.number(quality) + "> − <" + Telling.number(lambda) + "> · <" + Telling.number(cost) + "> = <" + Telling.number(quality - lambda * cost) + ">");
        if (Double.isNaN(routing.surprise())) {
            gate.show("G = 0");
            gateSays.set(LabWords.say("now.gate.none"));
            return;
        }
        gate.show("G = clip((l − q) / ln 2) = clip((<" + Telling.number(routing.surprise()) + "> − (<" + Telling.number(routing.threshold()) + ">)) / 0.69) = <" + Telling.number(routing.gate()) + ">");
        gateSays.set(LabWords.say(routing.gate() >= LabRun.OPEN ? "now.gate.open" : "now.gate.shut", Telling.percent(routing.exploration())));
    }

    private static String one(double value) {
        return String.format(java.util.Locale.ROOT, "%.1f", value).replace('-', '−');
    }
}
