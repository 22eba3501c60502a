package agentos.showcase.expert.drawing;

import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Kind;
import agentos.showcase.expert.drawing.Layer.Paint;
import agentos.showcase.expert.drawing.Layer.Stroke;
import agentos.showcase.expert.drawing.Layer.Transform;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Does edits: every one is a pure function from a drawing to a drawing. What cannot be done leaves the drawing as it is and
/// says why in one sentence.
public final class Editor {
    private static final Texts TEXTS = Texts.of("layers");

    private Editor() {}

    /// @param refusal why nothing was done, or empty
    public record Outcome(Drawing drawing, Optional<Localized> refusal) {}

    private static final class Refused extends RuntimeException {
        private final transient Localized sentence;

        private Refused(String key, Object... arguments) {
            super(key, null, false, false);
            sentence = TEXTS.both(key, arguments);
        }
    }

    public static Outcome apply(Drawing drawing, LayerEdit edit) {
        try {
            return new Outcome(new Drawing(drawing.width(), drawing.height(), applied(drawing.layers(), edit)), Optional.empty());
        } catch (Refused e) {
            return new Outcome(drawing, Optional.of(e.sentence));
        }
    }

    private static List<Layer> applied(List<Layer> layers, LayerEdit edit) {
        return switch (edit) {
            case LayerEdit.Move(var id, var dx, var dy) -> moved(layers, id, finite(dx), finite(dy));
            case LayerEdit.Recolour(var id, var part, var color) -> one(layers, id, layer -> recoloured(layer, part, color(color)));
            case LayerEdit.Repaint(var id, var paint) -> one(layers, id, layer -> repainted(layer, paint));
            case LayerEdit.Fade(var id, var opacity) -> one(layers, id, layer -> layer.faded(Math.clamp(finite(opacity), 0, 1)));
            case LayerEdit.Rename(var id, var name, _) -> one(layers, id, layer -> layer.named(said("edit.name", name)));
            case LayerEdit.Show(var id, var visible) -> one(layers, id, layer -> layer.shown(visible));
            case LayerEdit.Say(var id, var text, _) -> one(layers, id, layer -> said(layer, text));
            case LayerEdit.SetValue(var pointer, var text, _) -> valued(layers, pointer, text);
            case LayerEdit.Reorder(var id, var place) -> among(layers, id, siblings -> reordered(siblings, id, place));
            case LayerEdit.Remove(var id) -> among(layers, id, siblings -> siblings.stream().filter(layer -> !layer.id().equals(id)).toList());
            case LayerEdit.Group group -> grouped(layers, group);
            case LayerEdit.Ungroup(var id) -> among(layers, id, siblings -> ungrouped(siblings, id));
        };
    }

    // ---- the tree -------------------------------------------------------------------------------------------------------------

    private static List<Layer> one(List<Layer> layers, String id, UnaryOperator<Layer> change) {
        return among(layers, id, siblings -> siblings.stream().map(layer -> layer.id().equals(id) ? change.apply(layer) : layer).toList());
    }

    /// The tree with the siblings of a layer, itself among them, changed.
    private static List<Layer> among(List<Layer> layers, String id, UnaryOperator<List<Layer>> change) {
        return found(layers, id, change).orElseThrow(() -> new Refused("edit.unknown", id));
    }

    private static Optional<List<Layer>> found(List<Layer> layers, String id, UnaryOperator<List<Layer>> change) {
        if (layers.stream().anyMatch(layer -> layer.id().equals(id))) {
            return Optional.of(change.apply(layers));
        }
        for (int i = 0; i < layers.size(); i++) {
            var below = found(layers.get(i).children(), id, change);
            if (below.isPresent()) {
                var changed = new ArrayList<>(layers);
                changed.set(i, layers.get(i).with(below.get()));
                return Optional.of(changed);
            }
        }
        return Optional.empty();
    }

    private static boolean has(List<Layer> layers, String id) {
        return layers.stream().anyMatch(layer -> layer.id().equals(id) || has(layer.children(), id));
    }

    private static List<Layer> reordered(List<Layer> siblings, String id, int place) {
        var layer = siblings.stream().filter(sibling -> sibling.id().equals(id)).findFirst().orElseThrow();
        var others = new ArrayList<>(siblings);
        others.remove(layer);
        others.add(Math.clamp(place, 0, others.size()), layer);
        return others;
    }

    private static List<Layer> grouped(List<Layer> layers, LayerEdit.Group edit) {
        if (edit.ids().isEmpty()) {
            throw new Refused("edit.group.empty");
        }
        if (edit.id() == null || edit.id().isBlank() || has(layers, edit.id())) {
            throw new Refused("edit.taken", edit.id());
        }
        return among(layers, edit.ids().getFirst(), siblings -> {
            var inside = siblings.stream().filter(layer -> edit.ids().contains(layer.id())).toList();
            if (inside.size() != edit.ids().stream().distinct().count()) {
                String stray = edit.ids().stream().filter(id -> siblings.stream().noneMatch(layer -> layer.id().equals(id))).findFirst().orElse("");
                throw new Refused(has(layers, stray) ? "edit.group.apart" : "edit.unknown", stray);
            }
            var after = new ArrayList<>(siblings);
            after.set(siblings.indexOf(inside.getLast()), Layer.group(edit.id(), inside).named(edit.name()));
            after.removeAll(inside);
            return after;
        });
    }

