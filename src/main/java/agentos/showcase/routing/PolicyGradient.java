package agentos.showcase.routing;

import agentos.showcase.data.Data;

/// Softmax policy gradient with a baseline: pi = softmax(W x), drawn with an even share eps, and after each call
/// W += eta rho (r - b) (1[a] - pi) x' / |x|^2 with r the quality less lambda times the cost, b its running mean and rho = pi_a / p_a.
///
/// rho makes the step unbiased though the draw is not quite pi; |x|^2 makes its size the same for every scale of the features.
///
/// Source: Williams: "Simple Statistical Gradient-Following Algorithms for Connectionist Reinforcement Learning", 1992.
final class PolicyGradient extends ComparedPolicy {
    static final double ETA = 1;
    private static final double EPSILON = 0.05;
    private static final double BASELINE_TRACKING = 0.01;
    /// A reward further from the baseline than this counts as this.
    private static final double LARGEST_ADVANTAGE = 10;
    /// No weight becomes larger than this in size.
    private static final double LARGEST_WEIGHT = 1e6;

    private final double[][] weights;
    private final Means means;
    private double baseline = 0.5;

    PolicyGradient(int features, int experts, double lambda, long seed) {
        super(PolicyKind.GRADIENT, features, experts, lambda, seed);
        weights = new double[experts][features + 1];
        means = new Means(experts);
    }

    @Override
    Plan plan(double[] x, boolean[] open) {
        double[] pi = Softmax.over(logits(x), open);
        return new Plan(pi, mixed(pi, EPSILON, open), means.of(), new double[experts()], EPSILON);
    }

    private double[] logits(double[] x) {
        double[] logits = new double[experts()];
        for (int k = 0; k < logits.length; k++) {
            logits[k] = Vectors.dot(weights[k], x);
        }
        return logits;
    }

    @Override
    double learn(double[] x, int expert, double quality, double cost) {
        double reward = quality - lambda() * cost;
        double error = means.learn(expert, reward);
        double advantage = Math.clamp(reward - baseline, -LARGEST_ADVANTAGE, LARGEST_ADVANTAGE);
        double[] pi = Softmax.of(logits(x));
        double ratio = pi[expert] / ((1 - EPSILON) * pi[expert] + EPSILON / experts());
        double[] slope = slope(pi, expert);
        double step = ETA * ratio * advantage / Vectors.dot(x, x);
        for (int k = 0; k < weights.length; k++) {
            Vectors.add(weights[k], step * slope[k], x);
            for (int i = 0; i < x.length; i++) {
                weights[k][i] = Math.clamp(weights[k][i], -LARGEST_WEIGHT, LARGEST_WEIGHT);
            }
        }
        baseline += BASELINE_TRACKING * advantage;
        return error;
    }

    /// Derivatives of ln pi_a by the logits: 1[a] - pi.
    static double[] slope(double[] pi, int expert) {
        double[] slope = new double[pi.length];
        for (int k = 0; k < pi.length; k++) {
            slope[k] = (k == expert ? 1 : 0) - pi[k];
        }
        return slope;
    }

    @Override
    void write(Data.Builder snapshot) {
        var rows = new java.util.ArrayList<Data>();
        for (double[] row : weights) {
            rows.add(Snapshots.list(row));
        }
        snapshot.put("weights", rows).put("baseline", Snapshots.number(baseline)).put("means", means.snapshot());
    }

    @Override
    void read(Snapshots.Reader from) {
        var rows = from.list("weights", weights.length);
        for (int k = 0; k < weights.length; k++) {
            double[] row = rows.get(k).numbers(weights[k].length, -LARGEST_WEIGHT);
            System.arraycopy(row, 0, weights[k], 0, row.length);
        }
        baseline = from.number("baseline");
        means.restore(from, "means");
    }
}
