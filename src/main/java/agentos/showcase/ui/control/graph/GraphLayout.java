package agentos.showcase.ui.control.graph;

import agentos.showcase.taskgraph.Task;
import agentos.showcase.taskgraph.TaskGraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/// Where the nodes and edges of a task graph stand. Lengths are in em of the nodes' type; the origin is at the top left.
///
/// Layers after K. Sugiyama et al. (1981), by the Eclipse Layout Kernel. The same graph and sizes always give the same layout.
///
/// @param flow  which way the work goes
/// @param boxes one per task, in plan order
/// @param edges one per dependency, by the task that waits, in plan order
public record GraphLayout(Flow flow, double width, double height, List<Box> boxes, List<Edge> edges) {
    /// The kernel rounds to whole units.
    private static final double UNIT = 100;
    /// Room around and between, in em.
    private static final double BETWEEN_NODES = 0.9;
    private static final double GAP_STRAIGHT = 0.6;
    private static final double GAP_BENT = 0.82;
    private static final double GAP_RIGHT = 1.6;
    private static final double EDGE_TO_NODE = 0.7;
    private static final double EDGE_TO_EDGE = 0.6;
    private static final double MARGIN = 0.35;

    /// No edge begins or ends so near to a corner.
    private static final double CORNER = 0.7;
    /// What counts as the same place.
    private static final double SLACK = 0.02;

    static {
        // Makes the kernel's option types known to it; outside of Eclipse nobody else does.
        LayoutMetaDataService.getInstance();
    }

    public GraphLayout {
        boxes = List.copyOf(boxes);
        edges = List.copyOf(edges);
    }

    /// Which way the work goes.
    public enum Flow {
        DOWN,
        RIGHT
    }

    /// What a layout goes by when there is a choice.
    ///
    /// @param early   whether a task stands in the first layer that it can, beside those that may begin at the same time, or in the one that keeps
    ///                edges short
    /// @param centred whether every layer is centred, which takes the least width, or shifted to make edges straight
    public record Style(boolean early, boolean centred) {
        /// Short, straight edges.
        public static final Style CALM = new Style(false, false);
    }

    /// The size of a node.
    public record Size(double width, double height) {}

    public record Point(double x, double y) {}

    /// The place of a task's node.
    public record Box(String task, double x, double y, double width, double height) {
        public double centerX() {
            return x + width / 2;
        }

        public double centerY() {
            return y + height / 2;
        }
    }

    /// The way from a task to one that waits for it.
    ///
    /// @param points at least two; the first lies on the border of `from`, the last on the border of `to`
    public record Edge(String from, String to, List<Point> points) {
        public Edge {
            points = List.copyOf(points);
        }
    }

    /// @param sizes the size of every task's node
    public static GraphLayout of(TaskGraph graph, Function<Task, Size> sizes, Flow flow, Style style) {
        ElkNode root = ElkGraphUtil.createGraph();
        options(root, flow, style);
        Map<String, ElkNode> nodes = new HashMap<>();
        for (int i : graph.topologicalOrder()) {
            Task task = graph.tasks().get(i);
            Size size = sizes.apply(task);
            ElkNode node = ElkGraphUtil.createNode(root);
            node.setDimensions(size.width() * UNIT, size.height() * UNIT);
            nodes.put(task.id(), node);
            for (String before : task.after().stream().distinct().toList()) {
                ElkGraphUtil.createSimpleEdge(nodes.get(before), node).setIdentifier(before + " " + task.id());
            }
        }
        new LayeredLayoutProvider().layout(root, new NullElkProgressMonitor());
        return read(graph, root, nodes, flow).tightened();
    }

    public Box box(String task) {
        return boxes.stream().filter(box -> box.task().equals(task)).findFirst().orElseThrow(() -> new IllegalArgumentException("no task " + task));
    }

    /// The ids of the tasks by layer, in the order of the flow.
    public List<List<String>> layers() {
        var down = flow == Flow.DOWN ? this : transposed(Flow.DOWN);
        return down.bands().stream().map(band -> down.boxes.stream()
                .filter(box -> box.centerY() > band[0] && box.centerY() < band[1]).map(Box::task).toList()).toList();
    }

