package agentos.showcase.ui.control.artefact.turns;

import agentos.showcase.text.Localized;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import agentos.showcase.ui.control.artefact.Hands;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The next wish: a touch on a chip, or a line in the visitor's own words. It is an answer of the run, `turn2` or `turn3`; `turn3-warmer` and so on
/// where the card has an option of its own for it.
final class TurnWish {
    private static final int MOST = 200;

    private final Localization words;
    private final Hands hands;
    private final ObjectProperty<Localized> prompt = new SimpleObjectProperty<>(Localized.EMPTY);
    private final ObjectProperty<Localized> trouble = new SimpleObjectProperty<>(Localized.EMPTY);
    private final TextField line = new TextField();
    private final Button back;
    private final HBox field;
    private final Label problem;
    private final FlowPane wishes = Nodes.flow("turns-wishes");
    private final VBox node;
    private int turn;

    TurnWish(Localization words, Hands hands) {
        this.words = words;
        this.hands = hands;
        line.promptTextProperty().bind(words.text(prompt));
        line.accessibleTextProperty().bind(words.text(prompt));
        line.setId("turns-words");
        line.setOnAction(_ -> say());
        line.textProperty().subscribe(text -> trouble.set(text.codePointCount(0, text.length()) > MOST
                ? TurnsArtefact.TEXTS.both("wish.long", MOST, text.codePointCount(0, text.length())) : Localized.EMPTY));
        HBox.setHgrow(line, Priority.ALWAYS);
        var go = Nodes.iconButton(Feather.ARROW_RIGHT, words.text(TurnsArtefact.TEXTS, "wish.go"), this::say);
        go.getStyleClass().add("turns-go");
        go.setId("turns-go");
        back = Nodes.iconButton(Feather.CORNER_UP_LEFT, words.text(TurnsArtefact.TEXTS, "wish.back"), () -> hands.takeBack("turn" + turn));
        back.setId("turns-back");
        field = Nodes.row("turns-field", line, go, back);
        field.setId("turns-field");
        problem = Nodes.paragraph(words.text(trouble), "turns-message");
        problem.visibleProperty().bind(trouble.map(text -> !text.isEmpty()));
        problem.managedProperty().bind(problem.visibleProperty());
        node = Nodes.column("turns-wish", problem, wishes);
    }

    Node node() {
        return node;
    }

    /// Offers wishes for a turn; what it was answered with is marked.
    void show(int asked, List<String> offers) {
        turn = asked;
        boolean can = hands.hand().answers().containsKey("turn" + asked);
        node.setVisible(can);
        node.setManaged(can);
        prompt.set(TurnsArtefact.TEXTS.both(given() ? "wish.again" : "wish.next", asked));
        back.setVisible(given());
        back.setManaged(given());
        wishes.getChildren().setAll(offers.stream().map(this::chip).toList());
        wishes.getChildren().add(field);
    }

    private boolean given() {
        return hands.hand().answers().keySet().stream().anyMatch(name -> name.startsWith("turn" + turn) && hands.isGiven(name));
    }

    private Button chip(String wish) {
        var chip = Nodes.button(words.text(TurnsArtefact.TEXTS, "chip." + wish), null, () -> ask(wish), "turns-chip");
        chip.setId("wish-" + wish);
        chip.pseudoClassStateChanged(Nodes.CURRENT, hands.isGiven("turn" + turn + "-" + wish));
        return chip;
    }

    private void ask(String wish) {
        wishes.getChildren().forEach(chip -> chip.pseudoClassStateChanged(Nodes.CURRENT, chip.getId().equals("wish-" + wish)));
        String option = "turn" + turn + "-" + wish;
        if (hands.hand().answers().containsKey(option)) {
            hands.answer(option, Map.of());
        } else {
            hands.answer("turn" + turn, Map.of("words", TurnsArtefact.TEXTS.both("ask." + wish).in(words.language())));
        }
    }

    private void say() {
        String text = line.getText().strip();
        if (text.isEmpty()) {
            line.requestFocus();
        } else if (trouble.get().isEmpty()) {
            hands.answer("turn" + turn, Map.of("words", text));
            line.clear();
        }
    }
}
