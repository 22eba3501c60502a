package agentos.showcase.ui.control.artefact.chain;

import agentos.showcase.ui.control.artefact.chain.ChainColumns.Box;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.StrokeLineCap;

/// A curve with an arrowhead between two nodes, in the looks of the task graph.
final class ChainEdge extends Group {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final PseudoClass DIM = PseudoClass.getPseudoClass("dim");
    private static final double HEAD_LENGTH = 0.42;
    private static final double HEAD_HALF = 0.27;

    private final Chain.Edge edge;
    private final Path line = new Path();
    private final Path head = new Path();

    ChainEdge(Chain.Edge edge) {
        this.edge = edge;
        getStyleClass().addAll("graph-edge", "chain-edge", "mark-" + (edge.mark().isEmpty() ? "plain" : edge.mark()));
        line.getStyleClass().add("graph-line");
        line.setStrokeLineCap(StrokeLineCap.BUTT);
        head.getStyleClass().add("graph-head");
        getChildren().addAll(line, head);
        setMouseTransparent(true);
        pseudoClassStateChanged(LIT, !edge.mark().equals("muted"));
    }

    Chain.Edge edge() {
        return edge;
    }

    void dim(boolean on) {
        pseudoClassStateChanged(DIM, on);
    }

    /// Goes from one box to another, whichever of them stands at the left.
    ///
    /// @param at where on the side of `to` it ends, from 0 at the top to 1
    /// @param em px of an em
    void place(Box from, Box to, double at, double em) {
        boolean right = from.x() < to.x();
        double x1 = right ? from.x() + from.width() : from.x();
        double x2 = right ? to.x() : to.x() + to.width();
        double y1 = from.middle();
        double y2 = to.y() + to.height() * at;
        double side = right ? 1 : -1;
        double end = x2 - side * HEAD_LENGTH * 0.8 * em;
        double bend = (x1 + end) / 2;
        line.getElements().setAll(new MoveTo(x1, y1), new CubicCurveTo(bend, y1, bend, y2, end, y2));
        head.getElements().setAll(new MoveTo(x2, y2), new LineTo(x2 - side * HEAD_LENGTH * em, y2 - HEAD_HALF * em),
                new LineTo(x2 - side * HEAD_LENGTH * em, y2 + HEAD_HALF * em), new ClosePath());
    }
}
