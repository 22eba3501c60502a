package agentos.showcase.ui.card;

import agentos.showcase.pack.Decision;
import agentos.showcase.pack.Hand;
import agentos.showcase.run.Choice;
import agentos.showcase.ui.control.artefact.Hands;
import java.util.Map;
import java.util.Optional;

/// Hands on an output of the card: what they do goes to the player as an answer.
///
/// @param hand what the card says about the output
record CardHands(CardModel model, Hand hand) implements Hands {

    @Override
    public Map<String, String> filled(String name) {
        return given(name).map(Choice::filled).orElse(Map.of());
    }

    @Override
    public boolean isGiven(String name) {
        return given(name).isPresent();
    }

    private Optional<Choice> given(String name) {
        Hand.Answer answer = hand.answers().get(name);
        return answer == null || model.run() == null ? Optional.empty() : model.run().request().choices().stream()
                .filter(choice -> choice.decision().equals(answer.decision()) && choice.option().equals(answer.option())).findFirst();
    }

    @Override
    public void answer(String name, Map<String, String> filled) {
        Hand.Answer answer = hand.answers().get(name);
        if (answer != null) {
            model.player().adjust(answer.decision(), answer.option(), filled);
        }
    }

    @Override
    public Optional<Decision.Option> option(String name) {
        return Optional.ofNullable(hand.answers().get(name)).map(answer -> model.card().decision(answer.decision()).option(answer.option()));
    }

    @Override
    public void takeBack(String name) {
        Hand.Answer answer = hand.answers().get(name);
        if (answer != null) {
            model.player().adjust(answer.decision(), model.card().decision(answer.decision()).otherwise(), Map.of());
        }
    }
}
