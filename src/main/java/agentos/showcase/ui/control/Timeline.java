package agentos.showcase.ui.control;

import agentos.showcase.pack.RoutingModule;
import agentos.showcase.run.Marker;
import agentos.showcase.run.Run;
import agentos.showcase.run.Span;
import agentos.showcase.taskgraph.Task;
import agentos.showcase.text.Localized;
import agentos.showcase.ui.Chips;
import agentos.showcase.ui.Kinds;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// A run over time: a lane for every expert at work, its critical path, markers to jump to, and the moment on show, which can be dragged.
public final class Timeline extends Region {
    private static final PseudoClass CRITICAL = PseudoClass.getPseudoClass("critical");
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final long[] STEPS = {1000, 2000, 5000, 10_000, 20_000, 60_000};
    /// Ticks stand at least so many widths of a label apart.
    private static final double TICK_SPACE = 2.5;

    private final Localization words;
    private final RoutingModule routing;
    private final LongConsumer seek;
    private final Consumer<String> select;
    private final Region ahead = new Region();
    private final Region head = new Region();
    private final List<Lane> lanes = new ArrayList<>();
    private final Map<Region, Span> bars = new LinkedHashMap<>();
    private final Map<Label, Marker> markers = new LinkedHashMap<>();
    private final List<Label> ticks = new ArrayList<>();
    private Run run;
    private long t;
    private double left;
    private double room;

    private record Lane(String kind, int slot, Label name, Region ground) {}

