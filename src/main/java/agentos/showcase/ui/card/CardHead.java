package agentos.showcase.ui.card;

import agentos.showcase.run.Artefact;
import agentos.showcase.text.Localized;
import agentos.showcase.ui.Chips;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// The line above the stage: the card, the output on the stage and the way to the others.
final class CardHead {
    private final Localization words;
    private final CardModel model;
    private final HBox node;
    private final ObjectProperty<Localized> output = new SimpleObjectProperty<>(Localized.EMPTY);
    private final Label count = Nodes.label("", "output-count");
    private final HBox label = Nodes.row("output-label");
    private final HBox outputs;
    private final Button follow;
    private Artefact shown;

    CardHead(CardModel model, Localization words) {
        this.model = model;
        this.words = words;
        var title = Nodes.label(words.text(model.card().title()), "title", "card-title");
        title.setMinWidth(Label.USE_PREF_SIZE);
        var outputTitle = Nodes.label(words.text(output), "output-title");
        var back = Nodes.iconButton(Feather.CHEVRON_LEFT, words.text("stage.previous"), () -> model.turnArtefact(-1));
        back.setId("output-previous");
        var on = Nodes.iconButton(Feather.CHEVRON_RIGHT, words.text("stage.next"), () -> model.turnArtefact(1));
        on.setId("output-next");
        outputs = Nodes.row("outputs", back, count, on, outputTitle, label);
        follow = Nodes.button(words.text("stage.follow"), Feather.RADIO, () -> model.chooseArtefact(null), "quiet", "small-button");
        follow.setId("follow");
        node = Nodes.row("card-head", title, outputs, follow);
    }

    Node node() {
        return node;
    }

    void show() {
        Optional<Artefact> artefact = model.artefact();
        boolean there = artefact.isPresent();
        outputs.setVisible(there);
        follow.setVisible(model.isArtefactChosen());
        follow.setManaged(follow.isVisible());
        if (there) {
            var all = model.artefacts();
            int place = all.indexOf(artefact.get());
            String text = (place < 0 ? "–" : Integer.toString(place + 1)) + " / " + all.size();
            if (!text.equals(count.getText())) {
                count.setText(text);
            }
        }
        if (artefact.orElse(null) != shown) {
            shown = artefact.orElse(null);
            output.set(artefact.map(Artefact::title).orElse(Localized.EMPTY));
            label.getChildren().clear();
            artefact.ifPresent(made -> label.getChildren().add(Chips.provenance(words, made.label())));
        }
    }
}
