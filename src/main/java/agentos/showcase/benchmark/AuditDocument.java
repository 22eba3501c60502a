package agentos.showcase.benchmark;

import agentos.showcase.data.Data;
import agentos.showcase.pack.BenchmarkTable;
import java.util.List;
import java.util.Locale;

/// An audit as JSON: every claim with its verdict, and every finding.
public final class AuditDocument {
    private AuditDocument() {}

    public static Data of(ClaimsAudit audit, BenchmarkTable table) {
        return Data.object().put("claims", audit.claims().stream().map(AuditDocument::claim).toList())
                .put("findings", audit.findings().stream().map(AuditDocument::finding).toList())
                .put("grain", GrainCheck.of(table).stream().filter(grain -> grain.runs() != 1).map(grain -> Data.object().put("row", grain.row())
                        .put("model", grain.model()).put("printed", grain.printed()).put("items", grain.items())
                        .put("runs", grain.isExplained() ? Data.of(grain.runs()) : Data.NIL).build()).toList())
                .build();
    }

    private static Data claim(AuditItem.OfClaim item) {
        var cell = item.cell().orElse(null);
        var better = item.claim().better();
        return Data.object().put("highlight", item.highlight()).put("label", item.claim().label()).put("verdict", word(item.verdict()))
                .put("claimed", item.claim().printed() == null ? Data.NIL : Data.of(item.claim().printed())).put("found", item.found().isEmpty() ? Data.NIL : Data.of(item.found()))
                .put("difference", item.difference() == null ? Data.NIL : new Data.Num(item.difference()))
                .put("withinNoise", item.withinNoise()).put("row", cell == null ? Data.NIL : Data.of(cell.row()))
                .put("model", cell == null ? Data.NIL : Data.of(cell.model()))
                .put("better", better == null ? Data.NIL : Data.object().put("row", better.row()).put("model", better.model())
                        .put("than", better.than() == null ? Data.NIL : Data.of(better.than())).build())
                .put("elsewhere", Data.strings(item.elsewhere()))
                .put("sentence", item.sentence()).build();
    }

    private static Data finding(AuditItem item) {
        return switch (item) {
            case AuditItem.OfClaim claim -> Data.object().put("kind", word(claim.verdict()) + "-claim").put("mark", word(item.mark())).put("rows", Data.strings(item.rows()))
                    .put("models", Data.strings(claim.cell().map(cell -> List.of(cell.model())).orElse(List.of())))
                    .put("sentence", item.sentence()).build();
            case AuditItem.OfTable table -> Data.object().put("kind", word(table.kind())).put("mark", word(item.mark())).put("rows", Data.strings(item.rows()))
                    .put("models", Data.strings(table.models())).put("sentence", item.sentence()).build();
        };
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
