package agentos.showcase.routing;

import agentos.showcase.data.Data;

/// One member of the committee: linear heads for every expert, and one noise s2 that it follows.
///
/// Quality alone decides gains and noise, so what is learnt does not depend on what a unit of cost is worth.
final class Critic {
    private static final double SMALLEST_NOISE = 1e-6;
    private static final double LARGEST_NOISE = 1e6;
    /// So many observations the first noise counts for.
    private static final int FIRST_NOISE_COUNTS = 20;

    private final double forget;
    private final double tracking;
    private final Heads heads;
    private double noise;
    private double seen;

    Critic(AdaptiveSettings settings, AdaptiveSettings.Memory memory, int features, int experts) {
        double[] prior = new double[features + 1];
        java.util.Arrays.fill(prior, memory.variance());
        prior[features] = memory.bias();
        heads = new Heads(prior, experts, settings.quality());
        forget = memory.forget();
        tracking = settings.tracking();
        noise = settings.noise();
    }

    private Critic(Critic other) {
        forget = other.forget;
        tracking = other.tracking;
        heads = other.heads.copy();
        noise = other.noise;
        seen = other.seen;
    }

    Critic copy() {
        return new Critic(this);
    }

    Heads heads() {
        return heads;
    }

    double noise() {
        return noise;
    }

    /// Learns what one call gave, and lets every expert's weights walk.
    ///
    /// @param steadiness 0 to 1, how much of the error may be taken for noise: little while an expert seems to be changing
    /// @return the logarithm of the likelihood of that quality, but for a constant
    double learn(int expert, double[] x, double quality, double cost, double steadiness) {
        double error = quality - heads.quality(expert, x);
        double foreseen = heads.learn(expert, x, noise, quality, cost);
        if (forget > 0) {
            heads.walk(forget);
        }
        learnNoise(error, foreseen, steadiness);
        return -Math.log(foreseen) / 2 - error * error / (2 * foreseen);
    }

    private void learnNoise(double error, double foreseen, double steadiness) {
        double share = noise / foreseen;
        double counts = share * share;
        double step = Math.max(tracking, 1 / (seen + FIRST_NOISE_COUNTS)) * steadiness;
        noise = Math.clamp(noise + step * counts * (error * error - foreseen), SMALLEST_NOISE, LARGEST_NOISE);
        seen += counts;
    }

    Data snapshot() {
        return Data.object().put("noise", Snapshots.number(noise)).put("seen", Snapshots.number(seen)).put("experts", heads.snapshot()).build();
    }

    void restore(Snapshots.Reader from) {
        noise = from.number("noise", SMALLEST_NOISE, LARGEST_NOISE);
        seen = from.number("seen", 0, Double.MAX_VALUE);
        heads.restore(from, "experts");
    }
}
