package agentos.showcase.expert.image.keyvisual;

import agentos.showcase.expert.drawing.Colors;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Paint;
import agentos.showcase.expert.drawing.Layer.Stroke;
import agentos.showcase.expert.drawing.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/// What the sceneries paint with; layers are added from back to front.
final class Brush {
    final double width;
    final double height;
    final Palette palette;
    final Bounds subject;
    /// The line that the subject stands on.
    final double ground;
    private final List<Layer> layers = new ArrayList<>();

    Brush(double width, double height, Palette palette, Crop crop) {
        this.width = width;
        this.height = height;
        this.palette = palette;
        this.subject = crop.subject(width, height);
        this.ground = crop.ground() * height;
    }

    List<Layer> layers() {
        return layers;
    }

    double middle() {
        return subject.x() + subject.width() / 2;
    }

    void add(Layer layer) {
        layers.add(layer);
    }

    void rect(String id, double x, double y, double w, double h, Paint paint) {
        add(Layer.rect(id, new Bounds(x, y, Math.max(0, w), Math.max(0, h)), 0, "#000000").filled(paint));
    }

    void pill(String id, double x, double y, double w, double h, Paint paint) {
        add(Layer.rect(id, new Bounds(x, y, w, h), Math.min(w, h) / 2, "#000000").filled(paint));
    }

    void ellipse(String id, double cx, double cy, double rx, double ry, Paint paint) {
        add(Layer.ellipse(id, new Bounds(cx - rx, cy - ry, 2 * rx, 2 * ry), "#000000").filled(paint));
    }

    void circle(String id, double cx, double cy, double r, Paint paint) {
        ellipse(id, cx, cy, r, r, paint);
    }

    void ring(String id, double cx, double cy, double rx, double ry, String color, double line) {
        add(Layer.path(id, new Bounds(cx - rx, cy - ry, 2 * rx, 2 * ry), Paths.ellipse(cx, cy, rx, ry), null, new Stroke(color, line, 0)));
    }

    /// A path whose gradient is spread over its own box.
    void shape(String id, String path, Paint paint) {
        add(Layer.path(id, null, path, paint, null));
    }

    void stroke(String id, String path, String color, double line) {
        add(Layer.path(id, null, path, null, new Stroke(color, line, 0)));
    }

    /// Light that falls off from the middle of an ellipse; a radial paint spans the longer half axis, so it is spread over a circle
    /// and cut to the ellipse's height only where that does not show.
    void shine(String id, double cx, double cy, double r, String color, double strength) {
        circle(id, cx, cy, r, Paint.radial(Colors.fade(color, strength), Colors.fade(color, strength * 0.55), Colors.fade(color, strength * 0.24),
                Colors.fade(color, strength * 0.08), Colors.fade(color, 0)));
    }

    /// A band of mist: nothing at the top, dense in the middle, nothing at the bottom.
    void mist(String id, double y, double h, String color, double strength) {
        rect(id, 0, y, width, h, Paint.linear(90, Colors.fade(color, 0), Colors.fade(color, strength * 0.7), Colors.fade(color, strength),
                Colors.fade(color, strength * 0.5), Colors.fade(color, 0)));
    }

    /// Land under a line over the whole width, down to `bottom`.
    void land(String id, DoubleUnaryOperator line, double bottom, Paint paint) {
        var path = new StringBuilder("M ").append(Paths.point(-10, bottom));
        int steps = 96;
        for (int i = 0; i <= steps; i++) {
            double x = -10 + (width + 20) * i / steps;
            path.append(" L ").append(Paths.point(x, line.applyAsDouble(x)));
        }
        shape(id, path.append(" L ").append(Paths.point(width + 10, bottom)).append(" Z").toString(), paint);
    }

    /// A skyline around y: a few long waves and, as `rough` grows, sharper crests. `phase` tells one from another.
    DoubleUnaryOperator ridge(double y, double high, double rough, double phase) {
        double unit = Math.max(width, height);
        return x -> {
            double t = x / unit * 6.2832;
            double swell = 0.55 * Math.sin(t * 1.3 + phase) + 0.3 * Math.sin(t * 2.9 + phase * 2.3);
            double crest = 1 - Math.abs(Math.sin(t * 1.9 + phase * 1.7)) - 0.35 * Math.abs(Math.sin(t * 5.3 + phase * 0.6))
                    - 0.16 * Math.abs(Math.sin(t * 11.7 + phase * 3.1)) - 0.07 * Math.abs(Math.sin(t * 27.1 + phase));
            return y - high * (swell * (1 - rough) + crest * rough);
        };
    }
}
