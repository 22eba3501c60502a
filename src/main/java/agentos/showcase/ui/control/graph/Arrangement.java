package agentos.showcase.ui.control.graph;

import agentos.showcase.taskgraph.Task;
import agentos.showcase.taskgraph.TaskGraph;
import agentos.showcase.ui.control.graph.GraphLayout.Flow;
import agentos.showcase.ui.control.graph.GraphLayout.Size;
import agentos.showcase.ui.control.graph.GraphLayout.Style;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A layout with the titles as they were broken for it.
///
/// @param broken ids of the tasks whose titles stand on two lines
/// @param ease   how well it reads compared with others of the same size; 1 is best
record Arrangement(GraphLayout layout, Set<String> broken, double ease) {
    /// A node's parts beside its title, em: padding, icon, mark and what lies between them.
    static final double PADDING = 0.5;
    static final double ICON = 1;
    static final double ICON_GAP = 0.35;
    static final double MARK = 0.85;
    static final double MARK_GAP = 0.3;
    static final double ONE_LINE = 1.5;
    static final double TWO_LINES = 2.7;
    /// A decision's ends are round and need more room.
    static final double ROUND = 0.35;

    /// How large it may become, and how far its nodes may move apart to fill the room.
    static final double LARGEST = 1.15;
    /// Two lines are harder to read at a glance than one, and bent edges than straight ones, so they have to be worth it.
    private static final double BROKEN = 0.98;
    private static final double BENT = 0.92;
    /// Below this, nothing counts but size: it is what keeps type at 10.5 px where the root font is smallest, at 13 px.
    private static final double READABLE = 0.81;
    private static final double FARTHEST_ACROSS = 1.45;
    private static final double FARTHEST_DOWN = 1.3;

    /// Every arrangement worth a try, the one that reads best when all are equally large first.
    static List<Arrangement> all(TaskGraph graph, Map<String, NodeTitle> titles) {
        var found = new ArrayList<Arrangement>();
        for (boolean centred : new boolean[] {false, true}) {
            for (boolean early : new boolean[] {false, true}) {
                found.addAll(all(graph, titles, Flow.DOWN, new Style(early, centred), List.of(4, 3, 2)));
            }
        }
        found.addAll(all(graph, titles, Flow.RIGHT, Style.CALM, List.of(1)));
        return found;
    }

    /// @param crowds titles are broken in layers with so many nodes or more
    private static List<Arrangement> all(TaskGraph graph, Map<String, NodeTitle> titles, Flow flow, Style style, List<Integer> crowds) {
        double ease = style.centred() ? BENT : 1;
        var flat = new Arrangement(GraphLayout.of(graph, task -> size(task, titles.get(task.id()), false, false), flow, style), Set.of(), ease);
        var found = new ArrayList<Arrangement>(List.of(flat));
        var tried = new HashSet<Set<String>>(Set.of(Set.of()));
        var layers = flat.layout.layers();
        for (int crowd : crowds) {
            var broken = new LinkedHashSet<String>();
            var tall = new HashSet<String>();
            for (List<String> layer : layers) {
                if (layer.size() >= crowd && layer.stream().anyMatch(id -> titles.get(id).isBroken())) {
                    tall.addAll(layer);
                    layer.stream().filter(id -> titles.get(id).isBroken()).forEach(broken::add);
                }
            }
            if (tried.add(broken)) {
                found.add(new Arrangement(GraphLayout.of(graph,
                        task -> size(task, titles.get(task.id()), broken.contains(task.id()), tall.contains(task.id())), flow, style), broken, ease * BROKEN));
            }
        }
        return found;
    }

    /// The one that can be drawn largest in a room, its nodes moved apart to fill it.
    ///
    /// @param width  of the room, em
    /// @param height of the room, em
    static Arrangement best(List<Arrangement> all, double width, double height) {
        Arrangement best = all.getFirst();
        for (Arrangement each : all) {
            best = each.worth(width, height) > best.worth(width, height) + 1e-6 ? each : best;
        }
        double scale = best.scale(width, height);
        return new Arrangement(best.layout.spread(
                Math.clamp(width / scale / best.layout.width(), 1, FARTHEST_ACROSS),
                Math.clamp(height / scale / best.layout.height(), 1, FARTHEST_DOWN)), best.broken, best.ease);
    }

    private double worth(double width, double height) {
        double scale = scale(width, height);
        return scale * (scale < READABLE ? BENT * BROKEN : ease);
    }

    /// How much it is enlarged to fill a room of this size in em.
    double scale(double width, double height) {
        return layout.boxes().isEmpty() ? 1 : Math.min(LARGEST, Math.min(width / layout.width(), height / layout.height()));
    }

    private static Size size(Task task, NodeTitle title, boolean broken, boolean tall) {
        double beside = 2 * PADDING + ICON + ICON_GAP + MARK_GAP + MARK + (task.isDecision() ? 2 * ROUND : 0);
        return new Size(beside + (broken ? title.twoWidth() : title.oneWidth()), tall ? TWO_LINES : ONE_LINE);
    }
}
