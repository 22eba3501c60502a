package agentos.showcase.ui.benchmark.chart;

import agentos.showcase.expert.drawing.Colors;
import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Kind;
import agentos.showcase.expert.drawing.Layer.Paint;
import agentos.showcase.expert.drawing.Paths;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A drawing on its way to another: what is in both moves and grows, what is new appears, what is gone fades. Pure; the view only asks for moments.
///
/// Layers belong together when they have the same id; what is left over, when both show the same model as the only ones of their sort, so that a
/// mark travels from one benchmark to the next.
final class Morph {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
    private static final int PLAIN_COLOR = 7;

    private final List<Layer> target;
    private final Map<Layer, Layer> before = new HashMap<>();
    private final List<Layer> gone = new ArrayList<>();

    Morph(Drawing from, Drawing to) {
        target = to.flat();
        var old = new LinkedHashMap<String, Layer>();
        from.flat().forEach(layer -> old.put(layer.id(), layer));
        var open = new ArrayList<Layer>();
        for (Layer layer : target) {
            Layer same = old.remove(layer.id());
            if (same == null) {
                open.add(layer);
            } else {
                before.put(layer, same);
            }
        }
        pair(open, old);
        gone.addAll(old.values());
    }

    private void pair(List<Layer> open, Map<String, Layer> old) {
        var byModel = unique(List.copyOf(old.values()));
        unique(open).forEach((key, layer) -> {
            Layer other = byModel.get(key);
            if (other != null) {
                before.put(layer, other);
                old.remove(other.id());
            }
        });
    }

    private static Map<String, Layer> unique(List<Layer> layers) {
        var found = new LinkedHashMap<String, Layer>();
        var twice = new HashSet<String>();
        for (Layer layer : layers) {
            String key = layer.id().substring(0, Math.max(0, layer.id().indexOf(':'))) + layer.id().substring(layer.id().lastIndexOf(':') + 1);
            if (found.put(key, layer) != null) {
                twice.add(key);
            }
        }
        found.keySet().removeAll(twice);
        return found;
    }

    /// The layers at a moment, back to front; at 1 just those of the target.
    ///
    /// @param t 0 to 1
    List<Layer> at(double t) {
        if (t >= 1) {
            return target;
        }
        var layers = new ArrayList<Layer>();
        for (Layer layer : target) {
            Layer from = before.get(layer);
            layers.add(from == null ? layer.faded(layer.opacity() * t) : between(from, layer, t));
        }
        // behind everything that stays, but before the ground
        layers.addAll(Math.min(1, layers.size()), gone.stream().map(layer -> layer.faded(layer.opacity() * (1 - t))).toList());
        return layers;
    }

    private static Layer between(Layer from, Layer to, double t) {
        var bounds = between(from.bounds(), to.bounds(), t);
        boolean round = to.kind() == Kind.ELLIPSE && from.kind() == Kind.RECT || to.kind() == Kind.RECT && from.kind() == Kind.ELLIPSE;
        if (round) {
            double radius = number(radius(from), radius(to), t);
            return new Layer(to.id(), to.name(), Kind.RECT, bounds, radius, null, null, null, paint(from, to, t), to.stroke(), to.opacity(), to.visible(),
                    to.role(), to.binding(), null);
        }
        if (from.kind() != to.kind()) {
            return to.faded(to.opacity() * t);
        }
        var type = to.type() == null || from.type() == null ? to.type() : to.type().sized(number(from.type().size(), to.type().size(), t));
        return new Layer(to.id(), to.name(), to.kind(), bounds, number(from.radius(), to.radius(), t), path(from.path(), to.path(), t), to.text(), type,
                paint(from, to, t), to.stroke(), number(from.opacity(), to.opacity(), t), to.visible(), to.role(), to.binding(), null);
    }

    private static double radius(Layer layer) {
        return layer.kind() == Kind.ELLIPSE ? Math.min(layer.bounds().width(), layer.bounds().height()) / 2 : layer.radius();
    }

    private static Paint paint(Layer from, Layer to, double t) {
        if (from.fill() == null || to.fill() == null || from.fill().equals(to.fill())) {
            return to.fill();
        }
        String a = from.fill().stops().getFirst();
        String b = to.fill().stops().getFirst();
        return a.length() == PLAIN_COLOR && b.length() == PLAIN_COLOR ? Paint.plain(Colors.mix(a, b, t)) : to.fill();
    }

    private static Bounds between(Bounds a, Bounds b, double t) {
        return new Bounds(number(a.x(), b.x(), t), number(a.y(), b.y(), t), number(a.width(), b.width(), t), number(a.height(), b.height(), t));
    }

    /// Paths of the same commands move point by point; others are the target's at once.
    private static String path(String from, String to, double t) {
        if (from.equals(to) || !NUMBER.matcher(from).replaceAll("").equals(NUMBER.matcher(to).replaceAll(""))) {
            return to;
        }
        var old = NUMBER.matcher(from).results().map(MatchResult::group).mapToDouble(Double::parseDouble).iterator();
        return NUMBER.matcher(to).replaceAll(found -> Paths.number(number(old.nextDouble(), Double.parseDouble(found.group()), t)));
    }

    private static double number(double from, double to, double t) {
        return from + (to - from) * t;
    }
}
