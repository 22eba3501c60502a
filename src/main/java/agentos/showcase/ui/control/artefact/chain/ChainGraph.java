package agentos.showcase.ui.control.artefact.chain;

import agentos.showcase.ui.Localization;
import agentos.showcase.ui.control.NodeKeys;
import agentos.showcase.ui.control.artefact.chain.ChainColumns.Box;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.animation.AnimationTimer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;

/// The chain as a graph that always fits its room. What changes glides and fades in [#GLIDE] ms; what stays, stays where it is.
final class ChainGraph extends Region {
    /// How long a change takes, ms.
    static final long GLIDE = 220;
    /// A touch need not be nearer to a node than this, em.
    private static final double REACH = 1;
    private static final double GAP = 0.55;

    private final Localization words;
    private final ChainModel model;
    private final Group edgeLayer = new Group();
    private final Pane nodeLayer = new Pane();
    private final Scale scale = new Scale(1, 1);
    private final Text ruler = new Text();
    private final BooleanProperty reduceMotion = new SimpleBooleanProperty(this, "reduceMotion");
    private final NodeKeys<ChainNode> keys = new NodeKeys<>(new Keyboard());
    private final Map<String, ChainNode> nodes = new LinkedHashMap<>();
    private final List<ChainNode> leaving = new ArrayList<>();
    private final Map<Chain.Edge, ChainEdge> edges = new LinkedHashMap<>();
    private final List<ChainEdge> oldEdges = new ArrayList<>();
    private final Map<String, Box> before = new LinkedHashMap<>();
    private final Set<String> arriving = new HashSet<>();
    private final ChangeListener<Object> spoken = (_, _, _) -> remeasure();
    private final AnimationTimer glide = new AnimationTimer() {
        @Override
        public void handle(long now) {
            began = began < 0 ? now : began;
            place(Math.clamp((now - began) / 1e6 / GLIDE, 0, 1));
        }
    };
    private long began = -1;
    private boolean gliding;
    private ChainColumns columns;
    private Key key;

    /// What decides where everything stands.
    private record Key(Chain chain, String focus, double width, double height, double em, int version) {}

    private int version;

