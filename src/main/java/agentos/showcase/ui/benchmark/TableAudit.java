package agentos.showcase.ui.benchmark;

import agentos.showcase.pack.BenchmarkTable;
import agentos.showcase.pack.Overview;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import agentos.showcase.ui.overview.ClaimAudit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What does not agree in the texts and the table. Nothing is repaired; everything stands as printed.
final class TableAudit {
    private static final Texts TEXTS = Texts.of("ui");
    /// Two rows that repeat each other in so many cells or more are likely to be a slip of copying.
    private static final int COPIED = 4;

    private final BenchmarkTable table;
    private final List<Remark> remarks = new ArrayList<>();

    private TableAudit(BenchmarkTable table) {
        this.table = table;
    }

    enum Kind { CLAIM, BOLD, NO_BOLD, COPY, SINGLE, NAMES }

    /// @param row      the row that it is about; empty for the texts as a whole
    /// @param sentence what does not agree
    record Remark(Kind kind, Optional<String> row, Localized sentence) {}

    static List<Remark> of(Overview overview, BenchmarkTable table) {
        var audit = new TableAudit(table);
        audit.claims(overview);
        table.rows().forEach(audit::bold);
        audit.copies();
        audit.names(overview);
        return List.copyOf(audit.remarks);
    }

    private void claims(Overview overview) {
        overview.highlights().items().stream().flatMap(highlight -> highlight.claims().stream())
                .map(claim -> ClaimAudit.of(claim, overview, table))
                .filter(audit -> audit.outcome() == ClaimAudit.Outcome.CONTRADICTED)
                .forEach(audit -> {
                    var claim = audit.claim();
                    var row = Optional.ofNullable(claim.cell()).map(Overview.CellId::row);
                    remarks.add(new Remark(Kind.CLAIM, row, TEXTS.both("audit.row.claim", claim.label(), claim.printed(), audit.found())));
                });
    }

    private void bold(BenchmarkTable.Row row) {
        var values = row.cells().stream().filter(cell -> BenchmarksModel.number(cell).isPresent()).toList();
        if (values.size() == 1) {
            remark(Kind.SINGLE, row, TEXTS.both("audit.row.single", row.name(), values.getFirst()));
            return;
        }
        var best = BenchmarksModel.best(row.cells()).stream().map(column -> table.models().get(column)).toList();
        if (best.isEmpty()) {
            return;
        }
        String names = String.join(", ", best.stream().map(BenchmarkTable.Model::name).toList());
        String highest = table.printed(row.id(), best.getFirst().id()).orElse("");
        if (row.bold().isEmpty()) {
            remark(Kind.NO_BOLD, row, TEXTS.both("audit.row.nobold", row.name(), names, highest));
        }
        for (String bold : row.bold()) {
            if (best.stream().noneMatch(model -> model.id().equals(bold))) {
                String name = table.model(bold).map(BenchmarkTable.Model::name).orElse(bold);
                remark(Kind.BOLD, row, TEXTS.both("audit.row.bold", row.name(), name, table.printed(row.id(), bold).orElse(""), names, highest));
            }
        }
    }

    private void copies() {
        for (int i = 0; i < table.rows().size(); i++) {
            for (int j = i + 1; j < table.rows().size(); j++) {
                var a = table.rows().get(i);
                var b = table.rows().get(j);
                long same = 0;
                long both = 0;
                for (int cell = 0; cell < Math.min(a.cells().size(), b.cells().size()); cell++) {
                    boolean numbers = BenchmarksModel.number(a.cells().get(cell)).isPresent() && BenchmarksModel.number(b.cells().get(cell)).isPresent();
                    both += numbers ? 1 : 0;
                    same += numbers && a.cells().get(cell).equals(b.cells().get(cell)) ? 1 : 0;
                }
                if (same >= COPIED) {
                    remark(Kind.COPY, b, TEXTS.both("audit.row.copy", b.name(), same, both, a.name()));
                }
            }
        }
    }

    private void names(Overview overview) {
        var names = overview.product().names().stream().map(naming -> Localized.same(naming.name())).distinct().toList();
        if (names.size() > 1) {
            remarks.add(new Remark(Kind.NAMES, Optional.empty(), TEXTS.both("audit.row.names", Localized.list(names))));
        }
    }

    private void remark(Kind kind, BenchmarkTable.Row row, Localized sentence) {
        remarks.add(new Remark(kind, Optional.of(row.id()), sentence));
    }
}
