package agentos.showcase.expert.image.check;

import agentos.showcase.expert.drawing.Layer.Bounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Things by name, each one or more boxes, held against each other and against the safe area.
public final class Touching {
    /// Boxes closer than this do not touch yet: they are larger than what is printed in them.
    public static final double TOLERANCE = 0.5;

    private Touching() {}

    /// Names of things that reach over the safe area.
    ///
    /// @param margin of the safe area on all sides, in units
    public static List<String> outside(Map<String, List<Bounds>> things, double width, double height, double margin) {
        var safe = new Bounds(margin, margin, width - 2 * margin, height - 2 * margin).inset(-TOLERANCE);
        return things.entrySet().stream().filter(thing -> !thing.getValue().stream().allMatch(safe::contains)).map(Map.Entry::getKey).toList();
    }

    /// Pairs of things that cover each other, each as `one/other`, in the order of the map.
    public static List<String> pairs(Map<String, List<Bounds>> things) {
        var names = List.copyOf(things.keySet());
        var found = new ArrayList<String>();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                if (cover(things.get(names.get(i)), things.get(names.get(j)))) {
                    found.add(names.get(i) + "/" + names.get(j));
                }
            }
        }
        return found;
    }

    public static boolean cover(List<Bounds> one, List<Bounds> other) {
        return one.stream().anyMatch(a -> other.stream().anyMatch(a.inset(TOLERANCE)::intersects));
    }
}
