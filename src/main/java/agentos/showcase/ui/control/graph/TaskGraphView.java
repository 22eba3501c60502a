package agentos.showcase.ui.control.graph;

import agentos.showcase.run.Run;
import agentos.showcase.run.RunState;
import agentos.showcase.run.TaskState;
import agentos.showcase.taskgraph.Task;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.control.graph.GraphLayout.Box;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
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
import javafx.scene.transform.Translate;

/// The task graph of a run, live: who waits, works and is done, and what flows where. It draws the state that it is given and has no clock.
///
/// The whole graph always fits; it is drawn as large as the room allows, in whichever direction that is larger. When the plan changes, nodes
/// glide from their old to their new places during the first moments after the change, in virtual time.
public final class TaskGraphView extends Region {
    /// How long nodes glide after a change of plan, virtual ms.
    static final long GLIDE = 200;
    /// A touch need not be nearer to a node than this, em: fingers are wider than small nodes.
    private static final double REACH = 1.2;

    private final Localization words;
    private final Arrangements arrangements;
    private final Group edgeLayer = new Group();
    private final Pane nodeLayer = new Pane();
    private final Translate edgeShift = new Translate();
    private final Scale edgeScale = new Scale(1, 1);
    private final Scale nodeScale = new Scale(1, 1);
    private final Text ruler = new Text();
    private final StringProperty selected = new SimpleStringProperty(this, "selected");
    private final BooleanProperty reduceMotion = new SimpleBooleanProperty(this, "reduceMotion");
    private final BooleanProperty showCriticalPath = new SimpleBooleanProperty(this, "showCriticalPath");
    private final GraphKeys keys = new GraphKeys(this);

    private final Map<String, TaskNode> nodes = new LinkedHashMap<>();
    private final Map<String, NodeTitle> titles = new HashMap<>();
    private final List<TaskNode> moving = new ArrayList<>();
    private final List<EdgeShape> edges = new ArrayList<>();
    private final ChangeListener<Object> spoken = (_, _, _) -> speak();

    private Run run;
    private RunState state;
    private List<PlanStage> stages = List.of();
    private CriticalPath critical = CriticalPath.NONE;
    private Placing now;
    private Placing before;
    private PlanStage placed;
    private double glided = -1;

