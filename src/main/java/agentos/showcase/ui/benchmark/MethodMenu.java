package agentos.showcase.ui.benchmark;

import agentos.showcase.benchmark.Method;
import agentos.showcase.ui.Icon;
import agentos.showcase.ui.Localization;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;

/// How scores are put on one scale, what a missing one does, and how models are ranked: three choices in one menu.
final class MethodMenu {
    private final Localization words;
    private final BenchmarksModel model;
    private final MenuButton button = new MenuButton();
    private final Map<Enum<?>, RadioMenuItem> items = new LinkedHashMap<>();

    MethodMenu(Localization words, BenchmarksModel model) {
        this.words = words;
        this.model = model;
        button.setId("table-method");
        button.getStyleClass().add("choice-menu");
        button.setGraphic(new Icon(Feather.SLIDERS));
        section("table.method.normalisation", Method.Normalisation.values(), value -> method -> method.with(value));
        section("table.method.missing", Method.Missing.values(), value -> method -> method.with(value));
        section("table.method.ranking", Method.Ranking.values(), value -> method -> method.with(value));
    }

    static String key(Enum<?> choice) {
        String kind = choice.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
        return "table." + kind + "." + choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    void mark() {
        var method = model.method();
        items.forEach((choice, item) -> item.setSelected(
                choice == method.normalisation() || choice == method.missing() || choice == method.ranking()));
        button.textProperty().bind(words.text(key(method.normalisation())));
    }

    MenuButton button() {
        return button;
    }

    private <E extends Enum<E>> void section(String title, E[] choices, Function<E, java.util.function.UnaryOperator<Method>> change) {
        if (!button.getItems().isEmpty()) {
            button.getItems().add(new SeparatorMenuItem());
        }
        var head = new MenuItem();
        head.textProperty().bind(words.text(title));
        head.getStyleClass().add("menu-title");
        head.setDisable(true);
        button.getItems().add(head);
        for (E choice : choices) {
            var item = new RadioMenuItem();
            item.textProperty().bind(words.text(key(choice)));
            item.setId("method-" + choice.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            item.setOnAction(_ -> model.method(change.apply(choice)));
            items.put(choice, item);
            button.getItems().add(item);
        }
    }
}
