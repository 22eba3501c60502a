package agentos.showcase.ui.card;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Where the parts of a card stand. In a wide window the graph is beside the stage, in a narrow one under it; nothing ever scrolls the whole.
final class CardLayout extends Region {
    /// From this ratio of width to height on, a window is wide.
    private static final double WIDE = 1.3;
    private static final double STAGE_SHARE = 0.62;
    private static final double GRAPH_SHARE = 0.54;
    private static final double NARROW_STAGE_SHARE = 0.6;

    private final Node head;
    private final Node stage;
    private final Node caption;
    private final Node graph;
    private final Node side;
    private final Node transport;
    private final Region timeline;
    private boolean sideAlone;

    CardLayout(Node head, Node stage, Node caption, Node graph, Node side, Node transport, Region timeline) {
        this.head = head;
        this.stage = stage;
        this.caption = caption;
        this.graph = graph;
        this.side = side;
        this.transport = transport;
        this.timeline = timeline;
        getStyleClass().add("card-view");
        getChildren().addAll(head, stage, caption, graph, side, transport, timeline);
    }

    /// Whether what stands beside the stage has the graph's room too.
    void sideAlone(boolean alone) {
        if (alone != sideAlone) {
            sideAlone = alone;
            graph.setVisible(!alone);
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        double gap = snappedLeftInset() / 2;
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = getWidth() - left - snappedRightInset();
        double footHeight = snapSizeY(Math.max(transport.prefHeight(-1), timeline.prefHeight(-1)));
        double foot = getHeight() - snappedBottomInset() - footHeight;
        double transportWidth = snapSizeX(transport.prefWidth(-1));
        place(transport, left, foot, transportWidth, footHeight);
        place(timeline, left + transportWidth + gap, foot, width - transportWidth - gap, footHeight);
        if (getWidth() >= getHeight() * WIDE) {
            double stageWidth = snapSizeX((width - gap) * STAGE_SHARE);
            stage(left, top, stageWidth, foot - gap);
            double x = left + stageWidth + gap;
            double graphHeight = snapSizeY((foot - 2 * gap - top) * GRAPH_SHARE);
            double under = sideAlone ? top : top + graphHeight + gap;
            place(graph, x, top, left + width - x, graphHeight);
            place(side, x, under, left + width - x, foot - gap - under);
        } else {
            double under = snapPositionY(top + (foot - top) * NARROW_STAGE_SHARE);
            stage(left, top, width, under - gap);
            double half = snapSizeX((width - gap) / 2);
            double x = sideAlone ? left : left + half + gap;
            place(graph, left, under, half, foot - gap - under);
            place(side, x, under, left + width - x, foot - gap - under);
        }
    }

    /// Head, stage and caption, one under the other.
    private void stage(double x, double top, double width, double bottom) {
        double headHeight = snapSizeY(head.prefHeight(width));
        double captionHeight = snapSizeY(caption.minHeight(-1));
        double gap = snappedLeftInset() / 2;
        place(head, x, top, width, headHeight);
        place(stage, x, top + headHeight, width, bottom - captionHeight - gap - top - headHeight);
        place(caption, x, bottom - captionHeight, width, captionHeight);
    }

    private static void place(Node node, double x, double y, double width, double height) {
        node.resizeRelocate(x, y, Math.max(0, width), Math.max(0, height));
    }
}
