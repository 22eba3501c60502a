package agentos.showcase.ui.card;

import java.util.List;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;

/// A row of tabs that always fits: with signs and words while there is room, then with the signs of the most telling ones, then with words alone, and
/// at last with signs, of which the current one keeps its word.
final class SideTabs extends HBox {
    private final List<Button> tabs;
    private final List<Button> telling;

    /// @param telling tabs that keep their signs beside their words longest
    SideTabs(List<Button> tabs, List<Button> telling) {
        this.tabs = tabs;
        this.telling = telling;
        getStyleClass().add("side-tabs");
        getChildren().setAll(tabs);
        setMinWidth(0);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        List<Predicate<Button>> signs = List.of(_ -> true, telling::contains, _ -> false);
        boolean fits = signs.stream().anyMatch(signed -> fits(tab -> signed.test(tab) ? ContentDisplay.LEFT : ContentDisplay.TEXT_ONLY));
        if (!fits) {
            fits(tab -> tab.getPseudoClassStates().contains(agentos.showcase.ui.Nodes.CURRENT) ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
        }
        super.layoutChildren();
    }

    private boolean fits(java.util.function.Function<Button, ContentDisplay> display) {
        double width = snappedLeftInset() + snappedRightInset();
        for (Button tab : tabs) {
            if (tab.isManaged()) {
                tab.setContentDisplay(display.apply(tab));
                width += snapSizeX(tab.prefWidth(-1)) + getSpacing();
            }
        }
        return width - getSpacing() <= getWidth();
    }
}
