package agentos.showcase.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.benchmark.AuditItem.Mark;
import agentos.showcase.benchmark.AuditItem.OfClaim;
import agentos.showcase.benchmark.AuditItem.Verdict;
import agentos.showcase.pack.BenchmarkTable;
import agentos.showcase.pack.Overview;
import agentos.showcase.text.Localized;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonAuditTest {
    /// By hand, with p the mean of the two shares: z = |p1 - p2| / sqrt(2 p(1-p)/n), against 1.96.
    ///
    /// - 60 and 40 of 100: 0.20 / sqrt(2 x 0.25 / 100) = 0.20 / 0.07071 = 2.83
    /// - 55 and 50 of 100: 0.05 / sqrt(2 x 0.249375 / 100) = 0.05 / 0.07062 = 0.71
    /// - 55 and 50 of 1,000: 0.05 / 0.02233 = 2.24
    /// - 56.9 and 50 of 400: 0.069 / sqrt(2 x 0.24881 / 400) = 0.069 / 0.03527 = 1.956
    /// - 57.0 and 50 of 400: 0.070 / sqrt(2 x 0.248775 / 400) = 0.070 / 0.03527 = 1.985
    @ParameterizedTest
    @CsvSource({"60, 40, 100, SUPPORTED", "40, 60, 100, CONTRADICTED", "55, 50, 100, WITHIN_NOISE", "50, 55, 100, WITHIN_NOISE", "50, 50, 100, WITHIN_NOISE",
        "55, 50, 1000, SUPPORTED", "56.9, 50, 400, WITHIN_NOISE", "57.0, 50, 400, SUPPORTED", "55, 50, ?, SUPPORTED", "50, 55, ?, CONTRADICTED",
        "50, 50.0, ?, CONTRADICTED", "-, 50, 100, NOT_CHECKABLE", "50, n/a, 100, NOT_CHECKABLE"})
    void aDifferenceCountsOnlyBeyondChance(String own, String other, String items, Verdict verdict) {
        var item = judge(Tables.table("a b", "r d " + items + " 0 | " + own + " " + other), "b");
        assertThat(item.verdict()).isEqualTo(verdict);
        assertThat(item.withinNoise()).isEqualTo(verdict == Verdict.WITHIN_NOISE);
        assertThat(item.rows()).containsExactly("r");
        assertThat(item.cell()).contains(new Overview.CellId("r", "a"));
    }

    @Test
    void leadingIsHeldAgainstTheBestOfAllOthers() {
        assertThat(judge(Tables.table("a b c", "r d 100 0 | 60 20 40"), null).verdict()).isEqualTo(Verdict.SUPPORTED);
        var near = judge(Tables.table("a b c", "r d 100 0 | 60 20 55"), null);
        assertThat(near.verdict()).isEqualTo(Verdict.WITHIN_NOISE);
        assertThat(near.mark()).isEqualTo(Mark.NOISE);
        assertThat(near.difference()).isEqualByComparingTo("5");
        assertThat(judge(Tables.table("a b c", "r d 100 0 | 60 20 90"), null).verdict()).isEqualTo(Verdict.CONTRADICTED);
        assertThat(judge(Tables.table("a b c", "r d 100 0 | 60 - -"), null).verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
        assertThat(judge(Tables.table("a b", "q d 100 0 | 60 20"), null).verdict()).as("no such row").isEqualTo(Verdict.NOT_CHECKABLE);
    }

    @Test
    void saysWhatStandsThereAndHowMuchItIsWorth() {
        var noise = judge(Tables.table("a b", "r d 100 0 | 55.0 50"), "b").sentence();
        assertThat(noise.en()).isEqualTo("leads: in r, a has 55.0 and b has 50. With 100 items so small a difference is within the noise (two-sided 95 %).");
        assertThat(noise.zh()).isEqualTo("leads：r 中 a 为 55.0，b 为 50。按 100 道题计，如此小的差异在误差范围之内（双侧 95%）。");
        assertThat(judge(Tables.table("a b", "r d 100 0 | 40 60"), "b").sentence().en())
                .isEqualTo("leads: in r, a has 40 and b has 60, which is the other way round by more than chance (100 items, two-sided 95 %).");
        assertThat(judge(Tables.table("a b", "r d ? 0 | 55 50"), "b").sentence().en())
                .endsWith(", which is better. The number of items is not known, so nothing can be said about chance.");
    }

    @Test
    void whereLessIsBetterTheLowerScoreIs() {
        var seconds = new BenchmarkTable.Row("r", "r", "g", "d", null, null, 0, "seconds", null, List.of("1.2", "3.4"), List.of(), true);
        assertThat(judge(with(seconds), "b").verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(judge(with(seconds), null).verdict()).isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void aLeadWithinNoiseIsAFindingAndASwapOfTheCellChangesIt() {
        var table = Tables.table("a b", "r d 100 0 | 55 50");
        var overview = overview("b");
        var audit = ClaimsAudit.of(overview, table);
        assertThat(audit.findings()).contains(audit.claims().getFirst());
        assertThat(audit.contradicted()).isEmpty();
        var changes = DrillChanges.of(overview, SwapDrill.of(table).set("r", "a", "70"), Method.DEFAULT).changes();
        assertThat(changes).anySatisfy(change -> {
            assertThat(change.kind()).isEqualTo(DrillChanges.Kind.CLAIM);
            assertThat(change.row()).isEqualTo("r");
            assertThat(change.sentence().en()).isEqualTo("leads: supported now, before within noise.");
        });
        var json = AuditDocument.of(audit, table);
        assertThat(json.at("/claims/0/verdict").text()).isEqualTo("within-noise");
        assertThat(json.at("/claims/0/better/than").text()).isEqualTo("b");
        assertThat(json.at("/findings/0/kind").text()).isEqualTo("within-noise-claim");
    }

    private static OfClaim judge(BenchmarkTable table, String than) {
        return ClaimsAudit.of(overview(than), table).claims().getFirst();
    }

    private static Overview overview(String than) {
        var claim = new Overview.NumberClaim(Localized.same("leads"), null, null, null, new Overview.Comparison("r", "a", than));
        var highlight = new Overview.Highlight("h", Localized.same("a leads"), List.of(claim));
        return new Overview(null, null, new Overview.Highlights(null, null, List.of(highlight)), null, null, null);
    }

    private static BenchmarkTable with(BenchmarkTable.Row row) {
        var table = Tables.table("a b", "q d ? 0 | 1 2");
        return new BenchmarkTable(table.text(), table.own(), table.models(), table.parameters(), table.groups(), List.of(row), table.dimensions(), table.notes());
    }
}
