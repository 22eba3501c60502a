package agentos.showcase.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import agentos.showcase.data.SplitMix64;
import org.junit.jupiter.api.Test;

class HeadsTest {
    private static final int FEATURES = 6;
    private static final double NOISE = 0.2;
    private static final double VARIANCE = 0.7;
    private final SplitMix64 random = new SplitMix64(3);

    /// (I / variance + X'X / noise) (theta - first) = X' (r - X first) / noise, solved by elimination.
    /// The first cost stands for what costs are expected to be.
    @Test
    void withoutForgettingTheHeadsAreTheRidgeRegressionOfAllCalls() {
        var heads = new Heads(FEATURES, 2, VARIANCE, 0.5);
        int size = FEATURES + 1;
        double[][] precision = new double[size][size];
        double[] quality = new double[size];
        double[] cost = new double[size];
        for (int i = 0; i < size; i++) {
            precision[i][i] = 1 / VARIANCE;
        }
        double first = 1.75;
        for (int t = 0; t < 500; t++) {
            double[] x = x(1);
            double r = random.nextDouble();
            double c = t == 0 ? first : 3 * random.nextDouble();
            heads.learn(1, x, NOISE, r, c);
            for (int i = 0; i < size; i++) {
                quality[i] += x[i] * (r - 0.5) / NOISE;
                cost[i] += x[i] * (c - first) / NOISE;
                for (int j = 0; j < size; j++) {
                    precision[i][j] += x[i] * x[j] / NOISE;
                }
            }
        }
        double[] theta = solve(precision, quality);
        double[] kappa = solve(precision, cost);
        theta[FEATURES] += 0.5;
        kappa[FEATURES] += first;
        for (int i = 0; i < size; i++) {
            assertThat(heads.theta(1)[i]).isCloseTo(theta[i], within(1e-9));
            assertThat(heads.kappa(1)[i]).isCloseTo(kappa[i], within(1e-9));
            assertThat(heads.theta(0)[i]).as("an expert who was not called").isEqualTo(i == FEATURES ? 0.5 : 0);
            double[] unit = new double[size];
            unit[i] = 1;
            double[] column = solve(precision, unit);
            for (int j = 0; j < size; j++) {
                assertThat(heads.covariance(1).at(i, j)).isCloseTo(column[j], within(1e-9));
            }
        }
    }

    @Test
    void theCovarianceStaysSymmetricToTheBitAndPositive() {
        for (double scale : new double[] {1e-3, 1, 1e3, 1e6}) {
            var heads = new Heads(FEATURES, 1, VARIANCE, 0.5);
            for (int t = 0; t < 3000; t++) {
                heads.learn(0, x(t % 3 == 0 ? 1 : scale), NOISE, random.nextDouble(), 0);
                heads.walk(1e-8);
            }
            requirePositive(heads.covariance(0));
        }
    }

    @Test
    void whatRoundingEatsWithoutARandomWalkIsTakenFromThePriorAnew() {
        var heads = new Heads(FEATURES, 1, 1, 0.5);
        for (int t = 0; t < 20_000; t++) {
            double[] x = x(1);
            for (int i = 0; i < FEATURES; i++) {
                x[i] *= Inputs.LARGEST_FEATURE;
            }
            double foreseen = heads.learn(0, x, 1e-6, random.nextDouble(), 0);
            assertThat(foreseen).isGreaterThanOrEqualTo(1e-6).isFinite();
            assertThat(heads.variance(0, x)).isGreaterThanOrEqualTo(0).isFinite();
        }
        for (int i = 0; i <= FEATURES; i++) {
            assertThat(heads.theta(0)[i]).isFinite();
            assertThat(heads.covariance(0).at(i, i)).isBetween(-1e-9, 1.0);
        }
    }

    @Test
    void noWeightBecomesLessCertainThanBeforeAnythingWasSeen() {
        var heads = new Heads(FEATURES, 1, VARIANCE, 0.5);
        heads.learn(0, x(1), NOISE, 1, 0);
        for (int t = 0; t < 10_000; t++) {
            heads.walk(1e-3);
        }
        for (int i = 0; i <= FEATURES; i++) {
            assertThat(heads.covariance(0).at(i, i)).isEqualTo(VARIANCE);
        }
        requirePositive(heads.covariance(0));
    }

    private double[] x(double scale) {
        double[] x = new double[FEATURES + 1];
        for (int i = 0; i < FEATURES; i++) {
            x[i] = scale * random.nextGaussian();
        }
        x[FEATURES] = 1;
        return x;
    }

    /// Cholesky's pivots are all above 0.
    private static void requirePositive(Covariance covariance) {
        int size = FEATURES + 1;
        double[][] lower = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                assertThat(covariance.at(i, j)).isEqualTo(covariance.at(j, i));
                double sum = covariance.at(i, j);
                for (int k = 0; k < j; k++) {
                    sum -= lower[i][k] * lower[j][k];
                }
                if (i == j) {
                    assertThat(sum).isPositive();
                }
                lower[i][j] = i == j ? Math.sqrt(sum) : sum / lower[j][j];
            }
        }
    }

    private static double[] solve(double[][] matrix, double[] right) {
        int size = right.length;
        double[][] a = new double[size][];
        for (int i = 0; i < size; i++) {
            a[i] = java.util.Arrays.copyOf(matrix[i], size + 1);
            a[i][size] = right[i];
        }
        for (int p = 0; p < size; p++) {
            for (int i = 0; i < size; i++) {
                double factor = i == p ? 0 : a[i][p] / a[p][p];
                for (int j = p; j <= size; j++) {
                    a[i][j] -= factor * a[p][j];
                }
            }
        }
        double[] x = new double[size];
        for (int i = 0; i < size; i++) {
            x[i] = a[i][size] / a[i][i];
        }
        return x;
    }
}
