package agentos.showcase.benchmark;

import agentos.showcase.benchmark.ShownTable.BoldMark;
import agentos.showcase.pack.BenchmarkTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A table's cells as numbers, read once: rows and parameter rows by their id, one value per model, NaN where there is none.
final class TableNumbers {
    private final BenchmarkTable table;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, double[]> rows = new HashMap<>();
    private final Map<String, BoldMark[]> marks = new HashMap<>();
    private final boolean printsBold;

    private TableNumbers(BenchmarkTable table) {
        this.table = table;
        this.printsBold = table.rows().stream().anyMatch(row -> !row.bold().isEmpty());
        for (int i = 0; i < table.models().size(); i++) {
            columns.putIfAbsent(table.models().get(i).id(), i);
        }
        table.parameters().forEach(parameter -> rows.putIfAbsent(parameter.id(), read(parameter.cells())));
        table.rows().forEach(row -> {
            rows.putIfAbsent(row.id(), read(row.cells()));
            marks.computeIfAbsent(row.id(), _ -> mark(row));
        });
    }

    static TableNumbers of(BenchmarkTable table) {
        return new TableNumbers(table);
    }

    BenchmarkTable table() {
        return table;
    }

    /// The column of a model, or -1.
    int column(String model) {
        return columns.getOrDefault(model, -1);
    }

    /// The columns of these models, in their order; unknown and repeated ones are left out.
    int[] columns(List<String> models) {
        return models.stream().mapToInt(this::column).filter(column -> column >= 0).distinct().toArray();
    }

    /// Whether the source prints anything in bold; if not, it does not use bold for the best.
    boolean printsBold() {
        return printsBold;
    }

    /// How the source's bold differs from the best of the whole printed row, whichever models are shown; by column.
    BoldMark[] marks(String row) {
        return marks.get(row);
    }

    private BoldMark[] mark(BenchmarkTable.Row row) {
        double[] scores = RowScale.goods(row, rows.get(row.id()));
        var ranks = Ranks.of(scores);
        var bold = Set.copyOf(row.bold());
        var found = new BoldMark[scores.length];
        for (int column = 0; column < scores.length; column++) {
            boolean best = ranks.place(scores[column]) == 1;
            boolean printed = bold.contains(table.models().get(column).id());
            found[column] = ranks.count() < 2 || !printsBold || best == printed ? BoldMark.NONE : best ? BoldMark.BEST_NOT_BOLD : BoldMark.BOLD_NOT_BEST;
        }
        return found;
    }

    boolean has(String row) {
        return rows.containsKey(row);
    }

    /// The values of a row or parameter row in printed order; not to be changed.
    double[] values(String row) {
        return rows.get(row);
    }

    double value(String row, int column) {
        return rows.get(row)[column];
    }

    /// The values of a row in these columns.
    double[] values(String row, int[] columns) {
        double[] all = rows.get(row);
        var values = new double[columns.length];
        for (int i = 0; i < columns.length; i++) {
            values[i] = all[columns[i]];
        }
        return values;
    }

    private double[] read(List<String> cells) {
        var values = new double[table.models().size()];
        for (int i = 0; i < values.length; i++) {
            var number = i < cells.size() ? PrintedValue.of(cells.get(i)).number() : null;
            values[i] = number == null ? Double.NaN : number.doubleValue();
        }
        return values;
    }
}
