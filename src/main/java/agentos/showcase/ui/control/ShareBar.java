package agentos.showcase.ui.control;

import javafx.scene.layout.Region;

/// A part of one as a bar over its full width.
public final class ShareBar extends Region {
    private final Region fill = new Region();
    private final double share;

    /// @param share from 0 to 1
    public ShareBar(double share) {
        this.share = share;
        getStyleClass().add("share-bar");
        fill.getStyleClass().add("share-fill");
        getChildren().add(fill);
    }

    @Override
    protected void layoutChildren() {
        fill.resizeRelocate(0, 0, snapSizeX(getWidth() * share), getHeight());
    }
}
