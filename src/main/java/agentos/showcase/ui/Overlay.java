package agentos.showcase.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A panel over the present view, on a dimmed ground. A click beside it closes it.
final class Overlay {
    private final StackPane ground = new StackPane();
    private final Region panel;
    private final Node focus;

    private Overlay(Region panel, Node focus, Runnable close) {
        this.panel = panel;
        this.focus = focus;
        panel.getStyleClass().add("overlay-panel");
        panel.setMaxHeight(Region.USE_PREF_SIZE);
        ground.getStyleClass().add("overlay-ground");
        ground.getChildren().add(panel);
        ground.setOnMouseClicked(event -> {
            if (event.getTarget() == ground) {
                close.run();
            }
        });
    }

    /// A panel that brings its own head.
    static Overlay bare(Region panel, Node focus, Runnable close) {
        return new Overlay(panel, focus, close);
    }

    /// A panel with a title and a button that closes it.
    static Overlay titled(Localization words, String titleKey, Region content, Runnable close) {
        Button x = Nodes.iconButton(Feather.X, words.text("close"), close);
        x.setId("overlay-close");
        var head = new BorderPane();
        head.getStyleClass().add("overlay-head");
        var title = Nodes.label(words.text(titleKey), "title");
        BorderPane.setAlignment(title, javafx.geometry.Pos.CENTER_LEFT);
        head.setLeft(title);
        head.setRight(x);
        return new Overlay(new VBox(head, content), x, close);
    }

    Node node() {
        return ground;
    }

    Region panel() {
        return panel;
    }

    void takeFocus() {
        focus.requestFocus();
    }
}
