package agentos.showcase.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrainCheckTest {
    /// 29 of 30 are 96.67; 43.0 of 89 would be 38.27 items, of 178 76.54, of 267 114.81 and 115/267 = 43.07, of 356 153.08 and 153/356 = 42.98, which is printed 43.0.
    /// 94.8 of 30 would be 28.44 items; twice it is 57/60 = 95.0, three times 85/90 = 94.4, four times 114/120 = 95.0, five times 142/150 = 94.67, six times
    /// 171/180 = 95.0, seven times 199/210 = 94.76.
    @ParameterizedTest
    @CsvSource({"96.7,30,1", "96.67,30,1", "96.66,30,0", "94.8,30,7", "43.0,89,4", "72.1,500,2", "72.2,500,1", "54,1266,1", "80,100,1", "0,3,1", "100,7,1", "33.3,3,1",
        "33.35,3,0", "50.5,100,2", "87.0,114,5"})
    void findsTheLeastNumberOfRuns(String printed, int items, int runs) {
        assertThat(GrainCheck.runs(new BigDecimal(printed), items, GrainCheck.MOST_RUNS).orElse(0)).isEqualTo(runs);
        if (runs > 1) {
            assertThat(GrainCheck.runs(new BigDecimal(printed), items, runs - 1)).isEmpty();
        }
    }

    @Test
    void countsBothNeighboursOfAHalfAsReached() {
        assertThat(GrainCheck.runs(new BigDecimal("12"), 8, 1)).hasValue(1);
        assertThat(GrainCheck.runs(new BigDecimal("13"), 8, 1)).hasValue(1);
        assertThat(GrainCheck.runs(new BigDecimal("14"), 8, 1)).isEmpty();
        assertThat(GrainCheck.runs(new BigDecimal("101"), 8, 9)).isEmpty();
    }

    @Test
    void checksEveryScoreWhoseItemsAreKnown() {
        var grains = GrainCheck.of(Tables.table("a b", "r d 30 0 | 96.7 -", "s d ? 0 | 1 2", "t d 3 0 | 50 33.34"));
        assertThat(grains).containsExactly(new GrainCheck.Grain("r", "a", "96.7", 30, 1), new GrainCheck.Grain("t", "a", "50", 3, 2),
                new GrainCheck.Grain("t", "b", "33.34", 3, 0));
        assertThat(GrainCheck.of(Tables.SHIPPED)).hasSize((int) Tables.SHIPPED.rows().stream().filter(row -> row.items() != null)
                .flatMap(row -> row.cells().stream()).filter(cell -> !cell.equals("-")).count());
    }
}
