package agentos.showcase.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// All keys in groups.
final class HelpView {
    private final Localization words;
    private final Overlay overlay;

    HelpView(Localization words, Shortcuts shortcuts, Runnable close) {
        this.words = words;
        var columns = new HBox();
        columns.getStyleClass().add("help-columns");
        shortcuts.groups().forEach(group -> columns.getChildren().add(column(group)));
        overlay = Overlay.titled(words, "help.title", columns, close);
        overlay.panel().getStyleClass().add("help");
    }

    Overlay overlay() {
        return overlay;
    }

    private VBox column(Shortcuts.Group group) {
        var column = Nodes.column("help-column", Nodes.label(words.text(group.titleKey()), "eyebrow"));
        HBox.setHgrow(column, Priority.ALWAYS);
        for (var shortcut : group.shortcuts()) {
            var caps = new HBox();
            caps.getStyleClass().add("key-caps");
            shortcut.caps().forEach(cap -> {
                Label label = Nodes.label(cap, "key-cap");
                label.setMinWidth(Label.USE_PREF_SIZE);
                caps.getChildren().add(label);
            });
            var text = Nodes.paragraph(words.text(shortcut.textKey()));
            HBox.setHgrow(text, Priority.ALWAYS);
            text.setMaxWidth(Double.MAX_VALUE);
            column.getChildren().add(Nodes.row("help-row", text, caps));
        }
        return column;
    }
}
