package agentos.showcase.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import agentos.showcase.data.Data;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdaptivePolicyTest {
    private static final boolean[] EVERYBODY = Policy.everybody(SmallWorld.EXPERTS);

    @Test
    void theRoutingWeightsAreTheSoftmaxOfWzPlusB() {
        var policy = policy(0.3, AdaptiveSettings.DEFAULT, 1);
        var world = new SmallWorld(1);
        world.play(policy, 400);
        double[][] matrix = policy.weightMatrix();
        for (int t = 0; t < 50; t++) {
            double[] z = world.task().z();
            double[] logits = new double[SmallWorld.EXPERTS];
            for (int k = 0; k < logits.length; k++) {
                logits[k] = matrix[k][SmallWorld.FEATURES];
                for (int i = 0; i < z.length; i++) {
                    logits[k] += matrix[k][i] * z[i];
                }
            }
            double[] pi = Softmax.of(logits);
            for (int k = 0; k < pi.length; k++) {
                assertThat(policy.look(z, EVERYBODY).weights()[k]).isCloseTo(pi[k], within(1e-9));
            }
        }
    }

    @Test
    void valuesAreQualityLessLambdaTimesCost() {
        var policy = policy(0.3, AdaptiveSettings.DEFAULT, 2);
        var world = new SmallWorld(2);
        world.play(policy, 400);
        double[] z = world.task().z();
        var outlooks = policy.outlooks(z);
        for (int k = 0; k < SmallWorld.EXPERTS; k++) {
            assertThat(policy.look(z, EVERYBODY).expected()[k]).isCloseTo(outlooks.get(k).quality() - 0.3 * outlooks.get(k).cost(), within(1e-12));
            assertThat(outlooks.get(k).cost()).as("what expert " + k + " costs").isCloseTo(0.1 * (k + 1), within(1e-9));
        }
    }

    /// The same calls taught under two lambdas, with alarms and an open gate among them, leave the same policy but for lambda.
    @Test
    void movingLambdaAfterLearningIsLearningAtThatLambda() {
        var during = policy(0.7, AdaptiveSettings.DEFAULT, 3);
        var after = policy(0, AdaptiveSettings.DEFAULT, 3);
        var world = new SmallWorld(3);
        int alarms = 0;
        for (int t = 0; t < 6000; t++) {
            if (t == 4000) {
                world.swap(0, 2);
                world.swap(1, 3);
            }
            var task = t % 50 == 0 ? world.unfamiliar() : world.task();
            int expert = after.route(task.z()).choice();
            during.route(task.z());
            double quality = world.quality(task, expert);
            var lesson = after.update(task.z(), expert, quality, 0.1 * (expert + 1));
            alarms += lesson.alarm() == Lesson.Alarm.NONE ? 0 : 1;
            assertThat(during.update(task.z(), expert, quality, 0.1 * (expert + 1)).error()).isEqualTo(lesson.error());
        }
        assertThat(alarms).isPositive();
        assertThat(after.snapshot()).isNotEqualTo(during.snapshot());
        assertThat(after.withLambda(0.7).snapshot()).isEqualTo(during.snapshot());
        after.setLambda(0.7);
        assertThat(after.snapshot()).isEqualTo(during.snapshot());
    }

    @Test
    void aCopyGoesItsOwnWay() {
        var policy = policy(0.1, AdaptiveSettings.DEFAULT, 4);
        new SmallWorld(4).play(policy, 100);
        var before = policy.snapshot();
        var copy = policy.copy();
        new SmallWorld(5).play(copy, 100);
        assertThat(policy.snapshot()).isEqualTo(before);
        assertThat(copy.snapshot()).isNotEqualTo(before);
    }

    @Test
    void theGateOpensForUnfamiliarTasksUntilTheyAreFamiliar() {
        var policy = policy(0, AdaptiveSettings.DEFAULT, 6);
        var world = new SmallWorld(6);
        world.play(policy, 5000);
        double familiar = 0;
        for (int t = 0; t < 200; t++) {
            familiar += policy.look(world.task().z(), EVERYBODY).gate() / 200;
        }
        var first = policy.look(world.unfamiliar().z(), EVERYBODY);
        assertThat(familiar).isLessThan(0.05);
        assertThat(first.gate()).isEqualTo(1);
        assertThat(first.exploration()).isCloseTo(AdaptiveSettings.DEFAULT.ceiling(), within(1e-12));
        for (int t = 0; t < 2000; t++) {
            world.play(policy, world.unfamiliar());
        }
        assertThat(policy.look(world.unfamiliar().z(), EVERYBODY).gate()).isLessThan(0.05);
    }

    @Test
    void onlyTheOpenExpertsDecideHowUnfamiliarATaskIs() {
        var policy = policy(0, AdaptiveSettings.DEFAULT.withExploration(0, 0), 7);
        double[] z = new double[SmallWorld.FEATURES];
        z[0] = 1;
        for (int t = 0; t < 500; t++) {
            policy.update(z, 0, 0.8, 0);
        }
        assertThat(policy.look(z, EVERYBODY).surprise()).isLessThan(-3);
        assertThat(policy.look(z, new boolean[] {false, true, true, true}).surprise()).isGreaterThan(-1);
    }

    @Test
    void switchesTurnThePartsOff() {
        var world = new SmallWorld(8);
        var still = policy(0, AdaptiveSettings.DEFAULT.withGate(false).withDrift(false), 8);
        for (int t = 0; t < 3000; t++) {
            var task = t % 10 == 0 ? world.unfamiliar() : world.task();
            if (t == 2000) {
                world.swap(0, 2);
                world.swap(1, 3);
            }
            var routing = still.route(task.z());
            assertThat(routing.gate()).isZero();
            assertThat(routing.exploration()).isEqualTo(AdaptiveSettings.DEFAULT.floor());
            assertThat(still.update(task.z(), routing.choice(), world.quality(task, routing.choice()), 0).alarm()).isEqualTo(Lesson.Alarm.NONE);
        }
        double[] z = world.task().z();
        var plain = policy(0, AdaptiveSettings.DEFAULT.withBonus(0).withExploration(0, 0), 9);
        world.play(plain, 100);
        assertThat(plain.look(z, EVERYBODY).probabilities()).containsExactly(plain.look(z, EVERYBODY).weights());
    }

    @Test
    void trustGoesToTheMemoryThatForeseesBest() {
        assertThat(policy(0, AdaptiveSettings.DEFAULT, 10).trust()).containsExactly(1 / 3.0, 1 / 3.0, 1 / 3.0);
        var stubborn = new AdaptiveSettings.Memory(1e-6, 1e-6, 0);
        var learning = new AdaptiveSettings.Memory(0.1, 0.3, 0);
        var policy = policy(0, AdaptiveSettings.DEFAULT.withMemories(List.of(stubborn, learning)), 10);
        new SmallWorld(10).play(policy, 1000);
        assertThat(policy.trust()[1]).isGreaterThan(0.99);
        assertThat(policy.trust()[0]).as("nobody is lost for good").isGreaterThan(1e-5);
        assertThat(policy.trust()[0] + policy.trust()[1]).isCloseTo(1, within(1e-12));
    }

    @Test
    void settingsOutOfRangeAreRefused() {
        var plain = AdaptiveSettings.DEFAULT;
        assertThatThrownBy(() -> plain.withTemperature(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> plain.withBonus(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> plain.withExploration(0.5, 0.2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> plain.withLearning(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> plain.withForgetting(Double.POSITIVE_INFINITY)).isInstanceOf(IllegalArgumentException.class);
        var snapshot = policy(0, plain, 1).snapshot();
        assertThatThrownBy(() -> PolicyKind.restore(snapshot.merge(Data.object().put("settings", Data.object().put("bonus", -1).build()).build())))
                .hasMessage("this is no snapshot of a policy: at /settings the bonus is 0 to 1000");
        assertThatThrownBy(() -> PolicyKind.restore(snapshot.merge(Data.object().put("gate", Data.object().put("threshold", "low").build()).build())))
                .hasMessage("this is no snapshot of a policy: at /gate/threshold a number is needed");
    }

    private static AdaptivePolicy policy(double lambda, AdaptiveSettings settings, long seed) {
        return new AdaptivePolicy(SmallWorld.FEATURES, SmallWorld.EXPERTS, lambda, settings, seed);
    }
}
