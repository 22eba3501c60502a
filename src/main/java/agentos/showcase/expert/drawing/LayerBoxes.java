package agentos.showcase.expert.drawing;

import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Kind;
import agentos.showcase.expert.drawing.Layer.Transform;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where the layers of a drawing are: the upright box in the drawing's units that each of them covers, of a text its ink and of a group all that
/// is in it. Layers that show nothing cover nothing.
public final class LayerBoxes {
    private final Map<String, Bounds> boxes = new LinkedHashMap<>();
    private final Map<String, Bounds> leaves = new LinkedHashMap<>();

    private LayerBoxes() {}

    public static LayerBoxes of(Drawing drawing) {
        var boxes = new LayerBoxes();
        drawing.layers().forEach(layer -> boxes.visit(layer, Transform.NOTHING, true));
        return boxes;
    }

    /// The box of a layer or group, hidden ones too; nothing when there is no such layer or it is empty.
    public Optional<Bounds> box(String id) {
        return Optional.ofNullable(boxes.get(id));
    }

    /// The foremost visible layer at a point that is no group.
    public Optional<String> at(double x, double y) {
        var point = new Bounds(x, y, 0, 0);
        return leaves.entrySet().stream().filter(leaf -> leaf.getValue().contains(point)).map(Map.Entry::getKey).reduce((_, later) -> later);
    }

    private Bounds visit(Layer layer, Transform above, boolean seen) {
        var here = layer.transform() == null ? above : above.after(layer.transform());
        boolean visible = seen && layer.visible() && layer.opacity() > 0;
        Bounds box = null;
        if (layer.kind() == Kind.GROUP) {
            for (Layer child : layer.children()) {
                box = around(box, visit(child, here, visible));
            }
        } else {
            box = here.of(own(layer));
            if (visible) {
                leaves.put(layer.id(), box);
            }
        }
        if (box != null) {
            boxes.put(layer.id(), box);
        }
        return box;
    }

    private static Bounds own(Layer layer) {
        if (layer.kind() == Kind.TEXT && !layer.text().isBlank()) {
            return TextSetter.set(layer).ink();
        }
        Bounds b = layer.bounds();
        if (layer.kind() == Kind.PATH && b.width() == 0 && b.height() == 0 && !layer.path().isEmpty()) {
            var shape = Paths.shape(layer.path()).getBounds2D();
            b = new Bounds(shape.getX(), shape.getY(), shape.getWidth(), shape.getHeight());
        }
        return layer.stroke() == null ? b : b.inset(-layer.stroke().width() / 2);
    }

    private static Bounds around(Bounds one, Bounds other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        double x = Math.min(one.x(), other.x());
        double y = Math.min(one.y(), other.y());
        return new Bounds(x, y, Math.max(one.right(), other.right()) - x, Math.max(one.bottom(), other.bottom()) - y);
    }

    /// The way from the top of the tree down to a layer, the layer last; empty when there is none.
    public static List<Layer> path(List<Layer> layers, String id) {
        for (Layer layer : layers) {
            if (layer.id().equals(id)) {
                return List.of(layer);
            }
            var below = path(layer.children(), id);
            if (!below.isEmpty()) {
                var path = new ArrayList<Layer>();
                path.add(layer);
                path.addAll(below);
                return path;
            }
        }
        return List.of();
    }
}
