package agentos.showcase.ui.routing;

import agentos.showcase.text.Localized;
import agentos.showcase.ui.Localization;
import java.util.function.Function;
import javafx.scene.control.ListCell;

/// A thing in a list by its name.
final class NamedCell<T> extends ListCell<T> {
    private final Localization words;
    private final Function<T, Localized> name;

    NamedCell(Localization words, Function<T, Localized> name) {
        this.words = words;
        this.name = name;
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        textProperty().unbind();
        if (empty || item == null) {
            setText(null);
        } else {
            textProperty().bind(words.text(name.apply(item)));
        }
    }
}
