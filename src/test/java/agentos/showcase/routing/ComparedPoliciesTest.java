package agentos.showcase.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import agentos.showcase.data.SplitMix64;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// How the policies that the adaptive one is compared with draw.
class ComparedPoliciesTest {
    private static final boolean[] EVERYBODY = Policy.everybody(SmallWorld.EXPERTS);
    private final SplitMix64 random = new SplitMix64(31);

    /// Of two normal values one is the larger with probability F((m0 - m1) / sqrt(s0^2 + s1^2)).
    @Test
    void thompsonDrawsAsOftenAsAnExpertWouldBeTheBest() {
        for (int i = 0; i < 300; i++) {
            double[] means = {random.nextGaussian(), random.nextGaussian()};
            double[] deviations = {Math.exp(2 * random.nextGaussian()), Math.exp(2 * random.nextGaussian())};
            double[] probabilities = new double[2];
            Thompson.best(means, deviations, Policy.everybody(2), probabilities);
            double exact = Thompson.below((means[0] - means[1]) / Math.hypot(deviations[0], deviations[1]));
            assertThat(probabilities[0]).isCloseTo(exact, within(2e-3));
        }
    }

    @Test
    void thompsonKnowsThreeAlikeAndOneThatIsSure() {
        double[] alike = new double[3];
        Thompson.best(new double[3], new double[] {1, 1, 1}, Policy.everybody(3), alike);
        assertThat(alike).containsExactly(new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0}, within(1e-12));
        double[] sure = new double[3];
        Thompson.best(new double[] {0, 1, 0.5}, new double[3], Policy.everybody(3), sure);
        assertThat(sure).containsExactly(new double[] {0, 1, 0}, within(1e-12));
    }

    @Test
    void theNormalDistributionIsThatOfTheTables() {
        assertThat(Thompson.below(0)).isCloseTo(0.5, within(2e-7));
        assertThat(Thompson.below(1)).isCloseTo(0.8413447, within(2e-7));
        assertThat(Thompson.below(-1.959964)).isCloseTo(0.025, within(2e-7));
    }

    @Test
    void squareCbDrawsTheOthersByTheInverseOfTheirGap() {
        var world = new SmallWorld(32);
        var policy = new SquareCb(SmallWorld.FEATURES, SmallWorld.EXPERTS, 0, 32);
        world.play(policy, 500);
        var routing = policy.look(world.task().z(), EVERYBODY);
        int best = routing.choice();
        double gamma = 1 / routing.probabilities()[(best + 1) % 4] - SmallWorld.EXPERTS;
        double gap = routing.expected()[best] - routing.expected()[(best + 1) % 4];
        for (int k = 0; k < SmallWorld.EXPERTS; k++) {
            double itsGap = routing.expected()[best] - routing.expected()[k];
            if (k != best) {
                assertThat((1 / routing.probabilities()[k] - SmallWorld.EXPERTS) * gap).isCloseTo(gamma * itsGap, within(1e-6));
            }
        }
        assertThat(Arrays.stream(routing.probabilities()).max().orElseThrow()).isEqualTo(routing.probabilities()[best]);
    }

    @Test
    void linUcbTakesTheLargestUpperBoundAndAsksEverybodyFirst() {
        var policy = new LinUcb(SmallWorld.FEATURES, SmallWorld.EXPERTS, 0, 33);
        double[] z = new double[SmallWorld.FEATURES];
        boolean[] asked = new boolean[SmallWorld.EXPERTS];
        for (int t = 0; t < SmallWorld.EXPERTS; t++) {
            int expert = policy.route(z).choice();
            asked[expert] = true;
            policy.update(z, expert, 0, 0);
        }
        assertThat(asked).containsOnly(true);
    }

    /// It looks at no task, so all that it can find is who is best over all of them.
    @Test
    void exp3FindsTheBestFixedExpertAndFollowsWhenItChanges() {
        var policy = new Exp3(SmallWorld.FEATURES, SmallWorld.EXPERTS, 0, 34);
        double[] z = new double[SmallWorld.FEATURES];
        for (int best : new int[] {2, 0}) {
            for (int t = 0; t < 4_000; t++) {
                int expert = policy.route(z).choice();
                policy.update(z, expert, random.nextDouble() < (expert == best ? 0.9 : 0.3) ? 1 : 0, 0);
            }
            assertThat(policy.look(z, EVERYBODY).weights()[best]).isGreaterThan(0.9);
        }
    }
}
