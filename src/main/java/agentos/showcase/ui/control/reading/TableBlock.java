package agentos.showcase.ui.control.reading;

import agentos.showcase.evidence.Span;
import agentos.showcase.ui.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A table of a page; what is marked in it is marked by whole rows.
final class TableBlock implements MarkedBlock {
    private static final Pattern DIVIDER = Pattern.compile("[\\s|:-]+");

    private final Page.Block block;
    private final GridPane grid = new GridPane();
    private final List<Row> rows = new ArrayList<>();

    private record Row(Span line, List<Label> cells) {}

    TableBlock(Page.Block block) {
        this.block = block;
        grid.getStyleClass().add("reading-table");
        String text = block.text();
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String line = text.substring(start, end);
            if (!DIVIDER.matcher(line).matches()) {
                row(line, new Span(start, end));
            }
            start = end + 1;
        }
    }

    private void row(String line, Span place) {
        boolean head = rows.isEmpty();
        var cells = new ArrayList<Label>();
        for (String words : line.strip().replaceAll("^\\||\\|$", "").split("\\|", -1)) {
            var cell = Nodes.label(words.strip(), "reading-cell", head ? "reading-cell-head" : "reading-cell-body");
            cell.setWrapText(true);
            cell.setMaxWidth(Double.MAX_VALUE);
            GridPane.setValignment(cell, VPos.TOP);
            grid.add(cell, cells.size(), rows.size());
            cells.add(cell);
            if (head) {
                var column = new ColumnConstraints();
                column.setHgrow(Priority.ALWAYS);
                grid.getColumnConstraints().add(column);
            }
        }
        rows.add(new Row(place, cells));
    }

    @Override
    public Page.Block block() {
        return block;
    }

    @Override
    public Region region() {
        return grid;
    }

    @Override
    public void mark(Span stretch, String... styleClasses) {
        rows.stream().filter(row -> touches(row, stretch)).flatMap(row -> row.cells.stream()).forEach(cell -> cell.getStyleClass().addAll(styleClasses));
    }

    @Override
    public void unmark(String styleClass) {
        rows.stream().flatMap(row -> row.cells.stream()).filter(cell -> cell.getStyleClass().contains(styleClass))
                .forEach(cell -> cell.getStyleClass().removeIf(name -> name.equals(styleClass) || name.startsWith("mark-") || name.startsWith(styleClass + "-")));
    }

    @Override
    public double top(Span stretch) {
        return rows.stream().filter(row -> touches(row, stretch)).findFirst().map(row -> row.cells.getFirst().getBoundsInParent().getMinY()).orElse(0.0);
    }

    private static boolean touches(Row row, Span stretch) {
        return row.line.start() < stretch.end() && stretch.start() < row.line.end();
    }
}
