package agentos.showcase.ui.card;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Posters side by side in equal widths, as high as these make them.
public final class PosterRow extends Region {
    /// Room between two posters, as a share of a poster's width.
    private static final double GAP = 0.08;

    private final List<Poster> posters;

    public PosterRow(List<Poster> posters) {
        this.posters = List.copyOf(posters);
        getChildren().addAll(posters);
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
        return posters.isEmpty() ? 0 : snapSizeY(posters.getFirst().prefHeight(each(width)));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double each = each(getWidth());
        for (int i = 0; i < posters.size(); i++) {
            posters.get(i).resizeRelocate(snapPositionX(i * each * (1 + GAP)), 0, each, getHeight());
        }
    }

    private double each(double width) {
        return Math.max(0, width / (posters.size() + GAP * (posters.size() - 1)));
    }
}
