package agentos.showcase.benchmark;

import agentos.showcase.pack.BenchmarkTable;
import java.util.Arrays;

/// Puts the scores of one row, over the models shown, on a scale that other rows share. Higher is better on each of them, and what is missing (NaN)
/// stays missing.
///
/// Where the lowest score is the best, an error rate x in per cent stands for the success rate 100 − x, and a score in another unit for −x; the raw scores
/// of such a row have no place beside those of others.
///
/// - [Method.Normalisation#RAW]: the score x itself.
/// - [Method.Normalisation#BASELINE]: 100 max(0, (x − b) / (100 − b)), b being the score of blind guessing. Source: the normalisation of Hugging Face's
///   Open LLM Leaderboard 2 (2024). It depends on no other model.
/// - [Method.Normalisation#MIN_MAX]: 100 (x − min) / (max − min); 50 where all are equal.
/// - [Method.Normalisation#Z]: (x − mean) / s, s being the standard deviation over n (not n − 1); 0 where all are equal.
/// - [Method.Normalisation#PER_CENT_OF_BEST]: 100 x / max; 100 min / x for a unit other than per cent in which the lowest is the best.
/// - [Method.Normalisation#RANK]: 100 times the share of the others that are beaten, ties as halves ([Ranks#winRate]).
///
/// The last four compare, so they need two scores. Raw and baseline scores are per cent; a row in another unit has none.
final class RowScale {
    static final double FULL = 100;

    private final boolean percent;
    private final boolean lowerIsBetter;
    private final double chance;
    private final Ranks ranks;
    private final int missing;
    private final double mean;
    private final double deviation;

    private RowScale(BenchmarkTable.Row row, double[] scores) {
        this.percent = isPercent(row);
        this.lowerIsBetter = row.lowerIsBetter();
        this.chance = lowerIsBetter && row.chance() > 0 ? FULL - row.chance() : row.chance();
        double[] values = goods(row, scores);
        ranks = Ranks.of(values);
        missing = values.length - ranks.count();
        mean = Arrays.stream(values).filter(value -> !Double.isNaN(value)).average().orElse(Double.NaN);
        deviation = Math.sqrt(Arrays.stream(values).filter(value -> !Double.isNaN(value)).map(value -> (value - mean) * (value - mean)).average().orElse(0));
    }

    /// @param values the scores of the models shown
    static RowScale of(BenchmarkTable.Row row, double[] values) {
        return new RowScale(row, values);
    }

    /// How good scores are, higher being better; the scores themselves where they say so.
    static double[] goods(BenchmarkTable.Row row, double[] scores) {
        return row.lowerIsBetter() ? Arrays.stream(scores).map(score -> isPercent(row) ? FULL - score : -score).toArray() : scores;
    }

    private double good(double score) {
        return !lowerIsBetter ? score : percent ? FULL - score : -score;
    }

    /// Place from 1; 0 for a missing score and where there is nothing to compare.
    int place(double score) {
        return ranks.count() < 2 ? 0 : ranks.place(good(score));
    }

    /// Place between the worst (0) and the best (1); null for a missing score and where all are equal.
    Double shade(double score) {
        return Double.isNaN(score) || ranks.best() - ranks.worst() < Ranks.EQUAL ? null : (good(score) - ranks.worst()) / (ranks.best() - ranks.worst());
    }

    static boolean isPercent(BenchmarkTable.Row row) {
        return row.unit().equals("percent");
    }

    Ranks ranks() {
        return ranks;
    }

    /// Whether rows in this unit have a place on a scale at all, whatever their scores are.
    boolean takes(Method.Normalisation normalisation) {
        return switch (normalisation) {
            case RAW -> percent && !lowerIsBetter;
            case BASELINE -> percent && chance < FULL;
            default -> true;
        };
    }

    /// A score on the scale; NaN for a missing one and where the scale has no place for it.
    double normalise(double printed, Method.Normalisation normalisation) {
        if (Double.isNaN(printed) || !takes(normalisation)) {
            return Double.NaN;
        }
        double score = good(printed);
        return switch (normalisation) {
            case RAW -> score;
            case BASELINE -> FULL * Math.max(0, (score - chance) / (FULL - chance));
            case MIN_MAX -> ranks.count() < 2 ? Double.NaN : minMax(score, ranks.worst(), ranks.best());
            case Z -> ranks.count() < 2 ? Double.NaN : deviation < Ranks.EQUAL ? 0 : (score - mean) / deviation;
            case PER_CENT_OF_BEST -> ranks.count() < 2 ? Double.NaN : lowerIsBetter && !percent ? ofBest(-ranks.best(), printed) : ofBest(score, ranks.best());
            case RANK -> FULL * ranks.winRate(score);
        };
    }

    /// Between which values a score would be if every missing score of the row were known, each being 0 to 100 %: the interval holds every completion.
    ///
    /// @param printed the score, or NaN for a missing one
    Uncertainty.Interval bounds(double printed, Method.Normalisation normalisation) {
        boolean unknown = Double.isNaN(printed);
        double score = good(printed);
        int others = unknown ? missing - 1 : missing;
        if (!unknown && (others == 0 || normalisation == Method.Normalisation.RAW || normalisation == Method.Normalisation.BASELINE)) {
            double exact = normalise(printed, normalisation);
            return new Uncertainty.Interval(exact, exact);
        }
        if (normalisation == Method.Normalisation.Z) {
            return samuelson();
        }
        if (unknown) {
            return new Uncertainty.Interval(0, FULL);
        }
        return switch (normalisation) {
            case MIN_MAX -> percent
                    ? new Uncertainty.Interval(minMax(score, ranks.worst(), Math.max(FULL, ranks.best())), minMax(score, Math.min(0, ranks.worst()), ranks.best()))
                    : new Uncertainty.Interval(0, FULL);
            case PER_CENT_OF_BEST -> percent
                    ? new Uncertainty.Interval(ofBest(score, Math.max(FULL, ranks.best())), ofBest(score, ranks.best()))
                    : new Uncertainty.Interval(0, FULL);
            default -> beaten(score);
        };
    }

    /// No score of n lies further than √(n − 1) standard deviations from their mean. Source: P. A. Samuelson, "How deviant can you be?", Journal of the American
    /// Statistical Association 63 (1968), 1522–1525.
    private Uncertainty.Interval samuelson() {
        double most = Math.sqrt(Math.max(0, ranks.count() + missing - 1));
        return new Uncertainty.Interval(-most, most);
    }

    /// Every missing score may be higher or lower.
    private Uncertainty.Interval beaten(double score) {
        int others = ranks.count() + missing - 1;
        double now = ranks.count() < 2 ? 0 : ranks.winRate(score) * (ranks.count() - 1);
        return new Uncertainty.Interval(FULL * now / others, FULL * (now + missing) / others);
    }

    private static double minMax(double score, double worst, double best) {
        return best - worst < Ranks.EQUAL ? FULL / 2 : FULL * (score - worst) / (best - worst);
    }

    private static double ofBest(double score, double best) {
        return Math.abs(best) < Ranks.EQUAL ? FULL : FULL * score / best;
    }
}
