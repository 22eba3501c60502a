package agentos.showcase.ui;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/// What fills the window below the header for one place.
///
/// What a view registers in [#attach()] it unregisters in [#detach()]. A view is made for one place and never reused after
/// its detach.
public interface View {
    Node node();

    /// The view is on screen from now on.
    default void attach() {}

    /// The view is off screen: stop clocks, remove listeners.
    default void detach() {}

    /// Whether everything that this view prepares off the FX thread (runs, layouts, pictures) has arrived, so that it can be photographed.
    default boolean isSettled() {
        return true;
    }

    /// A step forward (+1) or back (-1) by PageDown or PageUp, as presenters' remotes send it.
    ///
    /// @return whether the view had such a step; otherwise the shell goes to the next tab
    default boolean turn(int direction) {
        return false;
    }

    /// A key that no control has taken. Never called for keys that go into a text field.
    ///
    /// @return whether the view took it; otherwise the shell may
    default boolean key(KeyEvent event) {
        return false;
    }

    /// The place has become a finer or another one of the same view, for example another benchmark row.
    ///
    /// @return whether the view followed; otherwise the shell makes a new view
    default boolean follow(Place place) {
        return false;
    }
}
