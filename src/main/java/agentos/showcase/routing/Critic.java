package agentos.showcase.routing;

import agentos.showcase.data.Data;

/// One member of the committee: for every expert a quality head theta, a cost head kappa and the covariance P that both share, and one noise s2.
///
/// Quality alone decides the gains, so what is learnt does not depend on what a unit of cost is worth.
final class Critic {
    private static final double SMALLEST_NOISE = 1e-6;
    private static final double LARGEST_NOISE = 1e6;
    /// So many observations the first noise counts for.
    private static final int FIRST_NOISE_COUNTS = 20;

    private final AdaptiveSettings settings;
    private final double forget;
    private final int size;
    private final double[][] theta;
    private final double[][] kappa;
    private final Covariance[] covariances;
    private final double[] gain;
    private double noise;
    private double seen;

    Critic(AdaptiveSettings settings, AdaptiveSettings.Memory memory, int features, int experts) {
        this(settings, memory.forget(), features + 1, new double[experts][features + 1], new double[experts][features + 1], new Covariance[experts]);
        double[] prior = new double[size];
        java.util.Arrays.fill(prior, memory.variance());
        prior[features] = memory.bias();
        for (int k = 0; k < experts; k++) {
            covariances[k] = new Covariance(prior);
        }
        begin(settings.quality(), 0);
        noise = settings.noise();
    }

    private Critic(AdaptiveSettings settings, double forget, int size, double[][] theta, double[][] kappa, Covariance[] covariances) {
        this.settings = settings;
        this.forget = forget;
        this.size = size;
        this.theta = theta;
        this.kappa = kappa;
        this.covariances = covariances;
        gain = new double[size];
    }

    Critic copy() {
        int experts = theta.length;
        var copy = new Critic(settings, forget, size, new double[experts][], new double[experts][], new Covariance[experts]);
        for (int k = 0; k < experts; k++) {
            copy.theta[k] = theta[k].clone();
            copy.kappa[k] = kappa[k].clone();
            copy.covariances[k] = covariances[k].copy();
        }
        copy.noise = noise;
        copy.seen = seen;
        return copy;
    }

    /// Back to the prior, with these as every expert's expected quality and cost.
    void begin(double quality, double cost) {
        for (int k = 0; k < theta.length; k++) {
            begin(theta[k], quality);
            begin(kappa[k], cost);
            covariances[k].reset();
        }
    }

    private static void begin(double[] head, double bias) {
        java.util.Arrays.fill(head, 0);
        head[head.length - 1] = bias;
    }

    double quality(int expert, double[] x) {
        return Vectors.dot(theta[expert], x);
    }

    double cost(int expert, double[] x) {
        return Vectors.dot(kappa[expert], x);
    }

    /// h, the variance of the expected quality.
    double variance(int expert, double[] x) {
        return covariances[expert].variance(x);
    }

    double noise() {
        return noise;
    }

    double[] theta(int expert) {
        return theta[expert];
    }

    double[] kappa(int expert) {
        return kappa[expert];
    }

    Covariance covariance(int expert) {
        return covariances[expert];
    }

    /// Learns what one call gave.
    ///
    /// @param steadiness 0 to 1, how much of the error may be taken for noise: little while an expert seems to be changing
    /// @return the logarithm of the likelihood of that quality, but for a constant
    double learn(int expert, double[] x, double quality, double cost, double steadiness) {
        double error = quality - quality(expert, x);
        double overrun = cost - cost(expert, x);
        double foreseen = covariances[expert].learn(x, noise, gain);
        Vectors.add(theta[expert], error, gain);
        Vectors.add(kappa[expert], overrun, gain);
        double likelihood = -Math.log(foreseen) / 2 - error * error / (2 * foreseen);
        learnNoise(error, foreseen, steadiness);
        return likelihood;
    }

    private void learnNoise(double error, double foreseen, double steadiness) {
        double share = noise / foreseen;
        double counts = share * share;
        double step = Math.max(settings.tracking(), 1 / (seen + FIRST_NOISE_COUNTS)) * steadiness;
        noise = Math.clamp(noise + step * counts * (error * error - foreseen), SMALLEST_NOISE, LARGEST_NOISE);
        seen += counts;
    }

    void walk() {
        if (forget > 0) {
            for (var covariance : covariances) {
                covariance.walk(forget);
            }
        }
    }

    Data snapshot() {
        var experts = new java.util.ArrayList<Data>();
        for (int k = 0; k < theta.length; k++) {
            experts.add(Data.object().put("quality", Snapshots.list(theta[k])).put("cost", Snapshots.list(kappa[k]))
                    .put("covariance", Snapshots.list(covariances[k].half())).build());
        }
        return Data.object().put("noise", Snapshots.number(noise)).put("seen", Snapshots.number(seen)).put("experts", Data.list(experts)).build();
    }

    void restore(Snapshots.Reader from) {
        noise = from.number("noise", SMALLEST_NOISE, LARGEST_NOISE);
        seen = from.number("seen", 0, Double.MAX_VALUE);
        var experts = from.list("experts", theta.length);
        for (int k = 0; k < theta.length; k++) {
            var expert = experts.get(k);
            System.arraycopy(expert.numbers("quality", size), 0, theta[k], 0, size);
            System.arraycopy(expert.numbers("cost", size), 0, kappa[k], 0, size);
            covariances[k].set(expert.numbers("covariance", size * (size + 1) / 2));
        }
    }
}