    /// The same layout with more room between the nodes, which keep their sizes.
    ///
    /// @param across factor on horizontal distances, 1 or more
    /// @param down   factor on vertical distances, 1 or more
    public GraphLayout spread(double across, double down) {
        if (boxes.isEmpty() || across == 1 && down == 1) {
            return this;
        }
        Map<String, Box> old = new HashMap<>();
        Map<String, Box> moved = new HashMap<>();
        for (Box box : boxes) {
            old.put(box.task(), box);
            moved.put(box.task(), new Box(box.task(), box.centerX() * across - box.width() / 2, box.centerY() * down - box.height() / 2, box.width(), box.height()));
        }
        // The margins have grown with the distances; they go back to what they were.
        double left = boxes.stream().mapToDouble(Box::x).min().orElse(0);
        double top = boxes.stream().mapToDouble(Box::y).min().orElse(0);
        double right = width - boxes.stream().mapToDouble(box -> box.x() + box.width()).max().orElse(0);
        double bottom = height - boxes.stream().mapToDouble(box -> box.y() + box.height()).max().orElse(0);
        double dx = left - moved.values().stream().mapToDouble(Box::x).min().orElse(0);
        double dy = top - moved.values().stream().mapToDouble(Box::y).min().orElse(0);
        var placed = boxes.stream().map(box -> moved.get(box.task())).map(box -> new Box(box.task(), box.x() + dx, box.y() + dy, box.width(), box.height())).toList();
        placed.forEach(box -> moved.put(box.task(), box));
        var ways = edges.stream().map(edge -> {
            var points = new ArrayList<Point>();
            for (int i = 0; i < edge.points().size(); i++) {
                Point point = edge.points().get(i);
                String end = i == 0 ? edge.from() : i == edge.points().size() - 1 ? edge.to() : null;
                Point spread = new Point(point.x() * across + dx, point.y() * down + dy);
                points.add(end == null ? spread : on(moved.get(end), spread, point.x() - old.get(end).x(), point.y() - old.get(end).y()));
            }
            return new Edge(edge.from(), edge.to(), points);
        }).toList();
        return new GraphLayout(flow, placed.stream().mapToDouble(box -> box.x() + box.width()).max().orElse(0) + right,
                placed.stream().mapToDouble(box -> box.y() + box.height()).max().orElse(0) + bottom, placed, ways);
    }

    /// The kernel keeps layers apart so that straight lines stay steep; our curves need less, and least where they run straight on.
    private GraphLayout tightened() {
        if (flow == Flow.RIGHT) {
            var down = transposed(Flow.DOWN).tightened(GAP_RIGHT, GAP_RIGHT);
            return down.transposed(Flow.RIGHT);
        }
        return tightened(GAP_STRAIGHT, GAP_BENT);
    }

    private GraphLayout tightened(double straight, double bent) {
        var bands = bands();
        double[] shift = new double[bands.size()];
        for (int i = 1; i < shift.length; i++) {
            double gap = bends(bands.get(i - 1)[1], bands.get(i)[0]) ? bent : straight;
            shift[i] = shift[i - 1] + gap - (bands.get(i)[0] - bands.get(i - 1)[1]);
        }
        var moved = boxes.stream().map(box -> new Box(box.task(), box.x(), along(bands, shift, box.centerY()) - box.height() / 2, box.width(), box.height())).toList();
        var ways = edges.stream().map(edge -> new Edge(edge.from(), edge.to(),
                edge.points().stream().map(point -> new Point(point.x(), along(bands, shift, point.y()))).toList())).toList();
        return new GraphLayout(flow, width, height + (shift.length == 0 ? 0 : shift[shift.length - 1]), moved, ways);
    }

    /// The layers as intervals of y, from the top.
    private List<double[]> bands() {
        var bands = new ArrayList<double[]>();
        for (Box box : boxes.stream().sorted(Comparator.comparingDouble(Box::y)).toList()) {
            if (bands.isEmpty() || box.y() >= bands.getLast()[1]) {
                bands.add(new double[] {box.y(), box.y() + box.height()});
            } else {
                bands.getLast()[1] = Math.max(bands.getLast()[1], box.y() + box.height());
            }
        }
        return bands;
    }