    private static List<Layer> ungrouped(List<Layer> siblings, String id) {
        var after = new ArrayList<Layer>();
        for (Layer layer : siblings) {
            if (!layer.id().equals(id)) {
                after.add(layer);
                continue;
            }
            if (layer.kind() != Kind.GROUP) {
                throw new Refused("edit.group.none", id);
            }
            if (!layer.path().isEmpty() || layer.blend() != null) {
                throw new Refused("edit.group.bound", id);
            }
            for (Layer child : layer.children()) {
                var place = layer.transform() == null ? child.transform()
                        : layer.transform().after(child.transform() == null ? Transform.NOTHING : child.transform());
                after.add(child.put(place).faded(child.opacity() * layer.opacity()).shown(child.visible() && layer.visible()));
            }
        }
        return after;
    }

    // ---- one layer ------------------------------------------------------------------------------------------------------------

    private static List<Layer> moved(List<Layer> layers, String id, double dx, double dy) {
        double[] way = way(layers, id, Transform.NOTHING, dx, dy);
        if (way == null) {
            throw new Refused("edit.unknown", id);
        }
        return one(layers, id, layer -> {
            var t = layer.transform();
            return t == null ? moved(layer, way[0], way[1]) : layer.put(Transform.moved(way[0], way[1]).after(t));
        });
    }

    /// A way in the drawing as the group that holds the layer measures it; null when there is no such layer.
    private static double[] way(List<Layer> layers, String id, Transform above, double dx, double dy) {
        for (Layer layer : layers) {
            if (layer.id().equals(id)) {
                double size = above.a() * above.d() - above.b() * above.c();
                if (Math.abs(size) < 1e-9) {
                    throw new Refused("edit.flat", id);
                }
                return new double[] {(above.d() * dx - above.c() * dy) / size, (above.a() * dy - above.b() * dx) / size};
            }
            double[] below = way(layer.children(), id, layer.transform() == null ? above : above.after(layer.transform()), dx, dy);
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    private static Layer moved(Layer layer, double dx, double dy) {
        Bounds b = layer.bounds();
        // a path or group without bounds keeps none: its own outline says where it is
        boolean none = b.width() == 0 && b.height() == 0 && (layer.kind() == Kind.PATH || layer.kind() == Kind.GROUP);
        var inside = layer.children().stream().map(child -> child.transform() == null ? moved(child, dx, dy)
                : child.put(Transform.moved(dx, dy).after(child.transform()))).toList();
        return layer.at(none ? b : new Bounds(b.x() + dx, b.y() + dy, b.width(), b.height()))
                .along(layer.path().isEmpty() ? layer.path() : Paths.moved(layer.path(), 1, dx, dy)).with(inside);
    }

    private static Layer recoloured(Layer layer, LayerEdit.Part part, String color) {
        return switch (Objects.requireNonNullElse(part, layer.type() == null ? LayerEdit.Part.FILL : LayerEdit.Part.TEXT)) {
            case TEXT -> layer.type() == null ? refuse("edit.colour.text", layer) : layer.with(layer.type().colored(color));
            case FILL -> isShape(layer) ? layer.filled(Paint.plain(color)) : refuse("edit.colour.none", layer);
            case OUTLINE -> layer.stroke() == null ? refuse("edit.colour.outline", layer)
                    : layer.outlined(new Stroke(color, layer.stroke().width(), layer.stroke().dash()));
        };
    }

    private static Layer repainted(Layer layer, Paint paint) {
        if (paint == null || paint.stops().isEmpty()) {
            throw new Refused("edit.paint");
        }
        paint.stops().forEach(Editor::color);
        return isShape(layer) ? layer.filled(paint) : refuse("edit.colour.none", layer);
    }

    private static boolean isShape(Layer layer) {
        return layer.kind() == Kind.RECT || layer.kind() == Kind.ELLIPSE || layer.kind() == Kind.PATH;
    }

    private static Layer said(Layer layer, String text) {
        return layer.kind() == Kind.TEXT ? layer.saying(said("edit.text", text)) : refuse("edit.text.none", layer);
    }

    private static List<Layer> valued(List<Layer> layers, String pointer, String text) {
        if (pointer == null || pointer.isBlank() || !isBound(layers, pointer)) {
            throw new Refused("edit.binding", pointer);
        }
        return valuedAll(layers, pointer, said("edit.text", text));
    }

    private static boolean isBound(List<Layer> layers, String pointer) {
        return layers.stream().anyMatch(layer -> layer.kind() == Kind.TEXT && layer.binding().equals(pointer) || isBound(layer.children(), pointer));
    }

    private static List<Layer> valuedAll(List<Layer> layers, String pointer, String text) {
        return layers.stream().map(layer -> layer.kind() == Kind.TEXT && layer.binding().equals(pointer) ? layer.saying(text)
                : layer.children().isEmpty() ? layer : layer.with(valuedAll(layer.children(), pointer, text))).toList();
    }

    // ---- arguments ------------------------------------------------------------------------------------------------------------

    private static Layer refuse(String key, Layer layer) {
        throw new Refused(key, layer.name());
    }

    private static String said(String key, String text) {
        if (text == null || text.length() > LayerLimits.LONGEST_TEXT) {
            throw new Refused(key, LayerLimits.LONGEST_TEXT);
        }
        return text;
    }

    private static String color(String color) {
        if (color == null || !Colors.isColor(color)) {
            throw new Refused("edit.colour", color);
        }
        return color;
    }

    private static double finite(double value) {
        if (!(Math.abs(value) <= LayerLimits.FURTHEST)) {
            throw new Refused("edit.number");
        }
        return value;
    }
}
