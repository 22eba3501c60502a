package agentos.showcase.routing.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/// A minute tells all tasks, slowly where something begins; and no spike of one task is lost in a picture.
class PaceTest {
    private final Pace pace = Pace.of(20_000, List.of(7000, 13_000, 15_500));

    @Test
    void aMinuteTellsAllTasks() {
        assertThat(pace.tasks(0)).isZero();
        assertThat(pace.tasks(Pace.LENGTH)).isEqualTo(20_000);
        assertThat(pace.tasks(-5)).isZero();
        assertThat(pace.tasks(1e9)).isEqualTo(20_000);
    }

    @Test
    void itOnlyGoesForwardAndBackAgainToTheSame() {
        double before = -1;
        for (int ms = 0; ms <= Pace.LENGTH; ms += 100) {
            double tasks = pace.tasks(ms);
            assertThat(tasks).isGreaterThan(before);
            assertThat(pace.time(tasks)).isCloseTo(ms, within(1e-6));
            before = tasks;
        }
    }

    @Test
    void itIsSlowerBehindAChangeThanBeforeIt() {
        double change = pace.time(7000);
        double before = pace.tasks(change) - pace.tasks(change - 1000);
        double behind = pace.tasks(change + 1000) - pace.tasks(change);
        assertThat(behind).isLessThan(before / 3);
    }

    @Test
    void everyTaskCanBeGoneToExactly() {
        for (int task = 0; task <= 20_000; task++) {
            assertThat(Math.floor(pace.tasks(pace.time(task)) + 1e-6)).isEqualTo(task);
        }
    }

    @Test
    void aTrialThatEndsWithinItsSlowPartIsToldToo() {
        var small = Pace.of(50, List.of());
        assertThat(small.tasks(Pace.LENGTH / 2.0)).isCloseTo(25, within(1e-9));
    }

    @Test
    void aSpikeOfOneTaskAmongThousandsIsKept() {
        float[] values = new float[20_000];
        values[12_345] = 0.9f;
        var extremes = Extremes.of(values, 0, values.length, 600);
        assertThat(extremes.high()[12_345 * 600 / 20_000]).isCloseTo(0.9, within(1e-6));
        assertThat(java.util.Arrays.stream(extremes.high()).filter(high -> high > 0).count()).isEqualTo(1);
        assertThat(extremes.low()).containsOnly(0);
        assertThat(extremes.mean()[12_345 * 600 / 20_000]).isBetween(0.02, 0.04);
    }

    @Test
    void columnsWithoutATaskStayEmpty() {
        var extremes = Extremes.of(new float[] {1, 2, 3}, 0, 3, 6);
        assertThat(extremes.high()).containsExactly(1, Double.NaN, 2, Double.NaN, 3, Double.NaN);
        assertThat(extremes.has(1)).isFalse();
    }

    @Test
    void trailingMeansAndTheirIntervalsAreThoseOfTheWindow() {
        float[] values = {1, 0, 1, 1, 0, 0};
        assertThat(Trailing.mean(values, 4)).containsExactly(1, 0.5f, 2 / 3f, 0.75f, 0.5f, 0.5f);
        // four values 0, 1, 1, 0: variance 1/3, standard error sqrt(1/12)
        assertThat(Trailing.halfWidth(values, 4)[4]).isCloseTo((float) (1.96 * Math.sqrt(1 / 12.0)), within(1e-6f));
        assertThat(Trailing.halfWidth(values, 4)[0]).isZero();
    }

    @Test
    void aMarkEndsAfterItBegins() {
        assertThatThrownBy(() -> new Mark(Mark.Kind.GATE, 5, 5, -1, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Dials.DEFAULT.withGate(1.5)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Dials.DEFAULT.settings()).isEqualTo(agentos.showcase.routing.AdaptiveSettings.DEFAULT);
    }
}
