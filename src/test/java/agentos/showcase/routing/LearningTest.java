package agentos.showcase.routing;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.data.SplitMix64;
import org.junit.jupiter.api.Test;

/// How the adaptive policy does over many tasks.
class LearningTest {
    private static final int SEEDS = 8;

    /// Between 2,000 and 16,000 tasks the exponent of the regret is that of a line in log-log.
    @Test
    void onAStationaryWorkloadRegretGrowsSlowerThanThePowerThreeQuarters() {
        double early = 0;
        double late = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            var world = new SmallWorld(seed);
            var policy = policy(AdaptiveSettings.DEFAULT, seed);
            double begun = 2_000 * world.play(policy, 2_000);
            early += begun;
            late += begun + 14_000 * world.play(policy, 14_000);
        }
        assertThat(Math.log(late / early) / Math.log(8)).isLessThan(0.75);
    }

    @Test
    void weightsConvergeAgainAfterExpertsSwap() {
        var world = new SmallWorld(4);
        var policy = policy(AdaptiveSettings.DEFAULT, 4);
        world.play(policy, 4_000);
        double before = weightOfTheBest(world, policy);
        world.swap(0, 2);
        double swapped = weightOfTheBest(world, policy);
        world.play(policy, 4_000);
        assertThat(before).isGreaterThan(0.9);
        assertThat(swapped).isLessThan(0.7);
        assertThat(weightOfTheBest(world, policy)).isGreaterThan(0.9);
    }

    /// A good expert is unlucky at first: greedy never asks it again.
    @Test
    void withoutExplorationAndGateAPolicyCollapsesOnOneExpertAndWithThemItDoesNot() {
        var greedy = AdaptiveSettings.DEFAULT.withBonus(0).withExploration(0, 0).withGate(false).withDrift(false);
        int stuck = 0;
        int stuckWith = 0;
        for (int seed = 0; seed < 40; seed++) {
            stuck += collapses(greedy, seed) ? 1 : 0;
            stuckWith += collapses(AdaptiveSettings.DEFAULT, seed) ? 1 : 0;
        }
        assertThat(stuck).isGreaterThanOrEqualTo(8);
        assertThat(stuckWith).isZero();
    }

    /// Nothing is told of tasks but that they are there; experts 0 to 3 are good at 0.55, 0.6, 0.65 and 0.8 of them. A policy has collapsed when of the last 1,000
    /// of 5,000 tasks the best expert gets less than half.
    private static boolean collapses(AdaptiveSettings settings, long seed) {
        var random = new SplitMix64(seed);
        var policy = policy(settings, seed);
        double[] z = new double[SmallWorld.FEATURES];
        int best = 0;
        for (int t = 0; t < 5_000; t++) {
            int expert = policy.route(z).choice();
            double chance = expert == 3 ? 0.8 : 0.55 + 0.05 * expert;
            policy.update(z, expert, random.nextDouble() < chance ? 1 : 0, 0);
            best += t >= 4_000 && expert == 3 ? 1 : 0;
        }
        return best < 500;
    }

    /// From any state in which nobody is favoured wrongly - here, from the start - a step raises the expected quality of the weights on the average.
    @Test
    void theExpectedUpdateAscends() {
        var random = new SplitMix64(6);
        for (int i = 0; i < 200; i++) {
            double[] z = new double[SmallWorld.FEATURES];
            double[] qualities = new double[SmallWorld.EXPERTS];
            for (int j = 0; j < z.length; j++) {
                z[j] = random.nextGaussian();
            }
            for (int k = 0; k < qualities.length; k++) {
                qualities[k] = random.nextDouble();
            }
            var policy = policy(AdaptiveSettings.DEFAULT.withTemperature(1), i);
            var before = policy.look(z, Policy.everybody(SmallWorld.EXPERTS));
            double ascent = -Vectors.dot(before.weights(), qualities);
            for (int k = 0; k < qualities.length; k++) {
                var one = policy.copy();
                one.update(z, k, qualities[k], 0);
                ascent += before.probabilities()[k] * Vectors.dot(one.look(z, Policy.everybody(SmallWorld.EXPERTS)).weights(), qualities);
            }
            assertThat(ascent).isPositive();
        }
    }

    @Test
    void anAlarmRingsSoonAfterASwapAndHardlyEverWithoutOne() {
        int rung = 0;
        int falsely = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            var world = new SmallWorld(seed);
            var policy = policy(AdaptiveSettings.DEFAULT, seed);
            falsely += alarms(world, policy, 5_000);
            world.swap(0, 2);
            world.swap(1, 3);
            rung += Math.min(1, alarms(world, policy, 1_500));
        }
        assertThat(rung).isGreaterThanOrEqualTo(SEEDS - 1);
        assertThat(falsely).isLessThanOrEqualTo(1);
    }

    @Test
    void aDearerExpertIsLeftWithinAFewTasks() {
        double[] z = new double[SmallWorld.FEATURES];
        var policy = new AdaptivePolicy(SmallWorld.FEATURES, SmallWorld.EXPERTS, 0.5, AdaptiveSettings.DEFAULT, 3);
        var random = new SplitMix64(4);
        for (int t = 0; t < 3_000; t++) {
            int expert = policy.route(z).choice();
            policy.update(z, expert, random.nextDouble() < 0.9 - 0.1 * expert ? 1 : 0, 0.2 + 0.02 * random.nextGaussian());
        }
        assertThat(policy.outlooks(z).get(0).cost()).isBetween(0.19, 0.21);
        double before = policy.outlooks(z).get(0).quality();
        for (int t = 0; t < 12; t++) {
            policy.update(z, 0, before, 0.8 + 0.02 * random.nextGaussian());
        }
        assertThat(policy.outlooks(z).get(0).cost()).isBetween(0.75, 0.85);
        assertThat(policy.outlooks(z).get(0).quality()).as("what it is good for").isBetween(before - 1e-3, before + 1e-3);
        assertThat(policy.look(z, Policy.everybody(SmallWorld.EXPERTS)).choice()).isNotZero();
    }

    private static int alarms(SmallWorld world, Policy policy, int tasks) {
        int alarms = 0;
        for (int t = 0; t < tasks; t++) {
            var task = world.task();
            int expert = policy.route(task.z()).choice();
            alarms += policy.update(task.z(), expert, world.quality(task, expert), 0).alarm() == Lesson.Alarm.NONE ? 0 : 1;
        }
        return alarms;
    }

    private static double weightOfTheBest(SmallWorld world, Policy policy) {
        double weight = 0;
        for (int t = 0; t < 400; t++) {
            var task = world.task();
            double[] weights = policy.look(task.z(), Policy.everybody(SmallWorld.EXPERTS)).weights();
            for (int k = 0; k < weights.length; k++) {
                weight += world.expected(task, k) == world.best(task) ? weights[k] / 400 : 0;
            }
        }
        return weight;
    }

    private static AdaptivePolicy policy(AdaptiveSettings settings, long seed) {
        return new AdaptivePolicy(SmallWorld.FEATURES, SmallWorld.EXPERTS, 0, settings, seed);
    }
}
