package agentos.showcase.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import agentos.showcase.data.SplitMix64;
import org.junit.jupiter.api.Test;

class PolicyGradientTest {
    private static final int FEATURES = 4;
    private static final int EXPERTS = 3;
    private final SplitMix64 random = new SplitMix64(21);

    @Test
    void theSlopeIsTheDerivativeOfTheLogarithmByFiniteDifferences() {
        double step = 1e-6;
        for (int i = 0; i < 100; i++) {
            double[] logits = {random.nextGaussian(), random.nextGaussian(), random.nextGaussian()};
            int expert = random.nextInt(EXPERTS);
            double[] slope = PolicyGradient.slope(Softmax.of(logits), expert);
            for (int k = 0; k < EXPERTS; k++) {
                double[] up = logits.clone();
                double[] down = logits.clone();
                up[k] += step;
                down[k] -= step;
                double difference = (Math.log(Softmax.of(up)[expert]) - Math.log(Softmax.of(down)[expert])) / (2 * step);
                assertThat(slope[k]).isCloseTo(difference, within(1e-8));
            }
        }
    }

    /// Averaged over the draw, a step goes along the gradient of sum pi_k r_k, though p is not pi and whatever the baseline.
    @Test
    void theExpectedUpdateIsTheGradientOfTheExpectedRewardAndAscends() {
        var policy = new PolicyGradient(FEATURES, EXPERTS, 0, 5);
        double[] rewards = {0.9, 0.4, 0.1};
        for (int t = 0; t < 30; t++) {
            double[] z = z();
            policy.update(z, random.nextInt(EXPERTS), random.nextDouble(), 0);
        }
        double[] z = z();
        double[] x = Inputs.withOne(z, FEATURES);
        double[][] before = weights(policy);
        double[][] mean = new double[EXPERTS][FEATURES + 1];
        double[] p = policy.look(z, Policy.everybody(EXPERTS)).probabilities();
        for (int k = 0; k < EXPERTS; k++) {
            var one = PolicyKind.restore(policy.snapshot());
            one.update(z, k, rewards[k], 0);
            double[][] after = weights(one);
            for (int i = 0; i < EXPERTS; i++) {
                for (int j = 0; j <= FEATURES; j++) {
                    mean[i][j] += p[k] * (after[i][j] - before[i][j]);
                }
            }
        }
        double[][] stepped = weights(policy);
        double step = 1e-6;
        double ratio = PolicyGradient.ETA / Vectors.dot(x, x);
        for (int i = 0; i < EXPERTS; i++) {
            for (int j = 0; j <= FEATURES; j++) {
                assertThat(mean[i][j]).isCloseTo(ratio * difference(before, x, rewards, i, j, step), within(1e-8));
                stepped[i][j] += 1e-3 * mean[i][j];
            }
        }
        assertThat(reward(stepped, x, rewards)).isGreaterThan(reward(weights(policy), x, rewards));
    }

    private static double difference(double[][] weights, double[] x, double[] rewards, int row, int column, double step) {
        double kept = weights[row][column];
        weights[row][column] = kept + step;
        double up = reward(weights, x, rewards);
        weights[row][column] = kept - step;
        double down = reward(weights, x, rewards);
        weights[row][column] = kept;
        return (up - down) / (2 * step);
    }

    private static double reward(double[][] weights, double[] x, double[] rewards) {
        double[] logits = new double[EXPERTS];
        for (int k = 0; k < EXPERTS; k++) {
            logits[k] = Vectors.dot(weights[k], x);
        }
        return Vectors.dot(Softmax.of(logits), rewards);
    }

    private static double[][] weights(Policy policy) {
        double[][] weights = new double[EXPERTS][];
        for (int k = 0; k < EXPERTS; k++) {
            weights[k] = policy.snapshot().get("weights").get(k).items().stream().mapToDouble(value -> value.number()).toArray();
        }
        return weights;
    }

    private double[] z() {
        double[] z = new double[FEATURES];
        for (int i = 0; i < FEATURES; i++) {
            z[i] = random.nextGaussian();
        }
        return z;
    }
}
