package agentos.showcase.routing;

/// Thompson sampling with linear Gaussian models: an expert is drawn as often as it would be the best one if values were drawn from what is believed.
///
/// Values of different experts are independent, so that probability is the integral of f_k times the product of the other F_j, which [#best] works out; the
/// draw is then made from the probabilities that are shown.
///
/// Sources: Thompson: "On the Likelihood that One Unknown Probability Exceeds Another", 1933; Agrawal, Goyal: "Thompson Sampling for Contextual Bandits
/// with Linear Payoffs", 2013.
final class Thompson extends RegressionPolicy {
    /// Scale of the deviations that are drawn from: of 0.5 and 1 the one with the least regret on generated workloads.
    private static final double SCALE = 0.5;
    /// Points of the integral for every expert, and how far they reach in deviations.
    private static final int POINTS = 33;
    private static final double REACH = 6;
    private static final double SMALLEST_DEVIATION = 1e-9;

    Thompson(int features, int experts, double lambda, long seed) {
        super(PolicyKind.THOMPSON, features, experts, lambda, seed, 0.1, 0.15);
    }

    @Override
    boolean deviates() {
        return true;
    }

    @Override
    double draw(double[] values, double[] deviations, boolean[] open, double[] probabilities) {
        double[] scaled = new double[deviations.length];
        for (int k = 0; k < scaled.length; k++) {
            scaled[k] = SCALE * deviations[k];
        }
        best(values, scaled, open, probabilities);
        return 0;
    }

    /// For every open expert the probability that its independent normal value is the largest, to about 0.002; sum 1.
    static void best(double[] means, double[] deviations, boolean[] open, double[] probabilities) {
        double[] points = points(means, deviations, open);
        double[] before = new double[means.length];
        double[] now = new double[means.length];
        double total = 0;
        for (double point : points) {
            for (int k = 0; k < means.length; k++) {
                now[k] = open[k] ? below((point - means[k]) / Math.max(deviations[k], SMALLEST_DEVIATION)) : 1;
            }
            for (int k = 0; k < means.length; k++) {
                if (open[k]) {
                    double part = (now[k] - before[k]) * (others(now, k) + others(before, k)) / 2;
                    probabilities[k] += part;
                    total += part;
                }
            }
            System.arraycopy(now, 0, before, 0, now.length);
        }
        for (int k = 0; k < means.length; k++) {
            probabilities[k] /= total;
        }
    }

    /// Where any expert's distribution rises, so that no narrow one falls between two points.
    private static double[] points(double[] means, double[] deviations, boolean[] open) {
        double[] points = new double[POINTS * ComparedPolicy.count(open)];
        int at = 0;
        for (int k = 0; k < means.length; k++) {
            for (int i = 0; open[k] && i < POINTS; i++) {
                points[at++] = means[k] + Math.max(deviations[k], SMALLEST_DEVIATION) * REACH * (2.0 * i / (POINTS - 1) - 1);
            }
        }
        java.util.Arrays.sort(points);
        return points;
    }

    private static double others(double[] below, int expert) {
        double product = 1;
        for (int k = 0; k < below.length; k++) {
            product *= k == expert ? 1 : below[k];
        }
        return product;
    }

    /// The normal distribution function, to 1.5e-7.
    ///
    /// Source: Abramowitz, Stegun: "Handbook of Mathematical Functions", 1964, 7.1.26.
    static double below(double t) {
        double x = Math.abs(t) / Math.sqrt(2);
        if (x > 6) {
            return t < 0 ? 0 : 1;
        }
        double s = 1 / (1 + 0.3275911 * x);
        double tail = s * (0.254829592 + s * (-0.284496736 + s * (1.421413741 + s * (-1.453152027 + s * 1.061405429)))) * Math.exp(-x * x) / 2;
        return t < 0 ? tail : 1 - tail;
    }
}
