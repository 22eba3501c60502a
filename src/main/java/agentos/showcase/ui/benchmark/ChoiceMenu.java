package agentos.showcase.ui.benchmark;

import agentos.showcase.ui.Icon;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.kordamp.ikonli.Ikon;

/// A button that says which of several things is chosen and opens the others.
///
/// @param <T> what is chosen from
final class ChoiceMenu<T> {
    private final MenuButton button = new MenuButton();
    private final Map<T, RadioMenuItem> items = new LinkedHashMap<>();
    private final ToggleGroup group = new ToggleGroup();
    private final Consumer<T> choose;

    ChoiceMenu(String id, Ikon icon, Consumer<T> choose) {
        this.choose = choose;
        button.setId(id);
        button.getStyleClass().add("choice-menu");
        button.setGraphic(new Icon(icon));
    }

    void clear() {
        items.clear();
        button.getItems().clear();
    }

    void add(T value, ObservableValue<String> name) {
        var item = new RadioMenuItem();
        item.textProperty().bind(name);
        item.setToggleGroup(group);
        item.setOnAction(_ -> choose.accept(value));
        item.setId(button.getId() + "-" + items.size());
        items.put(value, item);
        button.getItems().add(item);
    }

    /// Shows what is chosen; a value that is not among the items leaves the button empty.
    void mark(T value) {
        items.forEach((key, item) -> item.setSelected(key.equals(value)));
        button.textProperty().unbind();
        if (items.containsKey(value)) {
            button.textProperty().bind(items.get(value).textProperty());
        } else {
            button.setText("");
        }
    }

    MenuButton button() {
        return button;
    }
}
