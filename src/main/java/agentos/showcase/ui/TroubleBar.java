package agentos.showcase.ui;

import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The newest trouble in one bar at the foot of the window, with how many more there are.
final class TroubleBar {
    private final Localization words;
    private final ErrorFunnel errors;
    private final VBox node = new VBox();

    TroubleBar(Localization words, ErrorFunnel errors) {
        this.words = words;
        this.errors = errors;
        node.getStyleClass().add("trouble-holder");
        errors.open().addListener((ListChangeListener<Trouble>) _ -> show());
        show();
    }

    VBox node() {
        return node;
    }

    private void show() {
        if (errors.open().isEmpty()) {
            node.getChildren().clear();
        } else {
            node.getChildren().setAll(bar(errors.open().getLast(), errors.open().size() - 1));
        }
    }

    private HBox bar(Trouble trouble, int more) {
        var what = Nodes.paragraph(words.text(trouble.what()), "trouble-what");
        var remedy = Nodes.paragraph(words.text(trouble.remedy()), "trouble-remedy");
        var text = new VBox(what, remedy);
        HBox.setHgrow(text, Priority.ALWAYS);
        if (!trouble.where().isEmpty()) {
            text.getChildren().add(Nodes.paragraph(words.text(trouble.where()), "code", "trouble-where"));
        }
        var bar = Nodes.row("trouble", new Icon(Feather.ALERT_TRIANGLE, "trouble-icon"), text);
        if (more > 0) {
            bar.getChildren().add(Chips.chip(words.text("trouble.more", more), null, "neutral"));
        }
        var close = Nodes.iconButton(Feather.X, words.text("trouble.dismiss"), () -> errors.dismiss(trouble));
        close.setId("trouble-dismiss");
        bar.getChildren().add(close);
        bar.setAccessibleRole(AccessibleRole.PARENT);
        return bar;
    }
}
