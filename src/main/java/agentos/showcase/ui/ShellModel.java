package agentos.showcase.ui;

import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// The state of the window around the views: which tab is lit, which panel is open, full screen.
public final class ShellModel {
    private final Navigation navigation;
    private final UnaryOperator<String> categoryOf;
    private final ReadOnlyObjectWrapper<Tab> tab = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Panel> panel = new ReadOnlyObjectWrapper<>(Panel.NONE);
    private final BooleanProperty fullScreen = new SimpleBooleanProperty(false);

    /// @param categoryOf the category of a card by the card's id
    public ShellModel(Navigation navigation, UnaryOperator<String> categoryOf) {
        this.navigation = navigation;
        this.categoryOf = categoryOf;
        navigation.placeProperty().subscribe(this::arrive);
    }

    /// What may lie over the view; one at a time.
    public enum Panel { NONE, PALETTE, HELP, FINDINGS }

    public ReadOnlyObjectProperty<Tab> tabProperty() {
        return tab.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Panel> panelProperty() {
        return panel.getReadOnlyProperty();
    }

    /// Follows the window and is followed by it.
    public BooleanProperty fullScreenProperty() {
        return fullScreen;
    }

    public void toggleFullScreen() {
        fullScreen.set(!fullScreen.get());
    }

    /// Opens a panel in place of any other; opening the open one closes it.
    public void open(Panel wanted) {
        panel.set(panel.get() == wanted ? Panel.NONE : wanted);
    }

    public void close() {
        panel.set(Panel.NONE);
    }

    /// What Esc means: close the panel, else go back, else leave full screen.
    ///
    /// @return whether there was anything to do
    public boolean escape() {
        if (panel.get() != Panel.NONE) {
            close();
            return true;
        }
        if (navigation.back()) {
            return true;
        }
        if (fullScreen.get()) {
            fullScreen.set(false);
            return true;
        }
        return false;
    }

    public void step(int tabs) {
        navigation.go(tab.get().step(tabs).place());
    }

    private void arrive(Place place) {
        tab.set(Tab.of(place, categoryOf));
        close();
    }
}
