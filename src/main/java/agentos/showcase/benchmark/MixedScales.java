package agentos.showcase.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Finds scores that are printed as shares of one among scores in per cent: `0.85` beside `83.2`.
///
/// A score up to 1 is such a share when a hundred times it fits among the others, and the score itself is less than a twentieth of the lowest of them. Low scores among
/// low scores are left alone.
final class MixedScales {
    private static final double FAR = 20;

    private MixedScales() {}

    /// Columns of the odd ones; nothing when there are none, or when there are not at least two others to fit among.
    static Optional<List<Integer>> odd(double[] scores) {
        double[] others = Arrays.stream(scores).filter(score -> score > 1).toArray();
        if (others.length < 2) {
            return Optional.empty();
        }
        double least = Arrays.stream(others).min().orElseThrow();
        double most = Arrays.stream(others).max().orElseThrow();
        var odd = IntStream.range(0, scores.length).filter(i -> scores[i] > 0 && scores[i] <= 1 && FAR * scores[i] < least
                && 100 * scores[i] >= least / 2 && 100 * scores[i] <= 2 * most).boxed().toList();
        return odd.isEmpty() ? Optional.empty() : Optional.of(odd);
    }
}
