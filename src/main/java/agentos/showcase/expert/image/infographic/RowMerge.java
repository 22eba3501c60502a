package agentos.showcase.expert.image.infographic;

import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Kind;
import agentos.showcase.expert.drawing.Paths;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Puts a row that was painted anew for another value where it stood, and keeps whatever a hand changed on it: what differs from how the
/// row was painted for the old value stays, all else is as painted for the new one.
final class RowMerge {
    private final Map<String, Layer> before = new LinkedHashMap<>();
    private final Map<String, Layer> after = new LinkedHashMap<>();

    private RowMerge(Layer before, Layer after) {
        before.children().forEach(layer -> this.before.put(layer.id(), layer));
        after.children().forEach(layer -> this.after.put(layer.id(), layer));
    }

    /// @param current the row as it stands now
    /// @param before  as it was painted for the value that it has now
    /// @param after   as it is painted for the new value
    static Layer row(Layer current, Layer before, Layer after) {
        return new RowMerge(before, after).row(current);
    }

    private Layer row(Layer current) {
        var children = new ArrayList<>(children(current.children()));
        after.values().stream().filter(layer -> !before.containsKey(layer.id())).map(layer -> alike(layer, current)).forEach(children::add);
        return current.with(children);
    }

    private List<Layer> children(List<Layer> current) {
        var kept = new ArrayList<Layer>();
        for (Layer layer : current) {
            Layer old = before.get(layer.id());
            Layer fresh = after.get(layer.id());
            if (fresh != null && old != null) {
                kept.add(merged(layer, old, fresh));
            } else if (old == null) {
                kept.add(layer.children().isEmpty() ? layer : layer.with(children(layer.children())));
            }
        }
        return kept;
    }

    /// A layer that the old value did not have, in the look of one of its kind that it had, as icons have.
    private Layer alike(Layer fresh, Layer current) {
        return current.children().stream().filter(layer -> layer.role().equals(fresh.role()) && before.containsKey(layer.id())).findFirst()
                .map(layer -> looking(fresh, layer, before.get(layer.id()))).orElse(fresh);
    }

    private static Layer merged(Layer hand, Layer old, Layer fresh) {
        boolean valued = fresh.role().equals("value") || fresh.role().equals("unit");
        return moved(looking(fresh, hand, old), hand.bounds().x() - old.bounds().x(), hand.bounds().y() - old.bounds().y())
                .named(kept(hand.name(), old.name(), fresh.name()))
                .saying(valued ? fresh.text() : kept(hand.text(), old.text(), fresh.text()))
                .put(hand.transform());
    }

    /// The fresh layer with what the hand changed in the look of the old one.
    private static Layer looking(Layer fresh, Layer hand, Layer old) {
        Layer result = fresh
                .shown(hand.visible())
                .faded(kept(hand.opacity(), old.opacity(), fresh.opacity()))
                .filled(kept(hand.fill(), old.fill(), fresh.fill()))
                .outlined(kept(hand.stroke(), old.stroke(), fresh.stroke()))
                .blended(hand.blend());
        if (fresh.kind() == Kind.TEXT && hand.type() != null && old.type() != null) {
            result = result.with(fresh.type().colored(kept(hand.type().color(), old.type().color(), fresh.type().color())));
        }
        return result;
    }

    private static <T> T kept(T hand, T old, T fresh) {
        return Objects.equals(hand, old) ? fresh : hand;
    }

    private static Layer moved(Layer layer, double dx, double dy) {
        if (dx == 0 && dy == 0) {
            return layer;
        }
        Bounds b = layer.bounds();
        return layer.at(new Bounds(b.x() + dx, b.y() + dy, b.width(), b.height())).along(layer.path().isEmpty() ? "" : Paths.moved(layer.path(), 1, dx, dy));
    }
}
