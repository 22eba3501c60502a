package agentos.showcase.ui.control.artefact.layers;

import agentos.showcase.expert.drawing.Colors;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

/// A spot of a colour that a picture has.
final class Swatch extends StackPane {
    private final Region spot = new Region();

    Swatch() {
        spot.getStyleClass().add("swatch-spot");
        getStyleClass().add("swatch");
        getChildren().add(spot);
        setMouseTransparent(true);
    }

    Swatch(String color) {
        this();
        show(color);
    }

    /// @param color `#rrggbb` or `#rrggbbaa`
    void show(String color) {
        int[] c = Colors.parse(color);
        spot.setBackground(Background.fill(Color.color(c[0] / 255.0, c[1] / 255.0, c[2] / 255.0, c[3] / 255.0)));
    }
}
