package agentos.showcase.benchmark;

import agentos.showcase.benchmark.Method.Missing;
import java.util.Arrays;

/// A dimension's scores, model by model:
///
///     Σ w n / Σ w
///
/// over the rows that have a score n on the scale, with the weights w of the plan. A missing score is never a zero: it is left out of both sums, or it makes the
/// score an interval.
///
/// @param values   NaN where there is not enough data
/// @param low      least that the missing scores allow; NaN where no row counts
/// @param high     most that they allow
/// @param coverage share of the weight that is observed, 0 to 1
record DimensionScores(DimensionPlan plan, double[] values, double[] low, double[] high, double[] coverage) {

    /// @param threshold for [Missing#COVERAGE]: the share of the weight that must be observed
    static DimensionScores of(DimensionPlan plan, RowPoints points, Missing missing, double threshold) {
        int models = points.models();
        double total = 0;
        var sum = new double[models];
        var seen = new double[models];
        var low = new double[models];
        var high = new double[models];
        for (var share : plan.shares()) {
            if (!points.takes(share.row())) {
                continue;
            }
            var row = points.of(share.row());
            if (missing == Missing.COMPLETE && !row.complete()) {
                continue;
            }
            double weight = share.weight();
            total += weight;
            for (int i = 0; i < models; i++) {
                if (!Double.isNaN(row.values()[i])) {
                    sum[i] += weight * row.values()[i];
                    seen[i] += weight;
                }
                low[i] += weight * row.low()[i];
                high[i] += weight * row.high()[i];
            }
        }
        var values = new double[models];
        for (int i = 0; i < models; i++) {
            low[i] = total == 0 ? Double.NaN : low[i] / total;
            high[i] = total == 0 ? Double.NaN : high[i] / total;
            double covered = total == 0 ? 0 : seen[i] / total;
            boolean enough = switch (missing) {
                case AVAILABLE, COMPLETE -> seen[i] > 0;
                case COVERAGE -> seen[i] > 0 && covered >= threshold - Ranks.EQUAL;
                case BOUNDS -> seen[i] > 0 && high[i] - low[i] < Ranks.EQUAL;
            };
            values[i] = enough ? sum[i] / seen[i] : Double.NaN;
            seen[i] = covered;
        }
        return new DimensionScores(plan, values, low, high, seen);
    }

    /// The dimension as one vote (Borda): points for the models beaten, ties as halves, on the scale 0 to n − 1 of the n models shown. Where some have
    /// no score, the points among those that have one are stretched to it, so that nobody gains or loses by the others' gaps.
    ///
    /// Source: J.-C. de Borda, "Mémoire sur les élections au scrutin" (1781); for benchmarks M. Rofin et al., "Vote'n'Rank: Revision of Benchmarking with Social
    /// Choice Theory", EACL 2023. The voters are the dimensions, so that variants of one benchmark do not vote twice.
    DimensionScores asVotes() {
        int most = values.length - 1;
        var ranks = Ranks.of(values);
        var lows = Ranks.of(low);
        var highs = Ranks.of(high);
        double[] points = Arrays.stream(values).map(value -> most * ranks.winRate(value)).toArray();
        var least = new double[values.length];
        var greatest = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            boolean exact = high[i] - low[i] < Ranks.EQUAL;
            int surelyWorse = highs.lower(low[i]);
            int atMostEqual = highs.count() - surelyWorse - highs.higher(low[i]) - (exact ? 1 : 0);
            int maybeWorse = lows.lower(high[i]) - (exact ? 0 : 1);
            int atLeastEqual = lows.count() - lows.lower(high[i]) - lows.higher(high[i]) - (exact ? 1 : 0);
            least[i] = Double.isNaN(low[i]) ? Double.NaN : surelyWorse + atMostEqual / 2.0;
            greatest[i] = Double.isNaN(high[i]) ? Double.NaN : maybeWorse + atLeastEqual / 2.0;
        }
        return new DimensionScores(plan, points, least, greatest, coverage);
    }
}