    /// @param seek   goes to a moment, virtual ms
    /// @param select chooses a task
    public Timeline(Localization words, RoutingModule routing, LongConsumer seek, Consumer<String> select) {
        this.words = words;
        this.routing = routing;
        this.seek = seek;
        this.select = select;
        getStyleClass().add("timeline");
        ahead.getStyleClass().add("timeline-ahead");
        head.getStyleClass().add("timeline-head");
        ahead.setMouseTransparent(true);
        head.setMouseTransparent(true);
        setId("timeline");
        setAccessibleRole(AccessibleRole.SLIDER);
        accessibleTextProperty().bind(words.text("time.name"));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::drag);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    }

    /// Cheap while the run is the same: only the moment moves.
    public void show(Run wanted, long moment) {
        if (wanted != run) {
            run = wanted;
            build();
        }
        t = moment;
        place();
    }

    public void mark(String task) {
        bars.forEach((bar, span) -> bar.pseudoClassStateChanged(SELECTED, span.task().equals(task)));
    }

    private void drag(MouseEvent event) {
        if (run != null && room > 0 && event.getX() >= left - 1) {
            seek.accept(Math.round(Math.clamp((event.getX() - left) / room, 0, 1) * run.makespan()));
        }
    }

    // ---- building -------------------------------------------------------------------------------------------------------------------

    private void build() {
        lanes.clear();
        bars.clear();
        markers.clear();
        ticks.clear();
        getChildren().clear();
        lanes();
        Set<Span> critical = new HashSet<>(run.criticalPath());
        for (Span span : run.spans()) {
            bars.put(bar(span, critical.contains(span)), span);
        }
        for (Marker marker : run.markers()) {
            if (marker.kind() != Marker.Kind.END) {
                markers.put(sign(marker), marker);
            }
        }
        lanes.forEach(lane -> getChildren().addAll(lane.ground(), lane.name()));
        getChildren().addAll(bars.keySet());
        getChildren().addAll(ahead, head);
        getChildren().addAll(markers.keySet());
        requestLayout();
    }

    /// In the order of the plan; the visitor's lane is the first.
    private void lanes() {
        var slots = new LinkedHashMap<String, Integer>();
        if (run.spans().stream().anyMatch(span -> span.kind().equals(Task.VISITOR))) {
            slots.put(Task.VISITOR, 0);
        }
        run.spans().stream().filter(span -> !span.kind().equals(Task.VISITOR)).forEach(span -> slots.merge(span.kind(), span.slot(), Math::max));
        slots.forEach((kind, last) -> {
            for (int slot = 0; slot <= last; slot++) {
                var name = Nodes.label(words.text(slot == 0 ? Kinds.name(routing, kind) : Localized.EMPTY), "lane-name");
                var ground = new Region();
                ground.getStyleClass().add("lane");
                lanes.add(new Lane(kind, slot, name, ground));
            }
        });
    }

    private Region bar(Span span, boolean critical) {
        var bar = new Region();
        bar.getStyleClass().addAll("bar", Chips.kindClass(span.kind()));
        bar.pseudoClassStateChanged(CRITICAL, critical);
        bar.pseudoClassStateChanged(FAILED, span.failure() != null);
        bar.setOnMouseClicked(event -> {
            if (event.isStillSincePress()) {
                select.accept(span.task());
            }
        });
        return bar;
    }

    private Label sign(Marker marker) {
        Feather icon = switch (marker.kind()) {
            case DECISION -> Feather.HELP_CIRCLE;
            case FAULT -> Feather.ZAP_OFF;
            case SENT_BACK -> Feather.CORNER_UP_LEFT;
            case FINDING -> Feather.ALERT_TRIANGLE;
            case MENDED -> Feather.CHECK_CIRCLE;
            case PLAN -> Feather.GIT_BRANCH;
            case END -> Feather.FLAG;
        };
        var sign = new Label(null, new agentos.showcase.ui.Icon(icon));
        sign.getStyleClass().addAll("marker", "marker-" + marker.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        sign.setTooltip(Nodes.tip(words.text("time." + marker.kind().key())));
        sign.setOnMousePressed(event -> {
            seek.accept(marker.at());
            event.consume();
        });
        return sign;
    }

    // ---- laying out -----------------------------------------------------------------------------------------------------------------

    @Override
    protected void layoutChildren() {
        if (run == null) {
            return;
        }
        double top = snappedTopInset();
        double bottom = getHeight() - snappedBottomInset();
        double names = lanes.stream().mapToDouble(lane -> lane.name().prefWidth(-1)).max().orElse(0);
        left = snapPositionX(snappedLeftInset() + names + snappedLeftInset());
        room = Math.max(0, getWidth() - snappedRightInset() - left);
        double scale = layTicks(top);
        double first = top + scale;
        double lane = lanes.isEmpty() ? 0 : (bottom - first) / lanes.size();
        for (int i = 0; i < lanes.size(); i++) {
            double y = first + i * lane;
            lanes.get(i).ground().resizeRelocate(left, snapPositionY(y), room, Math.max(1, lane));
            var name = lanes.get(i).name();
            double height = name.prefHeight(-1);
            int slots = slots(lanes.get(i).kind());
            name.setAlignment(Pos.CENTER_RIGHT);
            name.resizeRelocate(snappedLeftInset(), y + (lane * slots - height) / 2, names, height);
        }
        bars.forEach((bar, span) -> layBar(bar, span, first, lane));
        layMarkers(top, scale);
        place();
    }

    /// How many lanes a kind has.
    private int slots(String kind) {
        return (int) lanes.stream().filter(lane -> lane.kind().equals(kind)).count();
    }

    private void layBar(Region bar, Span span, double first, double lane) {
        for (int i = 0; i < lanes.size(); i++) {
            if (lanes.get(i).kind().equals(span.kind()) && lanes.get(i).slot() == span.slot()) {
                double x = x(span.begin());
                double gap = Math.min(1.5, lane / 8);
                bar.resizeRelocate(x, first + i * lane + gap, Math.max(2, x(span.end()) - x - 1), Math.max(2, lane - 2 * gap));
            }
        }
    }

    /// Markers that would cover each other move apart to the right, and a tick that a marker covers makes way.
    private void layMarkers(double top, double height) {
        double free = Double.NEGATIVE_INFINITY;
        for (var entry : markers.entrySet()) {
            Label sign = entry.getKey();
            double width = sign.prefWidth(-1);
            double x = Math.max(free, x(entry.getValue().at()) - width / 2);
            sign.resizeRelocate(x, top, width, height);
            free = x + width;
            for (Label tick : ticks) {
                if (tick.getLayoutX() < x + width && x < tick.getLayoutX() + tick.getWidth()) {
                    tick.setVisible(false);
                }
            }
        }
    }

    /// @return the height of the line of ticks and markers
    private double layTicks(double top) {
        long length = Math.max(1, run.makespan());
        if (ticks.isEmpty()) {
            ticks.add(tick("0"));
        }
        double width = ticks.getFirst().prefWidth(-1) + ticks.getFirst().prefHeight(-1);
        long step = STEPS[STEPS.length - 1];
        for (int i = STEPS.length - 1; i >= 0; i--) {
            if (room / ((double) length / STEPS[i]) > width * TICK_SPACE) {
                step = STEPS[i];
            }
        }
        int wanted = (int) (length / step) + 1;
        while (ticks.size() < wanted) {
            ticks.add(tick(""));
        }
        double height = ticks.getFirst().prefHeight(-1);
        double signs = markers.keySet().stream().mapToDouble(sign -> sign.prefHeight(-1)).max().orElse(height);
        for (int i = 0; i < ticks.size(); i++) {
            Label tick = ticks.get(i);
            tick.setVisible(i < wanted);
            if (i < wanted) {
                tick.setText(i * step / 1000 + (i == 0 ? "" : " s"));
                double own = tick.prefWidth(-1);
                double x = i == 0 ? left : Math.min(x(i * step) - own / 2, left + room - own);
                tick.resizeRelocate(x, top + (Math.max(height, signs) - height) / 2, own, height);
            }
        }
        return Math.max(height, signs);
    }

    private Label tick(String text) {
        var tick = Nodes.label(text, "tick");
        tick.setMouseTransparent(true);
        getChildren().add(tick);
        return tick;
    }

    /// Moves what moves with the moment: nothing else is laid out for a frame.
    private void place() {
        if (run == null || room <= 0) {
            return;
        }
        double x = x(t);
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        head.resizeRelocate(x - head.prefWidth(-1) / 2, snappedTopInset(), head.prefWidth(-1), height);
        double from = lanes.isEmpty() ? 0 : lanes.getFirst().ground().getLayoutY();
        double to = lanes.isEmpty() ? 0 : lanes.getLast().ground().getLayoutY() + lanes.getLast().ground().getHeight();
        ahead.resizeRelocate(x, from, Math.max(0, left + room - x), to - from);
    }

    private double x(long at) {
        return left + room * at / Math.max(1, run.makespan());
    }
}
