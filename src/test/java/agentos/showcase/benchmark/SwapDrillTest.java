package agentos.showcase.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import agentos.showcase.benchmark.DrillChanges.Change;
import agentos.showcase.benchmark.DrillChanges.Kind;
import agentos.showcase.pack.BenchmarkTable;
import agentos.showcase.pack.Overview;
import agentos.showcase.pack.Pack;
import agentos.showcase.pack.PackLoader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SwapDrillTest {
    private static final Pack PACK = PackLoader.load(Path.of("showcase-data"));
    private static final SwapDrill DRILL = SwapDrill.of(PACK.benchmark());

    @Test
    void changesACopyAndTakesItBack() {
        var changed = DRILL.set("aime-2025", "step-3.5-air", "95.9").set("total-params", "step-3.5-air", " ");
        assertThat(changed.original()).isSameAs(PACK.benchmark());
        assertThat(changed.table().printed("aime-2025", "step-3.5-air")).contains("95.9");
        assertThat(changed.table().printed("total-params", "step-3.5-air")).contains("-");
        assertThat(changed.edited()).containsExactly(new Overview.CellId("aime-2025", "step-3.5-air"), new Overview.CellId("total-params", "step-3.5-air"));
        var back = changed.undo();
        assertThat(back.table().printed("total-params", "step-3.5-air")).contains("196B");
        assertThat(back.edited()).hasSize(1);
        assertThat(back.undo().table()).isEqualTo(PACK.benchmark());
        assertThat(back.redo()).isEqualTo(changed);
        assertThat(back.undo().redo().redo()).isEqualTo(changed);
        assertThat(DRILL.undo()).isSameAs(DRILL);
        assertThat(DRILL.redo()).isSameAs(DRILL);
    }

    @Test
    void forgetsWhatWasTakenBackOnceSomethingElseIsChanged() {
        var changed = DRILL.set("hle", "glm-4.7", "30").undo().set("hle", "glm-4.7", "40");
        assertThat(changed.canRedo()).isFalse();
        assertThat(changed.done()).hasSize(1);
    }

    @Test
    void doesNotCallACellEditedThatSaysWhatIsPrinted() {
        assertThat(DRILL.set("hle", "glm-4.7", "24.8")).isSameAs(DRILL);
        var round = DRILL.set("hle", "glm-4.7", "30").set("hle", "glm-4.7", "24.8");
        assertThat(round.edited()).isEmpty();
        assertThat(round.canUndo()).isTrue();
        assertThat(DrillChanges.of(PACK.overview(), round, Method.DEFAULT).changes()).isEmpty();
        assertThatThrownBy(() -> DRILL.set("hle", "nobody", "1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRowInWhichLessIsBetterStaysSo() {
        var row = new BenchmarkTable.Row("errors", "Errors", "", null, null, 100, 0, "percent", null, List.of("10", "4"), List.of(), true);
        var table = new BenchmarkTable(null, "a", List.of(new BenchmarkTable.Model("a", "A"), new BenchmarkTable.Model("b", "B")), null, null, List.of(row), null, null);
        assertThat(SwapDrill.of(table).set("errors", "a", "3").table().rows().getFirst().lowerIsBetter()).isTrue();
    }

    /// 95.9 is what the highlight claims for AIME 2025, and more than GLM-4.7's 95.7.
    @Test
    void saysWhichClaimsBoldsAndPlacesChange() {
        var changes = changes("aime-2025", "step-3.5-air", "95.9");
        assertThat(changes).extracting(Change::kind, Change::row, Change::model).contains(
                tuple(Kind.CELL, "aime-2025", "step-3.5-air"), tuple(Kind.CLAIM, "aime-2025", "step-3.5-air"), tuple(Kind.BEST, "aime-2025", "step-3.5-air"),
                tuple(Kind.RANK, "aime-2025", "step-3.5-air"));
        assertThat(sentences(changes)).contains(
                "AIME 2025, Step3.5 Air: 95.9 instead of 94.8.",
                "AIME 2025 95.9: supported now, before contradicted.",
                "Best of AIME 2025: Step3.5 Air now, before GLM-4.7.",
                "Place of Step3.5 Air in AIME 2025: 1 now, before 3.",
                "New: AIME 2025: the best score, 95.9 (Step3.5 Air), is not in bold.",
                "No longer: AIME 2025: the best score, 95.7 (GLM-4.7), is not in bold.");
        assertThat(changes.get(1).sentence().zh()).isEqualTo("AIME 2025 95.9：由“不符”变为“一致”。");
    }

    /// MiniMax M2.1 has one of three families of Math; with two, it has enough.
    @Test
    void saysWhereThereIsEnoughDataNow() {
        var changes = changes("imo-answer-bench", "minimax-m2.1", "99");
        assertThat(changes).extracting(Change::kind, Change::row, Change::model).contains(tuple(Kind.LABEL, "math", "minimax-m2.1"));
        assertThat(sentences(changes)).contains("MiniMax M2.1 now has enough data for a score in Math: 91.0.");
        assertThat(sentences(changes("gpqa-diamond", "step-3.5-air", "-"))).noneMatch(sentence -> sentence.contains("no longer has enough data"));
        assertThat(sentences(changes("hle", "step-3.5-air", "-"))).contains("Step3.5 Air no longer has enough data for a score in Reasoning.");
    }

    @Test
    void saysWhenPlacesOverallChange() {
        assertThat(changes("swe-bench-verified", "gpt-5.1-high", "1")).extracting(Change::kind, Change::row, Change::model)
                .contains(tuple(Kind.RANK, ShownTables.OVERALL, "gpt-5.1-high"), tuple(Kind.BEST, "swe", "gemini-3.0-pro"));
    }

    private static List<Change> changes(String row, String model, String printed) {
        return DrillChanges.of(PACK.overview(), DRILL.set(row, model, printed), Method.DEFAULT).changes();
    }

    private static List<String> sentences(List<Change> changes) {
        return changes.stream().map(change -> change.sentence().en()).toList();
    }
}
