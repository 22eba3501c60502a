package agentos.showcase.ui.card;

import agentos.showcase.pack.Decision;
import agentos.showcase.run.Phase;
import agentos.showcase.run.RunState;
import agentos.showcase.ui.Context;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import java.util.ArrayList;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The visitor's turn: the question of the run and its answers, large enough for a finger; or the fields of an answer that is filled in.
final class TurnPanel {
    /// From so many answers on they stand in two columns, and from so many more with their titles only.
    private static final int TWO_COLUMNS_FROM = 3;
    private static final int MANY = 5;

    private final CardModel model;
    private final Context context;
    private final Localization words;
    private final VBox content = Nodes.column("turn");
    private final Node node;
    private final StringProperty wait = new SimpleStringProperty("");
    private String shown = "";
    private Optional<CardModel.Filling> form = Optional.empty();

    TurnPanel(CardModel model, Context context) {
        this.model = model;
        this.context = context;
        this.words = context.words();
        this.node = Nodes.page(content);
    }

    Node node() {
        return node;
    }

    void show() {
        if (model.filling().isPresent()) {
            fill(model.filling().get());
            return;
        }
        form = Optional.empty();
        RunState state = model.state();
        if (state == null || state.asking().isEmpty()) {
            shown = "";
            return;
        }
        Decision decision = model.card().decision(state.asking().get());
        if (!decision.id().equals(shown)) {
            shown = decision.id();
            build(decision);
        }
        wait.set(wait(state, decision));
    }

    private void fill(CardModel.Filling filling) {
        if (!form.equals(Optional.of(filling))) {
            form = Optional.of(filling);
            shown = "";
            var fields = new AnswerForm(model, context, filling.decision(), filling.option());
            content.getChildren().setAll(fields.node());
            Platform.runLater(fields::focus);
        }
    }

    private void build(Decision decision) {
        var options = new ArrayList<Region>();
        int count = decision.options().size();
        for (Decision.Option option : decision.options()) {
            var button = Nodes.column("option", Nodes.paragraph(words.text(option.title()), "option-title"));
            if (!option.says().isEmpty() && count < MANY) {
                button.getChildren().add(Nodes.paragraph(words.text(option.says()), "option-says"));
            }
            button.setId("option-" + option.id());
            Nodes.touch(button, words.text(option.title()), () -> model.take(decision, option));
            options.add(button);
        }
        content.getChildren().setAll(
                Nodes.paragraph(words.text(decision.title()), "heading"),
                Nodes.grid(count < MANY ? "options" : "options-many", options, count < TWO_COLUMNS_FROM ? 1 : 2),
                Nodes.paragraph(wait, "small", "muted"));
    }

    private String wait(RunState state, Decision decision) {
        String otherwise = decision.option(decision.otherwise()).title().in(words.language());
        if (model.player().phase() == Phase.PLAYING) {
            return words.now("card.turn.default", otherwise, Seconds.of(Math.max(0, state.task(decision.id()).until() - state.t()), 1));
        }
        return words.now("card.turn.waits", otherwise);
    }
}
