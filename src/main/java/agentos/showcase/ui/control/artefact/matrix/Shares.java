package agentos.showcase.ui.control.artefact.matrix;

import java.util.List;
import javafx.scene.layout.Region;

/// A bar of pieces side by side, each as long as its share of the whole; their classes are `share-0`, `share-1` and so on.
final class Shares extends Region {
    private List<Double> shares = List.of();

    Shares(String styleClass) {
        getStyleClass().add(styleClass);
    }

    /// @param wanted 0 to 1 each, at most 1 together
    void show(List<Double> wanted) {
        shares = List.copyOf(wanted);
        while (getChildren().size() < shares.size()) {
            var piece = new Region();
            piece.getStyleClass().add("share-" + getChildren().size());
            getChildren().add(piece);
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        for (int i = 0; i < shares.size(); i++) {
            double width = shares.get(i) * getWidth();
            getChildren().get(i).resizeRelocate(x, 0, width, getHeight());
            x += width;
        }
    }
}
