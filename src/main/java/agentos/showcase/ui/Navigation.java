package agentos.showcase.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Where we are and how we came here.
public final class Navigation {
    private static final int REMEMBERED = 100;

    private final ReadOnlyObjectWrapper<Place> place;
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper(false);
    private final Deque<Place> trail = new ArrayDeque<>();

    public Navigation(Place start) {
        this.place = new ReadOnlyObjectWrapper<>(start);
    }

    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    public Place place() {
        return place.get();
    }

    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    /// Goes there and remembers where we were; going where we are changes nothing.
    public void go(Place wanted) {
        if (wanted.equals(place())) {
            return;
        }
        trail.push(place());
        if (trail.size() > REMEMBERED) {
            trail.removeLast();
        }
        arrive(wanted);
    }

    /// Notes a finer place of the present view (a row, a position) without a step in the history.
    public void refine(Place same) {
        arrive(same);
    }

    /// Goes back one step.
    ///
    /// @return whether there was one
    public boolean back() {
        if (trail.isEmpty()) {
            return false;
        }
        arrive(trail.pop());
        return true;
    }

    /// Begins again: no trace of the way here is left, for the next visitor.
    public void restart(Place start) {
        trail.clear();
        arrive(start);
    }

    private void arrive(Place wanted) {
        canGoBack.set(!trail.isEmpty());
        place.set(wanted);
    }
}
