package agentos.showcase.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import agentos.showcase.data.SplitMix64;
import agentos.showcase.pack.Card;
import agentos.showcase.pack.Pack;
import agentos.showcase.pack.PackLoader;
import agentos.showcase.routing.Route.Closed;
import agentos.showcase.taskgraph.Expert;
import agentos.showcase.taskgraph.Task;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What the shipped pack's policies know before a card is played.
class RoutingSnapshotTest {
    private static final Pack PACK = PackLoader.load(Path.of("showcase-data"));
    private static final RoutingSnapshot TRAINED = RoutingSnapshot.trained(PACK);

    @Test
    void theSamePackGivesTheSamePolicies() {
        var again = RoutingSnapshot.trained(PACK);
        assertThat(TRAINED.kinds()).hasSize(PACK.routing().kinds().size());
        TRAINED.kinds().forEach(kind -> assertThat(again.snapshot(kind)).isEqualTo(TRAINED.snapshot(kind)));
    }

    @Test
    void theLargestWeightGetsTheTaskAndWeightsAreSharesOfTheOpen() {
        everyTask((card, task) -> {
            Route route = TRAINED.route(card.category(), task, Map.of());
            assertThat(route.weights().values().stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(1, within(1e-9));
            assertThat(route.weight()).isEqualTo(Collections.max(route.weights().values()));
            assertThat(route.closed()).isEmpty();
            String best = route.expert().id();
            Route without = TRAINED.route(card.category(), task, Map.of(best, Closed.DOWN));
            assertThat(without.expert().id()).isNotEqualTo(best);
            assertThat(without.weights()).containsEntry(best, 0.0);
            assertThat(without.closed()).containsExactly(Map.entry(best, Closed.DOWN));
        });
    }

    @Test
    void whenNobodyIsLeftEverybodyIsOpen() {
        Card card = PACK.cards().getFirst();
        Task task = card.tasks().getFirst();
        var all = TRAINED.candidates(task.kind()).stream().collect(Collectors.toMap(Expert::id, _ -> Closed.FAILED));
        assertThat(TRAINED.route(card.category(), task, all)).isEqualTo(TRAINED.route(card.category(), task, Map.of()));
    }

    /// The training's worth on the tasks that matter: what the choice loses against the best expert of the world, averaged over all tasks of the cards.
    @Test
    void theChoicesForTheCardsAreNearlyTheBest() {
        var losses = new ArrayList<Double>();
        everyTask((card, task) -> {
            var chosen = TRAINED.route(card.category(), task, Map.of()).expert();
            double best = TRAINED.candidates(task.kind()).stream().mapToDouble(expert -> worth(card, task, expert)).max().orElseThrow();
            losses.add(best - worth(card, task, chosen));
        });
        assertThat(losses.stream().mapToDouble(Double::doubleValue).average().orElseThrow()).isLessThan(0.01);
    }

    @Test
    void simpleTasksGoToCheapExpertsAndHardOnesToLargeOnes() {
        Card card = PACK.card("infographic").orElseThrow();
        assertThat(expert(card, "hand-over")).isEqualTo("presenter-s");
        assertThat(expert(card, "read-back")).isEqualTo("verifier-l");
    }

    @Test
    void theLanguageOfTheMaterialDecidesWhoSearches() {
        Card card = PACK.card("voice-answer").orElseThrow();
        assertThat(expert(card, "search-en")).isEqualTo("retriever-s");
        assertThat(expert(card, "search-zh")).isEqualTo("chinese-m");
    }

    @Test
    void theGateOpensForUnfamiliarTasksAndHardlyForFamiliarOnes() {
        double familiar = 0;
        double unfamiliar = 0;
        for (String kind : TRAINED.kinds()) {
            var world = PackWorld.of(PACK, kind);
            var policy = TRAINED.policy(kind).orElseThrow();
            var random = new SplitMix64(99);
            for (int i = 0; i < 200; i++) {
                familiar += policy.look(world.draw(random, false).z(), Policy.everybody(world.experts())).gate();
                unfamiliar += policy.look(world.draw(random, true).z(), Policy.everybody(world.experts())).gate();
            }
        }
        int tasks = 200 * TRAINED.kinds().size();
        assertThat(familiar / tasks).isLessThan(0.05);
        assertThat(unfamiliar / tasks).isGreaterThan(5 * familiar / tasks).isGreaterThan(0.2);
    }

    @Test
    void badExperienceMovesTheRoutingOfAnotherSnapshotOnly() {
        Card card = PACK.card("voice-answer").orElseThrow();
        Task task = card.tasks().stream().filter(each -> each.id().equals("search-zh")).findFirst().orElseThrow();
        double[] z = PACK.routing().z(card.category(), task);
        var before = TRAINED.snapshot(task.kind());
        var after = TRAINED.after(Collections.nCopies(8, new Experience(task.kind(), z, "chinese-m", 0.1, 0.8)));
        assertThat(after.route(card.category(), task, Map.of()).expert().id()).isNotEqualTo("chinese-m");
        assertThat(after.first()).isSameAs(TRAINED);
        assertThat(TRAINED.snapshot(task.kind())).isEqualTo(before);
        assertThat(after.snapshot("planning")).isEqualTo(TRAINED.snapshot("planning"));
    }

    @Test
    void withoutAPackThereIsOneExpertOfEveryKind() {
        Route route = RoutingSnapshot.ANYBODY.route("", Task.bare("a", "digging", 100, List.of()), Map.of());
        assertThat(route.expert().id()).isEqualTo("digging");
        assertThat(route.expert().pace()).isEqualTo(1);
        assertThat(route.weights()).containsOnlyKeys("digging");
    }

    private static double worth(Card card, Task task, Expert expert) {
        return TRAINED.quality(card.category(), task, expert) - PACK.routing().lambda() * expert.price();
    }

    private static String expert(Card card, String id) {
        Task task = card.tasks().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
        return TRAINED.route(card.category(), task, Map.of()).expert().id();
    }

    private interface Trial {
        void on(Card card, Task task);
    }

    private static void everyTask(Trial trial) {
        PACK.cards().forEach(card -> card.tasks().forEach(task -> trial.on(card, task)));
    }
}
