package agentos.showcase.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import agentos.showcase.benchmark.Method.Normalisation;
import agentos.showcase.pack.BenchmarkTable;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RowScaleTest {
    private static final double NONE = Double.NaN;

    /// Four choices: guessing gives 25 of 100, so that 62.5 is half of what lies above it; below chance is nothing.
    @Test
    void measuresWhatLiesAboveChance() {
        var scale = scale("r d 100 25 | 25 62.5 100 10 -");
        assertThat(all(scale, Normalisation.BASELINE, 25, 62.5, 100, 10)).containsExactly(0, 50, 100, 0);
        assertThat(scale.normalise(NONE, Normalisation.BASELINE)).isNaN();
        assertThat(all(scale, Normalisation.RAW, 62.5)).containsExactly(62.5);
    }

    @Test
    void measuresPlacesBetweenWorstAndBest() {
        var scale = scale("r d 100 0 | 20 50 80 -");
        assertThat(all(scale, Normalisation.MIN_MAX, 20, 50, 80)).containsExactly(0, 50, 100);
        assertThat(all(scale, Normalisation.PER_CENT_OF_BEST, 20, 50, 80)).containsExactly(25, 62.5, 100);
        assertThat(scale("r d 100 0 | 7 7").normalise(7, Normalisation.MIN_MAX)).isEqualTo(50);
    }

    /// 2, 4, 4, 4, 5, 5, 7, 9 have mean 5 and standard deviation 2.
    @Test
    void measuresStandardDeviationsFromTheMean() {
        var scale = scale("r d 100 0 | 2 4 4 4 5 5 7 9");
        assertThat(all(scale, Normalisation.Z, 2, 5, 9)).containsExactly(-1.5, 0, 2);
        assertThat(scale("r d 100 0 | 7 7").normalise(7, Normalisation.Z)).isZero();
    }

    /// Of 10, 20, 20, 40 the 20s beat one of three and tie with one: (1 + 1/2) / 3.
    @Test
    void countsWhomAScoreBeatsAndTiesAsHalves() {
        var scale = scale("r d 100 0 | 10 20 20 40 -");
        assertThat(all(scale, Normalisation.RANK, 10, 20, 40)).containsExactly(0, 50, 100);
        assertThat(Ranks.of(new double[] {10, 20, 20, 30, 40}).winRate(20)).isEqualTo(0.375);
        assertThat(Ranks.of(new double[] {40, 20, NONE, 20, 10}).place(20)).isEqualTo(2);
        assertThat(Ranks.of(new double[] {40, 20, NONE, 20, 10}).place(10)).isEqualTo(4);
        assertThat(Ranks.of(new double[] {40, NONE}).place(NONE)).isZero();
    }

    @Test
    void comparesNothingWhereThereIsOneScore() {
        var scale = scale("r d 100 0 | 87 - -");
        for (var comparing : new Normalisation[] {Normalisation.MIN_MAX, Normalisation.Z, Normalisation.PER_CENT_OF_BEST, Normalisation.RANK}) {
            assertThat(scale.normalise(87, comparing)).isNaN();
        }
        assertThat(scale.normalise(87, Normalisation.BASELINE)).isEqualTo(87);
    }

    /// With one score missing, 50 among 20 and 80 is 30/80 of the way if the missing one is 100, and 50/80 if it is 0.
    @Test
    void boundsWhatMissingScoresAllow() {
        var scale = scale("r d 100 0 | 20 50 80 -");
        assertThat(scale.bounds(50, Normalisation.BASELINE)).isEqualTo(new Uncertainty.Interval(50, 50));
        assertThat(scale.bounds(NONE, Normalisation.BASELINE)).isEqualTo(new Uncertainty.Interval(0, 100));
        assertThat(scale.bounds(50, Normalisation.MIN_MAX)).isEqualTo(new Uncertainty.Interval(37.5, 62.5));
        assertThat(scale.bounds(50, Normalisation.PER_CENT_OF_BEST)).isEqualTo(new Uncertainty.Interval(50, 62.5));
        assertThat(scale.bounds(50, Normalisation.RANK).low()).isCloseTo(100 / 3.0, within(1e-9));
        assertThat(scale.bounds(50, Normalisation.RANK).high()).isCloseTo(200 / 3.0, within(1e-9));
        assertThat(scale.bounds(50, Normalisation.Z).high()).isCloseTo(Math.sqrt(3), within(1e-9));
    }

    private static double[] all(RowScale scale, Normalisation normalisation, double... scores) {
        return Arrays.stream(scores).map(score -> scale.normalise(score, normalisation)).toArray();
    }

    private static RowScale scale(String line) {
        int models = line.split("\\|")[1].strip().split("\\s+").length;
        BenchmarkTable table = Tables.table("a b c d e f g h".substring(0, 2 * models - 1), line);
        var numbers = TableNumbers.of(table);
        return RowScale.of(table.rows().getFirst(), numbers.values("r", numbers.columns(Tables.models(table))));
    }
}
