package agentos.showcase.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import agentos.showcase.taskgraph.Expert;
import agentos.showcase.taskgraph.Traits;
import agentos.showcase.text.Localized;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoutingPolicyTest {
    private final RoutingPolicy policy = new RoutingPolicy(List.of(
            new Expert("s", Localized.same("S"), List.of("image"), 1, 1, List.of(-1.0, 0.0, -2.0, 0.0), 1),
            new Expert("l", Localized.same("L"), List.of("image"), 1, 1, List.of(1.0, 0.0, 2.0, 0.0), -0.5),
            new Expert("v", Localized.same("V"), List.of("voice"), 1, 1, List.of(), 0)));

    @Test
    void theWeightsAreTheSoftmaxOfWzPlusB() {
        var route = policy.route("image", new Traits(0.5, 0, 0.25, 0), Set.of());
        double s = Math.exp(1 - 0.5 - 0.5);
        double l = Math.exp(-0.5 + 0.5 + 0.5);
        assertThat(route.weights().get("s")).isCloseTo(s / (s + l), within(1e-12));
        assertThat(route.weights().get("l")).isCloseTo(l / (s + l), within(1e-12));
        assertThat(route.expert().id()).isEqualTo("l");
    }

    @Test
    void anotherTaskGoesToAnotherExpert() {
        assertThat(policy.route("image", new Traits(0, 0, 0, 0), Set.of()).expert().id()).isEqualTo("s");
        assertThat(policy.route("image", new Traits(1, 0, 1, 0), Set.of()).expert().id()).isEqualTo("l");
    }

    @Test
    void whoIsAvoidedIsPassedOverUnlessNobodyElseIsLeft() {
        assertThat(policy.route("image", Traits.PLAIN, Set.of("s")).expert().id()).isEqualTo("l");
        assertThat(policy.route("image", Traits.PLAIN, Set.of("s", "l")).weights()).hasSize(2);
        assertThat(policy.route("nothing", Traits.PLAIN, Set.of()).weights()).containsOnlyKeys("nothing");
    }

    @Test
    void softmaxSumsToOneMindsNoShiftAndDoesNotOverflow() {
        var random = new Random(5);
        for (int i = 0; i < 1000; i++) {
            double[] logits = random.doubles(1 + random.nextInt(8), -1e6, 1e6).toArray();
            assertThat(Arrays.stream(RoutingPolicy.softmax(logits)).sum()).isCloseTo(1, within(1e-12));
            double[] small = random.doubles(4, -5, 5).toArray();
            double[] shifted = Arrays.stream(small).map(x -> x + 1e6).toArray();
            double[] pi = RoutingPolicy.softmax(small);
            double[] same = RoutingPolicy.softmax(shifted);
            for (int k = 0; k < 4; k++) {
                assertThat(same[k]).isCloseTo(pi[k], within(1e-9));
            }
        }
        assertThatThrownBy(() -> RoutingPolicy.softmax(new double[] {Double.NaN})).isInstanceOf(IllegalArgumentException.class);
    }
}
