package agentos.showcase.routing.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Workloads that are made: the same by the same seed, and changed just where a change says so.
class ScenarioTest {
    private static final FamilyWorld WORLD = new FamilyWorld(8, 4, 4, true, 1);

    @Test
    void theSameSeedGivesTheSameWorkloadAndAnotherAnother() {
        var one = made(Noise.GAUSSIAN, 3);
        var same = made(Noise.GAUSSIAN, 3);
        var other = made(Noise.GAUSSIAN, 4);
        for (int t = 0; t < one.size(); t++) {
            assertThat(same.z(t)).isEqualTo(one.z(t));
            assertThat(same.quality(t, 2)).isEqualTo(one.quality(t, 2));
        }
        assertThat(other.z(0)).isNotEqualTo(one.z(0));
    }

    @Test
    void qualitiesScatterAboutWhatIsExpected() {
        for (Noise noise : Noise.values()) {
            var workload = made(noise, 3);
            for (int k = 0; k < 4; k++) {
                int expert = k;
                double mean = IntStream.range(0, workload.size()).mapToDouble(t -> workload.quality(t, expert)).average().orElseThrow();
                double expected = IntStream.range(0, workload.size()).mapToDouble(t -> workload.expected(t, expert)).average().orElseThrow();
                // Four standard errors of 2,000 Bernoulli qualities are at most 0.045.
                assertThat(mean).as(noise + " " + k).isCloseTo(expected, within(0.045));
            }
        }
    }

    @Test
    void aSwapExchangesTheBestExpertAndTheWorstFromItsStepOn() {
        var before = made(Noise.BERNOULLI, 3);
        var after = made(Noise.BERNOULLI, 3, new Change.Swap(900));
        int best = leading(before, 900);
        int worst = trailing(before, 900, best);
        for (int t = 0; t < before.size(); t++) {
            assertThat(after.z(t)).isEqualTo(before.z(t));
            for (int k = 0; k < 4; k++) {
                int source = t < 900 ? k : k == best ? worst : k == worst ? best : k;
                assertThat(after.expected(t, k)).isEqualTo(before.expected(t, source));
                assertThat(after.cost(t, k)).isEqualTo(before.cost(t, k));
            }
        }
    }

    @Test
    void unfamiliarTasksComeInFromTheirStepOnAndTheOthersStayAsTheyWere() {
        var before = made(Noise.BERNOULLI, 3);
        var after = made(Noise.BERNOULLI, 3, new Change.Unfamiliar(500, 1500, 0.4));
        long unfamiliar = IntStream.range(0, 2000).filter(t -> after.family(t).equals("unfamiliar")).count();
        assertThat(unfamiliar).isBetween(320L, 480L);
        for (int t = 0; t < 2000; t++) {
            if (after.family(t).equals("unfamiliar")) {
                assertThat(t).isBetween(500, 1499);
            } else {
                assertThat(after.z(t)).isEqualTo(before.z(t));
            }
        }
    }

    @Test
    void anExpertBecomesWorseOrDearerFromAStepOn() {
        var before = made(Noise.BERNOULLI, 3);
        var after = made(Noise.BERNOULLI, 3, new Change.Dearer(300, 1, 3), new Change.Worse(200, 2, 0.3));
        assertThat(after.expected(199, 2)).isEqualTo(before.expected(199, 2));
        assertThat(after.expected(200, 2)).isEqualTo(Math.max(0, before.expected(200, 2) - 0.3));
        assertThat(after.expected(200, 1)).isEqualTo(before.expected(200, 1));
        assertThat(after.cost(299, 1)).isEqualTo(before.cost(299, 1));
        assertThat(after.cost(300, 1)).isEqualTo(3 * before.cost(300, 1));
    }

    @Test
    void everyFamilyHasAnExpertThatIsGoodAndTheFamiliesShareThemOut() {
        var workload = made(Noise.BERNOULLI, 3, new Change.Unfamiliar(0, 2000, 0.2));
        int[] wins = new int[4];
        for (int t = 0; t < workload.size(); t++) {
            int best = Trace.best(workload, t, 0);
            wins[best]++;
            assertThat(workload.expected(t, best)).isBetween(0.5, 1.0);
        }
        assertThat(wins).doesNotContain(0);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> new Scenario(WORLD, 0, 1, Noise.BERNOULLI, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Scenario(WORLD, 10, 1, Noise.BERNOULLI, List.of(new Change.Dearer(0, 4, 2)))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Change.Unfamiliar(5, 4, 0.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Change.Unfamiliar(5, 6, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Change.Worse(0, 0, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Change.Swap(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FamilyWorld(0, 2, 1, false, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Workload made(Noise noise, long seed, Change... changes) {
        return new Scenario(WORLD, 2000, seed, noise, List.of(changes)).workload();
    }

    private static int leading(Workload workload, int to) {
        int[] wins = new int[workload.experts()];
        IntStream.range(0, to).forEach(t -> wins[Trace.best(workload, t, 0)]++);
        return IntStream.range(0, wins.length).reduce((a, b) -> wins[b] > wins[a] ? b : a).orElseThrow();
    }

    private static int trailing(Workload workload, int to, int best) {
        return IntStream.range(0, workload.experts()).filter(k -> k != best)
                .reduce((a, b) -> sum(workload, to, b) < sum(workload, to, a) ? b : a).orElseThrow();
    }

    private static double sum(Workload workload, int to, int expert) {
        return IntStream.range(0, to).mapToDouble(t -> workload.expected(t, expert)).sum();
    }
}
