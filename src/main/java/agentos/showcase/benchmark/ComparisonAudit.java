package agentos.showcase.benchmark;

import agentos.showcase.benchmark.AuditItem.Verdict;
import agentos.showcase.pack.BenchmarkTable;
import agentos.showcase.pack.Overview;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Judges a claim that a model is better than another one, or than all others, on a row. A difference that chance would bring about is within noise,
/// whichever way it points ([Uncertainty#differ]).
final class ComparisonAudit {
    private static final Texts TEXTS = Texts.of("benchmark");

    private final BenchmarkTable table;

    ComparisonAudit(BenchmarkTable table) {
        this.table = table;
    }

    /// A model's score in the row.
    private record Score(String model, String printed, BigDecimal value) {}

    AuditItem.OfClaim judge(String highlight, Overview.NumberClaim claim) {
        var asked = claim.better();
        var row = table.row(asked.row());
        var own = row.flatMap(of -> score(of, asked.model()));
        var rival = row.flatMap(of -> asked.than() == null ? best(of, asked.model()) : score(of, asked.than()));
        if (own.isEmpty() || rival.isEmpty()) {
            String lacking = own.isEmpty() ? asked.model() : asked.than();
            return item(highlight, claim, Verdict.NOT_CHECKABLE, own.map(Score::printed).orElse(""), null, lacking == null
                    ? TEXTS.both("claim.alone", claim.label(), table.nameOf(asked.row())) : TEXTS.both("claim.no-cell", claim.label(), name(lacking)));
        }
        return compare(highlight, claim, row.get(), own.get(), rival.get());
    }

    private AuditItem.OfClaim compare(String highlight, Overview.NumberClaim claim, BenchmarkTable.Row row, Score own, Score rival) {
        var difference = own.value().subtract(rival.value());
        int direction = row.lowerIsBetter() ? -difference.signum() : difference.signum();
        double ownShare = percent(row, own);
        double rivalShare = percent(row, rival);
        boolean tested = row.items() != null && Uncertainty.isShare(ownShare) && Uncertainty.isShare(rivalShare);
        var verdict = tested && !Uncertainty.differ(ownShare, rivalShare, row.items()) ? Verdict.WITHIN_NOISE
                : direction > 0 ? Verdict.SUPPORTED : Verdict.CONTRADICTED;
        var sentence = TEXTS.both("claim.compared", claim.label(), own.printed(), name(own.model()), rival.printed(), name(rival.model()), row.name());
        return item(highlight, claim, verdict, own.printed(), difference, sentence.plus(reason(verdict, tested, direction, row)));
    }

    private static Localized reason(Verdict verdict, boolean tested, int direction, BenchmarkTable.Row row) {
        if (verdict == Verdict.WITHIN_NOISE) {
            return TEXTS.both("claim.compared.noise", row.items());
        }
        String told = direction > 0 ? "claim.compared.better" : direction < 0 ? "claim.compared.worse" : "claim.compared.equal";
        return tested ? TEXTS.both(told).plus(TEXTS.both("claim.compared.tested", row.items())) : TEXTS.both(told).plus(TEXTS.both("claim.compared.untested"));
    }

    /// The best of all other models.
    private Optional<Score> best(BenchmarkTable.Row row, String except) {
        return IntStream.range(0, table.models().size()).mapToObj(i -> table.models().get(i).id()).filter(model -> !model.equals(except))
                .flatMap(model -> score(row, model).stream())
                .reduce((best, next) -> (row.lowerIsBetter() ? next.value().compareTo(best.value()) < 0 : next.value().compareTo(best.value()) > 0) ? next : best);
    }

    private Optional<Score> score(BenchmarkTable.Row row, String model) {
        return table.printed(row.id(), model)
                .flatMap(printed -> PrintedValue.number(printed).map(value -> new Score(model, printed, value)));
    }

    /// A share of solved items in per cent; NaN for points on a scale of their own.
    private static double percent(BenchmarkTable.Row row, Score score) {
        return switch (row.unit()) {
            case "percent" -> score.value().doubleValue();
            case "fraction" -> score.value().movePointRight(2).doubleValue();
            default -> Double.NaN;
        };
    }

    private String name(String model) {
        return table.model(model).map(BenchmarkTable.Model::name).orElse(model);
    }

    private static AuditItem.OfClaim item(
            String highlight, Overview.NumberClaim claim, Verdict verdict, String found, BigDecimal difference, Localized sentence) {
        return new AuditItem.OfClaim(highlight, claim, verdict, found, difference, List.of(), verdict == Verdict.WITHIN_NOISE, sentence);
    }
}
