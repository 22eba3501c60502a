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
    private final Look look;
    private final Normalisation scale;
    private final Set<Overview.CellId> edited;

    /// @param columns of the models shown, in the order of the cells
    /// @param scale   that the scores are shown on
    ShownCells(TableNumbers numbers, int[] columns, Look look, Normalisation scale, Set<Overview.CellId> edited) {
        this.numbers = numbers;
        this.columns = columns;
        this.look = look;
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
        var bold = boldMarks(row);
        int contenders = 0;
        for (double score : scores) {
            contenders += leads(row, ranks, score) ? 1 : 0;
        }
        var cells = new ArrayList<Cell>(columns.length);
        for (int i = 0; i < columns.length; i++) {
            double score = scores[i];
            int place = ranks.place(score);
            double value = rowScale.normalise(score, scale);
            boolean known = !Double.isNaN(value);
            var interval = known && row.items() != null && RowScale.isPercent(row) && Uncertainty.isShare(score) && scale != Normalisation.RANK
                    ? Uncertainty.interval(score, row.items()) : null;
            cells.add(new Cell(row.id(), model(i), scale == Normalisation.RAW ? row.cells().get(columns[i]) : Figures.on(scale, value),
                    boxed(scale == Normalisation.RAW ? score : value),
                    interval == null ? null : rowScale.normalise(interval.low(), scale), interval == null ? null : rowScale.normalise(interval.high(), scale),
                    place, place == 1 && ranks.count() > 1, contenders > 1 && leads(row, ranks, score), bold[columns[i]],
                    look.heat() ? shade(ranks, score) : null, isEdited(row.id(), model(i))));
        }
        return cells;
    }

    /// Whether the best score cannot be told from this one.
    private static boolean leads(BenchmarkTable.Row row, Ranks ranks, double score) {
        return ranks.count() > 1 && !Double.isNaN(score) && row.items() != null && RowScale.isPercent(row)
                && Uncertainty.isShare(score) && Uncertainty.isShare(ranks.best()) && !Uncertainty.differ(score, ranks.best(), row.items());
    }

    private static Double shade(Ranks ranks, double score) {
        return Double.isNaN(score) || ranks.best() - ranks.worst() < Ranks.EQUAL ? null : (score - ranks.worst()) / (ranks.best() - ranks.worst());
    }

    /// How the source's bold differs from the best of the whole printed row, whichever models are shown; by column.
    private BoldMark[] boldMarks(BenchmarkTable.Row row) {
        int[] all = java.util.stream.IntStream.range(0, numbers.table().models().size()).toArray();
        double[] scores = numbers.values(row.id(), all);
        var ranks = Ranks.of(scores);
        var marks = new BoldMark[all.length];
        for (int column : all) {
            boolean best = ranks.count() > 1 && ranks.place(scores[column]) == 1;
            boolean printed = row.bold().contains(numbers.table().models().get(column).id());
            marks[column] = ranks.count() < 2 || !numbers.printsBold() || best == printed ? BoldMark.NONE : best ? BoldMark.BEST_NOT_BOLD : BoldMark.BOLD_NOT_BEST;
        }
        return marks;
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
