package agentos.showcase.ui.routing;

import agentos.showcase.pack.Card;
import agentos.showcase.ui.Localization;
import javafx.scene.control.ListCell;

/// A card by its title.
final class CardCell extends ListCell<Card> {
    private final Localization words;

    CardCell(Localization words) {
        this.words = words;
    }

    @Override
    protected void updateItem(Card card, boolean empty) {
        super.updateItem(card, empty);
        textProperty().unbind();
        if (empty || card == null) {
            setText(null);
        } else {
            textProperty().bind(words.text(card.title()));
        }
    }
}
