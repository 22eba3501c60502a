package agentos.showcase.ui.benchmark;

import agentos.showcase.benchmark.PrintedValue;
import agentos.showcase.benchmark.RowScores;
import agentos.showcase.pack.BenchmarkTable;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The table as it is printed, which row is looked at, and what is worked out of it.
public final class BenchmarksModel {
    private final BenchmarkTable table;
    private final ReadOnlyObjectWrapper<BenchmarkTable.Row> row = new ReadOnlyObjectWrapper<>();

    /// @param row id of the row to begin with; the first one when there is none such
    public BenchmarksModel(BenchmarkTable table, Optional<String> row) {
        this.table = table;
        this.row.set(row.flatMap(table::row).or(() -> table.rows().stream().findFirst()).orElse(null));
    }

    /// A score as a bar.
    ///
    /// @param printed as in the table
    /// @param share   its value as a part of the longest bar, from 0 to 1; 0 when there is no value
    /// @param own     whether it belongs to the model that the pack is about
    /// @param best    whether nothing in the row is higher
    public record Bar(String model, String printed, double share, boolean own, boolean best) {}

    public BenchmarkTable table() {
        return table;
    }

    public ReadOnlyObjectProperty<BenchmarkTable.Row> rowProperty() {
        return row.getReadOnlyProperty();
    }

    /// @return whether there is such a row
    public boolean choose(String id) {
        table.row(id).ifPresent(row::set);
        return table.row(id).isPresent();
    }

    /// Moves the choice up or down and stops at the ends.
    public void move(int rows) {
        int at = table.rows().indexOf(row.get());
        if (at >= 0) {
            row.set(table.rows().get(Math.clamp(at + (long) rows, 0, table.rows().size() - 1)));
        }
    }

    /// Columns of the highest number of a row, by its digits and not by what is printed in bold; none where there is only one.
    static List<Integer> best(BenchmarkTable.Row row) {
        var scores = RowScores.of(row);
        return scores.count() < 2 ? List.of() : scores.best();
    }

    /// The chosen row as bars in the order of the columns, on a scale from 0 to 100.
    public List<Bar> bars() {
        var chosen = row.get();
        if (chosen == null) {
            return List.of();
        }
        var best = best(chosen);
        return IntStream.range(0, Math.min(table.models().size(), chosen.cells().size())).mapToObj(i -> {
            String printed = chosen.cells().get(i);
            double share = PrintedValue.number(printed).map(value -> Math.clamp(value.doubleValue() / 100, 0, 1)).orElse(0.0);
            var model = table.models().get(i);
            return new Bar(model.name(), printed, share, model.id().equals(table.own()), best.contains(i));
        }).toList();
    }
}
