package agentos.showcase.ui.control.artefact.layers;

import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.ui.control.PictureView;
import java.util.Optional;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A frame about the layer in hand, over the picture.
final class LayerOutline extends Pane {
    private final PictureView picture;
    private final Region frame = new Region();
    private Optional<Bounds> box = Optional.empty();

    LayerOutline(PictureView picture) {
        this.picture = picture;
        frame.getStyleClass().add("layer-frame");
        frame.setId("layer-frame");
        frame.setVisible(false);
        setMouseTransparent(true);
        setMinSize(0, 0);
        getChildren().add(frame);
    }

    void show(Optional<Bounds> wanted) {
        box = wanted;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var area = picture.area();
        frame.setVisible(box.isPresent() && area.scale() > 0);
        if (frame.isVisible()) {
            Bounds b = box.get();
            double around = snappedTopInset();
            frame.resizeRelocate(area.x() + b.x() * area.scale() - around, area.y() + b.y() * area.scale() - around,
                    b.width() * area.scale() + 2 * around, b.height() * area.scale() + 2 * around);
        }
    }
}