    /// @param background where layouts are worked out
    /// @param trouble    is told, on the thread of the user interface, when a graph cannot be laid out
    public TaskGraphView(Localization words, Executor background, Consumer<Throwable> trouble) {
        this.words = words;
        this.arrangements = new Arrangements(background, TaskGraphView::onScreen, trouble, this::requestLayout);
        getStyleClass().add("task-graph");
        setAccessibleRole(AccessibleRole.PARENT);
        ruler.getStyleClass().add("graph-title");
        ruler.setVisible(false);
        ruler.setManaged(false);
        edgeLayer.setManaged(false);
        edgeLayer.setMouseTransparent(true);
        edgeLayer.getTransforms().addAll(edgeShift, edgeScale);
        nodeLayer.setManaged(false);
        nodeLayer.setPickOnBounds(false);
        nodeLayer.getTransforms().add(nodeScale);
        getChildren().addAll(ruler, edgeLayer, nodeLayer);
        words.languageProperty().addListener(new WeakChangeListener<>(spoken));
        ruler.fontProperty().addListener((_, _, _) -> remeasure());
        selected.addListener((_, _, _) -> mark());
        showCriticalPath.addListener((_, _, _) -> emphasise());
        reduceMotion.addListener((_, _, _) -> glide());
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::touch);
        addEventHandler(KeyEvent.KEY_PRESSED, keys::press);
    }

    /// Draws a moment of a run. Called for every frame: what has not changed costs nothing.
    public void show(Run newRun, RunState newState) {
        boolean otherRun = newRun != run;
        boolean happened = otherRun || state == null || newState.seq() != state.seq();
        run = newRun;
        state = newState;
        if (otherRun) {
            stages = PlanStage.of(newRun);
            emphasise();
        }
        if (happened) {
            follow();
        } else {
            tick();
        }
        glide();
    }

    /// Id of the selected task or decision; null for none.
    public StringProperty selectedProperty() {
        return selected;
    }

    /// Whether changes of plan stand at once.
    public BooleanProperty reduceMotionProperty() {
        return reduceMotion;
    }

    /// Whether the chain that made the run as long as it is stands out.
    public BooleanProperty showCriticalPathProperty() {
        return showCriticalPath;
    }

    /// Whether the layout of the plan on show has arrived, so that the graph can be photographed.
    public boolean isSettled() {
        return state == null || stage() == null || !arrangements.isBusy() && placed == stage();
    }

    @Override
    protected double computePrefWidth(double height) {
        return snapSizeX(em() * 32);
    }

    @Override
    protected double computePrefHeight(double width) {
        return snapSizeY(em() * 26);
    }

    @Override
    protected void layoutChildren() {
        PlanStage stage = stage();
        if (stage == null || getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        measure();
        arrangements.of(stage.plan(), titles).ifPresent(found -> place(stage, found));
        // The plans to come are laid out beforehand, so that they are there when their moment comes.
        for (PlanStage other : stages) {
            arrangements.of(other.plan(), titles);
        }
    }

    // ---- the state ------------------------------------------------------------------------------------------------------------------

    /// Something has happened: brings every node up to date.
    private void follow() {
        PlanStage stage = stage();
        if (stage == null) {
            nodes.clear();
            nodeLayer.getChildren().clear();
            edgeLayer.getChildren().clear();
            edges.clear();
            placed = null;
            now = null;
            return;
        }
        moving.clear();
        for (Task task : stage.plan().tasks()) {
            TaskNode node = node(task);
            update(node);
            if (node.look() == Look.RUNNING || node.look() == Look.BACKOFF) {
                moving.add(node);
            }
        }
        for (EdgeShape edge : edges) {
            flow(edge);
        }
        if (placed != stage) {
            requestLayout();
        }
    }

    private void tick() {
        for (int i = 0; i < moving.size(); i++) {
            TaskNode node = moving.get(i);
            if (node.look() == Look.BACKOFF) {
                update(node);
            } else {
                node.progress(state.progress(node.task().id()));
            }
        }
    }

    private void update(TaskNode node) {
        String id = node.task().id();
        TaskState task = state.task(id);
        if (node.show(Look.of(state, id), state.withdrawn().containsKey(id), task.attempt())) {
            name(node);
        }
        node.progress(state.progress(id));
    }

    private void name(TaskNode node) {
        node.setAccessibleText(StatusWords.name(state, node.task(), node.look()).in(words.language()));
    }

    private void flow(EdgeShape edge) {
        boolean lit = state.task(edge.from()).status() == TaskState.Status.DONE;
        var to = state.task(edge.to()).status();
        edge.show(lit, lit && (to == TaskState.Status.RUNNING || to == TaskState.Status.ASKING));
    }

    private TaskNode node(Task task) {
        TaskNode node = nodes.get(task.id());
        if (node == null || !node.task().title().equals(task.title()) || !node.task().kind().equals(task.kind())) {
            if (node != null) {
                nodeLayer.getChildren().remove(node);
            }
            node = new TaskNode(task);
            node.setVisible(false);
            nodes.put(task.id(), node);
            nodeLayer.getChildren().add(node);
            keys.watch(node);
            node.mark(task.id().equals(selected.get()));
            node.critical(critical.tasks().contains(task.id()), isDimmed(task.id()));
            name(node);
        }
        return node;
    }

    private PlanStage stage() {
        return state == null || state.seq() < 0 || stages.isEmpty() ? null : stages.get(Math.min(state.version(), stages.size() - 1));
    }

    // ---- places ---------------------------------------------------------------------------------------------------------------------

    /// A layout in the room: px per em of it, and where its corner lies.
    private record Placing(Arrangement arrangement, double unit, double x, double y) {
        double left(Box box) {
            return x + box.x() * unit;
        }

        double top(Box box) {
            return y + box.y() * unit;
        }
    }

    /// Puts a plan into the room. A plan that could not be arranged stays unseen; the trouble has been told.
    private void place(PlanStage stage, List<Arrangement> arranged) {
        placed = stage;
        before = null;
        if (arranged.isEmpty()) {
            now = null;
            return;
        }
        Placing wanted = placing(arranged);
        if (!wanted.equals(now)) {
            now = wanted;
            drawEdges();
        }
        int version = stages.indexOf(stage);
        if (version > 0) {
            arrangements.of(stages.get(version - 1).plan(), titles).filter(old -> !old.isEmpty()).ifPresent(old -> before = placing(old));
        }
        glided = -1;
        glide();
        keys.settle();
    }

    private Placing placing(List<Arrangement> arranged) {
        double em = em();
        var best = Arrangement.best(arranged, getWidth() / em, getHeight() / em);
        double unit = best.scale(getWidth() / em, getHeight() / em) * em;
        return new Placing(best, unit, (getWidth() - best.layout().width() * unit) / 2, (getHeight() - best.layout().height() * unit) / 2);
    }

    /// Puts the nodes where they are at this moment of the glide.
    private void glide() {
        if (now == null || placed == null || placed != stage()) {
            return;
        }
        double part = reduceMotion.get() || before == null ? 1 : Math.clamp((double) (state.t() - placed.at()) / GLIDE, 0, 1);
        double w = part * part * (3 - 2 * part);
        if (w == glided) {
            return;
        }
        glided = w;
        double em = em();
        double unit = w == 1 ? now.unit : before.unit + (now.unit - before.unit) * w;
        nodeScale.setX(unit / em);
        nodeScale.setY(unit / em);
        for (Box box : now.arrangement.layout().boxes()) {
            TaskNode node = nodes.get(box.task());
            if (node == null) {
                continue;
            }
            Box old = w == 1 ? null : box(before, box.task());
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
        edgeLayer.setOpacity(Math.max(0, 2 * w - 1));
        leave(w, unit, em);
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
            Box old = w == 1 ? null : box(before, id);
            if (old == null) {
                gone.remove();
                nodeLayer.getChildren().remove(node);
            } else {
                node.setOpacity(1 - w);
                node.place(before.left(old) / unit * em, before.top(old) / unit * em, old.width() * em, old.height() * em, em);
            }
        }
    }

    private static Box box(Placing placing, String task) {
        List<Box> boxes = placing.arrangement.layout().boxes();
        for (int i = 0; i < boxes.size(); i++) {
            if (boxes.get(i).task().equals(task)) {
                return boxes.get(i);
            }
        }
        return null;
    }

    private void drawEdges() {
        double em = em();
        edges.clear();
        for (GraphLayout.Edge edge : now.arrangement.layout().edges()) {
            var shape = new EdgeShape(edge, now.arrangement.layout().flow(), em);
            flow(shape);
            edges.add(shape);
        }
        edgeLayer.getChildren().setAll(edges);
        edgeShift.setX(now.x);
        edgeShift.setY(now.y);
        edgeScale.setX(now.unit / em);
        edgeScale.setY(now.unit / em);
        emphasise();
    }

    // ---- words ----------------------------------------------------------------------------------------------------------------------

    private void speak() {
        titles.clear();
        if (state != null && stage() != null) {
            nodes.values().forEach(this::name);
        }
        requestLayout();
    }

    private void remeasure() {
        titles.clear();
        now = null;
        requestLayout();
    }

    /// Titles in em of the type in which they are drawn.
    private void measure() {
        double em = em();
        for (PlanStage stage : stages) {
            for (Task task : stage.plan().tasks()) {
                titles.computeIfAbsent(task.id(), _ -> NodeTitle.of(task.title().in(words.language()), words.language(), text -> {
                    ruler.setText(text);
                    return ruler.getLayoutBounds().getWidth() / em;
                }));
            }
        }
    }

    private double em() {
        return ruler.getFont().getSize();
    }

    // ---- choosing -------------------------------------------------------------------------------------------------------------------

    private void touch(MouseEvent event) {
        if (!event.isStillSincePress()) {
            return;
        }
        TaskNode node = nearest(event.getX(), event.getY());
        if (node != null) {
            keys.focusByHand(node);
        }
        selected.set(node == null ? null : node.task().id());
    }

    /// The node at a place, or the nearest one within reach.
    private TaskNode nearest(double x, double y) {
        TaskNode best = null;
        double least = REACH * em();
        double scale = nodeScale.getX();
        for (TaskNode node : nodes.values()) {
            double dx = Math.max(0, Math.max(node.getLayoutX() * scale - x, x - (node.getLayoutX() + node.getWidth()) * scale));
            double dy = Math.max(0, Math.max(node.getLayoutY() * scale - y, y - (node.getLayoutY() + node.getHeight()) * scale));
            double distance = Math.hypot(dx, dy);
            if (distance < least) {
                least = distance;
                best = node;
            }
        }
        return best;
    }

    private void mark() {
        nodes.forEach((id, node) -> node.mark(id.equals(selected.get())));
        keys.settle();
    }

    /// The nodes on show, in plan order.
    List<TaskNode> nodes() {
        return placed == null ? List.of() : placed.plan().tasks().stream().map(task -> nodes.get(task.id())).filter(node -> node != null).toList();
    }

    /// Whether a direction is that of the flow or against it, and not across.
    boolean flows(int dx, int dy) {
        return now != null && (now.arrangement.layout().flow() == GraphLayout.Flow.DOWN ? dy != 0 : dx != 0);
    }

    /// Whether one of two tasks waits for the other.
    boolean areLinked(TaskNode a, TaskNode b) {
        return a.task().after().contains(b.task().id()) || b.task().after().contains(a.task().id());
    }

    private void emphasise() {
        critical = showCriticalPath.get() && run != null ? CriticalPath.of(run) : CriticalPath.NONE;
        nodes.forEach((id, node) -> node.critical(critical.tasks().contains(id), isDimmed(id)));
        for (EdgeShape edge : edges) {
            boolean on = critical.hops().contains(List.of(edge.from(), edge.to()));
            edge.critical(on, showCriticalPath.get() && !on);
        }
    }

    private boolean isDimmed(String task) {
        return showCriticalPath.get() && !critical.tasks().contains(task);
    }

    private static void onScreen(Runnable change) {
        if (Platform.isFxApplicationThread()) {
            change.run();
        } else {
            Platform.runLater(change);
        }
    }
}
