package agentos.showcase.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import agentos.showcase.pack.BenchmarkTable;
import agentos.showcase.text.Localized;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Rows such as error rates, in which the lowest score is the best.
class LowerIsBetterTest {
    private static final BenchmarkTable.Row ERRORS = row("errors", "percent", "10.0", "4.0", "-", "25.0");
    private static final BenchmarkTable.Row SECONDS = row("seconds", "seconds", "2", "8", "4", "-");
    private static final BenchmarkTable TABLE = new BenchmarkTable(null, "a",
            List.of(model("a"), model("b"), model("c"), model("d")), null, null, List.of(ERRORS, SECONDS), null, null);

    @Test
    void theLowestScoreIsTheBestAndRanksFirst() {
        var cells = cells(Method.Normalisation.RAW, "errors");
        assertThat(cells).extracting(ShownTable.Cell::rank).containsExactly(2, 1, 0, 3);
        assertThat(cells).extracting(ShownTable.Cell::best).containsExactly(false, true, false, false);
        assertThat(cells).extracting(ShownTable.Cell::text).containsExactly("10.0", "4.0", "-", "25.0");
        assertThat(RowScores.of(ERRORS).best()).containsExactly(1);
        assertThat(RowScores.of(SECONDS).best()).containsExactly(0);
    }

    @Test
    void onAScaleTheBestIsTheHighest() {
        // Success rates 90, 96 and 75: 100 (90 - 75) / (96 - 75) = 71.43.
        assertThat(cells(Method.Normalisation.MIN_MAX, "errors").getFirst().value()).isCloseTo(71.43, within(0.01));
        assertThat(cells(Method.Normalisation.BASELINE, "errors").get(1).value()).isCloseTo(96, within(1e-9));
        // 100 min / x: 2 / 8 and 2 / 4.
        assertThat(cells(Method.Normalisation.PER_CENT_OF_BEST, "seconds")).extracting(ShownTable.Cell::value).containsExactly(100.0, 25.0, 50.0, null);
        assertThat(cells(Method.Normalisation.RANK, "seconds")).extracting(ShownTable.Cell::value).containsExactly(100.0, 0.0, 50.0, null);
    }

    @Test
    void itsIntervalStandsTheRightWayRoundOnEveryScale() {
        for (var scale : List.of(Method.Normalisation.RAW, Method.Normalisation.BASELINE)) {
            var cell = cells(scale, "errors").getFirst();
            assertThat(cell.low()).isLessThan(cell.value());
            assertThat(cell.high()).isGreaterThan(cell.value());
        }
    }

    @Test
    void boldOnTheLowestIsNoFinding() {
        var row = new BenchmarkTable.Row("errors", "errors", "", null, null, 100, 0, "percent", null, ERRORS.cells(), List.of("b"), true);
        var table = new BenchmarkTable(null, "a", TABLE.models(), null, null, List.of(row), null, null);
        assertThat(ClaimsAudit.of(agentos.showcase.pack.Overview.EMPTY, table).table()).noneMatch(item -> item.kind() == AuditItem.Kind.BOLD_NOT_BEST);
    }

    private static List<ShownTable.Cell> cells(Method.Normalisation scale, String row) {
        var look = new Look(java.util.Optional.empty(), "", java.util.Optional.empty(), java.util.Optional.empty(), List.of("a", "b", "c", "d"), java.util.Set.of(),
                java.util.Optional.empty(), false, scale != Method.Normalisation.RAW, false, false);
        return ShownTables.of(TABLE, look, Method.DEFAULT.with(scale)).lines().stream().filter(line -> line.id().equals(row)).findFirst().orElseThrow().cells();
    }

    private static BenchmarkTable.Row row(String id, String unit, String... cells) {
        return new BenchmarkTable.Row(id, id, "", null, null, unit.equals("percent") ? 100 : null, 0, unit, Localized.EMPTY, List.of(cells), null, true);
    }

    private static BenchmarkTable.Model model(String id) {
        return new BenchmarkTable.Model(id, id.toUpperCase(java.util.Locale.ROOT));
    }
}
