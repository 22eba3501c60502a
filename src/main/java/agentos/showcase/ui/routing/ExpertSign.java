package agentos.showcase.ui.routing;

import agentos.showcase.export.routing.Signs;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/// The sign of an expert, as the charts draw it.
final class ExpertSign extends StackPane {
    private static final double UNIT = 10;
    private static final int COLOURS = 7;
    private final SVGPath path = new SVGPath();

    ExpertSign(int expert) {
        path.setContent(Signs.path(expert, 0, 0, UNIT));
        path.getStyleClass().addAll("expert-sign", styleClass(expert));
        path.setManaged(false);
        getStyleClass().add("expert-sign-box");
        getChildren().add(path);
        setMouseTransparent(true);
    }

    /// The class that gives an expert its colour.
    static String styleClass(int expert) {
        return "expert-" + (char) ('a' + expert % COLOURS);
    }

    @Override
    protected void layoutChildren() {
        double scale = Math.min(getWidth(), getHeight()) / (2.3 * UNIT);
        path.setScaleX(scale);
        path.setScaleY(scale);
        path.setLayoutX(getWidth() / 2);
        path.setLayoutY(getHeight() / 2);
    }
}
