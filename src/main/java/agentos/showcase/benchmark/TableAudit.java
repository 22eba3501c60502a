package agentos.showcase.benchmark;

import agentos.showcase.benchmark.AuditItem.Kind;
import agentos.showcase.pack.BenchmarkTable;
import agentos.showcase.pack.Overview;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.List;

/// What is odd about a printed table and the texts around it.
final class TableAudit {
    private static final Texts TEXTS = Texts.of("benchmark");

    /// Fewer equal scores than this can be chance.
    private static final int FEWEST_REPEATED = 3;

    private final Overview overview;
    private final BenchmarkTable table;
    private final List<AuditItem.OfTable> items = new ArrayList<>();

    TableAudit(Overview overview, BenchmarkTable table) {
        this.overview = overview;
        this.table = table;
    }

    List<AuditItem.OfTable> items() {
        names();
        dimensions();
        var earlier = new ArrayList<RowScores>();
        for (var row : table.rows()) {
            var scores = RowScores.of(row);
            bold(scores);
            single(scores);
            earlier.forEach(other -> repeats(other, scores));
            earlier.add(scores);
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

    private void dimensions() {
        if (!table.groups().isEmpty() && table.dimensions().size() != table.groups().size()) {
            items.add(new AuditItem.OfTable(Kind.TEXT_AND_TABLE, List.of(), List.of(),
                    TEXTS.both("table.dimensions", table.dimensions().size(), table.groups().size())));
        }
    }

    private void bold(RowScores scores) {
        var row = scores.row();
        var best = scores.best();
        var bold = row.bold().stream().map(table::column).filter(column -> column >= 0).toList();
        var wrong = bold.stream().filter(column -> !best.contains(column)).toList();
        if (!wrong.isEmpty()) {
            items.add(new AuditItem.OfTable(Kind.BOLD_NOT_BEST, List.of(row.id()), ids(wrong),
                    TEXTS.both("table.bold", row.name(), values(row, wrong), values(row, best))));
        } else if (!bold.containsAll(best)) {
            var missing = best.stream().filter(column -> !bold.contains(column)).toList();
            items.add(new AuditItem.OfTable(Kind.BEST_NOT_BOLD, List.of(row.id()), ids(missing),
                    TEXTS.both("table.plain", row.name(), values(row, missing))));
        }
    }

    private void single(RowScores scores) {
        if (scores.count() == 1) {
            items.add(new AuditItem.OfTable(Kind.SINGLE_VALUE, List.of(scores.row().id()), ids(scores.best()),
                    TEXTS.both("table.single", scores.row().name(), values(scores.row(), scores.best()))));
        }
    }

    /// Two thirds of the shorter row's scores, and at least [#FEWEST_REPEATED], stand in the same columns of both rows.
    private void repeats(RowScores earlier, RowScores later) {
        var shared = earlier.sharedWith(later);
        int shorter = Math.min(earlier.count(), later.count());
        if (shared.size() >= FEWEST_REPEATED && 3 * shared.size() >= 2 * shorter) {
            items.add(new AuditItem.OfTable(Kind.REPEATED_ROW, List.of(earlier.row().id(), later.row().id()), ids(shared),
                    TEXTS.both("table.repeated", later.row().name(), shared.size(), earlier.count(), earlier.row().name())));
        }
    }

    private List<String> ids(List<Integer> columns) {
        return columns.stream().map(column -> table.models().get(column).id()).toList();
    }

    private Localized values(BenchmarkTable.Row row, List<Integer> columns) {
        return Localized.list(columns.stream()
                .map(column -> TEXTS.both("table.value", row.cells().get(column), table.models().get(column).name())).toList());
    }
}
