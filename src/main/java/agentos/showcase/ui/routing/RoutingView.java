package agentos.showcase.ui.routing;

import agentos.showcase.pack.Card;
import agentos.showcase.pack.Feature;
import agentos.showcase.pack.RoutingModule;
import agentos.showcase.taskgraph.Task;
import agentos.showcase.ui.Chips;
import agentos.showcase.ui.Context;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import agentos.showcase.ui.Prose;
import agentos.showcase.ui.View;
import agentos.showcase.ui.control.ShareBar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// How a task finds its expert: the words, the formula, and the numbers of any task, which the visitor may change.
public final class RoutingView implements View {
    private final Localization words;
    private final RoutingModule module;
    private final RoutingModel model;
    private final VBox tasks = Nodes.column("routing-tasks");
    private final VBox result = Nodes.column("routing-result");
    private final List<Slider> sliders = new ArrayList<>();
    private final Node node;
    private Subscription subscription = Subscription.EMPTY;

    public RoutingView(Context context, RoutingModule module, RoutingModel model) {
        this.words = context.words();
        this.module = module;
        this.model = model;
        var head = Nodes.column("page-head", Nodes.label(words.text(module.text().title()), "display"));
        var prose = Nodes.equal("columns", Prose.paragraphs(words, module.text(), "muted", "column-text"));
        var choice = choice();
        var z = sliders();
        var outcome = Nodes.column("panel", Nodes.label(words.text("routing.weights"), "heading"), formula(), result);
        HBox.setHgrow(outcome, Priority.ALWAYS);
        var work = Nodes.row("columns", choice, z, outcome);
        VBox.setVgrow(work, Priority.ALWAYS);
        node = Nodes.page(Nodes.column("page", head, prose, work));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void attach() {
        subscription = Subscription.combine(
                model.cardProperty().subscribe(_ -> listTasks()),
                model.taskProperty().subscribe(this::mark),
                model.traitsProperty().subscribe(traits -> {
                    for (int i = 0; i < sliders.size(); i++) {
                        sliders.get(i).setValue(component(i));
                    }
                }),
                model.decisionProperty().subscribe(this::show));
    }

    @Override
    public void detach() {
        subscription.unsubscribe();
    }

    private Region choice() {
        var box = Nodes.column("panel", Nodes.label(words.text("routing.task"), "heading"));
        box.getStyleClass().add("routing-choice");
        if (!model.cards().isEmpty()) {
            box.getChildren().add(cards());
        }
        box.getChildren().add(tasks);
        return box;
    }

    private ComboBox<Card> cards() {
        var cards = new ComboBox<Card>();
        cards.setId("routing-card");
        cards.getItems().setAll(model.cards());
        cards.setMaxWidth(Double.MAX_VALUE);
        cards.setCellFactory(_ -> new CardCell(words));
        cards.setButtonCell(new CardCell(words));
        cards.accessibleTextProperty().bind(words.text("routing.card"));
        cards.valueProperty().bindBidirectional(model.cardProperty());
        return cards;
    }

    private void listTasks() {
        tasks.getChildren().setAll(model.tasks().stream().map(this::task).toList());
        mark(model.taskProperty().get());
    }

    private HBox task(Task task) {
        var title = Nodes.label(words.text(task.title()));
        title.setMinWidth(0);
        var row = Nodes.row("task-row", title, Nodes.spring(), Chips.kind(words.text(model.kindName(task.kind())), task.kind()));
        row.setUserData(task);
        return Nodes.touch(row, words.text(task.title()), () -> model.taskProperty().set(task));
    }

    private void mark(Task current) {
        tasks.getChildren().forEach(row -> row.pseudoClassStateChanged(Nodes.CURRENT, row.getUserData().equals(current)));
    }

    private Region sliders() {
        var box = Nodes.column("panel", Nodes.label(words.text("routing.traits"), "heading"),
                Nodes.paragraph(words.text("routing.traits.how"), "muted"));
        box.getStyleClass().add("routing-traits");
        var traits = module.features().stream().filter(feature -> !feature.isFlag()).toList();
        for (int i = 0; i < Math.min(4, traits.size()); i++) {
            box.getChildren().add(slider(i, traits.get(i)));
        }
        box.getChildren().add(Nodes.button(words.text("routing.reset"), Feather.ROTATE_CCW, model::reset, "quiet"));
        return box;
    }

    private VBox slider(int index, Feature trait) {
        var slider = new Slider(0, 1, component(index));
        slider.setId("trait-" + trait.id());
        slider.setBlockIncrement(0.05);
        slider.accessibleTextProperty().bind(words.text(trait.name()));
        slider.valueProperty().addListener((_, _, value) -> model.set(index, Math.round(value.doubleValue() * 100) / 100.0));
        sliders.add(slider);
        var value = Nodes.label("", "number");
        value.textProperty().bind(slider.valueProperty().map(v -> two(v.doubleValue())));
        var name = Nodes.row("trait-name", Nodes.label(words.text(trait.name()), "strong"), Nodes.spring(), value);
        return Nodes.column("trait", name, slider, Nodes.paragraph(words.text(trait.about()), "small", "muted"));
    }

    private Node formula() {
        var formula = Nodes.label(module.formula(), "formula");
        var legend = Nodes.label(words.text("routing.legend"), "small", "muted");
        legend.setWrapText(true);
        return Nodes.column("formula-box", formula, legend);
    }

    private void show(RoutingModel.Decision decision) {
        result.getChildren().clear();
        if (decision == null) {
            return;
        }
        for (int i = 0; i < decision.parts().size(); i++) {
            result.getChildren().add(part(decision, i));
        }
        if (decision.chosen() >= 0) {
            var chosen = decision.parts().get(decision.chosen());
            result.getChildren().add(Nodes.paragraph(
                    words.text("routing.chosen", chosen.expert().name(), percent(chosen.share())), "routing-chosen"));
        }
    }

    private Node part(RoutingModel.Decision decision, int index) {
        var part = decision.parts().get(index);
        var name = Nodes.label(words.text(part.expert().name()), "strong");
        var share = Nodes.label(percent(part.share()), "number", "strong");
        var head = Nodes.row("part-head", name);
        if (index == decision.chosen()) {
            head.getChildren().add(Chips.chip(words.text("routing.gets"), Feather.CHECK, "accent"));
        }
        head.getChildren().addAll(Nodes.spring(),
                Nodes.label(words.text("routing.pace", "×" + plain(part.expert().pace()), "×" + plain(part.expert().price())), "small", "muted"), share);
        var bar = new ShareBar(part.share());
        bar.getStyleClass().add(Chips.kindClass(decision.kind()));
        var box = Nodes.column("part", head, bar);
        if (part.expected() != null) {
            Label expected = Nodes.label(words.text("routing.expected", two(part.expected().quality()), two(part.expected().deviation()),
                    two(part.expected().cost())), "sum");
            expected.setWrapText(true);
            box.getChildren().add(expected);
        }
        box.pseudoClassStateChanged(Nodes.CURRENT, index == decision.chosen());
        return box;
    }

    private double component(int index) {
        var traits = model.traitsProperty().get();
        return switch (index) {
            case 0 -> traits.length();
            case 1 -> traits.ambiguity();
            case 2 -> traits.risk();
            default -> traits.freshness();
        };
    }

    private static String two(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String plain(double value) {
        return java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", share * 100);
    }
}
