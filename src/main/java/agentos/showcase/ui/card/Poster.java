package agentos.showcase.ui.card;

import agentos.showcase.pack.Card;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import agentos.showcase.ui.control.PictureView;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// A frame of 16:10 with a card's poster in it, whole, whatever its own shape. It is empty until the card has been run for it.
public final class Poster extends Region {
    private static final double RATIO = 1.6;

    private final PictureView picture;
    private boolean awaited = true;

    public Poster(Card card, Posters posters, Localization words) {
        picture = posters.picture();
        getStyleClass().add("poster");
        getChildren().add(picture);
        Nodes.clip(this);
        posters.poster(card, found -> {
            awaited = false;
            found.ifPresent(panel -> picture.drawingProperty().bind(words.in(panel::in)));
        });
    }

    public boolean isSettled() {
        return !awaited && picture.isSettled();
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
