package agentos.showcase.ui.routing;

import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.export.routing.TraceChart;
import agentos.showcase.export.routing.TracePalette;
import agentos.showcase.export.routing.TracePlot;
import agentos.showcase.export.routing.TraceSpec;
import agentos.showcase.routing.lab.LabRun;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// A trial's charts with the moment on show: what is still to come is veiled, the pointer asks any task for its state, a press goes there.
///
/// Painting is for what changes the picture; a moment only moves the veil.
final class TraceView extends Region {
    /// So many tasks are in sight when one looks near.
    private static final int NEAR = 400;

    private final DrawnView chart;
    /// One veil over what is ahead in each part of the picture, so that the titles between them stay bright.
    private final List<Region> ahead = Stream.generate(Region::new).limit(4).toList();
    private final Region head = new Region();
    private final Region hover = new Region();
    private final TraceTip tip;
    private final DoubleConsumer seek;
    private final ScrubBar scrub;
    private LabRun run;
    private int focus = -1;
    private boolean near;
    private int from;
    private double done;
    private TracePlot plot;

    /// @param seek told how many tasks shall be done
    TraceView(Localization words, DoubleConsumer seek) {
        this.seek = seek;
        chart = new DrawnView(words, (palette, language, width, height, em) -> run == null ? null
                : TraceChart.draw(run, spec(em), palette, language, width, height)) {
            @Override
            void drawn() {
                TraceView.this.drawn();
            }
        };
        tip = new TraceTip(words);
        scrub = new ScrubBar(words, seek);
        getStyleClass().add("trace-view");
        setId("trace");
        Nodes.named(chart, AccessibleRole.IMAGE_VIEW, words.text(LabWords.TEXTS, "chart.name"));
        ahead.forEach(veil -> veil.getStyleClass().add("trace-ahead"));
        head.getStyleClass().add("trace-head");
        hover.getStyleClass().add("trace-hover");
        Stream.concat(ahead.stream(), Stream.of(head, hover, tip)).forEach(over -> {
            over.setManaged(false);
            over.setMouseTransparent(true);
        });
        hover.setVisible(false);
        tip.setVisible(false);
        getChildren().add(chart);
        getChildren().addAll(ahead);
        getChildren().addAll(head, scrub, hover, tip);
        chart.addEventHandler(MouseEvent.MOUSE_PRESSED, this::drag);
        chart.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        chart.addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(event.getX(), event.getY()));
        chart.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> leave());
    }

    private TraceSpec spec(double em) {
        return new TraceSpec(from, near ? Math.min(run.size(), from + NEAR) : run.size(), focus, em);
    }

    /// Cheap while trial, focus and the tasks in sight are the same.
    ///
    /// @param wantedNear whether only some tasks about the moment are in sight; they change page by page, not with every task
    void show(LabRun wanted, int wantedFocus, boolean wantedNear, double wantedDone) {
        int begin = wantedNear && wanted != null ? page(wantedDone, wanted.size()) : 0;
        if (wanted != run || wantedFocus != focus || wantedNear != near || begin != from) {
            run = wanted;
            focus = wantedFocus;
            near = wantedNear;
            from = begin;
            tip.setVisible(false);
            hover.setVisible(false);
            chart.redraw();
        }
        done = wantedDone;
        scrub.show(run, done);
        place();
    }

    /// The moment stands in the middle half of its page; going on from page to page it keeps some of what was.
    private int page(double moment, int size) {
        boolean kept = near && moment >= from + NEAR / 8.0 && moment <= from + NEAR * 7 / 8.0;
        return kept ? from : Math.clamp(Math.round(moment) - NEAR / 4, 0, size - NEAR);
    }

    TracePalette palette() {
        return chart.palette();
    }

    boolean isSettled() {
        return chart.isSettled();
    }

    private void drawn() {
        plot = run == null ? null : TraceChart.plot(run, spec(chart.em()), chart.words().language(), Math.floor(chart.getWidth()), Math.floor(chart.getHeight()));
        if (plot != null) {
            scrub.align(plot.left(), getWidth() - plot.right());
        }
        place();
    }

    @Override
    protected double computePrefHeight(double width) {
        return scrub.prefHeight(width) * 8;
    }

    @Override
    protected void layoutChildren() {
        double foot = snapSizeY(scrub.prefHeight(-1));
        chart.resizeRelocate(0, 0, getWidth(), Math.max(0, getHeight() - foot));
        scrub.resizeRelocate(0, getHeight() - foot, getWidth(), foot);
        place();
    }

    private void place() {
        if (plot == null || run == null) {
            ahead.forEach(veil -> veil.setVisible(false));
            head.setVisible(false);
            return;
        }
        double x = plot.x(done);
        double top = plot.weights().y() - 1;
        double bottom = plot.bottom() + 1;
        var parts = List.of(plot.weights(), plot.parts(), plot.trust(), plot.gate());
        for (int i = 0; i < parts.size(); i++) {
            Bounds part = parts.get(i);
            ahead.get(i).setVisible(done < plot.to() && part.height() > 0);
            ahead.get(i).resizeRelocate(x, part.y() - 1, Math.max(0, plot.right() + 1 - x), part.height() + 2);
        }
        head.setVisible(true);
        head.resizeRelocate(x - head.prefWidth(-1) / 2, top, head.prefWidth(-1), bottom - top);
    }

    private boolean inside(double x) {
        return plot != null && x >= plot.left() - plot.em() && x <= plot.right() + plot.em();
    }

    private void drag(MouseEvent event) {
        if (inside(event.getX()) || event.getEventType() == MouseEvent.MOUSE_DRAGGED && plot != null) {
            int task = plot.task(event.getX());
            seek.accept(task + 1);
            point(event.getX(), event.getY());
            event.consume();
        }
    }

    private void point(double x, double y) {
        if (!inside(x) || run == null) {
            leave();
            return;
        }
        int task = plot.task(x);
        hover.setVisible(true);
        hover.resizeRelocate(Math.round(plot.x(task)), plot.weights().y(), 1, plot.bottom() - plot.weights().y());
        tip.show(run, task);
        tip.setVisible(true);
        tip.applyCss();
        double width = tip.prefWidth(-1);
        double height = tip.prefHeight(width);
        double gap = plot.em();
        double left = x + gap + width <= getWidth() ? x + gap : x - gap - width;
        tip.resizeRelocate(Math.round(Math.max(0, left)), Math.round(Math.clamp(y - height / 2, 0, Math.max(0, getHeight() - height))), width, height);
    }

    private void leave() {
        hover.setVisible(false);
        tip.setVisible(false);
    }
}
