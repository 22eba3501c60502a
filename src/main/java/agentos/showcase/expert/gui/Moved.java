package agentos.showcase.expert.gui;

import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Kind;
import agentos.showcase.expert.drawing.Layer.Stroke;
import agentos.showcase.expert.drawing.Layer.Type;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Layers scaled and put elsewhere, whole or cut to a region: pictures inside pictures.
final class Moved {
    private static final Pattern PAIR = Pattern.compile("(-?[0-9.]+(?:[eE]-?\\d+)?)[ ,]+(-?[0-9.]+(?:[eE]-?\\d+)?)");
    /// How far a layer may stick out of a cut before it is dropped.
    private static final double RIM = 0.5;

    private Moved() {}

    static List<Layer> by(List<Layer> layers, double scale, double dx, double dy) {
        return layers.stream().map(layer -> by(layer, scale, dx, dy)).toList();
    }

    static Layer by(Layer layer, double scale, double dx, double dy) {
        var b = layer.bounds();
        var bounds = new Bounds(round(b.x() * scale + dx), round(b.y() * scale + dy), round(b.width() * scale), round(b.height() * scale));
        Type t = layer.type();
        Type type = t == null ? null : new Type(round(t.size() * scale), t.bold(), t.align(), t.middle(), t.color(), t.leading());
        Stroke s = layer.stroke();
        Stroke stroke = s == null ? null : new Stroke(s.color(), round(s.width() * scale), round(s.dash() * scale));
        return layer.at(bounds).rounded(round(layer.radius() * scale)).along(path(layer.path(), scale, dx, dy)).with(type).outlined(stroke)
                .with(by(layer.children(), scale, dx, dy));
    }

    /// The part of flat layers that lies in a region, put with the region's corner at (x, y). Plain boxes are cut at the edge; a text
    /// or a shape stays when more than half of it is inside.
    static List<Layer> cut(List<Layer> layers, Bounds region, double scale, double x, double y) {
        var kept = new ArrayList<Layer>();
        for (Layer layer : layers) {
            Bounds inside = common(layer.bounds(), region);
            if (inside == null) {
                continue;
            }
            if (layer.kind() == Kind.RECT) {
                // An outline that is cut would show a side that is not there.
                if (layer.fill() == null && !region.contains(layer.bounds())) {
                    continue;
                }
                double radius = region.contains(layer.bounds()) ? layer.radius() : Math.min(layer.radius(), 8);
                kept.add(layer.at(inside).rounded(radius));
            } else if (share(layer, region) > RIM) {
                kept.add(layer);
            }
        }
        return by(kept, scale, x - region.x() * scale, y - region.y() * scale);
    }

    /// How much of a layer lies in a region, from 0 to 1; of a text, how much of its written width.
    private static double share(Layer layer, Bounds region) {
        Bounds b = layer.bounds();
        if (layer.kind() == Kind.TEXT && layer.type() != null) {
            double written = Math.min(b.width(), Measure.width(layer.text(), layer.type().size(), layer.type().bold()));
            double left = layer.type().align().equals("right") ? b.right() - written
                    : layer.type().align().equals("center") ? b.x() + (b.width() - written) / 2 : b.x();
            double middle = layer.type().middle() ? b.y() + b.height() / 2 : b.y() + layer.type().size() / 2;
            if (middle < region.y() + layer.type().size() / 2 || middle > region.bottom() - layer.type().size() / 2) {
                return 0;
            }
            // Words cut in two are worse than words left out.
            return left >= region.x() - 1 && left + written <= region.right() + 1 ? 1 : 0;
        }
        Bounds inside = common(b, region);
        double area = Math.max(b.width(), 1) * Math.max(b.height(), 1);
        return inside == null ? 0 : Math.max(inside.width(), 1) * Math.max(inside.height(), 1) / area;
    }

    /// The part that two boxes share, or null.
    static Bounds common(Bounds a, Bounds b) {
        double x = Math.max(a.x(), b.x());
        double y = Math.max(a.y(), b.y());
        double right = Math.min(a.right(), b.right());
        double bottom = Math.min(a.bottom(), b.bottom());
        return right < x || bottom < y ? null : new Bounds(x, y, right - x, bottom - y);
    }

    static Layer renamed(Layer layer, String id) {
        return layer.called(id).named(id);
    }

    private static String path(String path, double scale, double dx, double dy) {
        if (path.isEmpty()) {
            return path;
        }
        return PAIR.matcher(path).replaceAll(pair ->
                number(Double.parseDouble(pair.group(1)) * scale + dx) + " " + number(Double.parseDouble(pair.group(2)) * scale + dy));
    }

    static String number(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    private static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
