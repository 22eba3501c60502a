package agentos.showcase.expert.image.keyvisual;

import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// What differs between two drawings, layer by layer and aspect by aspect: `presence`, `place`, `type`, `copy`, `colour`.
///
/// @param changes  by the id of a top layer, or of a part of the picture, the aspects that differ; empty where nothing does
/// @param compared how many layers were compared, groups' children included
record LayerDiff(Map<String, Set<String>> changes, int compared) {

    static LayerDiff of(Drawing before, Drawing after) {
        var changes = new LinkedHashMap<String, Set<String>>();
        int[] compared = {0};
        var tops = new LinkedHashSet<String>();
        after.layers().forEach(layer -> tops.add(layer.id()));
        before.layers().forEach(layer -> tops.add(layer.id()));
        for (String id : tops) {
            var aspects = new LinkedHashSet<String>();
            compare(top(before, id), top(after, id), aspects, compared);
            changes.put(id, aspects);
        }
        return new LayerDiff(changes, compared[0]);
    }

    private static Layer top(Drawing drawing, String id) {
        return drawing.layers().stream().filter(layer -> layer.id().equals(id)).findFirst().orElse(null);
    }

    private static void compare(Layer a, Layer b, Set<String> aspects, int[] compared) {
        compared[0]++;
        if (a == null || b == null) {
            aspects.add("presence");
            return;
        }
        if (!a.bounds().equals(b.bounds()) || !a.path().equals(b.path()) || a.radius() != b.radius()) {
            aspects.add("place");
        }
        if (!a.text().equals(b.text())) {
            aspects.add("copy");
        }
        if (!Objects.equals(a.fill(), b.fill()) || !Objects.equals(color(a), color(b)) || a.opacity() != b.opacity()) {
            aspects.add("colour");
        }
        if (a.type() != null && b.type() != null) {
            if (!a.type().color().equals(b.type().color())) {
                aspects.add("colour");
            }
            if (!a.type().colored("#000000").equals(b.type().colored("#000000"))) {
                aspects.add("type");
            }
        }
        children(a.children(), b.children(), aspects, compared);
    }

    private static void children(List<Layer> a, List<Layer> b, Set<String> aspects, int[] compared) {
        var before = byId(a);
        var after = byId(b);
        var ids = new LinkedHashSet<>(before.keySet());
        ids.addAll(after.keySet());
        ids.forEach(id -> compare(before.get(id), after.get(id), aspects, compared));
    }

    private static Map<String, Layer> byId(List<Layer> layers) {
        var byId = new LinkedHashMap<String, Layer>();
        layers.forEach(layer -> byId.put(layer.id(), layer));
        return byId;
    }

    private static String color(Layer layer) {
        return layer.stroke() == null ? "" : layer.stroke().color();
    }

    long changed() {
        return changes.values().stream().filter(aspects -> !aspects.isEmpty()).count();
    }
}
