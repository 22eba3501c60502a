package agentos.showcase.benchmark;

import agentos.showcase.benchmark.AuditItem.Kind;
import agentos.showcase.pack.BenchmarkTable;
import agentos.showcase.pack.Overview;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// What is odd about a printed table and the texts around it.
final class TableAudit {
    private static final Texts TEXTS = Texts.of("benchmark");

    /// Fewer equal scores than this can be chance.
    private static final int FEWEST_REPEATED = 3;

    private final Overview overview;
    private final BenchmarkTable table;
    private final TableNumbers numbers;
    private final int[] columns;
    private final List<AuditItem.OfTable> items = new ArrayList<>();

    TableAudit(Overview overview, BenchmarkTable table) {
        this.overview = overview;
        this.table = table;
        this.numbers = TableNumbers.of(table);
        this.columns = IntStream.range(0, table.models().size()).toArray();
    }

    List<AuditItem.OfTable> items() {
        names();
        columnNames();
        dimensions();
        var earlier = new ArrayList<BenchmarkTable.Row>();
        for (var row : table.rows()) {
            double[] scores = numbers.values(row.id(), columns);
            if (numbers.printsBold()) {
                bold(row, scores);
            }
            single(row, scores);
            range(row, scores);
            MixedScales.odd(scores).ifPresent(odd -> add(Kind.MIXED_SCALES, List.of(row), odd, TEXTS.both("table.scales", row.name(), values(row, odd))));
            earlier.forEach(other -> repeats(other, row, scores));
            earlier.add(row);
        }
        return items;
    }

    private void names() {
        var names = overview.product().names().stream().map(Overview.Naming::name).distinct().toList();
        if (names.size() > 1) {
            var list = overview.product().names().stream()
                    .map(naming -> TEXTS.both("table.naming", naming.name(), naming.where())).toList();
            items.add(new AuditItem.OfTable(Kind.SEVERAL_NAMES, List.of(), List.of(table.own()),
                    TEXTS.both("table.names", names.size(), Localized.list(list))));
        }
    }

    /// Columns whose names differ in nothing but spaces, signs and capitals.
    private void columnNames() {
        var byKey = new LinkedHashMap<String, List<Integer>>();
        for (int column : columns) {
            String name = Normalizer.normalize(table.models().get(column).name(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}+]", "");
            byKey.computeIfAbsent(name, _ -> new ArrayList<>()).add(column);
        }
        byKey.values().stream().filter(same -> same.size() > 1).forEach(same -> add(Kind.SEVERAL_NAMES, List.of(), same,
                TEXTS.both("table.columns", Localized.list(same.stream().map(column -> Localized.same(table.models().get(column).name())).toList()))));
    }

    /// Holds the prose above the table against the table; a table without prose says nothing of dimensions.
    private void dimensions() {
        if (!table.text().paragraphs().isEmpty() && !table.groups().isEmpty() && table.dimensions().size() != table.groups().size()) {
            add(Kind.TEXT_AND_TABLE, List.of(), List.of(), TEXTS.both("table.dimensions", table.dimensions().size(), table.groups().size()));
        }
    }

    /// A table without any bold does not mark its best scores, so that none is missing.
    private void bold(BenchmarkTable.Row row, double[] scores) {
        double[] goods = RowScale.goods(row, scores);
        var ranks = Ranks.of(goods);
        var best = IntStream.of(columns).filter(column -> ranks.place(goods[column]) == 1).boxed().toList();
        var bold = row.bold().stream().map(table::column).filter(column -> column >= 0).toList();
        var wrong = bold.stream().filter(column -> !best.contains(column)).toList();
        var missing = best.stream().filter(column -> !bold.contains(column)).toList();
        if (!wrong.isEmpty()) {
            add(Kind.BOLD_NOT_BEST, List.of(row), wrong, TEXTS.both("table.bold", row.name(), values(row, wrong), values(row, best)));
        } else if (!missing.isEmpty()) {
            add(Kind.BEST_NOT_BOLD, List.of(row), missing, TEXTS.both("table.plain", row.name(), values(row, missing)));
        }
    }

    private void single(BenchmarkTable.Row row, double[] scores) {
        var known = IntStream.of(columns).filter(column -> !Double.isNaN(scores[column])).boxed().toList();
        if (known.size() == 1) {
            add(Kind.SINGLE_VALUE, List.of(row), known, TEXTS.both("table.single", row.name(), values(row, known)));
        }
    }

    private void range(BenchmarkTable.Row row, double[] scores) {
        var outside = IntStream.of(columns).filter(column -> !Double.isNaN(scores[column]) && !Uncertainty.isShare(scores[column])).boxed().toList();
        if (RowScale.isPercent(row) && !outside.isEmpty()) {
            add(Kind.OUT_OF_RANGE, List.of(row), outside, TEXTS.both("table.range", row.name(), values(row, outside)));
        }
    }

    /// Two thirds of the shorter row's scores, and at least [#FEWEST_REPEATED], stand in the same columns of both rows.
    private void repeats(BenchmarkTable.Row earlier, BenchmarkTable.Row later, double[] scores) {
        double[] others = numbers.values(earlier.id());
        int shared = 0;
        int before = 0;
        int now = 0;
        for (int column : columns) {
            double other = others[column];
            before += Double.isNaN(other) ? 0 : 1;
            now += Double.isNaN(scores[column]) ? 0 : 1;
            shared += other == scores[column] ? 1 : 0;
        }
        if (shared >= FEWEST_REPEATED && 3 * shared >= 2 * Math.min(before, now)) {
            var same = IntStream.of(columns).filter(column -> others[column] == scores[column]).boxed().toList();
            add(Kind.REPEATED_ROW, List.of(earlier, later), same, TEXTS.both("table.repeated", later.name(), shared, before, earlier.name()));
        }
    }

    private void add(Kind kind, List<BenchmarkTable.Row> rows, List<Integer> at, Localized sentence) {
        items.add(new AuditItem.OfTable(kind, rows.stream().map(BenchmarkTable.Row::id).toList(),
                at.stream().map(column -> table.models().get(column).id()).toList(), sentence));
    }

    private Localized values(BenchmarkTable.Row row, List<Integer> at) {
        return Localized.list(at.stream()
                .map(column -> TEXTS.both("table.value", row.cells().get(column), table.models().get(column).name())).toList());
    }
}
