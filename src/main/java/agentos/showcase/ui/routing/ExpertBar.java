package agentos.showcase.ui.routing;

import javafx.scene.layout.Region;

/// A share of one as a bar in an expert's colour.
final class ExpertBar extends Region {
    private final Region fill = new Region();
    private double share;

    ExpertBar(int expert) {
        getStyleClass().addAll("weight-bar", ExpertSign.styleClass(expert));
        fill.getStyleClass().add("weight-fill");
        getChildren().add(fill);
    }

    /// @param wanted 0 to 1
    void show(double wanted) {
        if (wanted != share) {
            share = wanted;
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        fill.resizeRelocate(0, 0, snapSizeX(getWidth() * share), getHeight());
    }
}
