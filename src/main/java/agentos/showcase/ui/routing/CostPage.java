package agentos.showcase.ui.routing;

import agentos.showcase.export.routing.CostChart;
import agentos.showcase.routing.CallOrder;
import agentos.showcase.routing.lab.CostCurve;
import agentos.showcase.routing.lab.LabRun;
import agentos.showcase.routing.lab.Telling;
import agentos.showcase.text.Localized;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What cost is worth: a slider that moves along the learnt policy's curve of quality against cost at once, and the button that tries all tasks with it.
final class CostPage implements SidePage {
    /// So many experts of an order of calls are named.
    private static final int NAMED = 3;

    private final Localization words;
    private final RoutingModel model;
    private final Latest latest;
    private final Dial dial;
    private final DrawnView chart;
    private final ObjectProperty<Localized> says = new SimpleObjectProperty<>(Localized.EMPTY);
    private final ObjectProperty<Localized> order = new SimpleObjectProperty<>(Localized.EMPTY);
    private final VBox shares = Nodes.column("cost-shares");
    private final List<ShareLine> lines = new ArrayList<>();
    private final Button apply;
    private final Node node;
    private CostCurve curve;
    private List<Localized> names = List.of();
    private LabRun asked;
    private int askedDone = -1;
    private double lambda;

    private record ShareLine(ExpertBar bar, Label value) {}

    CostPage(Localization words, RoutingModel model, Latest latest) {
        this.words = words;
        this.model = model;
        this.latest = latest;
        dial = new Dial("lambda", words.text(LabWords.TEXTS, "cost.lambda"), words.text(LabWords.TEXTS, "cost.lambda.why"), Math.sqrt(CostCurve.MOST),
                x -> Math.round(100 * x * x) / 100.0, Math::sqrt, Telling::number, this::move);
        chart = new DrawnView(words, (palette, language, width, height, em) -> curve == null ? null
                : CostChart.draw(curve, names, lambda, palette, language, width, height, em));
        chart.setId("cost-chart");
        Nodes.named(chart, AccessibleRole.IMAGE_VIEW, words.text(LabWords.TEXTS, "cost.name"));
        VBox.setVgrow(chart, Priority.ALWAYS);
        chart.getStyleClass().add("page-chart");
        apply = Nodes.button(words.text(LabWords.TEXTS, "cost.apply"), Feather.PLAY, () -> model.lambda(lambda), "secondary", "small-button");
        apply.setId("cost-apply");
        apply.setMaxWidth(Double.MAX_VALUE);
        node = Nodes.page(Nodes.column("routing-page", dial.node(), chart, Nodes.paragraph(words.text(says), "small"), apply, shares,
                Nodes.paragraph(words.text(order), "small")));
        node.setId("cost");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean isSettled() {
        return latest.isSettled() && chart.isSettled();
    }

    @Override
    public void show() {
        LabRun run = model.run();
        int done = model.player().done();
        if (run == asked && done == askedDone) {
            return;
        }
        if (run != asked) {
            lambda = run.request().lambda();
            dial.show(lambda);
        }
        asked = run;
        askedDone = done;
        latest.ask(() -> CostCurve.of(run, done), fresh -> {
            curve = fresh;
            if (!run.names().equals(names)) {
                names = run.names();
                build();
            }
            draw();
        });
    }

    private void build() {
        lines.clear();
        shares.getChildren().clear();
        for (int k = 0; k < names.size(); k++) {
            var name = Nodes.label(words.text(names.get(k)), "small", "share-name");
            var line = new ShareLine(new ExpertBar(k), Nodes.label("", "small", "number", "share-value"));
            lines.add(line);
            HBox.setHgrow(line.bar, Priority.ALWAYS);
            shares.getChildren().add(Nodes.row("share-line", new ExpertSign(k), name, line.bar, line.value));
        }
    }

    private void move(double wanted) {
        lambda = wanted;
        if (curve != null) {
            draw();
        }
    }

    private void draw() {
        var point = curve.at(lambda);
        for (int k = 0; k < lines.size(); k++) {
            lines.get(k).bar.show(point.shares()[k]);
            lines.get(k).value.setText(Telling.percent(point.shares()[k]));
        }
        says.set(LabWords.say("cost.says", Telling.number(lambda), Telling.number(point.quality()), Telling.number(point.cost()), Telling.count(askedDone)));
        order.set(order(curve.order(lambda), curve.order(1)));
        apply.setDisable(lambda == model.request().lambda());
        chart.redraw();
    }

    /// In which order to call, and what that comes to beside the best single call.
    ///
    /// @param calls with the costs weighed
    /// @param paid  with the costs as they are
    private Localized order(CallOrder calls, CallOrder paid) {
        var cascade = calls.cascade();
        if (cascade.order().isEmpty()) {
            return LabWords.say("cost.order.nobody");
        }
        var single = calls.bestSingle();
        return LabWords.say("cost.order", inWords(cascade.order()),
                Telling.percent(cascade.quality()), Telling.number(paid.outcome(cascade.order()).cost()), names.get(single.order().getFirst()),
                Telling.percent(single.quality()), Telling.number(paid.outcome(single.order()).cost()));
    }

    /// The first names of an order; who comes later is hardly ever called.
    private Localized inWords(List<Integer> order) {
        var first = order.stream().limit(NAMED).map(names::get).reduce(CostPage::then).orElse(Localized.EMPTY);
        return order.size() > NAMED ? then(first, Localized.same("…")) : first;
    }

    private static Localized then(Localized first, Localized next) {
        return new Localized(first.en() + " → " + next.en(), first.zh() + " → " + next.zh());
    }
}
