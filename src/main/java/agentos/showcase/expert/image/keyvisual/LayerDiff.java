package agentos.showcase.expert.image.keyvisual;

import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// What differs between two drawings, layer by layer and aspect by aspect: `presence`, `place`, `type`, `copy`, `colour`,
/// and `other` for what none of these says.
///
/// @param changes   by the id of a top layer, or of a part of the picture, the aspects that differ; empty where nothing does
/// @param compared  how many layers were compared, groups' children included
/// @param untouched how many of them are the same in every aspect, their children's included
public record LayerDiff(Map<String, Set<String>> changes, int compared, int untouched) {

    public static LayerDiff of(Drawing before, Drawing after) {
        var changes = new LinkedHashMap<String, Set<String>>();
        var count = new Count();
        var tops = new LinkedHashSet<String>();
        after.layers().forEach(layer -> tops.add(layer.id()));
        before.layers().forEach(layer -> tops.add(layer.id()));
        for (String id : tops) {
            changes.put(id, compare(top(before, id), top(after, id), count));
        }
        return new LayerDiff(changes, count.compared, count.untouched);
    }

    private static final class Count {
        private int compared;
        private int untouched;
    }

    private static Layer top(Drawing drawing, String id) {
        return drawing.layers().stream().filter(layer -> layer.id().equals(id)).findFirst().orElse(null);
    }

    /// The aspects in which two layers differ, with all that is in them.
    private static Set<String> compare(Layer a, Layer b, Count count) {
        count.compared++;
        if (a == null || b == null) {
            return Set.of("presence");
        }
        var aspects = own(a, b);
        var before = byId(a.children());
        var after = byId(b.children());
        var ids = new LinkedHashSet<>(before.keySet());
        ids.addAll(after.keySet());
        if (!order(before, after).equals(order(after, before))) {
            aspects.add("other");
        }
        ids.forEach(id -> aspects.addAll(compare(before.get(id), after.get(id), count)));
        count.untouched += aspects.isEmpty() ? 1 : 0;
        return aspects;
    }

    private static Set<String> own(Layer a, Layer b) {
        var aspects = new LinkedHashSet<String>();
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
        if (aspects.isEmpty() && !a.with(List.of()).equals(b.with(List.of()))) {
            aspects.add("other");
        }
        return aspects;
    }

    /// The ids that both have, as they lie above each other in the first.
    private static List<String> order(Map<String, Layer> one, Map<String, Layer> other) {
        return one.keySet().stream().filter(other::containsKey).toList();
    }

    private static Map<String, Layer> byId(List<Layer> layers) {
        var byId = new LinkedHashMap<String, Layer>();
        layers.forEach(layer -> byId.put(layer.id(), layer));
        return byId;
    }

    private static String color(Layer layer) {
        return layer.stroke() == null ? "" : layer.stroke().color();
    }

    public long changed() {
        return changes.values().stream().filter(aspects -> !aspects.isEmpty()).count();
    }
}
