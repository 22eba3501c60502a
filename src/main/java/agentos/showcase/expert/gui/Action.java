package agentos.showcase.expert.gui;

/// What hands do to a user interface. Elements are named by id here: finding them is the agent's business.
public sealed interface Action {
    /// Presses a button, link or tab.
    record Click(String target) implements Action {}

    /// Types a text, chooses an option, turns a toggle or moves a range.
    record Put(String target, String value) implements Action {}

    /// Drags a picture and drops it.
    record Drag(String source, String target) implements Action {}

    /// Draws a mark on the picture that is open.
    record Draw(Mark mark) implements Action {}
}
