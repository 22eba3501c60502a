package agentos.showcase.routing;

import agentos.showcase.data.Data;

/// SquareCB: every expert but the best is drawn by the inverse of its gap to it, p_k = 1 / (K + gamma (best - value_k)), the best by what is left.
///
/// gamma grows with the square root of the calls seen.
///
/// Source: Foster, Rakhlin: "Beyond UCB: Optimal and Efficient Contextual Bandits with Regression Oracles", 2020.
final class SquareCb extends RegressionPolicy {
    /// gamma after one call: of 10, 30, 100 and 300 the one with the least regret on generated workloads.
    private static final double SCALE = 10;

    private double seen;

    SquareCb(int features, int experts, double lambda, long seed) {
        super(PolicyKind.SQUARECB, features, experts, lambda, seed, 0.1, 0.15);
    }

    @Override
    boolean deviates() {
        return false;
    }

    @Override
    double draw(double[] values, double[] deviations, boolean[] open, double[] probabilities) {
        int best = Vectors.largest(values, open);
        int count = count(open);
        double gamma = SCALE * Math.sqrt(seen + 1);
        double left = 1;
        for (int k = 0; k < values.length; k++) {
            if (open[k] && k != best) {
                probabilities[k] = 1 / (count + gamma * (values[best] - values[k]));
                left -= probabilities[k];
            }
        }
        probabilities[best] = left;
        return 0;
    }

    @Override
    double learn(double[] x, int expert, double quality, double cost) {
        seen++;
        return super.learn(x, expert, quality, cost);
    }

    @Override
    void write(Data.Builder snapshot) {
        super.write(snapshot);
        snapshot.put("seen", Snapshots.number(seen));
    }

    @Override
    void read(Snapshots.Reader from) {
        super.read(from);
        seen = from.number("seen", 0, Double.MAX_VALUE);
    }
}
