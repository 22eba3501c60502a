package agentos.showcase.ui.control;

import agentos.showcase.expert.drawing.Drawing;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/// One drawing, as large as it fits, sharp at every size. While it is painted anew the old picture stays.
public final class PictureView extends Region {
    private final DrawingImages images;
    private final ImageView view = new ImageView();
    private final ObjectProperty<Drawing> drawing = new SimpleObjectProperty<>();
    private int wantedWidth;
    private int wantedHeight;
    private int generation;
    private final ReadOnlyBooleanWrapper settled = new ReadOnlyBooleanWrapper(true);

    public PictureView(DrawingImages images) {
        this.images = images;
        view.setSmooth(true);
        getStyleClass().add("picture");
        getChildren().add(view);
        setMinSize(0, 0);
        drawing.addListener((_, _, wanted) -> {
            wantedWidth = 0;
            settled.set(wanted == null);
            requestLayout();
        });
    }

    public ObjectProperty<Drawing> drawingProperty() {
        return drawing;
    }

    /// Whether the picture of what was asked for has arrived.
    public boolean isSettled() {
        return settled.get();
    }

    public ReadOnlyBooleanProperty settledProperty() {
        return settled.getReadOnlyProperty();
    }

    @Override
    protected double computePrefWidth(double height) {
        Drawing shown = drawing.get();
        return shown == null ? 0 : height > 0 ? height * shown.width() / shown.height() : shown.width() / 2;
    }

    @Override
    protected double computePrefHeight(double width) {
        Drawing shown = drawing.get();
        return shown == null ? 0 : width > 0 ? width * shown.height() / shown.width() : shown.height() / 2;
    }

    @Override
    protected void layoutChildren() {
        Drawing shown = drawing.get();
        if (shown == null || getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        double scale = Math.min(getWidth() / shown.width(), getHeight() / shown.height());
        double width = shown.width() * scale;
        double height = shown.height() * scale;
        double density = density();
        request((int) Math.max(1, Math.round(width * density)), (int) Math.max(1, Math.round(height * density)));
        view.setFitWidth(width);
        view.setFitHeight(height);
        layoutInArea(view, 0, 0, getWidth(), getHeight(), 0, HPos.CENTER, VPos.CENTER);
    }

    /// Where the drawing stands in this view, and how large a unit of it is.
    ///
    /// @param x     left edge
    /// @param y     upper edge
    /// @param scale logical pixels per unit; 0 while there is nothing to see
    public record Area(double x, double y, double scale) {}

    /// Where the drawing stands at the present size of the view.
    public Area area() {
        Drawing shown = drawing.get();
        if (shown == null || getWidth() <= 0 || getHeight() <= 0) {
            return new Area(0, 0, 0);
        }
        double scale = Math.min(getWidth() / shown.width(), getHeight() / shown.height());
        return new Area((getWidth() - shown.width() * scale) / 2, (getHeight() - shown.height() * scale) / 2, scale);
    }

    /// Pixels of the screen per logical pixel.
    private double density() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : Math.max(1, window.getRenderScaleX());
    }

    private void request(int width, int height) {
        if (width == wantedWidth && height == wantedHeight) {
            return;
        }
        wantedWidth = width;
        wantedHeight = height;
        settled.set(false);
        int mine = ++generation;
        images.paint(drawing.get(), width, height, image -> {
            if (mine == generation) {
                arrive(image);
            }
        });
    }

    private void arrive(Image image) {
        view.setImage(image);
        settled.set(true);
    }
}
