package agentos.showcase.ui.control.artefact;

import agentos.showcase.data.Data;
import agentos.showcase.run.Artefact;
import agentos.showcase.ui.Icon;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// Rows and columns; a row may be marked good, bad, changed or muted, with a sign as well as a colour.
final class TableArtefact implements ArtefactView {
    /// A column gets room by its longest cell, within these limits, so that one long sentence does not starve the rest.
    private static final int LEAST_CHARACTERS = 6;
    private static final int MOST_CHARACTERS = 42;
    /// A Chinese character is about as wide as two Latin ones.
    private static final double WIDE = 1.9;

    private final ScrollPane node;

    TableArtefact(Artefact artefact, Localization words) {
        var grid = new GridPane();
        grid.getStyleClass().add("table");
        List<Data> columns = artefact.data().get("columns").items();
        List<Data> rows = artefact.data().get("rows").items();
        boolean marked = rows.stream().anyMatch(row -> sign(row.get("mark").text()) != null);
        constrain(grid, columns, rows, marked);
        int first = marked ? 1 : 0;
        for (int c = 0; c < columns.size(); c++) {
            grid.add(cell(words, columns.get(c), numeric(rows, c), "table-head"), c + first, 0);
        }
        if (marked) {
            grid.add(Nodes.row("table-head"), 0, 0);
        }
        for (int r = 0; r < rows.size(); r++) {
            String mark = rows.get(r).get("mark").text("plain");
            List<Data> cells = rows.get(r).get("cells").items();
            if (marked) {
                var sign = Nodes.row("table-cell");
                sign.getStyleClass().add("mark-" + mark);
                if (sign(mark) != null) {
                    sign.getChildren().add(new Icon(sign(mark)));
                }
                grid.add(sign, 0, r + 1);
            }
            for (int c = 0; c < columns.size(); c++) {
                Data data = c < cells.size() ? cells.get(c) : Data.NIL;
                grid.add(cell(words, data, numeric(rows, c), "table-cell", "mark-" + mark), c + first, r + 1);
            }
        }
        node = Nodes.page(grid);
        node.setFitToHeight(false);
        node.getStyleClass().add("artefact-scroll");
    }

    @Override
    public Node node() {
        return node;
    }

    private static Feather sign(String mark) {
        return switch (mark) {
            case "good" -> Feather.CHECK;
            case "bad" -> Feather.X;
            case "changed" -> Feather.EDIT_3;
            default -> null;
        };
    }

    private static void constrain(GridPane grid, List<Data> columns, List<Data> rows, boolean marked) {
        if (marked) {
            var sign = new ColumnConstraints();
            sign.setHgrow(Priority.NEVER);
            grid.getColumnConstraints().add(sign);
        }
        double[] widths = new double[columns.size()];
        double all = 0;
        for (int c = 0; c < widths.length; c++) {
            int column = c;
            double longest = Math.max(length(columns.get(c)),
                    rows.stream().mapToDouble(row -> length(row.get("cells").get(column))).max().orElse(0));
            widths[c] = Math.clamp(longest, LEAST_CHARACTERS, MOST_CHARACTERS);
            all += widths[c];
        }
        for (double width : widths) {
            var constraint = new ColumnConstraints();
            constraint.setPercentWidth((marked ? 96 : 100) * width / all);
            constraint.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(constraint);
        }
    }

    private static double length(Data cell) {
        var text = cell.localized();
        return Math.max(text.en().length(), text.zh().length() * WIDE);
    }

    private static boolean numeric(List<Data> rows, int column) {
        return !rows.isEmpty() && rows.stream().allMatch(row -> row.get("cells").get(column) instanceof Data.Num
                || row.get("cells").get(column).localized().isEmpty());
    }

    private static Node cell(Localization words, Data data, boolean numeric, String... styleClasses) {
        Label label = Nodes.paragraph(words.text(data.localized()));
        label.setMaxWidth(Double.MAX_VALUE);
        var box = Nodes.row(styleClasses[0], label);
        box.getStyleClass().addAll(List.of(styleClasses).subList(1, styleClasses.length));
        if (numeric) {
            box.getStyleClass().add("number");
        }
        javafx.scene.layout.HBox.setHgrow(label, Priority.ALWAYS);
        box.setMinHeight(Region.USE_PREF_SIZE);
        return box;
    }
}
