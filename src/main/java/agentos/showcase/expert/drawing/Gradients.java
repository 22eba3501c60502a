package agentos.showcase.expert.drawing;

import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Paint;
import java.awt.Color;
import java.awt.LinearGradientPaint;
import java.awt.RadialGradientPaint;
import java.awt.geom.Point2D;
import java.util.List;

/// Where a gradient lies in the bounds of its layer, said once for the painter and for SVG.
///
/// @param x1     start, or centre of a radial one
/// @param y1     start, or centre of a radial one
/// @param x2     end of a linear one
/// @param y2     end of a linear one
/// @param radius of a radial one: half the longer side
record Gradients(double x1, double y1, double x2, double y2, double radius) {

    static Gradients of(Paint paint, Bounds in) {
        double cx = in.x() + in.width() / 2;
        double cy = in.y() + in.height() / 2;
        double radius = Math.max(0.01, Math.max(in.width(), in.height()) / 2);
        if (paint.form() == Paint.Form.RADIAL) {
            return new Gradients(cx, cy, cx, cy, radius);
        }
        double dx = Math.cos(Math.toRadians(paint.angle()));
        double dy = Math.sin(Math.toRadians(paint.angle()));
        double half = Math.max(0.01, (Math.abs(in.width() * dx) + Math.abs(in.height() * dy)) / 2);
        return new Gradients(cx - dx * half, cy - dy * half, cx + dx * half, cy + dy * half, radius);
    }

    static java.awt.Paint paint(Paint paint, Bounds in) {
        List<String> stops = paint.stops();
        if (paint.form() == Paint.Form.PLAIN || stops.size() < 2) {
            return Colors.awt(stops.getFirst());
        }
        var place = of(paint, in);
        float[] at = new float[stops.size()];
        Color[] colors = new Color[stops.size()];
        for (int i = 0; i < at.length; i++) {
            at[i] = (float) i / (at.length - 1);
            colors[i] = Colors.awt(stops.get(i));
        }
        return paint.form() == Paint.Form.LINEAR
                ? new LinearGradientPaint(new Point2D.Double(place.x1, place.y1), new Point2D.Double(place.x2, place.y2), at, colors)
                : new RadialGradientPaint(new Point2D.Double(place.x1, place.y1), (float) place.radius, at, colors);
    }
}
