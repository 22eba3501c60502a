package agentos.showcase.ui.routing;

import agentos.showcase.routing.lab.Dials;
import agentos.showcase.routing.lab.LabRequest;
import agentos.showcase.routing.lab.Telling;
import agentos.showcase.text.Localized;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// What a visitor may turn and break: whose experts, how the policy learns, and what happens to it on the way. Every dial tries all tasks anew as it moves.
final class TryPage implements SidePage {
    private final Localization words;
    private final RoutingModel model;
    private final ComboBox<String> kinds = new ComboBox<>();
    private final ComboBox<Integer> experts = new ComboBox<>();
    private final ToggleButton drift = new ToggleButton();
    private final Dial learning;
    private final Dial exploration;
    private final Dial gate;
    private final Dial forgetting;
    private final Label seed = Nodes.label("", "strong");
    private final Node node;
    private LabRequest shown;
    private List<Localized> names = List.of();

    TryPage(Localization words, RoutingModel model) {
        this.words = words;
        this.model = model;
        learning = dial("learning", 4, x -> round(Math.pow(10, x - 2)), v -> Math.log10(v) + 2, v -> "×" + plain(v), v -> model.dials(dials -> dials.withLearning(v)));
        exploration = dial("exploration", Math.sqrt(8), x -> Math.min(8, round(x * x)), Math::sqrt, v -> "×" + plain(v), v -> model.dials(dials -> dials.withExploration(v)));
        gate = dial("gate", 1, x -> Math.round(100 * x) / 100.0, v -> v, Telling::percent, v -> model.dials(dials -> dials.withGate(v)));
        forgetting = dial("forgetting", 5, x -> x < 0.05 ? 0 : round(Math.pow(10, x - 1)), v -> v == 0 ? 0 : Math.log10(v) + 1, v -> "×" + plain(v), v -> model.dials(dials -> dials.withForgetting(v)));
        drift.setId("dial-drift");
        drift.textProperty().bind(words.text(LabWords.TEXTS, "try.drift"));
        drift.setTooltip(Nodes.tip(words.text(LabWords.TEXTS, "try.drift.why")));
        drift.getStyleClass().add("chart-option");
        drift.setMaxWidth(Double.MAX_VALUE);
        drift.setOnAction(_ -> model.dials(dials -> dials.withDrift(drift.isSelected())));
        worlds();
        var page = Nodes.column("routing-page",
                kinds,
                learning.node(), exploration.node(), gate.node(), forgetting.node(),
                Nodes.equal("try-buttons", List.of(drift, seeds())),
                Nodes.label(words.text(LabWords.TEXTS, "try.break"), "now-heading"),
                Nodes.equal("try-buttons", List.of(
                        action("swap", Feather.SHUFFLE, model::swap), action("unfamiliar", Feather.HELP_CIRCLE, model::unfamiliar))),
                breaking(),
                Nodes.equal("try-buttons", List.of(action("calm", Feather.SUN, model::calm), action("reset", Feather.ROTATE_CCW, model::reset))));
        page.getStyleClass().add("try-page");
        node = Nodes.page(page);
        node.setId("try");
    }

    private void worlds() {
        kinds.setId("try-kind");
        kinds.getItems().setAll(model.lab().kinds());
        kinds.setCellFactory(_ -> new NamedCell<>(words, model.lab()::kindName));
        kinds.setButtonCell(new NamedCell<>(words, model.lab()::kindName));
        kinds.setMaxWidth(Double.MAX_VALUE);
        kinds.accessibleTextProperty().bind(words.text(LabWords.TEXTS, "try.kind"));
        kinds.setOnAction(_ -> {
            if (kinds.getValue() != null && !kinds.getValue().equals(model.request().kind())) {
                model.kind(kinds.getValue());
            }
        });
    }

    private HBox seeds() {
        var row = Nodes.row("seed-row", Nodes.iconButton(Feather.MINUS, words.text(LabWords.TEXTS, "try.seed.less"), () -> model.seed(model.request().seed() - 1)),
                Nodes.label(words.text(LabWords.TEXTS, "try.seed"), "small", "muted"), seed,
                Nodes.iconButton(Feather.PLUS, words.text(LabWords.TEXTS, "try.seed.more"), () -> model.seed(model.request().seed() + 1)));
        row.getChildren().getLast().setId("seed-more");
        row.getChildren().getFirst().setId("seed-less");
        return row;
    }

    private Node breaking() {
        experts.setId("try-expert");
        experts.setCellFactory(_ -> new NamedCell<>(words, this::name));
        experts.setButtonCell(new NamedCell<>(words, this::name));
        experts.accessibleTextProperty().bind(words.text(LabWords.TEXTS, "try.expert"));
        experts.setMaxWidth(Double.MAX_VALUE);
        return Nodes.equal("try-buttons", List.of(experts,
                action("worse", Feather.TRENDING_DOWN, () -> model.worse(expert())), action("dearer", Feather.DOLLAR_SIGN, () -> model.dearer(expert()))));
    }

    private int expert() {
        return experts.getValue() == null ? 0 : experts.getValue();
    }

    private Localized name(int expert) {
        return expert < names.size() ? names.get(expert) : Localized.EMPTY;
    }

    private Button action(String name, Feather icon, Runnable action) {
        var button = Nodes.button(words.text(LabWords.TEXTS, "try." + name), icon, action, "secondary", "small-button");
        button.setId("try-" + name);
        button.setTooltip(Nodes.tip(words.text(LabWords.TEXTS, "try." + name + ".why")));
        button.setMinWidth(0);
        button.setWrapText(true);
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    private Dial dial(String name, double most, java.util.function.DoubleUnaryOperator mean, java.util.function.DoubleUnaryOperator place,
            java.util.function.DoubleFunction<String> print, java.util.function.DoubleConsumer told) {
        return new Dial(name, words.text(LabWords.TEXTS, "dial." + name), words.text(LabWords.TEXTS, "dial." + name + ".why"), most, mean, place, print, told);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show() {
        if (model.run() != null && !model.run().names().equals(names)) {
            names = model.run().names();
            experts.getItems().setAll(java.util.stream.IntStream.range(0, names.size()).boxed().toList());
            experts.setValue(0);
        }
        if (model.request().equals(shown)) {
            return;
        }
        shown = model.request();
        Dials dials = shown.dials();
        kinds.setValue(shown.kind());
        learning.show(dials.learning());
        exploration.show(dials.exploration());
        gate.show(dials.gate());
        forgetting.show(dials.forgetting());
        drift.setSelected(dials.drift());
        seed.setText(Long.toString(shown.seed()));
    }

    /// Two significant figures.
    private static double round(double value) {
        return value == 0 ? 0 : new java.math.BigDecimal(value).round(new java.math.MathContext(2)).doubleValue();
    }

    private static String plain(double value) {
        return value >= 10 ? String.format(Locale.ROOT, "%,.0f", value) : new java.math.BigDecimal(value).round(new java.math.MathContext(2)).stripTrailingZeros().toPlainString();
    }
}
