package agentos.showcase.ui.control.artefact;

import agentos.showcase.run.Artefact;
import javafx.scene.Node;

/// An artefact on the stage, in the form of its type.
public interface ArtefactView {
    Node node();

    /// Whether everything in it is painted.
    default boolean isSettled() {
        return true;
    }

    /// Calls back when everything in it has been painted for the first time, at once if nothing needs painting. It must be laid out for that.
    default void whenSettled(Runnable then) {
        then.run();
    }

    /// Takes a newer form of the same output in place, so that what the visitor holds stays in hand.
    ///
    /// @return false when this view cannot show it: another one takes its place
    default boolean follow(Artefact next) {
        return false;
    }
}
