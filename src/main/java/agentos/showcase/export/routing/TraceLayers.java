package agentos.showcase.export.routing;

import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Paint;
import agentos.showcase.expert.drawing.Layer.Stroke;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.expert.drawing.Paths;
import java.util.ArrayList;
import java.util.List;

/// Layers in the making, back to front, each under a name of its own.
final class TraceLayers {
    private final List<Layer> layers = new ArrayList<>();
    private final double em;

    TraceLayers(double em) {
        this.em = em;
    }

    double em() {
        return em;
    }

    Drawing drawing(double width, double height) {
        return new Drawing(width, height, layers);
    }

    private String id(String name) {
        return name + "-" + layers.size();
    }

    void rect(String name, Bounds bounds, String color, double opacity) {
        layers.add(Layer.rect(id(name), bounds, 0, color).faded(opacity));
    }

    void line(String name, double x1, double y1, double x2, double y2, String color, double width, double dash) {
        layers.add(Layer.path(id(name), Bounds.between(x1, y1, x2, y2), "M " + Paths.point(x1, y1) + " L " + Paths.point(x2, y2), null, new Stroke(color, width, dash)));
    }

    void stroke(String name, Bounds bounds, String path, String color, double width, double dash, double opacity) {
        if (!path.isEmpty()) {
            layers.add(Layer.path(id(name), bounds, path, null, new Stroke(color, width, dash)).faded(opacity));
        }
    }

    void fill(String name, Bounds bounds, String path, String color, double opacity) {
        if (!path.isEmpty()) {
            layers.add(Layer.path(id(name), bounds, path, Paint.plain(color), null).faded(opacity));
        }
    }

    /// A sign with a rim of the ground, so that it is seen on its own line.
    void sign(String name, int index, double x, double y, double radius, String color, String rim) {
        layers.add(Layer.path(id(name), Bounds.about(x, y, radius), Signs.path(index, x, y, radius), Paint.plain(color), new Stroke(rim, em / 9, 0)));
    }

    void text(String name, Bounds bounds, String text, Type type) {
        layers.add(Layer.text(id(name), bounds, text, type));
    }
}
