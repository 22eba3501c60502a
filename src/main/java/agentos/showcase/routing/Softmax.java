package agentos.showcase.routing;

/// Softmax and its normaliser, safe for logits of any finite size.
///
/// Source: Blanchard, Higham, Higham: "Accurately computing the log-sum-exp and softmax functions", IMA Journal of Numerical Analysis 41, 2021.
public final class Softmax {
    private Softmax() {}

    /// exp(l_k) / sum exp(l_i), shifted by the largest logit so that nothing overflows; the same for l and for l + any constant.
    ///
    /// @throws IllegalArgumentException when there is no logit or one is not finite
    public static double[] of(double[] logits) {
        return over(logits, Policy.everybody(logits.length));
    }

    /// The same over the open places only; the others get 0.
    ///
    /// @throws IllegalArgumentException when no place is open or an open logit is not finite
    public static double[] over(double[] logits, boolean[] open) {
        double largest = largest(logits, open);
        double[] shares = new double[logits.length];
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            if (open[i]) {
                shares[i] = Math.exp(logits[i] - largest);
                sum += shares[i];
            }
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    /// ln sum exp(l_k).
    ///
    /// @throws IllegalArgumentException when there is no logit or one is not finite
    public static double logSumExp(double[] logits) {
        double largest = largest(logits, Policy.everybody(logits.length));
        double sum = 0;
        for (double logit : logits) {
            sum += Math.exp(logit - largest);
        }
        return largest + Math.log(sum);
    }

    private static double largest(double[] logits, boolean[] open) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < logits.length; i++) {
            if (!open[i]) {
                continue;
            }
            if (!Double.isFinite(logits[i])) {
                throw new IllegalArgumentException("a logit is not finite: " + logits[i]);
            }
            largest = Math.max(largest, logits[i]);
        }
        if (largest == Double.NEGATIVE_INFINITY) {
            throw new IllegalArgumentException("a softmax needs one logit or more");
        }
        return largest;
    }
}
