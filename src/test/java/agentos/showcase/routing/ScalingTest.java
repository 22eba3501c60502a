package agentos.showcase.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import agentos.showcase.data.SplitMix64;
import org.junit.jupiter.api.Test;

/// In which units features come makes no difference.
class ScalingTest {
    private static final int FEATURES = 3;

    @Test
    void bringsFeaturesToMeanZeroAndDeviationsOfOneKind() {
        var scaling = new Scaling(FEATURES);
        var random = new SplitMix64(1);
        int learntAgain = 0;
        double[][] seen = new double[Scaling.CALLS][];
        for (int t = 0; t < Scaling.CALLS; t++) {
            seen[t] = new double[] {1000 + 50 * random.nextGaussian(), 1e-3 * random.nextGaussian(), 7};
            var again = scaling.watch(new Scaling.Call(seen[t], t % 2, 0.5, 0));
            learntAgain += again.isEmpty() ? 0 : 1;
            assertThat(again.size()).isIn(0, t + 1);
        }
        assertThat(learntAgain).as("after 8, 16, ... 1024").isEqualTo(8);
        double[] sum = new double[FEATURES];
        double squares = 0;
        for (double[] z : seen) {
            double[] x = scaling.withOne(z);
            assertThat(x[FEATURES]).isEqualTo(1);
            Vectors.add(sum, 1.0 / seen.length, java.util.Arrays.copyOf(x, FEATURES));
            squares += x[0] * x[0] / seen.length;
        }
        assertThat(sum).containsExactly(new double[FEATURES], within(1e-9));
        // The wide feature has three times the mean variance, a tenth of which is added.
        assertThat(squares).isCloseTo(3 / 3.1, within(1e-6));
        assertThat(scaling.watch(new Scaling.Call(seen[0], 0, 1, 0))).as("the scale stays").isEmpty();
    }

    @Test
    void weightsOfScaledFeaturesAreWeightsOfRawOnes() {
        var scaling = new Scaling(FEATURES);
        var random = new SplitMix64(2);
        for (int t = 0; t < 16; t++) {
            scaling.watch(new Scaling.Call(task(random), 0, 1, 0));
        }
        double[] row = {0.3, -2, 1.5, 0.25};
        double[] raw = row.clone();
        scaling.ofRaw(raw);
        for (int t = 0; t < 20; t++) {
            double[] z = task(random);
            assertThat(raw[0] * z[0] + raw[1] * z[1] + raw[2] * z[2] + raw[3]).isCloseTo(Vectors.dot(row, scaling.withOne(z)), within(1e-9));
        }
    }

    @Test
    void aPolicyLearnsAsWellFromFeaturesOfAnyScale() {
        for (double[] unit : new double[][] {{1, 0}, {255, 0}, {1e-3, 0}, {100, -5000}}) {
            assertThat(regret(unit[0], unit[1])).as(unit[0] + " z + " + unit[1]).isLessThan(0.02);
        }
    }

    /// Mean regret of a task, over 16 seeds of 4,000 tasks; chance would have 0.3.
    private static double regret(double factor, double offset) {
        double sum = 0;
        for (int seed = 0; seed < 16; seed++) {
            var world = new SmallWorld(seed);
            var policy = new AdaptivePolicy(SmallWorld.FEATURES, SmallWorld.EXPERTS, 0, AdaptiveSettings.DEFAULT, seed);
            for (int t = 0; t < 4000; t++) {
                var task = world.task();
                double[] z = task.z().clone();
                for (int i = 0; i < z.length; i++) {
                    z[i] = factor * z[i] + offset;
                }
                int expert = policy.route(z).choice();
                policy.update(z, expert, world.quality(task, expert), 0);
                sum += (world.best(task) - world.expected(task, expert)) / 64_000;
            }
        }
        return sum;
    }

    private static double[] task(SplitMix64 random) {
        return new double[] {100 * random.nextGaussian(), random.nextGaussian() - 40, 5 + 0.1 * random.nextDouble()};
    }
}
