package agentos.showcase.ui.routing;

import javafx.scene.Node;

/// One page beside the charts. Only the page on show is told of changes.
interface SidePage {
    Node node();

    /// Brings the page up to date; called after every change of the trial, its moment or what is chosen, so it is cheap when nothing of its own changed.
    void show();

    /// Whether what it works out off the FX thread has arrived.
    default boolean isSettled() {
        return true;
    }
}
