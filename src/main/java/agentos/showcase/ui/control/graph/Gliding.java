package agentos.showcase.ui.control.graph;

import agentos.showcase.ui.control.graph.GraphLayout.Box;
import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Scale;

/// Where the nodes of a task graph stand, and how they glide from their old places to their new ones during the first moments after a change of plan,
/// in virtual time.
final class Gliding {
    /// How long nodes glide after a change of plan, virtual ms.
    static final long TIME = 200;

    private final Map<String, TaskNode> nodes;
    private final Map<String, NodeTitle> titles;
    private final Pane nodeLayer;
    private final Group edgeLayer;
    private final Scale nodeScale = new Scale(1, 1);
    private Placing now;
    private Placing before;
    private PlanStage placed;
    private double glided = -1;

    /// A layout in the room: px per em of it, and where its corner lies.
    record Placing(Arrangement arrangement, double unit, double x, double y) {
        static Placing of(List<Arrangement> arranged, double width, double height, double em) {
            var best = Arrangement.best(arranged, width / em, height / em);
            double unit = best.scale(width / em, height / em) * em;
            return new Placing(best, unit, (width - best.layout().width() * unit) / 2, (height - best.layout().height() * unit) / 2);
        }

        double left(Box box) {
            return x + box.x() * unit;
        }

        double top(Box box) {
            return y + box.y() * unit;
        }

        Box box(String task) {
            List<Box> boxes = arrangement.layout().boxes();
            for (int i = 0; i < boxes.size(); i++) {
                if (boxes.get(i).task().equals(task)) {
                    return boxes.get(i);
                }
            }
            return null;
        }
    }

    /// @param nodes  by task; what has left the plan is taken out of it
    /// @param titles by task
    Gliding(Map<String, TaskNode> nodes, Map<String, NodeTitle> titles, Pane nodeLayer, Group edgeLayer) {
        this.nodes = nodes;
        this.titles = titles;
        this.nodeLayer = nodeLayer;
        this.edgeLayer = edgeLayer;
        nodeLayer.getTransforms().add(nodeScale);
    }

    /// The plan whose places these are; null for none.
    PlanStage placed() {
        return placed;
    }

    /// Null while no plan could be arranged.
    Placing now() {
        return now;
    }

    /// Px per em in which the nodes are drawn, over the em of the type.
    double scale() {
        return nodeScale.getX();
    }

    /// Nothing is to be placed.
    void clear() {
        placed = null;
        now = null;
    }

    /// The places are no longer right, but what stands keeps standing until others are there.
    void forget() {
        now = null;
    }

    /// @param wanted null for a plan that could not be arranged
    /// @param old    where the plan before stood; null for none
    /// @return whether the places are others than before
    boolean place(PlanStage stage, Placing wanted, Placing old) {
        boolean other = wanted == null || !wanted.equals(now);
        placed = stage;
        now = wanted;
        before = old;
        glided = -1;
        return other;
    }

    /// Puts the nodes where they are at a moment of the glide.
    ///
    /// @param t     virtual ms
    /// @param still whether changes of plan stand at once
    void glide(long t, boolean still, double em) {
        double part = still || before == null ? 1 : Math.clamp((double) (t - placed.at()) / TIME, 0, 1);
        double w = part * part * (3 - 2 * part);
        if (w == glided) {
            return;
        }
        glided = w;
        double unit = w == 1 ? now.unit : before.unit + (now.unit - before.unit) * w;
        nodeScale.setX(unit / em);
        nodeScale.setY(unit / em);
        for (Box box : now.arrangement.layout().boxes()) {
            move(box, w, unit, em);
        }
        edgeLayer.setOpacity(Math.max(0, 2 * w - 1));
        leave(w, unit, em);
    }

    private void move(Box box, double w, double unit, double em) {
        TaskNode node = nodes.get(box.task());
        if (node == null) {
            return;
        }
        Box old = w == 1 ? null : before.box(box.task());
        double x = old == null ? now.left(box) : before.left(old) + (now.left(box) - before.left(old)) * w;
        double y = old == null ? now.top(box) : before.top(old) + (now.top(box) - before.top(old)) * w;
        double width = old == null ? box.width() : old.width() + (box.width() - old.width()) * w;
        double height = old == null ? box.height() : old.height() + (box.height() - old.height()) * w;
        NodeTitle title = titles.get(box.task());
        node.title(now.arrangement.broken().contains(box.task()) ? title.two() : title.one());
        node.place(x / unit * em, y / unit * em, width * em, height * em, em);
        node.setOpacity(old == null ? w : 1);
        node.setVisible(true);
    }

    /// What is no longer in the plan fades where it stood, and goes.
    private void leave(double w, double unit, double em) {
        var gone = nodes.values().iterator();
        while (gone.hasNext()) {
            TaskNode node = gone.next();
            String id = node.task().id();
            if (placed.plan().contains(id)) {
                continue;
            }
            Box old = w == 1 ? null : before.box(id);
            if (old == null) {
                gone.remove();
                nodeLayer.getChildren().remove(node);
            } else {
                node.setOpacity(1 - w);
                node.place(before.left(old) / unit * em, before.top(old) / unit * em, old.width() * em, old.height() * em, em);
            }
        }
    }
}
