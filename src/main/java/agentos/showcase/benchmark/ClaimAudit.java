package agentos.showcase.benchmark;

import agentos.showcase.benchmark.AuditItem.Verdict;
import agentos.showcase.pack.BenchmarkTable;
import agentos.showcase.pack.Overview;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.math.BigDecimal;
import java.util.List;

/// Judges one claim of a highlight.
final class ClaimAudit {
    private static final Texts TEXTS = Texts.of("benchmark");

    private final Overview overview;
    private final BenchmarkTable table;

    ClaimAudit(Overview overview, BenchmarkTable table) {
        this.overview = overview;
        this.table = table;
    }

    AuditItem.OfClaim judge(String highlight, Overview.NumberClaim claim) {
        if (claim.better() != null) {
            return new ComparisonAudit(table).judge(highlight, claim);
        }
        return claim.cell() != null ? againstCell(highlight, claim) : againstFact(highlight, claim);
    }

    private AuditItem.OfClaim againstCell(String highlight, Overview.NumberClaim claim) {
        var cell = claim.cell();
        var found = PrintedValue.of(table.printed(cell.row(), cell.model()).orElse(BenchmarkTable.MISSING));
        String model = table.model(cell.model()).map(BenchmarkTable.Model::name).orElse(cell.model());
        if (found.isMissing()) {
            return item(highlight, claim, Verdict.NOT_CHECKABLE, "", null, List.of(), false, TEXTS.both("claim.no-cell", claim.label(), model));
        }
        var claimed = PrintedValue.of(claim.printed());
        if (claimed.agrees(found)) {
            return item(highlight, claim, Verdict.SUPPORTED, found.printed(), difference(claimed, found), List.of(), true,
                    TEXTS.both("claim.supported", claim.label(), claim.printed(), model));
        }
        var elsewhere = elsewhere(cell, claimed);
        var difference = difference(claimed, found);
        boolean within = withinNoise(cell.row(), claimed, found);
        Localized sentence = TEXTS.both("claim.contradicted", claim.label(), claim.printed(), found.printed(), model, by(difference));
        if (!elsewhere.isEmpty()) {
            var names = Localized.list(elsewhere.stream()
                    .map(id -> Localized.same(table.model(id).map(BenchmarkTable.Model::name).orElse(id))).toList());
            sentence = sentence.plus(TEXTS.both("claim.elsewhere", claim.printed(), names));
        }
        sentence = sentence.plus(within ? TEXTS.both("claim.noise", items(cell.row())) : TEXTS.both("claim.end"));
        return item(highlight, claim, Verdict.CONTRADICTED, found.printed(), difference, elsewhere, within, sentence);
    }

    /// A fact is what the texts themselves state: agreeing with it proves nothing, contradicting it is a contradiction.
    private AuditItem.OfClaim againstFact(String highlight, Overview.NumberClaim claim) {
        var fact = overview.facts().stream().filter(f -> f.id().equals(claim.fact())).findFirst();
        if (fact.isEmpty()) {
            return item(highlight, claim, Verdict.NOT_CHECKABLE, "", null, List.of(), false, TEXTS.both("claim.no-fact", claim.label()));
        }
        var claimed = PrintedValue.of(claim.printed());
        var found = PrintedValue.of(fact.get().printed());
        return claimed.agrees(found)
                ? item(highlight, claim, Verdict.NOT_CHECKABLE, found.printed(), null, List.of(), false,
                        TEXTS.both("claim.stated", claim.label(), claim.printed(), fact.get().source()))
                : item(highlight, claim, Verdict.CONTRADICTED, found.printed(), difference(claimed, found), List.of(), false,
                        TEXTS.both("claim.fact", claim.label(), claim.printed(), found.printed(), fact.get().source()));
    }

    private List<String> elsewhere(Overview.CellId cell, PrintedValue claimed) {
        if (claimed.number() == null) {
            return List.of();
        }
        return table.row(cell.row()).map(RowScores::of).map(scores -> scores.columnsOf(claimed.number())).orElse(List.of()).stream()
                .map(column -> table.models().get(column).id()).filter(model -> !model.equals(cell.model())).toList();
    }

    private boolean withinNoise(String row, PrintedValue claimed, PrintedValue found) {
        Integer items = table.row(row).map(BenchmarkTable.Row::items).orElse(null);
        return items != null && claimed.number() != null && found.number() != null && isPercent(found.number())
                && Uncertainty.interval(found.number().doubleValue(), items).contains(claimed.number().doubleValue());
    }

    private static boolean isPercent(BigDecimal value) {
        return value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(100)) <= 0;
    }

    private String items(String row) {
        return table.row(row).map(BenchmarkTable.Row::items).map(String::valueOf).orElse("");
    }

    private static BigDecimal difference(PrintedValue claimed, PrintedValue found) {
        return claimed.number() == null || found.number() == null ? null : claimed.number().subtract(found.number());
    }

    private static Localized by(BigDecimal difference) {
        return difference == null ? Localized.EMPTY
                : TEXTS.both(difference.signum() > 0 ? "claim.more" : "claim.less", difference.abs().stripTrailingZeros().toPlainString());
    }

    private static AuditItem.OfClaim item(
            String highlight, Overview.NumberClaim claim, Verdict verdict, String found, BigDecimal difference, List<String> elsewhere,
            boolean within, Localized sentence) {
        return new AuditItem.OfClaim(highlight, claim, verdict, found, difference, elsewhere, within, sentence);
    }
}
