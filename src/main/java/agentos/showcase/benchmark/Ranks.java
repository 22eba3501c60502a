package agentos.showcase.benchmark;

import java.util.Arrays;

/// Places in a field of scores, higher being better. NaN is a missing score: it has no place and takes none.
final class Ranks {
    /// Scores that were worked out are equal when they differ by less than this; sums in another order differ by less.
    static final double EQUAL = 1e-9;

    private final double[] ascending;

    private Ranks(double[] ascending) {
        this.ascending = ascending;
    }

    static Ranks of(double[] scores) {
        double[] sorted = Arrays.stream(scores).filter(score -> !Double.isNaN(score)).toArray();
        Arrays.sort(sorted);
        return new Ranks(sorted);
    }

    int count() {
        return ascending.length;
    }

    double worst() {
        return ascending[0];
    }

    double best() {
        return ascending[ascending.length - 1];
    }

    /// How many scores are lower.
    int lower(double score) {
        return below(score - EQUAL);
    }

    /// How many scores are higher.
    int higher(double score) {
        return count() - below(score + EQUAL);
    }

    /// Place from 1; equal scores share the better place ("1224"), so that the place is one more than the number of higher scores. 0 for a missing score.
    int place(double score) {
        return Double.isNaN(score) ? 0 : 1 + higher(score);
    }

    /// Share of the others that a score beats, ties as halves, 0 to 1; NaN when there are no others.
    ///
    ///     (worse + ties / 2) / (n − 1)
    ///
    /// Source: P. Liang et al., "Holistic Evaluation of Language Models" (HELM), Transactions on Machine Learning Research, 2023,
    /// section 8 ("mean win rate"); ties as halves as in the Mann–Whitney statistic.
    double winRate(double score) {
        if (Double.isNaN(score) || count() < 2) {
            return Double.NaN;
        }
        int worse = lower(score);
        int ties = count() - worse - higher(score) - 1;
        return (worse + ties / 2.0) / (count() - 1);
    }

    /// How many scores lie below a limit.
    private int below(double limit) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] < limit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
