package agentos.showcase.ui.routing;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Where the parts of the tab stand: the charts beside the pages, in a narrow window above them, under the head and over the foot; nothing ever scrolls the whole.
final class RoutingLayout extends Region {
    private static final double CHART_SHARE = 0.635;
    /// From this ratio of width to height on, a window is wide.
    private static final double WIDE = 1.3;
    private static final double NARROW_CHART_SHARE = 0.54;

    private final Node head;
    private final Region chart;
    private final Node side;
    private final Region foot;

    RoutingLayout(Node head, Region chart, Node side, Region foot) {
        this.head = head;
        this.chart = chart;
        this.side = side;
        this.foot = foot;
        getStyleClass().add("routing-view");
        getChildren().addAll(head, chart, side, foot);
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double gap = left / 2;
        double top = snappedTopInset();
        double width = getWidth() - left - snappedRightInset();
        double headHeight = snapSizeY(head.prefHeight(width));
        double footHeight = snapSizeY(foot.prefHeight(width));
        double footTop = getHeight() - snappedBottomInset() - footHeight;
        double bodyTop = top + headHeight + gap;
        double bodyHeight = Math.max(0, footTop - gap - bodyTop);
        head.resizeRelocate(left, top, width, headHeight);
        if (getWidth() >= getHeight() * WIDE) {
            double chartWidth = snapSizeX((width - gap) * CHART_SHARE);
            chart.resizeRelocate(left, bodyTop, chartWidth, bodyHeight);
            side.resizeRelocate(left + chartWidth + gap, bodyTop, width - chartWidth - gap, bodyHeight);
        } else {
            double chartHeight = snapSizeY((bodyHeight - gap) * NARROW_CHART_SHARE);
            chart.resizeRelocate(left, bodyTop, width, chartHeight);
            side.resizeRelocate(left, bodyTop + chartHeight + gap, width, bodyHeight - chartHeight - gap);
        }
        foot.resizeRelocate(left, footTop, width, footHeight);
    }
}
