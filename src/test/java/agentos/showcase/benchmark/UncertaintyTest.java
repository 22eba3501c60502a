package agentos.showcase.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class UncertaintyTest {
    /// 50 % of 10,000: the standard error is √(0.25 / 10,000) = 0.5 points.
    @Test
    void takesTheNormalApproximationForManyItems() {
        var interval = Uncertainty.interval(50, 10_000);
        assertThat(interval.low()).isCloseTo(50 - 0.979982, within(1e-6));
        assertThat(interval.high()).isCloseTo(50 + 0.979982, within(1e-6));
    }

    @Test
    void takesWilsonForFewItemsAndNearTheEnds() {
        assertThat(Uncertainty.interval(72, 500)).isEqualTo(Uncertainty.wilson(72, 500));
        assertThat(Uncertainty.interval(72, 501)).isEqualTo(Uncertainty.normal(72, 501));
        assertThat(Uncertainty.interval(100, 1055)).isEqualTo(Uncertainty.wilson(100, 1055));
        assertThat(Uncertainty.interval(100, 1055).low()).isLessThan(100);
        assertThatThrownBy(() -> Uncertainty.interval(-1, 10)).isInstanceOf(IllegalArgumentException.class);
    }

    /// 60 % against 50 % of 100 each: p = 0.55, standard error √(2 · 0.55 · 0.45 / 100) = 7.036 points, so the difference is 1.42 of them; of 200 each it is 2.01.
    @Test
    void tellsScoresApartWhenTheirDifferenceIsMoreThanNoise() {
        assertThat(Uncertainty.differ(60, 50, 100)).isFalse();
        assertThat(Uncertainty.differ(60, 50, 200)).isTrue();
        assertThat(Uncertainty.differ(100, 100, 30)).isFalse();
        assertThat(Uncertainty.differ(0, 100, 30)).isTrue();
    }
}
