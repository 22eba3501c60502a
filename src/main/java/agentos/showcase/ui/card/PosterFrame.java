package agentos.showcase.ui.card;

import agentos.showcase.ui.Nodes;
import agentos.showcase.ui.control.PictureView;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// A frame of 16:10 that a poster stands in, whatever the poster's own shape.
final class PosterFrame extends Region {
    private static final double RATIO = 1.6;

    private final PictureView picture;

    PosterFrame(PictureView picture) {
        this.picture = picture;
        getChildren().add(picture);
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
        picture.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
