package agentos.showcase.ui.card;

import agentos.showcase.run.RunEvent.Outcome;
import agentos.showcase.run.RunState;
import agentos.showcase.ui.Chips;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What the run came to, in numbers, and the result to read and to take away.
final class ResultPanel {
    private static final int THOUSAND = 1000;

    private final CardModel model;
    private final Localization words;
    private final VBox content = Nodes.column("result");
    private final Node node = Nodes.page(content);
    private final Button read;
    private final Button save;
    private final ObservableValue<String> saved;
    private RunState shown;

    /// @param saving writes the run's files where the visitor says
    /// @param saved  one sentence on what came of it; empty before
    ResultPanel(CardModel model, Localization words, Runnable saving, ObservableValue<String> saved) {
        this.model = model;
        this.words = words;
        this.saved = saved;
        read = Nodes.button(words.text("card.result.read"), Feather.CODE, () -> model.chooseArtefact(CardModel.RESULT), "secondary", "small-button");
        read.setId("read-result");
        save = Nodes.button(words.text("card.result.save"), Feather.DOWNLOAD, saving, "secondary", "small-button");
        save.setId("save-result");
    }

    Node node() {
        return node;
    }

    void show() {
        RunState state = model.state();
        if (state == null || shown != null && state.seq() == shown.seq() && state.products() == shown.products()) {
            return;
        }
        shown = state;
        var run = model.run();
        var head = Nodes.beside("result-head", outcome(state.outcome()),
                Nodes.paragraph(words.text(state.outcome() == null ? "card.result.open" : "card.result.done", model.artefacts().size()), "small", "muted"));
        List<Region> numbers = new ArrayList<>();
        numbers.add(number(Seconds.of(state.outcome() == null ? state.t() : run.makespan(), 1) + " s", "card.makespan"));
        numbers.add(number(Seconds.of(run.bounds().lowerBound(), 1) + " s", "card.lower"));
        numbers.add(number(Seconds.of(run.bounds().grahamBound(), 1) + " s", "card.graham"));
        numbers.add(number(Integer.toString(state.attempts()), "card.attempts"));
        numbers.add(number(Integer.toString(state.tokens()), "card.tokens"));
        numbers.add(number("$ " + java.math.BigDecimal.valueOf(state.cost() / THOUSAND).setScale(4, java.math.RoundingMode.HALF_UP).toPlainString(), "card.cost"));
        read.setDisable(state.outcome() == null);
        content.getChildren().setAll(head, Nodes.grid("numbers", numbers, 3), Nodes.flow("result-buttons", read, save),
                Nodes.paragraph(saved, "small", "good"));
    }

    private Node outcome(Outcome outcome) {
        return outcome == null ? Chips.chip(words.text("outcome.open"), Feather.LOADER, "neutral") : switch (outcome) {
            case COMPLETE -> Chips.chip(words.text(outcome.key()), Feather.CHECK_CIRCLE, "good");
            case WITH_FINDINGS -> Chips.chip(words.text(outcome.key()), Feather.ALERT_TRIANGLE, "warn");
            case INCOMPLETE -> Chips.chip(words.text(outcome.key()), Feather.X_CIRCLE, "bad");
        };
    }

    private Region number(String value, String key) {
        return Nodes.column("stat", Nodes.label(value, "stat-value"), Nodes.paragraph(words.text(key), "caption", "muted"));
    }
}
