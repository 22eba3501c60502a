package agentos.showcase.ui.control.graph;

import agentos.showcase.taskgraph.Task;
import agentos.showcase.taskgraph.TaskGraph;
import agentos.showcase.ui.control.graph.GraphLayout.Flow;
import agentos.showcase.ui.control.graph.GraphLayout.Size;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A layout with the titles as they were broken for it.
///
/// @param broken ids of the tasks whose titles stand on two lines
record Arrangement(GraphLayout layout, Set<String> broken) {
    /// A node's parts beside its title, em: padding, icon, mark and what lies between them.
    static final double PADDING = 0.5;
    static final double ICON = 1;
    static final double ICON_GAP = 0.35;
    static final double MARK = 0.85;
    static final double MARK_GAP = 0.3;
    static final double ONE_LINE = 1.6;
    static final double TWO_LINES = 2.8;
    /// A decision's ends are round and need more room.
    static final double ROUND = 0.35;

    /// How large it may become, and how far its nodes may move apart to fill the room.
    static final double LARGEST = 1.25;
    private static final double FARTHEST_ACROSS = 1.45;
    private static final double FARTHEST_DOWN = 1.3;

    /// Every arrangement worth a try, the one that is best when all are equally large first.
    static List<Arrangement> all(TaskGraph graph, Map<String, NodeTitle> titles) {
        var tries = new LinkedHashSet<Set<String>>();
        int[] depth = depths(graph);
        for (int crowd : new int[] {Integer.MAX_VALUE, 4, 3, 2, 1}) {
            tries.add(broken(graph, titles, depth, crowd));
        }
        var found = new ArrayList<Arrangement>();
        tries.forEach(broken -> found.add(of(graph, titles, broken, Flow.DOWN)));
        found.add(of(graph, titles, broken(graph, titles, depth, 1), Flow.RIGHT));
        return found;
    }

    /// The one that can be drawn largest in a room, its nodes moved apart to fill it.
    ///
    /// @param width  of the room, em
    /// @param height of the room, em
    static Arrangement best(List<Arrangement> all, double width, double height) {
        Arrangement best = all.getFirst();
        for (Arrangement each : all) {
            // Two lines everywhere are harder to read at a glance than one, so they have to be worth it.
            double worth = each.scale(width, height) / best.scale(width, height);
            best = worth > 1.02 ? each : best;
        }
        double scale = best.scale(width, height);
        return new Arrangement(best.layout.spread(
                Math.clamp(width / scale / best.layout.width(), 1, FARTHEST_ACROSS),
                Math.clamp(height / scale / best.layout.height(), 1, FARTHEST_DOWN)), best.broken);
    }

    /// How much it is enlarged to fill a room of this size in em.
    double scale(double width, double height) {
        return layout.boxes().isEmpty() ? 1 : Math.min(LARGEST, Math.min(width / layout.width(), height / layout.height()));
    }

    private static Arrangement of(TaskGraph graph, Map<String, NodeTitle> titles, Set<String> broken, Flow flow) {
        return new Arrangement(GraphLayout.of(graph, task -> size(task, titles.get(task.id()), broken.contains(task.id())), flow), broken);
    }

    private static Size size(Task task, NodeTitle title, boolean broken) {
        double beside = 2 * PADDING + ICON + ICON_GAP + MARK_GAP + MARK + (task.isDecision() ? 2 * ROUND : 0);
        return new Size(beside + (broken ? title.twoWidth() : title.oneWidth()), broken ? TWO_LINES : ONE_LINE);
    }

    /// Tasks with long titles that stand beside so many others that width is dear.
    private static Set<String> broken(TaskGraph graph, Map<String, NodeTitle> titles, int[] depth, int crowd) {
        var broken = new LinkedHashSet<String>();
        for (int i = 0; i < depth.length; i++) {
            int beside = 0;
            for (int other : depth) {
                beside += other == depth[i] ? 1 : 0;
            }
            String id = graph.tasks().get(i).id();
            if (beside >= crowd && titles.get(id).isBroken()) {
                broken.add(id);
            }
        }
        return broken;
    }

    private static int[] depths(TaskGraph graph) {
        int[] depth = new int[graph.size()];
        for (int i : graph.topologicalOrder()) {
            for (int before : graph.before(i)) {
                depth[i] = Math.max(depth[i], depth[before] + 1);
            }
        }
        return depth;
    }
}
