package agentos.showcase.ui.control.artefact.matrix;

import static agentos.showcase.ui.control.artefact.matrix.MatrixModel.TEXTS;
import static agentos.showcase.ui.control.artefact.matrix.MatrixModel.say;

import agentos.showcase.expert.research.routes.Risk;
import agentos.showcase.text.Localized;
import agentos.showcase.ui.Chips;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The risks of the route that leads: likelihood by impact, and the risk that is touched with what is done about it.
final class RisksPage {
    private static final int SIDE = 5;

    private final MatrixModel model;
    private final Localization words;
    private final FlowPane[][] squares = new FlowPane[SIDE + 1][SIDE + 1];
    private final VBox list = Nodes.column("risk-list");
    private final ObjectProperty<Localized> route = new SimpleObjectProperty<>(Localized.EMPTY);
    private final Node node;

    RisksPage(MatrixModel model, Localization words) {
        this.model = model;
        this.words = words;
        var left = Nodes.column("risk-side", field(), Nodes.label(words.text(TEXTS, "risks.axes"), "caption", "muted"));
        VBox.setVgrow(left.getChildren().getFirst(), Priority.ALWAYS);
        var page = Nodes.page(Nodes.column("risk-column", Nodes.paragraph(words.text(TEXTS, "risks.of", words.text(route)), "strong"), list));
        page.setFitToHeight(false);
        node = Nodes.equalTall("matrix-columns", List.of(left, page));
        ((Region) node).getStyleClass().add("matrix-page");
        show();
    }

    Node node() {
        return node;
    }

    private Region field() {
        var field = new GridPane();
        field.getStyleClass().add("risk-field");
        for (int i = 1; i <= SIDE; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / SIDE);
            field.getColumnConstraints().add(column);
            var row = new RowConstraints();
            row.setPercentHeight(100.0 / SIDE);
            field.getRowConstraints().add(row);
        }
        for (int likelihood = 1; likelihood <= SIDE; likelihood++) {
            for (int impact = 1; impact <= SIDE; impact++) {
                var square = Nodes.flow("risk-square");
                square.getStyleClass().add("risk-" + Risk.level(likelihood * impact));
                squares[likelihood][impact] = square;
                field.add(square, impact - 1, SIDE - likelihood);
            }
        }
        return field;
    }

    void show() {
        var comparison = model.comparison();
        var leader = model.findings().ranking().getFirst().route();
        route.set(leader.name());
        for (FlowPane[] row : squares) {
            for (FlowPane square : row) {
                if (square != null) {
                    square.getChildren().clear();
                }
            }
        }
        list.getChildren().clear();
        int number = 0;
        for (var rated : comparison.risks(leader.id())) {
            number++;
            squares[rated.likelihood()][rated.impact()].getChildren().add(disc(rated, number));
            var eased = rated.eased();
            if (eased.score() != rated.score()) {
                squares[eased.likelihood()][eased.impact()].getChildren().add(Nodes.label(Integer.toString(number), "risk-ring"));
            }
            list.getChildren().add(row(rated, number));
            if (isChosen(rated)) {
                list.getChildren().add(detail(rated));
            }
        }
    }

    private Node disc(Risk.Rated rated, int number) {
        var disc = Nodes.row("risk-disc", Nodes.label(Integer.toString(number), "strong"));
        Nodes.touch(disc, words.text(rated.risk().name()), () -> model.chooseRisk(rated.risk().id()));
        disc.setId("risk-disc-" + rated.risk().id());
        disc.pseudoClassStateChanged(Nodes.CURRENT, isChosen(rated));
        return disc;
    }

    private boolean isChosen(Risk.Rated rated) {
        return model.risk().filter(rated.risk().id()::equals).isPresent();
    }

    private Node row(Risk.Rated rated, int number) {
        var name = Nodes.paragraph(words.text(rated.risk().name()), "small");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var row = Nodes.row("risk-row", Nodes.label(Integer.toString(number), "rank-number"), name, level(rated));
        Nodes.touch(row, words.text(rated.risk().name()), () -> model.chooseRisk(rated.risk().id()));
        row.setId("risk-" + rated.risk().id());
        row.pseudoClassStateChanged(Nodes.CURRENT, isChosen(rated));
        return row;
    }

    private Node level(Risk.Rated rated) {
        String level = rated.level();
        return Chips.chip(words.text(TEXTS, "risk.level." + level, rated.score()),
                level.equals("high") ? Feather.ALERT_OCTAGON : level.equals("medium") ? Feather.ALERT_TRIANGLE : Feather.CHECK,
                level.equals("high") ? "bad" : level.equals("medium") ? "warn" : "good");
    }

    private Node detail(Risk.Rated rated) {
        var risk = rated.risk();
        var detail = Nodes.column("risk-detail",
                Nodes.paragraph(words.text(say("risk.rating", rated.likelihood(), rated.impact(), rated.score(), rated.eased().score())), "small", "strong"),
                fact("risk.mitigation", risk.mitigation()), fact("risk.owner", risk.owner()), fact("risk.trigger", risk.trigger()),
                fact("risk.source", say("risk.said", risk.quote(), model.comparison().source(risk.document()).title())));
        detail.setId("risk-detail");
        return detail;
    }

    private Node fact(String key, Localized text) {
        return Nodes.beside("risk-fact", Nodes.label(words.text(TEXTS, key), "caption", "muted", "risk-key"), Nodes.paragraph(words.text(text), "small"));
    }
}
