package agentos.showcase.ui.control.graph;

import agentos.showcase.ui.control.graph.GraphLayout.Flow;
import agentos.showcase.ui.control.graph.GraphLayout.Point;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.StrokeLineCap;

/// A dependency on the graph: a curve with an arrowhead.
final class EdgeShape extends Group {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final PseudoClass FLOWING = PseudoClass.getPseudoClass("flowing");
    private static final PseudoClass CRITICAL = PseudoClass.getPseudoClass("critical");
    private static final PseudoClass DIM = PseudoClass.getPseudoClass("dim");
    private static final double HEAD_LENGTH = 0.42;
    private static final double HEAD_HALF = 0.27;

    private final String from;
    private final String to;

    /// @param em px of an em
    EdgeShape(GraphLayout.Edge edge, Flow flow, double em) {
        from = edge.from();
        to = edge.to();
        getStyleClass().add("graph-edge");
        boolean down = flow == Flow.DOWN;
        var line = new Path();
        line.getStyleClass().add("graph-line");
        line.setStrokeLineCap(StrokeLineCap.BUTT);
        Point first = edge.points().getFirst();
        line.getElements().add(new MoveTo(first.x() * em, first.y() * em));
        Point last = edge.points().getLast();
        for (int i = 1; i < edge.points().size(); i++) {
            boolean end = i == edge.points().size() - 1;
            Point a = edge.points().get(i - 1);
            Point b = edge.points().get(i);
            double bx = (b.x() - (end && !down ? HEAD_LENGTH * 0.8 : 0)) * em;
            double by = (b.y() - (end && down ? HEAD_LENGTH * 0.8 : 0)) * em;
            double ax = a.x() * em;
            double ay = a.y() * em;
            double aside = down ? Math.abs(bx - ax) : Math.abs(by - ay);
            if (aside < 0.02 * em) {
                line.getElements().add(new LineTo(bx, by));
            } else if (down) {
                line.getElements().add(new CubicCurveTo(ax, (ay + by) / 2, bx, (ay + by) / 2, bx, by));
            } else {
                line.getElements().add(new CubicCurveTo((ax + bx) / 2, ay, (ax + bx) / 2, by, bx, by));
            }
        }
        getChildren().addAll(line, head(last, down, em));
        setMouseTransparent(true);
    }

    String from() {
        return from;
    }

    String to() {
        return to;
    }

    /// @param lit     the data is there
    /// @param flowing and is being worked with
    void show(boolean lit, boolean flowing) {
        pseudoClassStateChanged(LIT, lit);
        pseudoClassStateChanged(FLOWING, flowing);
    }

    void critical(boolean on, boolean dim) {
        pseudoClassStateChanged(CRITICAL, on);
        pseudoClassStateChanged(DIM, dim);
    }

    private static Path head(Point tip, boolean down, double em) {
        double x = tip.x() * em;
        double y = tip.y() * em;
        double length = HEAD_LENGTH * em;
        double half = HEAD_HALF * em;
        var head = down
                ? new Path(new MoveTo(x, y), new LineTo(x - half, y - length), new LineTo(x + half, y - length), new ClosePath())
                : new Path(new MoveTo(x, y), new LineTo(x - length, y - half), new LineTo(x - length, y + half), new ClosePath());
        head.getStyleClass().add("graph-head");
        return head;
    }
}
