package agentos.showcase.ui.card;

import agentos.showcase.ui.Nodes;
import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;

/// A row of tabs that always fits: with signs and words while there is room, then with the signs of the most telling ones, then with words alone, then
/// with signs but for the current tab, and at last with signs alone.
final class SideTabs extends HBox {
    private static final List<BiFunction<SideTabs, Button, ContentDisplay>> LEVELS = List.of(
            (_, _) -> ContentDisplay.LEFT,
            (row, tab) -> row.telling.contains(tab) ? ContentDisplay.LEFT : ContentDisplay.TEXT_ONLY,
            (_, _) -> ContentDisplay.TEXT_ONLY,
            (_, tab) -> tab.getPseudoClassStates().contains(Nodes.CURRENT) ? ContentDisplay.TEXT_ONLY : ContentDisplay.GRAPHIC_ONLY,
            (_, _) -> ContentDisplay.GRAPHIC_ONLY);

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
        LEVELS.stream().filter(this::fits).findFirst();
        super.layoutChildren();
    }

    private boolean fits(BiFunction<SideTabs, Button, ContentDisplay> level) {
        double width = snappedLeftInset() + snappedRightInset();
        for (Button tab : tabs) {
            if (tab.isManaged()) {
                tab.setContentDisplay(level.apply(this, tab));
                width += snapSizeX(tab.prefWidth(-1)) + snapSpaceX(getSpacing());
            }
        }
        return width - snapSpaceX(getSpacing()) <= getWidth();
    }
}
