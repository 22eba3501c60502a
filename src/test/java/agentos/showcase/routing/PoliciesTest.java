package agentos.showcase.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import agentos.showcase.data.Data;
import agentos.showcase.data.Json;
import agentos.showcase.data.SplitMix64;
import java.util.Arrays;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What every policy that learns must do.
class PoliciesTest {
    /// Steps of the run with adversarial inputs; `-Dshowcase.adversarial=1000000` for the long one.
    private static final int ADVERSARIAL_STEPS = Integer.getInteger("showcase.adversarial", 5_000);
    private static final double[] NASTY = {0, -0.0, 1, -1, 1e-300, 1e6, -1e6, 1e18, -1e300, Double.MAX_VALUE, Double.MIN_VALUE};

    @ParameterizedTest
    @EnumSource
    void probabilitiesSumToOneAndNoneIsBelowTheEvenShare(PolicyKind kind) {
        var world = new SmallWorld(1);
        var policy = fresh(kind, 1);
        for (int t = 0; t < 500; t++) {
            var routing = policy.look(world.task().z(), Policy.everybody(SmallWorld.EXPERTS));
            assertThat(Arrays.stream(routing.weights()).sum()).isCloseTo(1, within(1e-12));
            assertThat(Arrays.stream(routing.probabilities()).sum()).isCloseTo(1, within(1e-12));
            assertThat(Arrays.stream(routing.probabilities()).min().orElseThrow()).isGreaterThanOrEqualTo(routing.exploration() / SmallWorld.EXPERTS - 1e-15);
            assertThat(routing.probabilities()[routing.choice()]).isPositive();
            world.play(policy, 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoIsClosedIsNeverCalledAndHasNoWeight(PolicyKind kind) {
        var world = new SmallWorld(2);
        var policy = fresh(kind, 2);
        world.play(policy, 300);
        boolean[] open = {false, true, false, true};
        for (int t = 0; t < 200; t++) {
            var routing = policy.route(world.task().z(), open);
            assertThat(open[routing.choice()]).isTrue();
            assertThat(routing.weights()[0] + routing.weights()[2] + routing.probabilities()[0] + routing.probabilities()[2]).isZero();
            assertThat(Arrays.stream(routing.probabilities()).sum()).isCloseTo(1, within(1e-12));
        }
        boolean[] one = {false, false, true, false};
        assertThat(policy.route(world.task().z(), one).choice()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void learnsWhomTasksSuitAndBeatsChance(PolicyKind kind) {
        var world = new SmallWorld(3);
        var policy = fresh(kind, 3);
        double first = world.play(policy, 3000);
        double chance = 0.3;
        assertThat(first).isLessThan(kind == PolicyKind.EXP3 ? chance * 1.02 : chance * 0.5);
    }

    @ParameterizedTest
    @EnumSource
    void lookingChangesNothing(PolicyKind kind) {
        var world = new SmallWorld(4);
        var policy = fresh(kind, 4);
        world.play(policy, 50);
        var before = policy.snapshot();
        policy.look(world.task().z(), Policy.everybody(SmallWorld.EXPERTS));
        assertThat(policy.snapshot()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void aSnapshotGoesOnToTheBitThroughItsText(PolicyKind kind) {
        var policy = fresh(kind, 5);
        new SmallWorld(5).play(policy, 700);
        var again = PolicyKind.restore(Json.read(policy.snapshot(), Data.class));
        assertThat(again.snapshot()).isEqualTo(policy.snapshot());
        var world = new SmallWorld(6);
        var same = new SmallWorld(6);
        for (int t = 0; t < 500; t++) {
            var task = world.task();
            var twin = same.task();
            var routing = policy.route(task.z());
            var other = again.route(twin.z());
            assertThat(other.choice()).isEqualTo(routing.choice());
            assertThat(other.probabilities()).containsExactly(routing.probabilities());
            assertThat(other.expected()).containsExactly(routing.expected());
            policy.update(task.z(), routing.choice(), world.quality(task, routing.choice()), 0.2);
            again.update(twin.z(), other.choice(), same.quality(twin, other.choice()), 0.2);
        }
        assertThat(again.snapshot()).isEqualTo(policy.snapshot());
    }

    @ParameterizedTest
    @EnumSource
    void badInputIsRefusedAndNothingIsLearntFromIt(PolicyKind kind) {
        var policy = fresh(kind, 7);
        new SmallWorld(7).play(policy, 20);
        var before = policy.snapshot();
        double[] z = new double[SmallWorld.FEATURES];
        double[] broken = z.clone();
        broken[3] = Double.NaN;
        assertRefused("feature 3 is not finite: NaN", () -> policy.route(broken));
        assertRefused("a task has 8 features, not 2", () -> policy.route(new double[2]));
        assertRefused("no expert is open", () -> policy.route(z, new boolean[SmallWorld.EXPERTS]));
        assertRefused("there are 4 experts, not 3", () -> policy.look(z, new boolean[3]));
        assertRefused("the quality is not finite: Infinity", () -> policy.update(z, 0, Double.POSITIVE_INFINITY, 0));
        assertRefused("the cost is not finite: NaN", () -> policy.update(z, 0, 0.5, Double.NaN));
        assertRefused("an expert is 0 to 3, not 4", () -> policy.update(z, 4, 0.5, 0));
        assertRefused("feature 3 is not finite: NaN", () -> policy.update(broken, 0, 0.5, 0));
        assertThat(policy.snapshot()).isEqualTo(before);
        assertThatThrownBy(() -> kind.fresh(0, 4, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> kind.fresh(3, 1, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> kind.fresh(3, 4, Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void noInputMakesItLoseItsNumbers(PolicyKind kind) {
        var random = new SplitMix64(9);
        var policy = kind.fresh(3, 3, 2, 9);
        for (int t = 0; t < ADVERSARIAL_STEPS; t++) {
            double[] z = {nasty(random), nasty(random), nasty(random)};
            var routing = policy.route(z);
            for (double[] numbers : new double[][] {routing.weights(), routing.probabilities(), routing.expected(), routing.deviations()}) {
                for (double number : numbers) {
                    if (!Double.isFinite(number)) {
                        throw new AssertionError("step " + t + " gives " + Arrays.toString(numbers));
                    }
                }
            }
            double quality = t % 1000 < 500 ? random.nextInt(2) : nasty(random);
            policy.update(z, routing.choice(), quality, nasty(random));
        }
        assertThat(PolicyKind.restore(policy.snapshot()).snapshot()).isEqualTo(policy.snapshot());
    }

    @ParameterizedTest
    @EnumSource
    void aBrokenSnapshotIsRefusedWithThePlace(PolicyKind kind) {
        var good = fresh(kind, 8).snapshot();
        assertRefused("this is no snapshot of a policy: at /features a number is needed", () -> PolicyKind.restore(with(good, "features", Data.of("x"))));
        assertRefused("this is no snapshot of a policy: at /experts a number from 2.0 to 1000.0 is needed, not 1.0",
                () -> PolicyKind.restore(with(good, "experts", Data.of(1))));
        assertRefused("this is no snapshot of a policy: at /random a whole number of 64 bits is needed", () -> PolicyKind.restore(with(good, "random", Data.NIL)));
        assertThatThrownBy(() -> PolicyKind.restore(with(good, "experts", Data.of(5)))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("this is no snapshot of a policy: at /\\S+ a list of 5 is needed, not of 4");
    }

    @Test
    void whatIsNoSnapshotAtAllIsRefused() {
        assertRefused("this is no snapshot of a policy: at /policy a text is needed", () -> PolicyKind.restore(Data.NIL));
        assertThatThrownBy(() -> PolicyKind.restore(Data.object().put("policy", "oracle").build()))
                .hasMessage("this is no snapshot of a policy: at /policy one of adaptive, gradient, linucb, thompson, squarecb, epsilon-greedy, exp3 is needed,"
                        + " not oracle");
    }

    private static double nasty(SplitMix64 random) {
        double value = NASTY[random.nextInt(NASTY.length)];
        return random.nextInt(3) == 0 ? random.nextGaussian() : value;
    }

    private static Policy fresh(PolicyKind kind, long seed) {
        return kind.fresh(SmallWorld.FEATURES, SmallWorld.EXPERTS, 0, seed);
    }

    private static Data with(Data snapshot, String key, Data value) {
        var fields = new LinkedHashMap<>(snapshot.fields());
        fields.put(key, value);
        return new Data.Obj(fields);
    }

    private static void assertRefused(String sentence, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(sentence);
    }
}
