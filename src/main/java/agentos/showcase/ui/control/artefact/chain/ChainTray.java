package agentos.showcase.ui.control.artefact.chain;

import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What can be done with what is selected, and in one sentence what the last change came to. With nothing selected, it offers to take out the source
/// on which most hangs.
final class ChainTray {
    private static final Texts TEXTS = Texts.of("stage_chain");

    private final ChainModel model;
    private final Localization words;
    private final Runnable adding;
    private final java.util.function.Consumer<Chain.Node> reading;
    private final ObjectProperty<Localized> sentence = new SimpleObjectProperty<>(Localized.EMPTY);
    private final ObjectProperty<Localized> more = new SimpleObjectProperty<>(Localized.EMPTY);
    private final HBox buttons = Nodes.row("chain-buttons");
    private final HBox node;

    /// @param adding  opens the list of sources to add
    /// @param reading opens a passage, or a document, to be read
    ChainTray(ChainModel model, Localization words, Runnable adding, java.util.function.Consumer<Chain.Node> reading) {
        this.model = model;
        this.words = words;
        this.adding = adding;
        this.reading = reading;
        var line = Nodes.label(words.text(sentence), "chain-told");
        line.setId("chain-told");
        line.setWrapText(true);
        line.setMinHeight(0);
        var second = Nodes.label(words.text(more), "chain-more");
        second.setWrapText(true);
        second.setMinHeight(Region.USE_PREF_SIZE);
        second.managedProperty().bind(second.visibleProperty());
        second.visibleProperty().bind(more.map(text -> !text.isEmpty()));
        var texts = new VBox(line, second);
        texts.getStyleClass().add("chain-tray-texts");
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        node = Nodes.row("chain-tray", texts, buttons);
    }

    Node node() {
        return node;
    }

    void show() {
        buttons.getChildren().clear();
        more.set(Localized.EMPTY);
        model.selected().ifPresentOrElse(this::selected, this::nothing);
        boolean seen = !sentence.get().isEmpty() || !buttons.getChildren().isEmpty();
        node.setVisible(seen);
        node.setManaged(seen);
    }

    private void nothing() {
        Chain chain = model.chain();
        int pivots = model.isOpen() ? chain.pivots().size() : 0;
        Localized names = Localized.list(chain.pivots().stream().flatMap(document -> chain.source(document).stream()).map(source -> say("quoted", source.title())).toList());
        sentence.set(!model.told().isEmpty() ? model.told() : pivots == 0 ? model.isOpen() && !chain.nodes(Chain.Kind.SOURCE).isEmpty() ? say("hint") : Localized.EMPTY
                : say(chain.isOpen() ? pivots == 1 ? "pivot.verdict" : "pivot.verdicts" : pivots == 1 ? "pivot.one" : "pivot.many", names, pivots));
        if (model.isOpen() && chain.isByHand()) {
            button("chain-reset", "reset", Feather.ROTATE_CCW, "primary", model::reset);
        } else if (pivots > 0) {
            button("chain-pivot", pivots == 1 ? "pivot.out" : "pivot.out.many", Feather.SCISSORS, "primary", model::takeOutPivots);
        }
        if (model.isOpen() && !chain.candidates().isEmpty()) {
            button("chain-add", "add", Feather.PLUS, "secondary", adding);
        }
    }

    private void selected(Chain.Node selected) {
        sentence.set(selected.title());
        switch (selected.kind()) {
            case QUESTION -> { }
            case CONCLUSION -> sentence.set(say("conclusion", selected.data().get("word").localized(), selected.title()));
            case CLAIM -> {
                more.set(selected.why());
                if (!model.chain().passages(selected.id()).isEmpty()) {
                    button("chain-open", "open.passages", Feather.BOOK_OPEN, "secondary", () -> reading.accept(selected));
                }
            }
            case PASSAGE -> passage(selected);
            case SOURCE -> source(selected);
        }
    }

    private void source(Chain.Node source) {
        more.set(source.why().isEmpty() ? source.data().get("about").localized() : source.why());
        if (model.isOpen()) {
            if (source.data().get("leftOut").truth()) {
                button("chain-back", "back", Feather.CORNER_UP_LEFT, "primary", () -> model.bringBack(source.document()));
            } else {
                button("chain-out", "out", Feather.SCISSORS, "primary", () -> model.takeOut(source.document()));
            }
        }
        button("chain-open", "open.document", Feather.BOOK_OPEN, "secondary", () -> reading.accept(source));
    }

    private void passage(Chain.Node passage) {
        more.set(passage.why());
        button("chain-open", "open.passage", Feather.BOOK_OPEN, "secondary", () -> reading.accept(passage));
        if (!model.isOpen()) {
            return;
        }
        var marks = new ArrayList<Button>();
        String now = passage.data().get("mark-by-hand").text(passage.data().get("stance").text());
        for (var mark : List.of("supports", "refutes", "ignore")) {
            Feather icon = mark.equals("supports") ? Feather.CHECK : mark.equals("refutes") ? Feather.X : Feather.SLASH;
            boolean on = now.equals(mark);
            var button = Nodes.iconButton(icon, words.text(TEXTS, "mark." + mark),
                    () -> model.mark(passage.statement(), on && passage.data().get("mark-by-hand").isPresent() ? "" : mark));
            button.setId("chain-mark-" + mark);
            button.getStyleClass().add("chain-mark");
            button.pseudoClassStateChanged(Nodes.CURRENT, on);
            marks.add(button);
        }
        if (model.chain().source(passage.document()).filter(source -> !source.data().get("leftOut").truth()).isPresent()) {
            var out = Nodes.iconButton(Feather.SCISSORS, words.text(TEXTS, "out.source"), () -> model.takeOut(passage.document()));
            out.setId("chain-out");
            out.getStyleClass().add("chain-mark");
            marks.add(out);
        }
        buttons.getChildren().addAll(marks);
    }

    private void button(String id, String key, Feather icon, String styleClass, Runnable action) {
        var button = Nodes.button(words.text(TEXTS, key), icon, action, styleClass, "small-button");
        button.setId(id);
        buttons.getChildren().add(button);
    }

    private static Localized say(String key, Object... arguments) {
        return TEXTS.both(key, arguments);
    }
}
