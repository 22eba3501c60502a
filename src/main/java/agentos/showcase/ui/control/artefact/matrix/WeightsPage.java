package agentos.showcase.ui.control.artefact.matrix;

import static agentos.showcase.ui.control.artefact.matrix.MatrixModel.TEXTS;

import agentos.showcase.expert.research.routes.Comparison;
import agentos.showcase.expert.research.routes.Matrix.Criterion;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import org.kordamp.ikonli.feather.Feather;

/// Sliders for the weights, and beside them the ranking that follows at once.
final class WeightsPage {
    private final MatrixModel model;
    private final Localization words;
    private final Map<String, Slider> sliders = new LinkedHashMap<>();
    private final Map<String, Label> values = new LinkedHashMap<>();
    private final Map<String, RankedRow> ranked = new LinkedHashMap<>();
    private final Rows rows;
    private final Button reset;
    private final Node node;
    private boolean following;

    WeightsPage(MatrixModel model, Localization words) {
        this.model = model;
        this.words = words;
        var order = model.comparison().ranking();
        order.forEach(place -> ranked.put(place.route().id(), new RankedRow(place.route(), words)));
        var nodes = new LinkedHashMap<String, Region>();
        ranked.forEach((id, row) -> nodes.put(id, row.node()));
        rows = new Rows(nodes);
        reset = Nodes.button(words.text(TEXTS, "weights.reset"), Feather.ROTATE_CCW, model::resetWeights, "quiet", "small-button");
        reset.setId("weights-reset");
        var ranking = Nodes.column("ranking", rows, RankedRow.legend(words, order.size(), model.comparison().samples()));
        javafx.scene.layout.VBox.setVgrow(rows, Priority.ALWAYS);
        var columns = Nodes.equalTall("matrix-columns", List.of(sliders(), ranking));
        node = Nodes.column("matrix-page", columns, Told.foot(model, words, reset));
        javafx.scene.layout.VBox.setVgrow(columns, Priority.ALWAYS);
        show();
    }

    Node node() {
        return node;
    }

    boolean isStill() {
        return rows.isStill();
    }

    private Region sliders() {
        var grid = new GridPane();
        grid.getStyleClass().add("weights");
        var name = new ColumnConstraints();
        name.setPercentWidth(42);
        var slider = new ColumnConstraints();
        slider.setHgrow(Priority.ALWAYS);
        var value = new ColumnConstraints();
        value.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().addAll(name, slider, value);
        int row = 0;
        for (Criterion criterion : model.comparison().criteria()) {
            var height = new RowConstraints();
            height.setPercentHeight(100.0 / model.comparison().criteria().size());
            grid.getRowConstraints().add(height);
            grid.addRow(row++, Nodes.paragraph(words.text(criterion.name()), "small"), slider(criterion), value(criterion));
        }
        return grid;
    }

    private Label value(Criterion criterion) {
        var label = Nodes.label("", "number", "strong", "weight-value");
        values.put(criterion.id(), label);
        return label;
    }

    private Slider slider(Criterion criterion) {
        var slider = new Slider(0, MatrixModel.MOST, 0);
        slider.setId("weight-" + criterion.id());
        slider.setBlockIncrement(MatrixModel.STEP);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(1);
        slider.setSnapToTicks(true);
        slider.getStyleClass().add("weight-slider");
        slider.accessibleTextProperty().bind(words.text(TEXTS, "weights.of", words.text(criterion.name())));
        slider.valueProperty().addListener((_, _, at) -> {
            double weight = Math.round(at.doubleValue() / MatrixModel.STEP) * MatrixModel.STEP;
            if (!following && weight != model.comparison().weights().getOrDefault(criterion.id(), 0.0)) {
                model.weigh(criterion.id(), weight);
                if (!slider.isPressed()) {
                    model.settle();
                }
            }
        });
        slider.pressedProperty().subscribe(pressed -> {
            if (!pressed) {
                model.settle();
            }
        });
        sliders.put(criterion.id(), slider);
        return slider;
    }

    void show() {
        Comparison comparison = model.comparison();
        following = true;
        sliders.forEach((id, slider) -> {
            double weight = comparison.weights().getOrDefault(id, 0.0);
            if (!slider.isPressed()) {
                slider.setValue(weight);
            }
            values.get(id).setText(MatrixModel.plain(weight));
        });
        following = false;
        reset.setVisible(model.isOwn());
        var order = new ArrayList<String>();
        for (var place : model.findings().ranking()) {
            order.add(place.route().id());
            ranked.get(place.route().id()).show(order.size(), place, model);
        }
        rows.order(order);
    }
}
