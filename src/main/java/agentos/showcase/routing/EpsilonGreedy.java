package agentos.showcase.routing;

/// Epsilon-greedy over ridge regressions: the best expert, but everybody alike in a fixed share of draws.
///
/// Source: Sutton, Barto: "Reinforcement Learning: An Introduction", second edition, 2018, section 2.2; ridge regression: Hoerl, Kennard, 1970.
final class EpsilonGreedy extends RegressionPolicy {
    /// Of 0.01, 0.02, 0.05 and 0.1 the one with the least regret on generated workloads.
    private static final double EPSILON = 0.01;

    EpsilonGreedy(int features, int experts, double lambda, long seed) {
        super(PolicyKind.EPSILON_GREEDY, features, experts, lambda, seed, 0.1, 0.15);
    }

    @Override
    boolean deviates() {
        return false;
    }

    @Override
    double draw(double[] values, double[] deviations, boolean[] open, double[] probabilities) {
        double[] shares = mixed(only(Vectors.largest(values, open), values.length), EPSILON, open);
        System.arraycopy(shares, 0, probabilities, 0, shares.length);
        return EPSILON;
    }
}
