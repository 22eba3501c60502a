package agentos.showcase.ui.card;

import agentos.showcase.ui.Nodes;
import agentos.showcase.ui.control.PictureView;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// A frame of 16:10 that a poster stands in. A poster of nearly that shape fills it, and what is over is cut off; any other is shown whole.
final class PosterFrame extends Region {
    private static final double RATIO = 1.6;
    /// How much of a poster may be cut off, as a share.
    private static final double CUT = 0.15;

    private final PictureView picture;

    PosterFrame(PictureView picture) {
        this.picture = picture;
        getChildren().add(picture);
        picture.drawingProperty().addListener((_, _, _) -> requestLayout());
        Nodes.clip(this);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return width > 0 ? width / RATIO : 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        var drawing = picture.drawingProperty().get();
        double shape = drawing == null ? RATIO : drawing.width() / drawing.height();
        if (shape > RATIO && shape * (1 - CUT) < RATIO) {
            width = height * shape;
        } else if (shape < RATIO && RATIO * (1 - CUT) < shape) {
            height = width / shape;
        }
        picture.resizeRelocate((getWidth() - width) / 2, (getHeight() - height) / 2, width, height);
    }
}
