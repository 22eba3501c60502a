package agentos.showcase.ui.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GridAxisTest {
    /// Begins at 0, 10, 30 and 30, ends at 40: the third is of no size.
    private final GridAxis axis = GridAxis.of(4, i -> new double[] {10, 20, 0, 10}[i]);

    @Test
    void everyPositionBelongsToTheOneThatBeginsThereOrBefore() {
        assertThat(axis.total()).isEqualTo(40);
        assertThat(axis.at(-1)).isEqualTo(-1);
        assertThat(axis.at(0)).isZero();
        assertThat(axis.at(9.9)).isZero();
        assertThat(axis.at(10)).isEqualTo(1);
        assertThat(axis.at(30)).isEqualTo(3);
        assertThat(axis.at(40)).isEqualTo(-1);
    }

    @Test
    void whatIsCutByTheEdgeIsInView() {
        assertThat(axis.first(5)).isZero();
        assertThat(axis.end(5, 10)).isEqualTo(2);
        assertThat(axis.end(0, 10)).isEqualTo(1);
        assertThat(axis.end(0, 400)).isEqualTo(4);
        assertThat(GridAxis.NONE.first(0)).isZero();
        assertThat(GridAxis.NONE.end(0, 100)).isZero();
    }

    @Test
    void scrollingStopsAtTheEndsAndRevealsWithTheLeastMove() {
        assertThat(axis.clamp(100, 15)).isEqualTo(25);
        assertThat(axis.clamp(-3, 15)).isZero();
        assertThat(axis.clamp(3, 100)).isZero();
        assertThat(axis.reveal(1, 0, 25)).isEqualTo(5);
        assertThat(axis.reveal(1, 5, 25)).isEqualTo(5);
        assertThat(axis.reveal(0, 5, 25)).isZero();
        assertThat(axis.reveal(-1, 5, 25)).isEqualTo(5);
    }

    @Test
    void aDropGoesToTheNearestBorder() {
        assertThat(axis.gap(4)).isZero();
        assertThat(axis.gap(6)).isEqualTo(1);
        assertThat(axis.gap(100)).isEqualTo(4);
        assertThat(axis.gap(-5)).isZero();
        assertThat(GridAxis.NONE.gap(3)).isZero();
    }
}
