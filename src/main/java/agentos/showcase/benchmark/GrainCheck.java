package agentos.showcase.benchmark;

import agentos.showcase.pack.BenchmarkTable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Whether printed scores can be what they say they are. A model that solves k of n items in r runs scores 100 k / (n r): only such values, rounded as printed, are
/// possible.
///
/// The idea is the GRIM test: N. J. L. Brown and J. A. J. Heathers, "The GRIM Test", Social Psychological and Personality Science 8 (2017), 363–369. How halves were
/// rounded is not known, so both neighbours of a half count as reached.
public final class GrainCheck {
    /// More runs than this are not looked for.
    public static final int MOST_RUNS = 64;

    private GrainCheck() {}

    /// A score whose items are known.
    ///
    /// @param runs least number of runs that explains it; 0 when none up to [#MOST_RUNS] does
    public record Grain(String row, String model, String printed, int items, int runs) {
        public boolean isExplained() {
            return runs > 0;
        }
    }

    /// Every score of the table that can be checked, row by row.
    public static List<Grain> of(BenchmarkTable table) {
        var grains = new ArrayList<Grain>();
        for (var row : table.rows()) {
            if (row.items() == null || !RowScale.isPercent(row)) {
                continue;
            }
            for (int i = 0; i < Math.min(row.cells().size(), table.models().size()); i++) {
                var score = PrintedValue.of(row.cells().get(i)).number();
                if (score != null) {
                    grains.add(new Grain(row.id(), table.models().get(i).id(), row.cells().get(i), row.items(), runs(score, row.items(), MOST_RUNS).orElse(0)));
                }
            }
        }
        return grains;
    }

    /// The least number of runs that explains a score.
    ///
    /// @param score in per cent, with its printed decimals
    /// @param items of one run, 1 or more
    /// @param limit most runs to look for
    /// @return nothing when no number of runs up to the limit does
    public static OptionalInt runs(BigDecimal score, int items, int limit) {
        if (items < 1) {
            throw new IllegalArgumentException("one item or more, not " + items);
        }
        if (score.signum() < 0 || score.compareTo(BigDecimal.valueOf(100)) > 0) {
            return OptionalInt.empty();
        }
        BigDecimal printed = score.setScale(Math.max(0, score.scale()));
        BigInteger unit = BigInteger.TEN.pow(printed.scale());
        BigInteger digits = printed.unscaledValue();
        BigInteger hundred = unit.multiply(BigInteger.valueOf(100));
        for (int runs = 1; runs <= limit; runs++) {
            if (reaches(digits, hundred, BigInteger.valueOf((long) items * runs))) {
                return OptionalInt.of(runs);
            }
        }
        return OptionalInt.empty();
    }

    /// Whether 100 k / N lies within half a printed unit of the score for a whole k, all in printed units: |hundred k − digits N| ≤ N / 2.
    private static boolean reaches(BigInteger digits, BigInteger hundred, BigInteger trials) {
        BigInteger wanted = digits.multiply(trials);
        BigInteger solved = wanted.shiftLeft(1).add(hundred).divide(hundred.shiftLeft(1));
        return hundred.multiply(solved).subtract(wanted).abs().shiftLeft(1).compareTo(trials) <= 0;
    }
}
