package agentos.showcase.ui.benchmark;

import javafx.scene.layout.Region;

/// A model's places from the first to the last on a line: the range under all methods, and the place under the present one.
final class PlaceTrack extends Region {
    private final Region range = new Region();
    private final Region here = new Region();
    private final int best;
    private final int worst;
    private final int rank;
    private final int most;

    /// @param best  0 for no place at all
    /// @param rank  0 for none
    /// @param most  how many places there are
    PlaceTrack(int best, int worst, int rank, int most) {
        this.best = best;
        this.worst = worst;
        this.rank = rank;
        this.most = most;
        getStyleClass().add("place-track");
        range.getStyleClass().add("place-range");
        here.getStyleClass().add("place-here");
        getChildren().addAll(range, here);
        range.setVisible(best > 0);
        here.setVisible(rank > 0);
    }

    @Override
    protected void layoutChildren() {
        double each = getWidth() / Math.max(1, most);
        double height = getHeight();
        range.resizeRelocate(snapPositionX((best - 1) * each), 0, snapSizeX((worst - best + 1) * each), height);
        double size = Math.min(each, height);
        here.resizeRelocate(snapPositionX((rank - 0.5) * each - size / 2), (height - size) / 2, size, size);
    }
}
