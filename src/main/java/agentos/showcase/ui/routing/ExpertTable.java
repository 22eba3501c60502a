package agentos.showcase.ui.routing;

import agentos.showcase.routing.lab.LabRun;
import agentos.showcase.routing.lab.Telling;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The experts at one task, one line each: logit, weight, chance of being called, what was expected, cost. A line that is touched stands out in the charts.
final class ExpertTable {
    private static final List<String> HEADS = List.of("expert", "logit", "weight", "chance", "expected", "cost");

    private static final int CHANCE = 4;
    private static final int EXPECTED = 5;
    /// Widths from which on these columns are shown, in em.
    private static final double CHANCE_ROOM = 31;
    private static final double EXPECTED_ROOM = 25;

    private final Localization words;
    private final RoutingModel model;
    private final GridPane grid = new GridPane();
    private final List<Line> lines = new ArrayList<>();

    private record Line(HBox name, Label logit, ExpertBar bar, Label weight, Label chance, Label expected, Label cost, Label called) {}

    ExpertTable(Localization words, RoutingModel model) {
        this.words = words;
        this.model = model;
        grid.getStyleClass().add("now-table");
        grid.setMinWidth(0);
        grid.widthProperty().addListener((_, _, _) -> fit());
    }

    Node node() {
        return grid;
    }

    void build(LabRun run) {
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        lines.clear();
        for (int c = 0; c < HEADS.size() + 1; c++) {
            var column = new ColumnConstraints();
            boolean bar = c == 2;
            column.setHgrow(bar ? Priority.ALWAYS : Priority.SOMETIMES);
            column.setHalignment(c == 0 || bar ? HPos.LEFT : HPos.RIGHT);
            grid.getColumnConstraints().add(column);
        }
        int column = 0;
        for (String head : HEADS) {
            var label = Nodes.label(words.text(LabWords.TEXTS, "table." + head), "now-heading");
            label.setTooltip(Nodes.tip(words.text(LabWords.TEXTS, "table." + head + ".why")));
            label.setMinWidth(Region.USE_PREF_SIZE);
            grid.add(label, column, 0, head.equals("weight") ? 2 : 1, 1);
            column += head.equals("weight") ? 2 : 1;
        }
        for (int k = 0; k < run.experts(); k++) {
            line(run, k);
        }
        fit();
    }

    private void line(LabRun run, int expert) {
        var text = Nodes.label(words.text(run.names().get(expert)));
        text.setMinWidth(0);
        var called = Nodes.label("✓", "accent", "strong");
        var name = Nodes.touch(Nodes.row("now-name", new ExpertSign(expert), text, called), words.text(LabWords.TEXTS, "table.focus", run.names().get(expert)), () -> model.focus(expert));
        name.setId("expert-" + expert);
        var line = new Line(name, number(), new ExpertBar(expert), number(), number(), number(), number(), called);
        lines.add(line);
        grid.addRow(expert + 1, name, line.logit, line.bar, line.weight, line.chance, line.expected, line.cost);
    }

    /// Where there is little room, the chance goes first, then what was expected.
    private void fit() {
        double em = lines.isEmpty() ? 0 : lines.getFirst().weight().getFont().getSize();
        show(CHANCE, grid.getWidth() >= CHANCE_ROOM * em);
        show(EXPECTED, grid.getWidth() >= EXPECTED_ROOM * em);
    }

    private void show(int column, boolean wanted) {
        for (Node child : grid.getChildren()) {
            if (GridPane.getColumnIndex(child) == column && child.isManaged() != wanted) {
                child.setManaged(wanted);
                child.setVisible(wanted);
            }
        }
    }

    private static Label number() {
        var label = Nodes.label("", "number");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    void fill(LabRun run, int task, double[] logits) {
        var routing = run.routing(task);
        for (int k = 0; k < lines.size(); k++) {
            Line line = lines.get(k);
            boolean chosen = k == routing.choice();
            line.logit.setText(String.format(Locale.ROOT, "%.1f", logits[k]).replace('-', '−'));
            line.bar.show(routing.weights()[k]);
            line.weight.setText(Telling.percent(routing.weights()[k]));
            line.chance.setText(Telling.percent(routing.probabilities()[k]));
            line.expected.setText(Telling.number(routing.expected()[k]) + " ± " + Telling.number(routing.deviations()[k]));
            line.cost.setText(Telling.number(run.trace().workload().cost(task, k)));
            line.called.setVisible(chosen);
            line.name.pseudoClassStateChanged(Nodes.CURRENT, k == model.focus());
            for (Label label : List.of(line.logit, line.weight, line.chance, line.expected, line.cost)) {
                if (chosen != label.getStyleClass().contains("strong")) {
                    if (chosen) {
                        label.getStyleClass().add("strong");
                    } else {
                        label.getStyleClass().remove("strong");
                    }
                }
            }
        }
    }
}
