package agentos.showcase.ui.benchmark;

import agentos.showcase.benchmark.ShownTable;
import agentos.showcase.ui.Nodes;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The ground of a line, under its name and its cells; a heading stands on it itself.
final class GridLine extends HBox {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass PARAMETER = PseudoClass.getPseudoClass("parameter");
    private static final PseudoClass SUMMARY = PseudoClass.getPseudoClass("summary");
    private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Label heading = new Label();

    GridLine() {
        getStyleClass().add("grid-line");
        heading.getStyleClass().add("grid-heading");
        getChildren().add(heading);
        setManaged(false);
        setMouseTransparent(true);
    }

    /// @param last whether another kind of line follows
    void show(ShownTable.Line line, String name, boolean last) {
        boolean isHeading = line instanceof ShownTable.Heading;
        heading.setText(isHeading ? name : "");
        pseudoClassStateChanged(HEADING, isHeading);
        pseudoClassStateChanged(PARAMETER, line instanceof ShownTable.Parameters);
        pseudoClassStateChanged(SUMMARY, line instanceof ShownTable.Summary);
        pseudoClassStateChanged(LAST, last);
    }

    void mark(boolean chosen, boolean over) {
        pseudoClassStateChanged(Nodes.CURRENT, chosen);
        pseudoClassStateChanged(OVER, over);
    }
}
