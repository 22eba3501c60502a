package agentos.showcase.routing;

/// LinUCB with disjoint models: the expert with the largest upper bound, theta . x - lambda kappa . x + alpha sqrt(x' P x), gets the task.
///
/// Source: Li, Chu, Langford, Schapire: "A Contextual-Bandit Approach to Personalized News Article Recommendation", 2010.
final class LinUcb extends RegressionPolicy {
    /// Standard deviations above what is expected: of 0.25, 0.5, 1 and 2 the one with the least regret on generated workloads.
    private static final double ALPHA = 2;

    LinUcb(int features, int experts, double lambda, long seed) {
        super(PolicyKind.LINUCB, features, experts, lambda, seed, 0.1, 0.15);
    }

    @Override
    boolean deviates() {
        return true;
    }

    @Override
    double draw(double[] values, double[] deviations, boolean[] open, double[] probabilities) {
        double[] bounds = new double[values.length];
        for (int k = 0; k < bounds.length; k++) {
            bounds[k] = values[k] + ALPHA * deviations[k];
        }
        probabilities[Vectors.largest(bounds, open)] = 1;
        return 0;
    }
}
