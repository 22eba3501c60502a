package agentos.showcase.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import agentos.showcase.benchmark.AuditItem.Kind;
import agentos.showcase.benchmark.AuditItem.OfClaim;
import agentos.showcase.benchmark.AuditItem.OfTable;
import agentos.showcase.benchmark.AuditItem.Verdict;
import agentos.showcase.pack.BenchmarkTable;
import agentos.showcase.pack.Overview;
import agentos.showcase.pack.Pack;
import agentos.showcase.pack.PackLoader;
import agentos.showcase.pack.Section;
import agentos.showcase.text.Localized;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimsAuditTest {
    private static final Pack PACK = PackLoader.load(Path.of("showcase-data"));
    private static final ClaimsAudit AUDIT = ClaimsAudit.of(PACK.overview(), PACK.benchmark());

    @Test
    void judgesEveryNumberOfTheHighlights() {
        assertThat(AUDIT.claims()).extracting(OfClaim::highlight, item -> item.claim().printed(), OfClaim::verdict, OfClaim::found).containsExactly(
                tuple("active-parameters", "11B", Verdict.SUPPORTED, "11B"),
                tuple("attention", "3:1", Verdict.NOT_CHECKABLE, "3:1"),
                tuple("attention", "512", Verdict.NOT_CHECKABLE, "512"),
                tuple("math", "95.9", Verdict.CONTRADICTED, "94.8"),
                tuple("math", "97.1", Verdict.CONTRADICTED, "95.1"),
                tuple("agentic", "87.5", Verdict.SUPPORTED, "87.5"),
                tuple("robustness", "72.1", Verdict.SUPPORTED, "72.1"),
                tuple("robustness", "43.0", Verdict.SUPPORTED, "43.0"));
    }

    @Test
    void saysByHowMuchAndInWhoseColumnTheNumberStands() {
        var aime = AUDIT.contradicted().getFirst();
        var hmmt = AUDIT.contradicted().getLast();
        assertThat(aime.difference()).isEqualByComparingTo("1.1");
        assertThat(aime.elsewhere()).isEmpty();
        assertThat(hmmt.difference()).isEqualByComparingTo("2.0");
        assertThat(hmmt.elsewhere()).containsExactly("glm-4.7");
        assertThat(hmmt.sentence().en()).isEqualTo("HMMT (Feb 2025): the highlight says 97.1, but the table says 95.1 for Step3.5 Air (2 points less); "
                + "97.1 stands in the column of GLM-4.7. With 30 items the difference is within the noise, but the numbers still do not agree.");
        assertThat(hmmt.sentence().zh()).isEqualTo("HMMT（2025 年 2 月）：亮点写的是 97.1，而表中 Step3.5 Air 为 95.1（低 2 分）；"
                + "97.1 出现在 GLM-4.7 一列。按 30 道题计，该差异在误差范围之内，但两处数字仍不一致。");
    }

    @Test
    void findsWhatIsOddAboutTheTableAndNothingElse() {
        assertThat(AUDIT.table()).extracting(OfTable::kind, OfTable::rows).containsExactlyInAnyOrder(
                tuple(Kind.SEVERAL_NAMES, List.of()),
                tuple(Kind.TEXT_AND_TABLE, List.of()),
                tuple(Kind.BOLD_NOT_BEST, List.of("swe-bench-multilingual")),
                tuple(Kind.BEST_NOT_BOLD, List.of("aime-2025")),
                tuple(Kind.BEST_NOT_BOLD, List.of("hmmt-nov-2025")),
                tuple(Kind.BEST_NOT_BOLD, List.of("browsecomp-zh")),
                tuple(Kind.BEST_NOT_BOLD, List.of("xbench")),
                tuple(Kind.BEST_NOT_BOLD, List.of("tau2-bench-telecom")),
                tuple(Kind.REPEATED_ROW, List.of("browsecomp-zh", "xbench")),
                tuple(Kind.SINGLE_VALUE, List.of("tau2-bench-telecom")));
    }

    @Test
    void namesTheBestScoreAndItsModel() {
        assertThat(sentence(Kind.BOLD_NOT_BEST, "swe-bench-multilingual").en())
                .isEqualTo("SWE-bench Multilingual: the bold score, 70.2 (DeepSeek V3.2), is not the best of the row; that is 72.5 (MiniMax M2.1).");
        assertThat(sentence(Kind.BEST_NOT_BOLD, "aime-2025").en()).contains("95.7 (GLM-4.7)");
        assertThat(sentence(Kind.BEST_NOT_BOLD, "hmmt-nov-2025").en()).contains("96.2 (Step3.5 Air)");
        assertThat(sentence(Kind.BEST_NOT_BOLD, "browsecomp-zh").en()).contains("66.6 (GLM-4.7)");
        assertThat(sentence(Kind.BEST_NOT_BOLD, "xbench").en()).contains("80 (Step3.5 Air)");
        assertThat(sentence(Kind.SINGLE_VALUE, "tau2-bench-telecom").zh()).contains("87.0（MiniMax M2.1）");
        assertThat(sentence(Kind.REPEATED_ROW, "xbench").en())
                .isEqualTo("xbench has 5 of the 6 scores of BrowseComp-ZH in the same columns: probably a slip in copying.");
        assertThat(AUDIT.table().getFirst().sentence().en()).isEqualTo(
                "One model goes by 3 names: Step 3.5 Air (page title and texts), Step3.5-Turbo (abstract), Step3.5 Air (benchmark table).");
    }

    @Test
    void followsTheTableWhenItChanges() {
        var audit = ClaimsAudit.of(overview("12.0", "m1"), table(List.of("12", "13"), List.of("m2")));
        assertThat(audit.claims()).extracting(OfClaim::verdict).containsExactly(Verdict.SUPPORTED);
        assertThat(audit.table()).isEmpty();

        audit = ClaimsAudit.of(overview("13", "m1"), table(List.of("12", "13.0"), List.of()));
        assertThat(audit.claims().getFirst().elsewhere()).containsExactly("m2");
        assertThat(audit.claims().getFirst().difference()).isEqualByComparingTo(BigDecimal.ONE);
        assertThat(audit.table()).as("a table that prints no bold at all marks no best").isEmpty();

        audit = ClaimsAudit.of(overview("13", "m1"), table(List.of("-", "13"), List.of("m2")));
        assertThat(audit.claims()).extracting(OfClaim::verdict).containsExactly(Verdict.NOT_CHECKABLE);
        assertThat(audit.table()).extracting(OfTable::kind).containsExactly(Kind.SINGLE_VALUE);
    }

    @Test
    void wantsEveryTiedBestInBold() {
        assertThat(ClaimsAudit.of(Overview.EMPTY, table(List.of("13", "13.0"), List.of("m1"))).table())
                .extracting(OfTable::kind, OfTable::models).containsExactly(tuple(Kind.BEST_NOT_BOLD, List.of("m2")));
        assertThat(ClaimsAudit.of(Overview.EMPTY, table(List.of("13", "13.0"), List.of("m1", "m2"))).table()).isEmpty();
    }

    @Test
    void findsScoresOutOfRangeAndOnAnotherScale() {
        var audit = ClaimsAudit.of(Overview.EMPTY, Tables.table("a b c d", "r d 100 0 | 83.2 0.85 79 -", "s d 100 0 | 101 -3 50 7", "t d 100 0 | 0.9 1.4 2.0 30", "u d 100 0 | 0.4 0.5 60 -"));
        assertThat(audit.table()).extracting(OfTable::kind, OfTable::rows, OfTable::models).containsExactly(
                tuple(Kind.MIXED_SCALES, List.of("r"), List.of("b")),
                tuple(Kind.OUT_OF_RANGE, List.of("s"), List.of("a", "b")));
        assertThat(audit.table().getFirst().sentence().en()).isEqualTo("r: 0.85 (b) looks like a share of one among scores in per cent.");
        assertThat(audit.table().getLast().sentence().zh()).isEqualTo("s：百分制分数应在 0 到 100 之间，而 101（a）、-3（b）不在其中。");
        assertThat(audit.findings()).isEqualTo(audit.table());
    }

    @Test
    void findsOneModelUnderSeveralNames() {
        var table = Tables.table("Step3.5-Air GLM-4.7 step-3.5-air GLM-4.7+", "r d 100 0 | 1 2 3 4");
        assertThat(ClaimsAudit.of(Overview.EMPTY, table).table()).extracting(OfTable::kind, OfTable::models)
                .containsExactly(tuple(Kind.SEVERAL_NAMES, List.of("Step3.5-Air", "step-3.5-air")));
    }

    @Test
    void findsRowsThatRepeatAnother() {
        var table = Tables.table("a b c d e f", "r d 100 0 | 1 2 3 4 5 6", "s d 100 0 | 1 2 3 4 9 9", "t d 100 0 | 9 9 9 4 5 6", "u d 100 0 | 1 2 - - - -");
        assertThat(ClaimsAudit.of(Overview.EMPTY, table).table()).extracting(OfTable::kind, OfTable::rows).containsExactly(tuple(Kind.REPEATED_ROW, List.of("r", "s")));
    }

    @Test
    void hasNothingToSayAboutAnEmptyPack() {
        var audit = ClaimsAudit.of(Overview.EMPTY, BenchmarkTable.EMPTY);
        assertThat(audit.claims()).isEmpty();
        assertThat(audit.table()).isEmpty();
    }

    private static Localized sentence(Kind kind, String row) {
        return AUDIT.table().stream().filter(item -> item.kind() == kind && item.rows().contains(row)).findFirst().orElseThrow().sentence();
    }

    private static Overview overview(String printed, String model) {
        var claim = new Overview.NumberClaim(Localized.same("R"), printed, new Overview.CellId("r", model), null, null);
        var highlight = new Overview.Highlight("h", Localized.same(printed), List.of(claim));
        return new Overview(null, null, new Overview.Highlights(null, null, List.of(highlight)), null, null, null);
    }

    private static BenchmarkTable table(List<String> cells, List<String> bold) {
        var models = List.of(new BenchmarkTable.Model("m1", "One"), new BenchmarkTable.Model("m2", "Two"));
        var row = new BenchmarkTable.Row("r", "R", "g", "d", null, null, 0, null, null, cells, bold);
        return new BenchmarkTable(Section.EMPTY, "m1", models, null, null, List.of(row), null, null);
    }
}
