package agentos.showcase.ui.benchmark.chart;

import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Group;
import javafx.scene.layout.Region;

/// The marks of a chart for pointer, finger and keyboard. Tab comes to one of them; arrow keys go on from there.
final class ChartMarks {
    /// A finger hits a mark from here; half of a touch target.
    static final double REACH = 22;
    /// Steps to the side count more than steps ahead when an arrow key looks for the next mark.
    private static final double ASIDE = 3;

    private final Function<Layer, ChartMark> make;
    private final Group node = new Group();
    private final Map<String, ChartMark> marks = new LinkedHashMap<>();

    ChartMarks(Function<Layer, ChartMark> make) {
        this.make = make;
        node.setManaged(false);
        node.setAutoSizeChildren(false);
    }

    Group node() {
        return node;
    }

    /// Follows a drawing. The focus stays with its model, or goes to the first mark.
    void show(Drawing drawing) {
        var before = focused().map(ChartMark::model);
        var known = Map.copyOf(marks);
        marks.clear();
        for (Layer layer : drawing.flat()) {
            if (layer.role().equals("mark")) {
                var mark = known.containsKey(layer.id()) ? known.get(layer.id()) : make.apply(layer);
                mark.place(layer);
                marks.put(layer.id(), mark);
            }
        }
        node.getChildren().setAll(marks.values());
        reach(marks.values().stream().filter(Region::isFocusTraversable).findFirst()
                .or(() -> marks.values().stream().min(Comparator.comparingDouble(mark -> ASIDE * mark.y() + mark.x()))).orElse(null));
        if (before.isPresent() && focused().isEmpty()) {
            marks.values().stream().filter(mark -> mark.model().equals(before.get())).findFirst()
                    .or(() -> marks.values().stream().filter(Region::isFocusTraversable).findFirst()).ifPresent(Region::requestFocus);
        }
    }

    void reach(ChartMark one) {
        marks.values().forEach(mark -> mark.setFocusTraversable(mark == one));
    }

    Optional<ChartMark> focused() {
        return marks.values().stream().filter(Region::isFocused).findFirst();
    }

    /// The mark at a point, or the nearest one within reach.
    Optional<ChartMark> at(double x, double y) {
        return marks.values().stream().filter(mark -> mark.distance(x, y) <= REACH)
                .min(Comparator.comparingDouble((ChartMark mark) -> mark.distance(x, y)).thenComparingDouble(mark -> Math.hypot(mark.x() - x, mark.y() - y)));
    }

    /// Moves the focus to the nearest mark in a direction; at the edge it stays. Marks in one place come one after the other.
    ///
    /// @param right 1, 0 or -1
    /// @param down  1, 0 or -1; not 0 when `right` is
    void next(ChartMark from, int right, int down) {
        var all = List.copyOf(marks.values());
        int way = right + down;
        for (int i = all.indexOf(from) + way; i >= 0 && i < all.size(); i += way) {
            if (all.get(i).covers(from)) {
                all.get(i).requestFocus();
                return;
            }
        }
        var ahead = new ArrayList<ChartMark>();
        for (ChartMark mark : all) {
            if (!mark.covers(from) && (mark.x() - from.x()) * right + (mark.y() - from.y()) * down > 0.5) {
                ahead.add(mark);
            }
        }
        ahead.stream().min(Comparator.comparingDouble(mark -> Math.abs((mark.x() - from.x()) * (right != 0 ? 1 : ASIDE))
                + Math.abs((mark.y() - from.y()) * (down != 0 ? 1 : ASIDE)))).ifPresent(Region::requestFocus);
    }
}
