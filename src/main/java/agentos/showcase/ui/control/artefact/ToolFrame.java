package agentos.showcase.ui.control.artefact;

import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import agentos.showcase.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A tool on the stage: tabs along the top with what goes beside them, and one page at a time below, which scrolls upright where the stage is low.
public final class ToolFrame {
    private final ObjectProperty<String> page;
    private final HBox head = Nodes.row("tool-head");
    private final VBox node;

    /// A page by its key; its name is the text `page.KEY`.
    public record Page(String key, Node node) {}

    /// @param name  of the tool, for the ids of its tabs: `NAME-KEY`
    /// @param texts where the names of the pages stand
    /// @param tools what stands at the right of the tabs
    public ToolFrame(String name, Localization words, Texts texts, List<Page> pages, Node... tools) {
        page = new SimpleObjectProperty<>(pages.getFirst().key());
        Map<String, Button> tabs = new LinkedHashMap<>();
        var row = Nodes.row("tool-tabs");
        row.setAccessibleRole(AccessibleRole.TAB_PANE);
        for (Page each : pages) {
            var tab = Nodes.button(words.text(texts, "page." + each.key()), null, () -> page.set(each.key()), "tab");
            tab.setId(name + "-" + each.key());
            tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
            tab.setMinWidth(Button.USE_PREF_SIZE);
            tabs.put(each.key(), tab);
            row.getChildren().add(tab);
        }
        head.getChildren().addAll(row, Nodes.spring());
        head.getChildren().addAll(tools);
        var holder = new StackPane();
        holder.getStyleClass().add("tool-page");
        var scroll = new ScrollPane(holder);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("page-scroll");
        scroll.setMinSize(0, 0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node = Nodes.column("tool", head, scroll);
        node.setId(name + "-tool");
        node.setMinSize(0, 0);
        page.subscribe(shown -> {
            tabs.forEach((key, tab) -> tab.pseudoClassStateChanged(Nodes.CURRENT, key.equals(shown)));
            pages.stream().filter(each -> each.key().equals(shown)).forEach(each -> holder.getChildren().setAll(each.node()));
        });
    }

    public Node node() {
        return node;
    }

    /// The key of the page on show.
    public ObjectProperty<String> pageProperty() {
        return page;
    }
}
