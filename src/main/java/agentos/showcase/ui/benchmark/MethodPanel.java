package agentos.showcase.ui.benchmark;

import agentos.showcase.benchmark.Analysis;
import agentos.showcase.benchmark.LeaveOneOut;
import agentos.showcase.benchmark.Method;
import agentos.showcase.benchmark.MethodStrip;
import agentos.showcase.benchmark.RandomWeights;
import agentos.showcase.pack.BenchmarkTable;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.layout.VBox;

/// How far the order of the models depends on the method: every model's places under all of them, without single rows and under random weights; and
/// the weights of the dimensions to move.
final class MethodPanel {
    private static final double MOST_WEIGHT = 3;

    private final Localization words;
    private final Executor background;
    private final Consumer<Throwable> trouble;
    private final BiConsumer<String, Double> weigh;
    private final VBox result = Nodes.column("method-result");
    private final VBox weights = Nodes.column("method-weights");
    private final VBox content = Nodes.column("method-panel", result, weights);
    private final Map<String, Slider> sliders = new LinkedHashMap<>();
    private BenchmarkTable weighed;
    private int generation;
    private boolean settled = true;

    /// @param weigh a dimension and its new weight
    MethodPanel(Localization words, Executor background, Consumer<Throwable> trouble, BiConsumer<String, Double> weigh) {
        this.words = words;
        this.background = background;
        this.trouble = trouble;
        this.weigh = weigh;
    }

    Node node() {
        return content;
    }

    boolean isSettled() {
        return settled;
    }

    /// What all methods come to, worked out together off the FX thread.
    private record Verdict(Analysis now, MethodStrip strip, LeaveOneOut without, RandomWeights random) {
        static Verdict of(BenchmarkTable table, List<String> models, Method method) {
            return new Verdict(Analysis.of(table, models, method), MethodStrip.of(table, models, method),
                    LeaveOneOut.of(table, models, method), RandomWeights.of(table, models, method));
        }
    }

    void show(BenchmarkTable table, List<String> models, Method method) {
        if (table != weighed) {
            weighed = table;
            buildWeights(table);
        }
        for (BenchmarkTable.Dimension dimension : table.dimensions()) {
            var slider = sliders.get(dimension.id());
            if (!slider.isValueChanging()) {
                slider.setValue(method.weights().getOrDefault(dimension.id(), dimension.weight()));
            }
        }
        int mine = ++generation;
        settled = false;
        background.execute(() -> {
            try {
                var verdict = Verdict.of(table, models, method);
                Platform.runLater(() -> arrive(mine, table, verdict));
            } catch (RuntimeException e) {
                trouble.accept(e);
            }
        });
    }

    private void arrive(int asked, BenchmarkTable table, Verdict verdict) {
        if (asked != generation) {
            return;
        }
        settled = true;
        var strip = verdict.strip();
        result.getChildren().setAll(Nodes.paragraph(winner(table, strip), "strong"),
                Nodes.paragraph(words.text("method.how", strip.combinations().size(), verdict.random().draws()), "caption", "muted"));
        int most = strip.models().size();
        for (var standing : verdict.now().ranking()) {
            var places = strip.models().stream().filter(model -> model.model().equals(standing.model())).findFirst().orElseThrow();
            var without = verdict.without().models().stream().filter(model -> model.model().equals(standing.model())).findFirst().orElseThrow();
            double share = verdict.random().leads().stream().filter(lead -> lead.model().equals(standing.model())).mapToDouble(RandomWeights.Lead::share).findFirst().orElse(0);
            result.getChildren().add(line(table, standing.model(), standing.rank(), places, without, share, most));
        }
    }

    private javafx.beans.value.ObservableValue<String> winner(BenchmarkTable table, MethodStrip strip) {
        return strip.winner().map(id -> words.text("method.winner", name(table, id))).orElseGet(() -> words.text("method.no-winner"));
    }

    private Node line(BenchmarkTable table, String model, int rank, MethodStrip.OfModel places, LeaveOneOut.OfModel without, double share, int most) {
        String name = name(table, model);
        var label = Nodes.label(name, "strip-name");
        if (model.equals(table.own())) {
            label.getStyleClass().add("own");
        }
        var range = Nodes.label(places.best() == 0 ? "–" : places.best() == places.worst() ? Integer.toString(places.best()) : places.best() + "–" + places.worst(), "strip-range");
        var track = new PlaceTrack(places.best(), places.worst(), rank, most);
        var more = Nodes.label(words.text("method.share", percent(share)), "strip-share");
        var row = Nodes.row("strip-line", label, track, range, more);
        javafx.scene.layout.HBox.setHgrow(track, javafx.scene.layout.Priority.ALWAYS);
        row.setFocusTraversable(true);
        Nodes.named(row, AccessibleRole.TEXT, words.text("method.line", name, rank == 0 ? "–" : rank, places.best(), places.worst(), without.best(), without.worst(), percent(share)));
        javafx.scene.control.Tooltip.install(row, Nodes.tip(row.accessibleTextProperty()));
        return row;
    }

    private void buildWeights(BenchmarkTable table) {
        sliders.clear();
        weights.getChildren().setAll(Nodes.label(words.text("method.weights"), "eyebrow"));
        for (BenchmarkTable.Dimension dimension : table.dimensions()) {
            var slider = new Slider(0, MOST_WEIGHT, dimension.weight());
            slider.setBlockIncrement(0.25);
            slider.setId("weight-" + dimension.id());
            Nodes.named(slider, AccessibleRole.SLIDER, words.text(dimension.name()));
            slider.valueProperty().addListener((_, old, now) -> {
                if (slider.isFocused() || slider.isValueChanging()) {
                    weigh.accept(dimension.id(), BigDecimal.valueOf(now.doubleValue()).setScale(2, RoundingMode.HALF_UP).doubleValue());
                }
            });
            sliders.put(dimension.id(), slider);
            javafx.scene.layout.HBox.setHgrow(slider, javafx.scene.layout.Priority.ALWAYS);
            var value = Nodes.label(javafx.beans.binding.Bindings.createStringBinding(
                    () -> BigDecimal.valueOf(slider.getValue()).setScale(2, RoundingMode.HALF_UP).toPlainString(), slider.valueProperty()), "strip-range");
            weights.getChildren().add(Nodes.row("weight-line", Nodes.label(words.text(dimension.name()), "strip-name"), slider, value));
        }
    }

    private static String name(BenchmarkTable table, String model) {
        return table.model(model).map(BenchmarkTable.Model::name).orElse(model);
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(100 * share).setScale(0, RoundingMode.HALF_UP).toPlainString() + " %";
    }
}
