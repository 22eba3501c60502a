package agentos.showcase.ui.control.graph;

import agentos.showcase.run.Run;
import agentos.showcase.run.RunState;
import agentos.showcase.run.TaskState;
import agentos.showcase.taskgraph.Task;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.control.NodeKeys;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
    /// A touch need not be nearer to a node than this, em: fingers are wider than small nodes.
    private static final double REACH = 1.2;

    private final Localization words;
    private final Arrangements arrangements;
    private final Group edgeLayer = new Group();
    private final Pane nodeLayer = new Pane();
    private final Translate edgeShift = new Translate();
    private final Scale edgeScale = new Scale(1, 1);
    private final Text ruler = new Text();
    private final StringProperty selected = new SimpleStringProperty(this, "selected");
    private final BooleanProperty reduceMotion = new SimpleBooleanProperty(this, "reduceMotion");
    private final BooleanProperty showCriticalPath = new SimpleBooleanProperty(this, "showCriticalPath");
    private final NodeKeys<TaskNode> keys = new NodeKeys<>(new Keyboard());

    private final Map<String, TaskNode> nodes = new LinkedHashMap<>();
    private final Map<String, NodeTitle> titles = new HashMap<>();
    private final Gliding gliding = new Gliding(nodes, titles, nodeLayer, edgeLayer);
    private final List<TaskNode> moving = new ArrayList<>();
    private final List<EdgeShape> edges = new ArrayList<>();
    private final ChangeListener<Object> spoken = (_, _, _) -> speak();

    private Run run;
    private RunState state;
    private List<PlanStage> stages = List.of();
    private CriticalPath critical = CriticalPath.NONE;

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
        return state == null || stage() == null || !arrangements.isBusy() && gliding.placed() == stage();
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
            gliding.clear();
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
        if (gliding.placed() != stage) {
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

    /// Puts a plan into the room. A plan that could not be arranged stays unseen; the trouble has been told.
    private void place(PlanStage stage, List<Arrangement> arranged) {
        if (arranged.isEmpty()) {
            gliding.place(stage, null, null);
            return;
        }
        int version = stages.indexOf(stage);
        Gliding.Placing old = version < 1 ? null : arrangements.of(stages.get(version - 1).plan(), titles).filter(found -> !found.isEmpty())
                .map(this::placing).orElse(null);
        if (gliding.place(stage, placing(arranged), old)) {
            drawEdges();
        }
        glide();
        keys.settle();
    }

    private Gliding.Placing placing(List<Arrangement> arranged) {
        return Gliding.Placing.of(arranged, getWidth(), getHeight(), em());
    }

    private void glide() {
        if (gliding.now() != null && gliding.placed() != null && gliding.placed() == stage()) {
            gliding.glide(state.t(), reduceMotion.get(), em());
        }
    }

    private void drawEdges() {
        double em = em();
        Gliding.Placing now = gliding.now();
        GraphLayout layout = now.arrangement().layout();
        edges.clear();
        for (GraphLayout.Edge edge : layout.edges()) {
            var shape = new EdgeShape(edge, layout.flow(), em);
            flow(shape);
            edges.add(shape);
        }
        edgeLayer.getChildren().setAll(edges);
        edgeShift.setX(now.x());
        edgeShift.setY(now.y());
        edgeScale.setX(now.unit() / em);
        edgeScale.setY(now.unit() / em);
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
        gliding.forget();
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
        double scale = gliding.scale();
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
        return gliding.placed() == null ? List.of() : gliding.placed().plan().tasks().stream().map(task -> nodes.get(task.id())).filter(Objects::nonNull).toList();
    }

    private final class Keyboard implements NodeKeys.Graph<TaskNode> {
        @Override
        public List<TaskNode> shown() {
            return nodes();
        }

        /// The selected one.
        @Override
        public Optional<TaskNode> preferred() {
            return nodes().stream().filter(node -> node.task().id().equals(selected.get())).findFirst();
        }

        @Override
        public boolean isSame(TaskNode gone, TaskNode there) {
            return gone.task().id().equals(there.task().id());
        }

        /// Along the flow or against it, and not across, when one of the two tasks waits for the other.
        @Override
        public boolean areLinked(int dx, int dy, TaskNode a, TaskNode b) {
            boolean along = gliding.now() != null && (gliding.now().arrangement().layout().flow() == GraphLayout.Flow.DOWN ? dy != 0 : dx != 0);
            return along && (a.task().after().contains(b.task().id()) || b.task().after().contains(a.task().id()));
        }

        @Override
        public void choose(TaskNode node) {
            selected.set(node.task().id());
        }
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
