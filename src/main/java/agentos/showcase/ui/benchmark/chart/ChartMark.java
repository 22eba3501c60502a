package agentos.showcase.ui.benchmark.chart;

import agentos.showcase.data.Pointer;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.Layer.Bounds;
import java.util.function.Consumer;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// Where a mark can be reached: carries the focus, the name and the way to choose it. The mark itself is part of the picture.
final class ChartMark extends Region {
    private static final double AIR = 3;
    private static final double ONE_PLACE = 1;

    private final String row;
    private final String model;
    private final Consumer<ChartMark> choose;
    private Bounds bounds;

    ChartMark(Layer mark, Consumer<ChartMark> choose) {
        var steps = Pointer.steps(mark.binding());
        this.row = steps.get(0);
        this.model = steps.get(1);
        this.choose = choose;
        setId(mark.id());
        getStyleClass().add("chart-mark");
        setManaged(false);
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        place(mark);
    }

    void place(Layer mark) {
        bounds = mark.bounds();
        setAccessibleText(mark.name());
        resizeRelocate(bounds.x() - AIR, bounds.y() - AIR, bounds.width() + 2 * AIR, bounds.height() + 2 * AIR);
    }

    String row() {
        return row;
    }

    String model() {
        return model;
    }

    Bounds bounds() {
        return bounds;
    }

    double x() {
        return bounds.x() + bounds.width() / 2;
    }

    double y() {
        return bounds.y() + bounds.height() / 2;
    }

    /// From a point to the edge of the mark; 0 inside.
    double distance(double x, double y) {
        return Math.hypot(Math.max(0, Math.max(bounds.x() - x, x - bounds.right())), Math.max(0, Math.max(bounds.y() - y, y - bounds.bottom())));
    }

    boolean covers(ChartMark other) {
        return Math.hypot(x() - other.x(), y() - other.y()) < ONE_PLACE;
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            choose.accept(this);
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
