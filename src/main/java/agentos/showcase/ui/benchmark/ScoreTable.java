package agentos.showcase.ui.benchmark;

import agentos.showcase.pack.BenchmarkTable;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The compact table: one line per benchmark, one column per model.
final class ScoreTable {
    private final Localization words;
    private final BenchmarkTable table;
    private final Consumer<String> choose;
    private final Map<String, HBox> lines = new LinkedHashMap<>();
    private final VBox node = Nodes.column("score-table");

    ScoreTable(Localization words, BenchmarkTable table, Consumer<String> choose) {
        this.words = words;
        this.table = table;
        this.choose = choose;
        node.setAccessibleRole(AccessibleRole.TABLE_VIEW);
        node.getChildren().add(heads());
        table.parameters().forEach(parameter -> node.getChildren().add(
                line(Nodes.label(words.text(parameter.name())), cells(parameter.cells(), List.of()), "score-parameter")));
        for (BenchmarkTable.Group group : table.groups()) {
            node.getChildren().add(Nodes.row("score-group", Nodes.label(words.text(group.name()), "score-group-name")));
            table.rows().stream().filter(row -> row.group().equals(group.id())).forEach(row -> node.getChildren().add(row(row)));
        }
    }

    Node node() {
        return node;
    }

    void mark(String chosen) {
        lines.forEach((id, line) -> line.pseudoClassStateChanged(Nodes.CURRENT, id.equals(chosen)));
    }

    private HBox heads() {
        var cells = new ArrayList<Node>();
        for (BenchmarkTable.Model model : table.models()) {
            Label label = Nodes.label(model.name(), "score-model");
            label.setWrapText(true);
            if (model.id().equals(table.own())) {
                label.getStyleClass().add("own");
            }
            cells.add(grow(Nodes.row("score-head", label)));
        }
        return line(Nodes.label(words.text("benchmark.column"), "muted"), cells, "score-heads");
    }

    private HBox row(BenchmarkTable.Row row) {
        var line = line(Nodes.label(row.name()), cells(row.cells(), BenchmarksModel.best(row)), "score-row");
        line.setId("row-" + row.id());
        lines.put(row.id(), line);
        return Nodes.touch(line, words.text(agentos.showcase.text.Localized.same(row.name())), () -> choose.accept(row.id()));
    }

    private List<Node> cells(List<String> printed, List<Integer> best) {
        var cells = new ArrayList<Node>();
        for (int i = 0; i < printed.size(); i++) {
            var cell = new ScoreCell(printed.get(i));
            if (best.contains(i)) {
                cell.getStyleClass().add("best");
            }
            if (i < table.models().size() && table.models().get(i).id().equals(table.own())) {
                cell.getStyleClass().add("own");
            }
            cells.add(grow(cell));
        }
        return cells;
    }

    private static HBox line(Label name, List<Node> cells, String styleClass) {
        name.getStyleClass().add("score-name");
        var line = Nodes.row("score-line", name);
        line.getStyleClass().add(styleClass);
        line.getChildren().addAll(cells);
        return line;
    }

    private static Node grow(HBox cell) {
        HBox.setHgrow(cell, Priority.ALWAYS);
        cell.setMaxWidth(Double.MAX_VALUE);
        return cell;
    }
}
