package agentos.showcase.ui.benchmark;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Holds a name that reads across or, where columns are narrow, upwards.
final class TurnedLabel extends Region {
    private static final double QUARTER = -90;

    private final Label label;
    private boolean turned;

    TurnedLabel(Label label) {
        this.label = label;
        getStyleClass().add("turned-label");
        getChildren().add(label);
    }

    void turn(boolean wanted) {
        if (turned != wanted) {
            turned = wanted;
            label.setRotate(wanted ? QUARTER : 0);
            requestLayout();
        }
    }

    @Override
    public Orientation getContentBias() {
        return turned ? null : label.getContentBias();
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return turned ? 0 : label.prefWidth(height);
    }

    /// A turned name takes the room that is left, and asks for none.
    @Override
    protected double computePrefHeight(double width) {
        return turned ? 0 : label.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (turned) {
            // It turns about its middle.
            label.resizeRelocate((width - height) / 2, (height - width) / 2, height, width);
        } else {
            label.resizeRelocate(0, 0, width, height);
        }
    }
}
