package agentos.showcase.ui.routing;

import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What stands beside the charts: one of several pages.
final class RoutingSide {
    private final RoutingModel model;
    private final Map<RoutingModel.Side, SidePage> pages;
    private final Map<RoutingModel.Side, Button> tabs = new EnumMap<>(RoutingModel.Side.class);
    private final StackPane holder = new StackPane();
    private final VBox node;
    private RoutingModel.Side shown;

    RoutingSide(Localization words, RoutingModel model, Map<RoutingModel.Side, SidePage> pages) {
        this.model = model;
        this.pages = pages;
        var row = Nodes.flow("side-tabs");
        row.getStyleClass().add("routing-tabs");
        row.setAccessibleRole(AccessibleRole.TAB_PANE);
        for (RoutingModel.Side side : RoutingModel.Side.values()) {
            if (!pages.containsKey(side)) {
                continue;
            }
            String name = side.name().toLowerCase(Locale.ROOT);
            var tab = Nodes.button(words.text(LabWords.TEXTS, "side." + name), null, () -> model.choose(side), "tab", "side-tab");
            tab.setId("routing-" + name);
            tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
            tab.setMinWidth(Button.USE_PREF_SIZE);
            tabs.put(side, tab);
            row.getChildren().add(tab);
        }
        VBox.setVgrow(holder, Priority.ALWAYS);
        holder.setMinSize(0, 0);
        node = Nodes.column("side", row, holder);
        node.getStyleClass().add("routing-side");
    }

    Node node() {
        return node;
    }

    void show() {
        if (model.side() != shown) {
            shown = model.side();
            tabs.forEach((side, tab) -> tab.pseudoClassStateChanged(Nodes.CURRENT, side == shown));
            holder.getChildren().setAll(pages.get(shown).node());
        }
        if (model.run() != null) {
            pages.get(shown).show();
        }
    }

    boolean isSettled() {
        return shown == null || pages.get(shown).isSettled();
    }
}
