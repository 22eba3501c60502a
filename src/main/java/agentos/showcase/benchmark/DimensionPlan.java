package agentos.showcase.benchmark;

import agentos.showcase.pack.BenchmarkTable;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;

/// Which rows a dimension gathers, and with which weight: every family counts one, and its variants share it.
public record DimensionPlan(BenchmarkTable.Dimension dimension, List<Share> shares) {
    /// Id of the only dimension of a table that has none.
    public static final String ALL = "all";

    public DimensionPlan {
        shares = List.copyOf(shares);
    }

    /// @param variants how many rows of this dimension are of the row's family; its weight is one in so many
    public record Share(BenchmarkTable.Row row, int variants) {
        public double weight() {
            return 1.0 / variants;
        }
    }

    /// The dimensions of a table that have rows, in their order. A table without dimensions has one, over all rows.
    public static List<DimensionPlan> of(BenchmarkTable table) {
        return of(table, _ -> true);
    }

    /// @param counts which rows count
    static List<DimensionPlan> of(BenchmarkTable table, Predicate<BenchmarkTable.Row> counts) {
        var rows = table.rows().stream().filter(counts).toList();
        if (table.dimensions().isEmpty()) {
            var all = new BenchmarkTable.Dimension(ALL, Texts.of("benchmark").both("summary.all"), null, 1);
            return rows.isEmpty() ? List.of() : List.of(new DimensionPlan(all, shares(rows)));
        }
        var byDimension = new LinkedHashMap<String, List<BenchmarkTable.Row>>();
        rows.forEach(row -> byDimension.computeIfAbsent(String.valueOf(row.dimension()), _ -> new ArrayList<>()).add(row));
        return table.dimensions().stream().filter(dimension -> byDimension.containsKey(dimension.id()))
                .map(dimension -> new DimensionPlan(dimension, shares(byDimension.get(dimension.id())))).toList();
    }

    private static List<Share> shares(List<BenchmarkTable.Row> rows) {
        var variants = new HashMap<String, Integer>();
        rows.forEach(row -> variants.merge(row.family(), 1, Integer::sum));
        return rows.stream().map(row -> new Share(row, variants.get(row.family()))).toList();
    }
}
