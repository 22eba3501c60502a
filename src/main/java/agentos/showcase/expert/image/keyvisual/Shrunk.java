package agentos.showcase.expert.image.keyvisual;

import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Stroke;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.expert.drawing.Paths;
import java.util.ArrayList;
import java.util.List;

/// A drawing at another size and place inside a larger one.
final class Shrunk {
    private final String prefix;
    private final double dx;
    private final double dy;
    private final double scale;

    private Shrunk(String prefix, double dx, double dy, double scale) {
        this.prefix = prefix;
        this.dx = dx;
        this.dy = dy;
        this.scale = scale;
    }

    /// One group, cut to the picture's frame, in this room as large as fits and centred. Ids get a prefix, so that they stay unique.
    static Layer into(Drawing drawing, String prefix, Bounds room) {
        double scale = Math.min(room.width() / drawing.width(), room.height() / drawing.height());
        double x = room.x() + (room.width() - drawing.width() * scale) / 2;
        double y = room.y() + (room.height() - drawing.height() * scale) / 2;
        var shrunk = new Shrunk(prefix, x, y, scale);
        return Layer.group(prefix, shrunk.layers(drawing.layers()))
                .clipped(Paths.roundRect(x, y, drawing.width() * scale, drawing.height() * scale, 12));
    }

    private List<Layer> layers(List<Layer> layers) {
        var moved = new ArrayList<Layer>();
        layers.forEach(layer -> moved.add(layer(layer)));
        return moved;
    }

    private Layer layer(Layer l) {
        var stroke = l.stroke() == null ? null : new Stroke(l.stroke().color(), l.stroke().width() * scale, l.stroke().dash() * scale);
        return l.called(prefix + "-" + l.id()).at(bounds(l.bounds())).rounded(l.radius() * scale).along(path(l.path())).with(type(l.type()))
                .outlined(stroke).with(layers(l.children()));
    }

    /// A path without bounds keeps none: its gradient is spread over its own box.
    private Bounds bounds(Bounds b) {
        return b.width() == 0 && b.height() == 0 ? b : new Bounds(dx + b.x() * scale, dy + b.y() * scale, b.width() * scale, b.height() * scale);
    }

    private Type type(Type t) {
        return t == null ? null : t.sized(t.size() * scale);
    }

    private String path(String path) {
        return Paths.moved(path, scale, dx, dy);
    }
}
