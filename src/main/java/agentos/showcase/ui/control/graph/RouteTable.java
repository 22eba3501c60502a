package agentos.showcase.ui.control.graph;

import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import agentos.showcase.ui.control.ShareBar;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The experts that were asked for, one to a line: name, share, weight, what is expected of it and what it costs.
final class RouteTable {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass CLOSED = PseudoClass.getPseudoClass("closed");

    private RouteTable() {}

    /// In the language of the moment.
    static Region of(RouteFacts facts, Localization words) {
        var grid = new GridPane();
        grid.getStyleClass().add("route-table");
        for (int column = 0; column < 5; column++) {
            var constraints = new ColumnConstraints();
            constraints.setHgrow(column == 1 ? Priority.ALWAYS : Priority.NEVER);
            constraints.setHalignment(column < 2 ? HPos.LEFT : HPos.RIGHT);
            grid.getColumnConstraints().add(constraints);
        }
        boolean learnt = facts.candidates().stream().anyMatch(candidate -> candidate.expected() != null);
        grid.addRow(0, head(""), head(""), head(words.now("graph.route.weight")));
        if (learnt) {
            grid.addRow(0, head(words.now("graph.route.quality")), head(words.now("graph.route.cost")));
        }
        for (int i = 0; i < facts.candidates().size(); i++) {
            row(grid, i + 1, facts.candidates().get(i), words);
        }
        return grid;
    }

    private static void row(GridPane grid, int row, RouteFacts.Candidate candidate, Localization words) {
        var bar = new ShareBar(candidate.share());
        String weight = candidate.closed() == null ? Math.round(100 * candidate.share()) + " %"
                : words.now(candidate.closed() == agentos.showcase.routing.Route.Closed.DOWN ? "graph.route.down" : "graph.route.failed");
        grid.addRow(row, cell(candidate.expert().in(words.language()), candidate), bar, cell(weight, candidate));
        bar.pseudoClassStateChanged(CHOSEN, candidate.chosen());
        var expected = candidate.expected();
        if (expected != null) {
            grid.addRow(row, cell(RouteFacts.two(expected.quality()) + " ± " + RouteFacts.two(expected.deviation()), candidate),
                    cell(RouteFacts.two(expected.cost()), candidate));
        }
    }

    private static Label head(String text) {
        return Nodes.label(text, "route-head");
    }

    private static Label cell(String text, RouteFacts.Candidate candidate) {
        var label = Nodes.label(text, "route-cell");
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.pseudoClassStateChanged(CHOSEN, candidate.chosen());
        label.pseudoClassStateChanged(CLOSED, candidate.closed() != null);
        return label;
    }
}
