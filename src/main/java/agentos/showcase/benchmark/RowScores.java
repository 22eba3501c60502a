package agentos.showcase.benchmark;

import agentos.showcase.pack.BenchmarkTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/// A row of the table as numbers, column by column; null where no score is given.
public record RowScores(BenchmarkTable.Row row, List<BigDecimal> values) {
    public RowScores {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    public static RowScores of(BenchmarkTable.Row row) {
        return new RowScores(row, row.cells().stream().map(cell -> PrintedValue.of(cell).number()).toList());
    }

    /// How many models have a score.
    public int count() {
        return (int) values.stream().filter(Objects::nonNull).count();
    }

    /// The columns of the best score: several when they tie, none when the row has no score.
    public List<Integer> best() {
        Comparator<BigDecimal> order = row.lowerIsBetter() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return values.stream().filter(Objects::nonNull).max(order).map(this::columnsOf).orElse(List.of());
    }

    /// The columns with exactly this value.
    public List<Integer> columnsOf(BigDecimal value) {
        return IntStream.range(0, values.size())
                .filter(i -> values.get(i) != null && values.get(i).compareTo(value) == 0).boxed().toList();
    }

    /// The columns in which both rows have the same score.
    public List<Integer> sharedWith(RowScores other) {
        return IntStream.range(0, Math.min(values.size(), other.values.size()))
                .filter(i -> values.get(i) != null && other.values.get(i) != null && values.get(i).compareTo(other.values.get(i)) == 0)
                .boxed().toList();
    }
}
