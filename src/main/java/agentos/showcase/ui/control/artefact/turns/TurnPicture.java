package agentos.showcase.ui.control.artefact.turns;

import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.ui.Nodes;
import agentos.showcase.ui.control.DrawingImages;
import agentos.showcase.ui.control.PictureView;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A picture as large as it fits, with frames around what changed in it.
final class TurnPicture extends Region {
    private final PictureView picture;
    private final List<Mark> marks = new ArrayList<>();

    /// @param bounds in units of the drawing
    private record Mark(Bounds bounds, Region frame, Label name) {}

    TurnPicture(DrawingImages images) {
        picture = new PictureView(images);
        getStyleClass().add("turns-picture");
        setMinSize(0, 0);
        getChildren().add(picture);
    }

    PictureView picture() {
        return picture;
    }

    /// A frame around something, with a few words on it.
    ///
    /// @param bounds in units of the drawing
    record Frame(Bounds bounds, String words) {}

    void mark(List<Frame> frames) {
        marks.forEach(mark -> getChildren().removeAll(mark.frame, mark.name));
        marks.clear();
        for (Frame frame : frames) {
            var around = new Region();
            around.getStyleClass().add("turns-mark");
            around.setMouseTransparent(true);
            var name = Nodes.label(frame.words(), "turns-mark-name");
            name.setMouseTransparent(true);
            marks.add(new Mark(frame.bounds(), around, name));
            getChildren().addAll(around, name);
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        picture.resizeRelocate(0, 0, getWidth(), getHeight());
        Drawing drawing = picture.drawingProperty().get();
        if (drawing == null) {
            return;
        }
        double scale = Math.min(getWidth() / drawing.width(), getHeight() / drawing.height());
        double left = (getWidth() - drawing.width() * scale) / 2;
        double top = (getHeight() - drawing.height() * scale) / 2;
        for (Mark mark : marks) {
            double x = Math.clamp(left + mark.bounds.x() * scale, left, left + drawing.width() * scale);
            double y = Math.clamp(top + mark.bounds.y() * scale, top, top + drawing.height() * scale);
            double right = Math.min(left + mark.bounds.right() * scale, left + drawing.width() * scale);
            double bottom = Math.min(top + mark.bounds.bottom() * scale, top + drawing.height() * scale);
            mark.frame.resizeRelocate(x, y, Math.max(0, right - x), Math.max(0, bottom - y));
            mark.name.autosize();
            double nameX = Math.clamp(right - mark.name.getWidth(), left, Math.max(left, left + drawing.width() * scale - mark.name.getWidth()));
            double nameY = y - mark.name.getHeight() < top ? y : y - mark.name.getHeight();
            mark.name.relocate(nameX, nameY);
        }
    }
}
