package agentos.showcase.ui.card;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Where the parts of a card stand. In a wide window the graph is beside the stage, in a narrow one under it; nothing ever scrolls the whole.
final class CardLayout extends Region {
    /// From this ratio of width to height on, a window is wide.
    private static final double WIDE = 1.3;
    private static final double STAGE_SHARE = 0.62;
    private static final double GRAPH_SHARE = 0.49;
    private static final double NARROW_STAGE_SHARE = 0.5;

    private final Node head;
    private final Node stage;
    private final Node caption;
    private final Node graph;
    private final Node side;
    private final Node transport;
    private final Region timeline;

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

    @Override
    protected void layoutChildren() {
        double gap = snappedLeftInset() / 2;
        double left = snappedLeftInset();
        double width = getWidth() - left - snappedRightInset();
        double bottom = getHeight() - snappedBottomInset();
        double headHeight = snapSizeY(head.prefHeight(width));
        double footHeight = snapSizeY(Math.max(transport.prefHeight(-1), timeline.prefHeight(-1)));
        double captionHeight = snapSizeY(caption.minHeight(-1));
        double top = snappedTopInset() + headHeight + gap;
        double foot = bottom - footHeight;
        place(head, left, snappedTopInset(), width, headHeight);
        double transportWidth = snapSizeX(transport.prefWidth(-1));
        place(transport, left, foot, transportWidth, footHeight);
        place(timeline, left + transportWidth + gap, foot, width - transportWidth - gap, footHeight);
        double room = foot - gap - top;
        if (getWidth() >= getHeight() * WIDE) {
            double stageWidth = snapSizeX((width - gap) * STAGE_SHARE);
            double x = left + stageWidth + gap;
            place(stage, left, top, stageWidth, room - captionHeight - gap);
            place(caption, left, foot - gap - captionHeight, stageWidth, captionHeight);
            double graphHeight = snapSizeY((room - gap) * GRAPH_SHARE);
            place(graph, x, top, left + width - x, graphHeight);
            place(side, x, top + graphHeight + gap, left + width - x, room - graphHeight - gap);
        } else {
            double stageHeight = snapSizeY((room - captionHeight - 2 * gap) * NARROW_STAGE_SHARE);
            place(stage, left, top, width, stageHeight);
            place(caption, left, top + stageHeight + gap, width, captionHeight);
            double y = top + stageHeight + captionHeight + 2 * gap;
            double half = snapSizeX((width - gap) / 2);
            place(graph, left, y, half, foot - gap - y);
            place(side, left + half + gap, y, width - half - gap, foot - gap - y);
        }
    }

    private static void place(Node node, double x, double y, double width, double height) {
        node.resizeRelocate(x, y, Math.max(0, width), Math.max(0, height));
    }
}
