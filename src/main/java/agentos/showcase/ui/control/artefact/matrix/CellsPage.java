package agentos.showcase.ui.control.artefact.matrix;

import static agentos.showcase.ui.control.artefact.matrix.MatrixModel.TEXTS;

import agentos.showcase.expert.research.routes.Matrix.Criterion;
import agentos.showcase.expert.research.routes.Matrix.Place;
import agentos.showcase.expert.research.routes.Matrix.Route;
import agentos.showcase.ui.Icon;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import agentos.showcase.ui.control.artefact.matrix.MatrixModel.CellAt;
import agentos.showcase.ui.control.reading.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The matrix: routes from best to worst, and a cell that is touched with everything that is known of it.
final class CellsPage {
    private static final double NAME = 19;
    private static final double SCORE = 10;

    private final MatrixModel model;
    private final Localization words;
    private final Map<String, MatrixCell> cells = new LinkedHashMap<>();
    private final Map<String, Label> ranks = new LinkedHashMap<>();
    private final Map<String, Label> points = new LinkedHashMap<>();
    private final Map<String, Shares> weights = new LinkedHashMap<>();
    private final Map<String, GridPane> lines = new LinkedHashMap<>();
    private final CellDetail detail;
    private final Node told;
    private final Rows rows;
    private final Node node;

    CellsPage(MatrixModel model, Localization words, Runnable weighing, Reading reading) {
        this.model = model;
        this.words = words;
        model.comparison().ranking().forEach(place -> lines.put(place.route().id(), line(place.route())));
        rows = new Rows(lines);
        detail = new CellDetail(model, words, reading);
        told = Nodes.column("cells-told", Told.foot(model, words), legend());
        var foot = new StackPane(told, detail.node());
        foot.getStyleClass().add("cells-foot");
        node = Nodes.column("matrix-page", head(weighing), rows, foot);
        VBox.setVgrow(rows, Priority.ALWAYS);
        show();
    }

    Node node() {
        return node;
    }

    boolean isStill() {
        return rows.isStill();
    }

    private GridPane grid(String styleClass) {
        var grid = new GridPane();
        grid.getStyleClass().add(styleClass);
        int criteria = model.comparison().criteria().size();
        grid.getColumnConstraints().add(column(NAME));
        for (int i = 0; i < criteria; i++) {
            grid.getColumnConstraints().add(column((100 - NAME - SCORE) / criteria));
        }
        grid.getColumnConstraints().add(column(SCORE));
        return grid;
    }

    private static ColumnConstraints column(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    private Node head(Runnable weighing) {
        var head = grid("cells-head");
        int at = 1;
        for (Criterion criterion : model.comparison().criteria()) {
            var weight = new Shares("head-weight");
            weights.put(criterion.id(), weight);
            var box = Nodes.column("cell-head", Nodes.paragraph(words.text(criterion.name()), "caption", "muted"), weight);
            Nodes.touch(box, words.text(TEXTS, "weights.of", words.text(criterion.name())), weighing);
            box.setId("head-" + criterion.id());
            head.add(box, at++, 0);
        }
        head.add(Nodes.column("cell-head", Nodes.paragraph(words.text(TEXTS, "points"), "caption", "muted")), at, 0);
        return head;
    }

    /// What bar and signs in a cell mean.
    private Node legend() {
        var bar = new Shares("cell-confidence");
        bar.show(List.of(0.7));
        return Nodes.flow("cells-legend", Nodes.label(words.text(TEXTS, "cells.hint"), "caption", "strong"), key(bar, "legend.confidence"),
                key(new Icon(Feather.ALERT_TRIANGLE), "legend.disputed"), key(new Icon(Feather.ANCHOR), "legend.held"),
                key(new Icon(Feather.EDIT_3), "legend.changed"), key(new Icon(Feather.X), "legend.lost"));
    }

    private Node key(Node sign, String key) {
        return Nodes.row("cells-key", sign, Nodes.label(words.text(TEXTS, key), "caption", "muted"));
    }

    private GridPane line(Route route) {
        var line = grid("cells-line");
        var rank = Nodes.label("", "rank-number");
        ranks.put(route.id(), rank);
        line.add(Nodes.beside("cells-name", rank, Nodes.paragraph(words.text(route.name()), "small", "strong")), 0, 0);
        int at = 1;
        for (Criterion criterion : model.comparison().criteria()) {
            var cell = new MatrixCell(new CellAt(route.id(), criterion.id()), model, words);
            cells.put(route.id() + "/" + criterion.id(), cell);
            line.add(cell.node(), at++, 0);
        }
        var score = Nodes.label("", "number", "strong", "cells-points");
        points.put(route.id(), score);
        line.add(score, at, 0);
        line.getChildren().forEach(child -> {
            GridPane.setVgrow(child, Priority.ALWAYS);
            if (child instanceof Region region) {
                region.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            }
        });
        return line;
    }

    void show() {
        var comparison = model.comparison();
        var order = new ArrayList<String>();
        for (Place place : model.findings().ranking()) {
            String id = place.route().id();
            order.add(id);
            ranks.get(id).setText(Integer.toString(order.size()));
            points.get(id).setText(place.points().en());
            lines.get(id).pseudoClassStateChanged(Nodes.CURRENT, order.size() == 1);
        }
        cells.values().forEach(MatrixCell::show);
        double most = Math.max(1, comparison.weights().values().stream().mapToDouble(Double::doubleValue).max().orElse(1));
        weights.forEach((id, bar) -> bar.show(List.of(comparison.weights().getOrDefault(id, 0.0) / most)));
        rows.order(order);
        detail.show();
        told.setVisible(model.cell().isEmpty());
    }
}
