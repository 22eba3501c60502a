package agentos.showcase.ui.benchmark;

import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What stands beside the table: one page at a time.
final class SideTabs {
    private final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.CHART);
    private final VBox node;

    enum Page { CHART, FINDINGS, METHODS, DRILL, TEXT, IMPORT }

    /// @param pages the chart fills its page, every other one scrolls upright
    SideTabs(Localization words, Map<Page, Node> pages) {
        var buttons = new EnumMap<Page, Button>(Page.class);
        var row = Nodes.row("side-tabs");
        row.setAccessibleRole(AccessibleRole.TAB_PANE);
        for (Page each : Page.values()) {
            String name = each.name().toLowerCase(Locale.ROOT);
            var button = Nodes.button(words.text("side." + name), null, () -> page.set(each), "tab", "side-tab");
            button.setId("bench-" + name);
            button.setAccessibleRole(AccessibleRole.TAB_ITEM);
            button.setMinWidth(Button.USE_PREF_SIZE);
            buttons.put(each, button);
            row.getChildren().add(button);
        }
        var holder = new StackPane();
        holder.setMinSize(0, 0);
        VBox.setVgrow(holder, Priority.ALWAYS);
        node = Nodes.column("side", row, holder);
        node.getStyleClass().add("benchmark-tabs");
        page.subscribe(shown -> {
            buttons.forEach((each, button) -> button.pseudoClassStateChanged(Nodes.CURRENT, each == shown));
            holder.getChildren().setAll(pages.get(shown));
        });
    }

    VBox node() {
        return node;
    }

    ObjectProperty<Page> pageProperty() {
        return page;
    }
}
