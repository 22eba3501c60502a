package agentos.showcase.benchmark;

import agentos.showcase.pack.BenchmarkTable;
import java.util.HashMap;
import java.util.Map;

/// The rows of a table on one scale, for the models shown; each worked out when it is asked for.
final class RowPoints {
    private final TableNumbers numbers;
    private final int[] columns;
    private final Method.Normalisation scale;
    private final Map<String, Points> rows = new HashMap<>();

    RowPoints(TableNumbers numbers, int[] columns, Method.Normalisation scale) {
        this.numbers = numbers;
        this.columns = columns;
        this.scale = scale;
    }

    /// One row, model by model.
    ///
    /// @param values   NaN for a missing score
    /// @param low      least that any completion of the row gives
    /// @param high     most
    /// @param complete whether every model has a score
    record Points(double[] values, double[] low, double[] high, boolean complete) {}

    int models() {
        return columns.length;
    }

    /// Whether the row has a place on the scale; if not, it counts for nothing.
    boolean takes(BenchmarkTable.Row row) {
        return RowScale.of(row, new double[0]).takes(scale);
    }

    Points of(BenchmarkTable.Row row) {
        return rows.computeIfAbsent(row.id(), _ -> workOut(row));
    }

    private Points workOut(BenchmarkTable.Row row) {
        double[] scores = numbers.values(row.id(), columns);
        var rowScale = RowScale.of(row, scores);
        var values = new double[scores.length];
        var low = new double[scores.length];
        var high = new double[scores.length];
        boolean complete = scores.length > 0;
        for (int i = 0; i < scores.length; i++) {
            values[i] = rowScale.normalise(scores[i], scale);
            var bounds = rowScale.bounds(scores[i], scale);
            low[i] = bounds.low();
            high[i] = bounds.high();
            complete &= !Double.isNaN(values[i]);
        }
        return new Points(values, low, high, complete);
    }
}
