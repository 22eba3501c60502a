package agentos.showcase.routing;

import agentos.showcase.data.Data;
import java.util.ArrayList;

/// Linear regressions, recursively: for every expert a quality head theta, a cost head kappa, and the covariance P that both share.
///
/// The gain of a call comes from P and the noise alone, so one covariance serves both heads; each moves by its own error. A cost head starts from the first
/// cost that its expert had: costs have no scale that could be known beforehand, and vary much less than qualities do.
final class Heads {
    private final int size;
    private final double[][] theta;
    private final double[][] kappa;
    private final Covariance[] covariances;
    private final boolean[] called;
    private final double[] gain;

    /// @param prior variances of the weights, the bias last
    Heads(double[] prior, int experts, double quality) {
        this(new double[experts][prior.length], new double[experts][prior.length], new Covariance[experts], prior.length);
        for (int k = 0; k < experts; k++) {
            covariances[k] = new Covariance(prior);
        }
        begin(quality);
    }

    /// Every weight with the same prior variance.
    Heads(int features, int experts, double variance, double quality) {
        this(even(features + 1, variance), experts, quality);
    }

    private Heads(double[][] theta, double[][] kappa, Covariance[] covariances, int size) {
        this.size = size;
        this.theta = theta;
        this.kappa = kappa;
        this.covariances = covariances;
        called = new boolean[theta.length];
        gain = new double[size];
    }

    private static double[] even(int size, double variance) {
        double[] prior = new double[size];
        java.util.Arrays.fill(prior, variance);
        return prior;
    }

    Heads copy() {
        int experts = theta.length;
        var copy = new Heads(new double[experts][], new double[experts][], new Covariance[experts], size);
        for (int k = 0; k < experts; k++) {
            copy.theta[k] = theta[k].clone();
            copy.kappa[k] = kappa[k].clone();
            copy.covariances[k] = covariances[k].copy();
            copy.called[k] = called[k];
        }
        return copy;
    }

    /// Back to the prior with this as every expert's expected quality. What calls cost is kept, but is learnt as fast again as at first.
    void begin(double quality) {
        for (int k = 0; k < theta.length; k++) {
            java.util.Arrays.fill(theta[k], 0);
            theta[k][size - 1] = quality;
            covariances[k].reset();
        }
    }

    double quality(int expert, double[] x) {
        return Vectors.dot(theta[expert], x);
    }

    double cost(int expert, double[] x) {
        return Vectors.dot(kappa[expert], x);
    }

    double value(int expert, double[] x, double lambda) {
        return lambda == 0 ? quality(expert, x) : quality(expert, x) - lambda * cost(expert, x);
    }

    /// h = x' P x, the variance of the expected quality, 0 or more.
    double variance(int expert, double[] x) {
        return covariances[expert].variance(x);
    }

    /// Learns what one call gave.
    ///
    /// @param noise variance of a quality around its expectation, above 0
    /// @return noise + h, the variance of the quality as it was foreseen
    double learn(int expert, double[] x, double noise, double quality, double cost) {
        double error = quality - quality(expert, x);
        if (!called[expert]) {
            called[expert] = true;
            kappa[expert][size - 1] = cost;
        }
        double overrun = cost - cost(expert, x);
        double foreseen = covariances[expert].learn(x, noise, gain);
        Vectors.add(theta[expert], error, gain);
        Vectors.add(kappa[expert], overrun, gain);
        return foreseen;
    }

    /// Every weight takes a step of a random walk of this variance.
    void walk(double variance) {
        for (var covariance : covariances) {
            covariance.walk(variance);
        }
    }

    /// Expects so much more cost of an expert from now on, on every task.
    void raiseCost(int expert, double by) {
        kappa[expert][size - 1] += by;
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

    Data snapshot() {
        var experts = new ArrayList<Data>();
        for (int k = 0; k < theta.length; k++) {
            experts.add(Data.object().put("called", called[k]).put("quality", Snapshots.list(theta[k])).put("cost", Snapshots.list(kappa[k]))
                    .put("covariance", Snapshots.list(covariances[k].half())).build());
        }
        return Data.list(experts);
    }

    void restore(Snapshots.Reader from, String key) {
        var experts = from.list(key, theta.length);
        for (int k = 0; k < theta.length; k++) {
            var expert = experts.get(k);
            called[k] = expert.truth("called");
            System.arraycopy(expert.numbers("quality", size), 0, theta[k], 0, size);
            System.arraycopy(expert.numbers("cost", size), 0, kappa[k], 0, size);
            covariances[k].restore(expert, "covariance");
        }
    }
}