    ChainGraph(ChainModel model, Localization words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("chain-graph");
        setAccessibleRole(AccessibleRole.PARENT);
        ruler.getStyleClass().add("graph-title");
        ruler.setVisible(false);
        ruler.setManaged(false);
        edgeLayer.setManaged(false);
        edgeLayer.setMouseTransparent(true);
        nodeLayer.setManaged(false);
        nodeLayer.setPickOnBounds(false);
        edgeLayer.getTransforms().add(scale);
        nodeLayer.getTransforms().add(scale);
        getChildren().addAll(ruler, edgeLayer, nodeLayer);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::touch);
        addEventHandler(KeyEvent.KEY_PRESSED, keys::press);
        words.languageProperty().addListener(new WeakChangeListener<>(spoken));
        ruler.fontProperty().addListener((_, _, _) -> remeasure());
        show();
    }

    /// Whether changes stand at once.
    BooleanProperty reduceMotionProperty() {
        return reduceMotion;
    }

    /// Whether everything stands where it is to stand.
    boolean isSettled() {
        return !gliding && columns != null && key != null && key.chain == model.chain() && key.focus.equals(model.focus());
    }

    /// Brings every node up to date with the model.
    void show() {
        Chain chain = model.chain();
        var wanted = new HashSet<String>();
        for (Chain.Node each : chain.nodes()) {
            wanted.add(each.id());
            String pivot = each.kind() == Chain.Kind.SOURCE && chain.pivots().contains(each.document()) ? chain.isOpen() ? "pivot.hangs" : "pivot" : "";
            ChainNode here = nodes.get(each.id());
            if (here != null && here.differs(each, pivot)) {
                leave(nodes.remove(each.id()));
                here = null;
            }
            (here == null ? come(each.id()) : here).show(each, pivot);
        }
        for (Chain.Node claim : chain.nodes(Chain.Kind.CLAIM)) {
            if (chain.passages(claim.id()).size() > 1) {
                String id = ChainColumns.FOLD + claim.id();
                wanted.add(id);
                ChainNode here = nodes.get(id);
                (here == null ? come(id) : here).showFold(chain, claim.id());
            }
        }
        nodes.keySet().stream().filter(id -> !wanted.contains(id)).toList().forEach(id -> leave(nodes.remove(id)));
        mark();
        requestLayout();
    }

    private ChainNode come(String id) {
        var node = new ChainNode(id, words);
        node.setVisible(false);
        nodes.put(id, node);
        arriving.add(id);
        nodeLayer.getChildren().add(node);
        keys.watch(node);
        return node;
    }

    private void leave(ChainNode node) {
        node.setId(null);
        node.setFocusTraversable(false);
        node.toFront();
        leaving.add(node);
    }

    // ---- places -----------------------------------------------------------------------------------------------------------------------

    @Override
    protected void layoutChildren() {
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        var wanted = new Key(model.chain(), model.focus(), getWidth(), getHeight(), em(), version);
        if (wanted.equals(key)) {
            return;
        }
        boolean glides = key != null && key.width == wanted.width && key.height == wanted.height && key.em == wanted.em && key.version == wanted.version
                && !reduceMotion.get();
        key = wanted;
        nodeLayer.applyCss();
        if (columns != null) {
            before.clear();
            nodes.forEach((id, node) -> {
                if (node.isVisible()) {
                    before.put(id, box(node));
                }
            });
            leaving.forEach(node -> before.put(node.node(), box(node)));
        }
        var old = columns;
        columns = ChainColumns.of(model.chain(), model.focus(), getWidth(), getHeight(), GAP * em(),
                (id, width, zoom) -> nodes.get(id).measured(width, zoom));
        if (old != null && old.scale() != columns.scale()) {
            before.replaceAll((_, box) -> scaled(box, old.scale() / columns.scale()));
        }
        scale.setX(columns.scale());
        scale.setY(columns.scale());
        edges();
        keys.settle();
        began = -1;
        gliding = glides;
        if (glides) {
            place(0);
            glide.start();
        } else {
            place(1);
        }
    }

    private static Box box(ChainNode node) {
        return new Box(node.getLayoutX(), node.getLayoutY(), node.getWidth(), node.getHeight());
    }

    private static Box scaled(Box box, double by) {
        return new Box(box.x() * by, box.y() * by, box.width() * by, box.height() * by);
    }

    private void edges() {
        var wanted = columns.edges(model.chain());
        edgeLayer.getChildren().removeAll(oldEdges);
        oldEdges.clear();
        for (Chain.Edge edge : List.copyOf(edges.keySet())) {
            if (!wanted.contains(edge)) {
                oldEdges.add(edges.remove(edge));
            }
        }
        for (Chain.Edge edge : wanted) {
            edges.computeIfAbsent(edge, _ -> {
                var shape = new ChainEdge(edge);
                shape.setOpacity(0);
                edgeLayer.getChildren().add(shape);
                return shape;
            });
        }
        mark();
    }

    /// Puts everything where it is at this part of the glide, from 0 to 1.
    private void place(double part) {
        double w = part * part * (3 - 2 * part);
        nodes.forEach((id, node) -> {
            Box to = columns.boxes().get(id);
            Box from = before.get(id);
            if (to == null) {
                node.setOpacity(from == null ? 0 : 1 - w);
                node.setVisible(from != null && w < 1);
                return;
            }
            put(node, from == null ? to : between(from, to, w));
            node.setVisible(true);
            node.setOpacity(from == null || arriving.contains(id) ? w : 1);
        });
        for (ChainNode node : leaving) {
            Box from = before.get(node.node());
            Box to = columns.boxes().get(node.node());
            if (from != null) {
                put(node, to == null ? from : between(from, to, w));
            }
            node.setOpacity(1 - w);
        }
        edges.forEach((edge, shape) -> {
            shape.setOpacity(Math.max(shape.getOpacity(), w));
            put(edge, shape, w);
        });
        oldEdges.forEach(shape -> {
            shape.setOpacity(1 - w);
            put(shape.edge(), shape, w);
        });
        if (w >= 1) {
            arrive();
        }
    }

    private void arrive() {
        glide.stop();
        gliding = false;
        arriving.clear();
        before.clear();
        nodeLayer.getChildren().removeAll(leaving);
        leaving.clear();
        edgeLayer.getChildren().removeAll(oldEdges);
        oldEdges.clear();
    }

    private void put(Chain.Edge edge, ChainEdge shape, double w) {
        Box from = here(edge.from(), w);
        Box to = here(edge.to(), w);
        shape.setVisible(from != null && to != null);
        if (from != null && to != null) {
            shape.place(from, to, 0.5, em());
        }
    }

    private Box here(String id, double w) {
        Box to = columns.boxes().get(id);
        Box from = before.get(id);
        return to == null ? from : from == null ? to : between(from, to, w);
    }

    private static void put(ChainNode node, Box box) {
        node.resizeRelocate(box.x(), box.y(), box.width(), box.height());
    }

    private static Box between(Box a, Box b, double w) {
        return new Box(a.x() + (b.x() - a.x()) * w, a.y() + (b.y() - a.y()) * w, a.width() + (b.width() - a.width()) * w, a.height() + (b.height() - a.height()) * w);
    }

    private double em() {
        return ruler.getFont().getSize();
    }

    private void remeasure() {
        version++;
        requestLayout();
    }

    // ---- choosing ---------------------------------------------------------------------------------------------------------------------

    /// The nodes on show, column by column from the top.
    private List<ChainNode> shown() {
        return columns == null ? List.of() : columns.boxes().keySet().stream().map(nodes::get).toList();
    }

    /// Chooses what a node stands for: of a fold, the claim.
    private void choose(ChainNode node) {
        String id = node.node();
        model.select(id.startsWith(ChainColumns.FOLD) ? id.substring(ChainColumns.FOLD.length()) : id);
    }

    private final class Keyboard implements NodeKeys.Graph<ChainNode> {
        @Override
        public List<ChainNode> shown() {
            return ChainGraph.this.shown();
        }

        @Override
        public Optional<ChainNode> preferred() {
            return Optional.empty();
        }

        @Override
        public boolean isSame(ChainNode gone, ChainNode there) {
            return gone.node().equals(there.node());
        }

        /// A column's nodes belong together, one below the other.
        @Override
        public boolean areLinked(int dx, int dy, ChainNode from, ChainNode to) {
            return dx == 0 && Math.abs(from.getLayoutX() - to.getLayoutX()) < 1;
        }

        @Override
        public void choose(ChainNode node) {
            ChainGraph.this.choose(node);
        }
    }

    private void touch(MouseEvent event) {
        if (!event.isStillSincePress()) {
            return;
        }
        ChainNode best = null;
        double least = REACH * em();
        double x = event.getX() / scale.getX();
        double y = event.getY() / scale.getY();
        for (ChainNode node : shown()) {
            Box box = box(node);
            double dx = Math.max(0, Math.max(box.x() - x, x - box.x() - box.width()));
            double dy = Math.max(0, Math.max(box.y() - y, y - box.y() - box.height()));
            if (Math.hypot(dx, dy) < least) {
                least = Math.hypot(dx, dy);
                best = node;
            }
        }
        if (best == null) {
            model.select("");
        } else {
            keys.focusByHand(best);
            choose(best);
        }
    }

    /// Sets off what belongs to the selected node: everything that it follows from, and that follows from it.
    private void mark() {
        String chosen = model.selected().map(Chain.Node::id).orElse("");
        nodes.forEach((id, node) -> node.selected(id.equals(chosen)));
        var related = new HashSet<String>();
        if (!chosen.isEmpty() && columns != null) {
            related.addAll(closure(chosen, true));
            related.addAll(closure(chosen, false));
        }
        nodes.forEach((id, node) -> node.dim(!related.isEmpty() && !related.contains(id)));
        edges.values().forEach(edge -> edge.dim(!related.isEmpty() && !(related.contains(edge.edge().from()) && related.contains(edge.edge().to()))));
    }

    private Set<String> closure(String start, boolean forward) {
        var found = new HashSet<String>(Set.of(start));
        var open = new ArrayList<String>(List.of(columns.shown(start, model.chain())));
        found.addAll(open);
        while (!open.isEmpty()) {
            String id = open.removeLast();
            for (Chain.Edge edge : edges.keySet()) {
                String next = forward ? edge.from().equals(id) ? edge.to() : null : edge.to().equals(id) ? edge.from() : null;
                if (next != null && found.add(next)) {
                    open.add(next);
                }
            }
        }
        return found;
    }
}