    /// Whether some edge goes sideways between two heights.
    private boolean bends(double top, double bottom) {
        for (Edge edge : edges) {
            for (int i = 1; i < edge.points().size(); i++) {
                Point a = edge.points().get(i - 1);
                Point b = edge.points().get(i);
                if (a.y() < bottom - SLACK && b.y() > top + SLACK && Math.abs(a.x() - b.x()) > SLACK) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Where a height goes when the layers move: with its layer inside of one, in proportion between two.
    private static double along(List<double[]> bands, double[] shift, double y) {
        int i = 0;
        while (i + 1 < shift.length && bands.get(i)[1] < y - SLACK && bands.get(i + 1)[0] <= y + SLACK) {
            i++;
        }
        if (i + 1 == shift.length || y <= bands.get(i)[1] + SLACK) {
            return y + shift[i];
        }
        double part = (y - bands.get(i)[1]) / (bands.get(i + 1)[0] - bands.get(i)[1]);
        return y + shift[i] + part * (shift[i + 1] - shift[i]);
    }

    private GraphLayout transposed(Flow newFlow) {
        return new GraphLayout(newFlow, height, width,
                boxes.stream().map(box -> new Box(box.task(), box.y(), box.x(), box.height(), box.width())).toList(),
                edges.stream().map(edge -> new Edge(edge.from(), edge.to(), edge.points().stream().map(point -> new Point(point.y(), point.x())).toList())).toList());
    }

    /// A point on the border of a moved box: where it was on the border across the flow, and as far along it as a straight edge needs.
    private Point on(Box box, Point wanted, double offX, double offY) {
        return flow == Flow.DOWN
                ? new Point(within(wanted.x(), box.x(), box.width()), box.y() + offY)
                : new Point(box.x() + offX, within(wanted.y(), box.y(), box.height()));
    }

    private static double within(double wanted, double from, double length) {
        double corner = Math.min(CORNER, length / 3);
        return Math.clamp(wanted, from + corner, from + length - corner);
    }

    private static void options(ElkNode root, Flow flow, Style style) {
        root.setProperty(LayeredOptions.LAYERING_STRATEGY,
                style.early() ? LayeringStrategy.LONGEST_PATH_SOURCE : LayeringStrategy.NETWORK_SIMPLEX);
        root.setProperty(LayeredOptions.DIRECTION, flow == Flow.DOWN ? Direction.DOWN : Direction.RIGHT);
        root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
        root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY,
                style.centred() ? NodePlacementStrategy.SIMPLE : NodePlacementStrategy.NETWORK_SIMPLEX);
        // Nodes stay in the order of the plan where that costs no crossing, so that a change of plan moves little.
        root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_EDGES);
        root.setProperty(LayeredOptions.PADDING, new ElkPadding(UNIT * MARGIN));
        root.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE, UNIT * BETWEEN_NODES);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, UNIT);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE, UNIT * EDGE_TO_NODE);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, UNIT * 0.1);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, UNIT * EDGE_TO_EDGE);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, UNIT * 0.1);
    }

    private static GraphLayout read(TaskGraph graph, ElkNode root, Map<String, ElkNode> nodes, Flow flow) {
        var boxes = new ArrayList<Box>();
        var edges = new ArrayList<Edge>();
        for (Task task : graph.tasks()) {
            ElkNode node = nodes.get(task.id());
            boxes.add(new Box(task.id(), node.getX() / UNIT, node.getY() / UNIT, node.getWidth() / UNIT, node.getHeight() / UNIT));
            Map<String, ElkEdge> incoming = new HashMap<>();
            node.getIncomingEdges().forEach(edge -> incoming.put(edge.getIdentifier(), edge));
            for (String before : task.after().stream().distinct().toList()) {
                ElkEdgeSection section = incoming.get(before + " " + task.id()).getSections().getFirst();
                var points = new ArrayList<Point>();
                points.add(new Point(section.getStartX() / UNIT, section.getStartY() / UNIT));
                for (ElkBendPoint bend : section.getBendPoints()) {
                    points.add(new Point(bend.getX() / UNIT, bend.getY() / UNIT));
                }
                points.add(new Point(section.getEndX() / UNIT, section.getEndY() / UNIT));
                edges.add(new Edge(before, task.id(), points));
            }
        }
        return new GraphLayout(flow, root.getWidth() / UNIT, root.getHeight() / UNIT, boxes, edges);
    }
}
