package agentos.showcase.ui.benchmark.chart;

import agentos.showcase.benchmark.ShownTable;
import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.export.chart.ChartSpec;
import agentos.showcase.export.chart.Charts;
import agentos.showcase.text.Texts;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import javafx.util.Duration;

/// A chart as nodes, which move when it becomes another one. A mark is found by pointer, finger or keyboard and then shows its cell.
public final class ChartView extends ChartInk {
    private static final Texts TEXTS = Texts.of("chart");
    private static final Duration MOVE = Duration.millis(220);
    private static final double LEAST = 80;
    /// The chart's type beside the page's.
    private static final double TYPE = 0.92;

    private final Localization words;
    private final LayerNodes nodes = new LayerNodes();
    private final Group picture = new Group();
    private final Text probe = new Text();
    private final ChartMarks marks = new ChartMarks(this::made);
    private final ChartTip tip;
    private final BooleanProperty reduceMotion = new SimpleBooleanProperty(this, "reduceMotion");
    private BiConsumer<String, String> onCell = (_, _) -> { };
    private Consumer<String> onCard = _ -> { };
    private ShownTable table;
    private ChartSpec spec;
    private ChartSource source = ChartSource.NONE;
    private Drawing drawing;
    private Moving moving;
    private ChartMark shown;
    private boolean pinned;
    private boolean stale;

