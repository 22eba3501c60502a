package agentos.showcase.export.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import agentos.showcase.expert.drawing.Layer.Bounds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LabelsTest {
    @Test
    void placesThatAreFarEnoughApartStay() {
        assertThat(Labels.spread(new double[] {30, 10, 50}, 10, 0, 100)).containsExactly(30, 10, 50);
    }

    @Test
    void neighboursMoveApartAboutTheirMean() {
        assertThat(Labels.spread(new double[] {50, 50, 50}, 10, 0, 100)).containsExactly(40, 50, 60);
        // 20 and 22 have the mean 21
        assertThat(Labels.spread(new double[] {22, 20}, 10, 0, 100)).containsExactly(26, 16);
    }

    @Test
    void nothingLeavesTheEnds() {
        assertThat(Labels.spread(new double[] {1, 2, 99, 100}, 10, 0, 100)).containsExactly(0, 10, 90, 100);
    }

    @Test
    void placesKeepTheirOrderAndDistanceWhateverTheyAre() {
        var random = new Random(4);
        for (int run = 0; run < 200; run++) {
            double[] wanted = random.doubles(2 + random.nextInt(12), 0, 200).toArray();
            double[] places = Labels.spread(wanted, 12, 0, 200);
            double[] sorted = places.clone();
            Arrays.sort(sorted);
            for (int i = 1; i < sorted.length; i++) {
                assertThat(sorted[i] - sorted[i - 1]).isGreaterThanOrEqualTo(12 - 1e-9);
            }
            for (int i = 0; i < wanted.length; i++) {
                for (int j = 0; j < wanted.length; j++) {
                    assertThat(wanted[i] < wanted[j] && places[i] > places[j]).isFalse();
                }
            }
            assertThat(sorted[0]).isGreaterThanOrEqualTo(0);
            assertThat(sorted[sorted.length - 1]).isLessThanOrEqualTo(200 + 1e-9);
        }
    }

    @Test
    void labelsGoRoundWhatIsTaken() {
        var labels = new Labels(new Bounds(0, 0, 200, 100));
        var mark = new Bounds(50, 45, 10, 10);
        labels.block(mark);
        var placed = new ArrayList<Bounds>();
        for (int i = 0; i < 6; i++) {
            placed.add(labels.beside(mark, 40, 12, 3).orElseThrow());
        }
        assertThat(placed.getFirst().x()).isEqualTo(63);
        for (int i = 0; i < placed.size(); i++) {
            assertThat(new Bounds(0, 0, 200, 100).contains(placed.get(i))).isTrue();
            assertThat(placed.get(i).intersects(mark)).isFalse();
            for (int j = 0; j < i; j++) {
                assertThat(placed.get(i).intersects(placed.get(j))).isFalse();
            }
        }
    }

    @Test
    void whereThereIsNoPlaceThereIsNoLabel() {
        assertThat(new Labels(new Bounds(0, 0, 30, 30)).beside(new Bounds(10, 10, 5, 5), 40, 10, 2)).isEmpty();
    }

    @Test
    void ticksAreRoundAndHoldTheValues() {
        var scale = Scale.nice(71.3, 77.2, 6, 0, 100, 0, 600);
        assertThat(scale.ticks()).containsExactly(71.0, 72.0, 73.0, 74.0, 75.0, 76.0, 77.0, 78.0);
        assertThat(scale.at(71)).isZero();
        assertThat(scale.at(78)).isEqualTo(600);
        assertThat(Scale.nice(96, 99.7, 4, 0, 100, 0, 1).high()).isEqualTo(100);
        assertThat(Scale.nice(5, 5, 4, 0, 100, 0, 1).high()).isGreaterThan(5);
        var log = Scale.logarithmic(1e10, 1e12, 0, 100);
        assertThat(log.at(1e11)).isCloseTo(50, within(1e-9));
        assertThat(log.ticks().stream().map(log::print)).contains("10B", "50B", "100B", "1T");
    }
}
