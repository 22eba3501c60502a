package agentos.showcase.routing;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.data.SplitMix64;
import agentos.showcase.pack.Pack;
import agentos.showcase.pack.PackLoader;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The tasks that the shipped pack's policies learn from.
class PackWorldTest {
    private static final Pack PACK = PackLoader.load(Path.of("showcase-data"));

    static Stream<String> kinds() {
        return PACK.routing().kinds().stream().map(kind -> kind.id());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void offersSeveralExpertsAndDrawsTheSameTasksForTheSameSeed(String kind) {
        var world = PackWorld.of(PACK, kind);
        assertThat(world.experts()).isGreaterThanOrEqualTo(3).isEqualTo(world.candidates().size());
        var one = new SplitMix64(3);
        var other = new SplitMix64(3);
        for (int i = 0; i < 50; i++) {
            var drawn = world.draw(one, i % 2 == 0);
            assertThat(drawn.z()).hasSize(world.features()).isEqualTo(world.draw(other, i % 2 == 0).z());
            for (double part : drawn.z()) {
                assertThat(part).isBetween(0.0, 1.0);
            }
            for (int k = 0; k < world.experts(); k++) {
                assertThat(world.expected(k, drawn.z())).isBetween(0.0, 1.0);
                assertThat(world.cost(k, drawn.z())).isEqualTo(world.candidates().get(k).price());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void onlyUnfamiliarTasksLieInTheUnfamiliarRegion(String kind) {
        var world = PackWorld.of(PACK, kind);
        var names = PACK.routing().featureNames();
        var random = new SplitMix64(11);
        for (int i = 0; i < 300; i++) {
            boolean unfamiliar = i % 2 == 0;
            double[] z = world.draw(random, unfamiliar).z();
            PACK.routing().training().unfamiliar().forEach((name, range) -> {
                double value = z[names.indexOf(name)];
                if (unfamiliar) {
                    assertThat(value).isBetween(range.getFirst(), range.getLast());
                } else {
                    assertThat(value).isLessThan(range.getFirst());
                }
            });
        }
    }

    @Test
    void everyCategoryModalityAndLanguageComesUp() {
        var world = PackWorld.of(PACK, "verification");
        var names = PACK.routing().featureNames();
        var random = new SplitMix64(1);
        var seen = new HashSet<String>();
        for (int i = 0; i < 400; i++) {
            double[] z = world.draw(random, false).z();
            for (int f = 0; f < z.length; f++) {
                if (z[f] == 1) {
                    seen.add(names.get(f));
                }
            }
        }
        assertThat(seen).containsAll(PACK.routing().features().stream().filter(feature -> feature.isFlag()).map(feature -> feature.id()).toList());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void noTaskOfTheCardsIsUnfamiliar(String kind) {
        var names = PACK.routing().featureNames();
        PACK.cards().forEach(card -> card.tasks().stream().filter(task -> task.kind().equals(kind)).forEach(task -> {
            double[] z = PACK.routing().z(card.category(), task);
            PACK.routing().training().unfamiliar().forEach((name, range) -> assertThat(z[names.indexOf(name)]).as(task.id()).isLessThan(range.getFirst()));
        }));
    }
}
