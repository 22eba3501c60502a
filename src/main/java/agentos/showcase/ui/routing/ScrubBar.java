package agentos.showcase.ui.routing;

import agentos.showcase.routing.lab.Chapter;
import agentos.showcase.routing.lab.LabRun;
import agentos.showcase.routing.lab.Telling;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleConsumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The trial from its first task to its last, in the parts of its story, with the moment on show, which can be dragged.
final class ScrubBar extends Region {
    /// Arrows move by this part of the trial.
    private static final int STEPS = 100;

    private final Localization words;
    private final DoubleConsumer seek;
    private final Map<Chapter, StackPane> parts = new LinkedHashMap<>();
    private final Region thumb = new Region();
    private LabRun run;
    private double done;
    private double left;
    private double right;

    ScrubBar(Localization words, DoubleConsumer seek) {
        this.words = words;
        this.seek = seek;
        getStyleClass().add("scrub");
        setId("scrub");
        setFocusTraversable(true);
        Nodes.named(this, AccessibleRole.SLIDER, words.text(LabWords.TEXTS, "scrub.name"));
        thumb.getStyleClass().add("scrub-thumb");
        thumb.setManaged(false);
        thumb.setMouseTransparent(true);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::drag);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> done;
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> run == null ? 0.0 : run.size();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    void show(LabRun wanted, double wantedDone) {
        if (wanted != run) {
            run = wanted;
            build();
        }
        done = wantedDone;
        place();
    }

    /// Puts the ends below those of the charts.
    void align(double wantedLeft, double wantedRight) {
        if (left != wantedLeft || right != wantedRight) {
            left = wantedLeft;
            right = wantedRight;
            requestLayout();
        }
    }

    private void build() {
        parts.clear();
        if (run != null) {
            for (Chapter chapter : run.chapters()) {
                var name = new Label();
                name.textProperty().bind(words.text(LabWords.TEXTS, "chapter." + chapter.kind().key()));
                name.setMouseTransparent(true);
                name.setMinWidth(0);
                var part = new StackPane(name);
                part.getStyleClass().addAll("scrub-part", "part-" + chapter.kind().key());
                part.setManaged(false);
                parts.put(chapter, part);
            }
        }
        getChildren().setAll(parts.values());
        getChildren().add(thumb);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        double band = snapSizeY(height * 0.56);
        double top = snapPositionY((height - band) / 2);
        parts.forEach((chapter, part) -> {
            double x = snapPositionX(x(chapter.from()));
            double width = Math.max(2, snapPositionX(x(chapter.to())) - x - 2);
            part.resizeRelocate(x, top, width, band);
            part.layout();
            part.getChildren().getFirst().setVisible(part.getChildren().getFirst().prefWidth(-1) <= width);
        });
        place();
    }

    private double x(double task) {
        return left + (getWidth() - left - right) * task / Math.max(1, run == null ? 1 : run.size());
    }

    private void place() {
        if (run == null) {
            return;
        }
        double width = thumb.prefWidth(-1);
        double height = thumb.prefHeight(-1);
        thumb.resizeRelocate(x(done) - width / 2, (getHeight() - height) / 2, width, height);
        Chapter now = run.chapter((int) Math.max(0, done - 1));
        parts.forEach((chapter, part) -> part.pseudoClassStateChanged(Nodes.CURRENT, chapter.equals(now)));
        setAccessibleHelp(Telling.count((long) done));
    }

    private void drag(MouseEvent event) {
        double room = getWidth() - left - right;
        if (run != null && room > 0) {
            seek.accept(Math.rint(Math.clamp((event.getX() - left) / room, 0, 1) * run.size()));
            event.consume();
        }
    }

    private void press(KeyEvent event) {
        if (run == null) {
            return;
        }
        double step = (double) run.size() / STEPS;
        switch (event.getCode()) {
            case LEFT, DOWN -> seek.accept(Math.max(0, done - step));
            case RIGHT, UP -> seek.accept(Math.min(run.size(), done + step));
            default -> {
                return;
            }
        }
        event.consume();
    }
}
