package agentos.showcase.benchmark;

import agentos.showcase.benchmark.Method.Normalisation;
import agentos.showcase.benchmark.ShownTable.BoldMark;
import agentos.showcase.benchmark.ShownTable.Cell;
import agentos.showcase.pack.BenchmarkTable;
import agentos.showcase.pack.Overview;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Works out the cells of a line: value, interval, place, best, shared lead, bold and shade.
final class ShownCells {
    private final TableNumbers numbers;
    private final int[] columns;
    private final boolean heat;
    private final Normalisation scale;
    private final Set<Overview.CellId> edited;

    /// @param columns of the models shown, in the order of the cells
    /// @param heat    whether the cells are shaded
    /// @param scale   that the scores are shown on
    ShownCells(TableNumbers numbers, int[] columns, boolean heat, Normalisation scale, Set<Overview.CellId> edited) {
        this.numbers = numbers;
        this.columns = columns;
        this.heat = heat;
        this.scale = scale;
        this.edited = edited;
    }

    List<Cell> parameter(BenchmarkTable.Parameter parameter) {
        double[] values = numbers.values(parameter.id(), columns);
        var cells = new ArrayList<Cell>(columns.length);
        for (int i = 0; i < columns.length; i++) {
            cells.add(new Cell(parameter.id(), model(i), parameter.cells().get(columns[i]), boxed(values[i]), null, null, 0, false, false, BoldMark.NONE, null,
                    isEdited(parameter.id(), model(i))));
        }
        return cells;
    }

    List<Cell> scores(BenchmarkTable.Row row) {
        double[] scores = numbers.values(row.id(), columns);
        var rowScale = RowScale.of(row, scores);
        var ranks = rowScale.ranks();
        var bold = numbers.marks(row.id());
        var leads = leads(row, ranks, RowScale.goods(row, scores));
        var cells = new ArrayList<Cell>(columns.length);
        for (int i = 0; i < columns.length; i++) {
            double score = scores[i];
            int place = rowScale.place(score);
            double value = rowScale.normalise(score, scale);
            boolean known = scale == Normalisation.RAW ? !Double.isNaN(score) : !Double.isNaN(value);
            var interval = known && row.items() != null && RowScale.isPercent(row) && Uncertainty.isShare(score) && scale != Normalisation.RANK
                    ? Uncertainty.interval(score, row.items()) : null;
            cells.add(new Cell(row.id(), model(i), scale == Normalisation.RAW ? row.cells().get(columns[i]) : Figures.on(scale, value),
                    boxed(scale == Normalisation.RAW ? score : value),
                    interval == null ? null : end(rowScale, row.lowerIsBetter() ? interval.high() : interval.low(), interval.low()),
                    interval == null ? null : end(rowScale, row.lowerIsBetter() ? interval.low() : interval.high(), interval.high()),
                    place, place == 1, leads[i], bold[columns[i]],
                    heat ? rowScale.shade(score) : null, isEdited(row.id(), model(i))));
        }
        return cells;
    }

    /// From which scores the best cannot be told; none where it can be told from all others.
    private static boolean[] leads(BenchmarkTable.Row row, Ranks ranks, double[] scores) {
        var leads = new boolean[scores.length];
        if (ranks.count() < 2 || row.items() == null || !RowScale.isPercent(row) || !Uncertainty.isShare(ranks.best())) {
            return leads;
        }
        int count = 0;
        for (int i = 0; i < scores.length; i++) {
            leads[i] = Uncertainty.isShare(scores[i]) && !Uncertainty.differ(scores[i], ranks.best(), row.items());
            count += leads[i] ? 1 : 0;
        }
        return count > 1 ? leads : new boolean[scores.length];
    }

    /// An end of an interval: as printed among raw scores, else on the scale, where the better end is the upper one.
    private double end(RowScale rowScale, double onScale, double raw) {
        return scale == Normalisation.RAW ? raw : rowScale.normalise(onScale, scale);
    }

    private String model(int cell) {
        return numbers.table().models().get(columns[cell]).id();
    }

    private boolean isEdited(String row, String model) {
        return !edited.isEmpty() && edited.contains(new Overview.CellId(row, model));
    }

    private static Double boxed(double value) {
        return Double.isNaN(value) ? null : value;
    }
}
