package agentos.showcase.routing;

import agentos.showcase.data.Data;

/// A policy over ridge regressions of quality and cost, one pair for every expert: only how it draws from their values is its own.
abstract class RegressionPolicy extends ComparedPolicy {
    private final Heads heads;
    private final double noise;

    /// @param variance prior variance of every weight
    /// @param noise    variance of a quality; the ridge is noise / variance
    RegressionPolicy(PolicyKind kind, int features, int experts, double lambda, long seed, double variance, double noise) {
        super(kind, features, experts, lambda, seed);
        heads = new Heads(features, experts, variance, 0.5);
        this.noise = noise;
    }

    /// Probabilities and exploration out of values and deviations.
    ///
    /// @param probabilities to be filled
    /// @return the share of draws that go to everybody alike
    abstract double draw(double[] values, double[] deviations, boolean[] open, double[] probabilities);

    /// Whether deviations are needed; they take most of the time.
    abstract boolean deviates();

    @Override
    final Plan plan(double[] x, boolean[] open) {
        double[] values = new double[experts()];
        double[] deviations = new double[experts()];
        for (int k = 0; k < values.length; k++) {
            values[k] = heads.value(k, x, lambda());
            deviations[k] = deviates() ? Math.sqrt(heads.variance(k, x)) : 0;
        }
        double[] probabilities = new double[experts()];
        double exploration = draw(values, deviations, open, probabilities);
        return new Plan(pointed(values, open), probabilities, values, deviations, exploration);
    }

    @Override
    double learn(double[] x, int expert, double quality, double cost) {
        double error = quality - heads.quality(expert, x);
        heads.learn(expert, x, noise, quality, cost);
        return error;
    }

    @Override
    void write(Data.Builder snapshot) {
        snapshot.put("regressions", heads.snapshot());
    }

    @Override
    void read(Snapshots.Reader from) {
        heads.restore(from, "regressions");
    }
}
