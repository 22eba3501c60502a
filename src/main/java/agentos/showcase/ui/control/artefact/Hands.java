package agentos.showcase.ui.control.artefact;

import agentos.showcase.pack.Decision;
import agentos.showcase.pack.Hand;
import java.util.Map;
import java.util.Optional;

/// The visitor's hands on an output of the stage: what they may answer, and what they answered before.
public interface Hands {
    /// What can be done with the output.
    Hand hand();

    /// What was filled in for an answer of the tool in the run on show; empty where it was not given.
    ///
    /// @param name the tool's name for the answer, as in [Hand#answers]
    Map<String, String> filled(String name);

    /// Whether the run on show was answered so, be it with nothing filled in.
    boolean isGiven(String name);

    /// Gives an answer; the run, and with it the output, follows.
    ///
    /// @param name   the tool's name for the answer; one that the card does not have changes nothing
    /// @param filled by the ids of the option's fields
    void answer(String name, Map<String, String> filled);

    /// What the card says about an answer: the bounds of its fields, and what it sets besides. Empty for an answer that the card does not have.
    default Optional<Decision.Option> option(String name) {
        return Optional.empty();
    }

    /// Takes an answer back: the decision has its default again.
    void takeBack(String name);
}