    public ChartView(Localization words) {
        this.words = words;
        tip = new ChartTip(words, card -> onCard.accept(card));
        getStyleClass().add("chart-view");
        setAccessibleRole(AccessibleRole.PARENT);
        probe.getStyleClass().add("chart-text");
        probe.setVisible(false);
        probe.setManaged(false);
        picture.setManaged(false);
        picture.setMouseTransparent(true);
        picture.setAutoSizeChildren(false);
        getChildren().addAll(picture, marks.node(), probe, tip);
        Nodes.clip(this);
        setMinSize(LEAST, LEAST);
        probe.fontProperty().addListener((_, _, _) -> inkChanged());
        // only while on screen: the language outlives every view
        words.languageProperty().when(sceneProperty().map(Objects::nonNull).orElse(false)).addListener((_, _, _) -> inkChanged());
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> hover(event.getX(), event.getY()));
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> leave());
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    /// Told the row and the model of a mark that a person chooses.
    public void setOnCell(BiConsumer<String, String> told) {
        onCell = told;
    }

    /// Told the id of the card that a person wants to open.
    public void setOnCard(Consumer<String> told) {
        onCard = told;
    }

    public BooleanProperty reduceMotionProperty() {
        return reduceMotion;
    }

    /// Becomes this chart; what is in both moves to its new place.
    ///
    /// @throws agentos.showcase.export.chart.ChartRefused when the chart would mislead; the view stays as it is
    public void show(ShownTable wanted, ChartSpec wantedSpec, ChartSource explained) {
        Drawing next = size().map(size -> draw(wanted, wantedSpec, size)).orElse(null);
        table = wanted;
        spec = wantedSpec;
        source = explained;
        hide();
        if (next != null) {
            become(next, !reduceMotion.get() && drawing != null);
        }
    }

    /// What is shown; null before the first layout.
    public Drawing drawing() {
        return drawing;
    }

    /// Whether everything stands where it belongs.
    public boolean isSettled() {
        return moving == null && !stale;
    }

    // ---- drawing ------------------------------------------------------------------------------------------------------------------------

    private record Size(double width, double height) {}

    private Optional<Size> size() {
        return getWidth() < LEAST || getHeight() < LEAST ? Optional.empty() : Optional.of(new Size(Math.floor(getWidth()), Math.floor(getHeight())));
    }

    private Drawing draw(ShownTable of, ChartSpec as, Size size) {
        return Charts.draw(of, as.typed(TYPE * probe.getFont().getSize()), palette(), words.language(), size.width(), size.height());
    }

    /// Colours arrive one by one while styles are applied; the chart is drawn once, at the next layout.
    @Override
    void inkChanged() {
        stale = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var size = size();
        if (table != null && size.isPresent()
                && (stale || drawing == null || drawing.width() != size.get().width() || drawing.height() != size.get().height())) {
            become(draw(table, spec, size.get()), false);
        }
        stale = false;
        if (shown != null) {
            placeTip();
        }
    }

    private void become(Drawing next, boolean moves) {
        if (moving != null) {
            moving.stop();
        }
        Drawing before = drawing;
        drawing = next;
        marks.show(next);
        name(next);
        if (moves) {
            moving = new Moving(new Morph(before, next));
            moving.play();
        } else {
            moving = null;
            paint(next.flat());
        }
    }

    private void paint(List<Layer> layers) {
        var wanted = nodes.show(layers);
        if (!picture.getChildren().equals(wanted)) {
            picture.getChildren().setAll(wanted);
        }
    }

    /// The way from one drawing to the next.
    private final class Moving extends Transition {
        private final Morph morph;

        Moving(Morph morph) {
            this.morph = morph;
            setCycleDuration(MOVE);
            setInterpolator(Interpolator.EASE_BOTH);
            setOnFinished(_ -> {
                if (moving == this) {
                    moving = null;
                }
            });
        }

        @Override
        protected void interpolate(double fraction) {
            if (getStatus() != Animation.Status.STOPPED || fraction >= 1) {
                paint(morph.at(fraction));
            }
        }
    }

    // ---- marks --------------------------------------------------------------------------------------------------------------------------

    private ChartMark made(Layer layer) {
        var mark = new ChartMark(layer, this::choose);
        mark.focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                marks.reach(mark);
                tell(mark, true);
            } else if (shown == mark && !tip.isHover()) {
                later(mark);
            }
        });
        return mark;
    }

    private void name(Drawing of) {
        setAccessibleText(TEXTS.get(words.language(), "chart.name", TEXTS.get(words.language(), "kind." + spec.kind().key() + ".long"), title(of))
                + " " + TEXTS.get(words.language(), "chart.marks"));
    }

    private static String title(Drawing of) {
        return of.flat().stream().filter(layer -> layer.id().equals("title")).map(Layer::text).findFirst().orElse("");
    }

    /// A tip that is not pinned does not hide the marks below it from the pointer.
    private void hover(double x, double y) {
        if (pinned) {
            return;
        }
        marks.at(x, y).ifPresentOrElse(mark -> tell(mark, false), () -> {
            if (!onTip(x, y)) {
                leave();
            }
        });
    }

    private boolean onTip(double x, double y) {
        return tip.isVisible() && tip.getBoundsInParent().contains(x, y);
    }

    private void leave() {
        if (!pinned) {
            hide();
        }
    }

    private void click(MouseEvent event) {
        boolean onTip = onTip(event.getX(), event.getY());
        if (!event.isStillSincePress() || pinned && onTip) {
            return;
        }
        marks.at(event.getX(), event.getY()).or(() -> onTip ? Optional.of(shown) : Optional.empty()).ifPresentOrElse(mark -> {
            mark.requestFocus();
            choose(mark);
        }, this::hide);
    }

    private void choose(ChartMark mark) {
        tell(mark, true);
        onCell.accept(mark.row(), mark.model());
    }

    private void press(KeyEvent event) {
        var focused = marks.focused();
        if (event.getCode() == KeyCode.ESCAPE && tip.isVisible()) {
            hide();
            event.consume();
        } else if (focused.isPresent()) {
            press(focused.get(), event);
        }
    }

    private void press(ChartMark focused, KeyEvent event) {
        switch (event.getCode()) {
            case ENTER, SPACE -> choose(focused);
            case LEFT -> marks.next(focused, -1, 0);
            case RIGHT -> marks.next(focused, 1, 0);
            case UP -> marks.next(focused, 0, -1);
            case DOWN -> marks.next(focused, 0, 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    // ---- the cell -----------------------------------------------------------------------------------------------------------------------

    private void tell(ChartMark mark, boolean pin) {
        var cell = table == null ? Optional.<ShownTable.Cell>empty() : of(mark).flatMap(t -> ChartTip.cell(t, mark.row(), mark.model()));
        if (cell.isEmpty()) {
            return;
        }
        pinned = pin;
        tip.setMouseTransparent(!pin);
        if (shown != mark || !tip.isVisible()) {
            point(mark);
            tip.show(of(mark).orElseThrow(), cell.get(), source);
            tip.setVisible(true);
        }
        placeTip();
    }

    /// The right side of a slope between scales shows the other table.
    private Optional<ShownTable> of(ChartMark mark) {
        String other = table.look().normalised() ? ":raw" : ":normalised";
        return mark.getId().endsWith(other) && spec.counterpart().isPresent() ? spec.counterpart() : Optional.of(table);
    }

    /// Beside the mark, on the side where there is room, and never over it.
    private void placeTip() {
        tip.applyCss();
        double width = Math.min(tip.prefWidth(-1), getWidth());
        double height = Math.min(tip.prefHeight(width), getHeight());
        var mark = shown.bounds();
        double gap = ChartMarks.REACH / 2;
        double x = Math.clamp(shown.x() - width / 2, 0, Math.max(0, getWidth() - width));
        double y = mark.bottom() + gap;
        if (y + height > getHeight()) {
            y = mark.y() - gap - height;
        }
        if (y < 0) {
            y = Math.clamp(shown.y() - height / 2, 0, Math.max(0, getHeight() - height));
            x = mark.right() + gap + width <= getWidth() ? mark.right() + gap : Math.max(0, mark.x() - gap - width);
        }
        tip.resizeRelocate(Math.round(x), Math.round(y), Math.ceil(width), Math.ceil(height));
    }

    /// The focus may have gone into the panel itself, to its button.
    private void later(ChartMark left) {
        javafx.application.Platform.runLater(() -> {
            if (shown == left && !left.isFocused() && tip.lookupAll(".button").stream().noneMatch(javafx.scene.Node::isFocused)) {
                hide();
            }
        });
    }

    private void point(ChartMark one) {
        if (shown != null) {
            shown.pseudoClassStateChanged(Nodes.CURRENT, false);
        }
        shown = one;
        if (one != null) {
            one.pseudoClassStateChanged(Nodes.CURRENT, true);
        }
    }

    private void hide() {
        point(null);
        pinned = false;
        tip.setVisible(false);
    }
}
