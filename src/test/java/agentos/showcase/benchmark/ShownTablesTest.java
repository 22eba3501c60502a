package agentos.showcase.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import agentos.showcase.benchmark.Method.Normalisation;
import agentos.showcase.benchmark.ShownTable.BoldMark;
import agentos.showcase.benchmark.ShownTable.Cell;
import agentos.showcase.benchmark.ShownTable.Column;
import agentos.showcase.benchmark.ShownTable.Heading;
import agentos.showcase.benchmark.ShownTable.Line;
import agentos.showcase.benchmark.ShownTable.Scores;
import agentos.showcase.benchmark.ShownTable.Summary;
import agentos.showcase.pack.BenchmarkTable;
import agentos.showcase.pack.Overview;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShownTablesTest {
    private static final BenchmarkTable TABLE = Tables.SHIPPED;

    @Test
    void showsThePrintedTableAsPrinted() {
        var shown = shown(at());
        assertThat(shown.columns()).extracting(Column::id).containsExactlyElementsOf(Tables.models(TABLE));
        assertThat(shown.columns()).filteredOn(Column::own).extracting(Column::id).containsExactly("step-3.5-air");
        assertThat(shown.lines()).extracting(Line::id).startsWith("activated-params", "total-params", "reasoning", "mmlu-pro");
        assertThat(shown.lines()).filteredOn(Heading.class::isInstance).extracting(Line::id).containsExactly("reasoning", "code-agent", "general-agent");
        TABLE.rows().forEach(row -> assertThat(line(shown, row.id()).cells()).extracting(Cell::text).containsExactlyElementsOf(row.cells()));
        assertThat(line(shown, "browsecomp").cells().getFirst().text()).isEqualTo("54");
        assertThat(shown.title().en()).isEqualTo("Benchmarks");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void sortsModelsByARowWithTheMissingLast(boolean ascending) {
        var cells = line(shown(at().sort("hle-tools", ascending)), "hle-tools").cells();
        assertThat(cells).extracting(Cell::text).containsExactlyElementsOf(ascending
                ? List.of("32.0", "35.2", "40.8", "42.7", "42.8", "44.9", "45.8", "-", "-", "-")
                : List.of("45.8", "44.9", "42.8", "42.7", "40.8", "35.2", "32.0", "-", "-", "-"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void sortsRowsByAModelOutOfTheirGroupsWithTheMissingLast(boolean ascending) {
        var shown = shown(at().sort("step-3.5-air", ascending));
        assertThat(shown.lines()).noneMatch(Heading.class::isInstance);
        var values = shown.lines().stream().filter(Scores.class::isInstance).map(line -> line.cells().getFirst().value()).toList();
        assertThat(values).hasSize(19);
        assertThat(values.subList(15, 19)).containsOnlyNulls();
        var known = values.stream().filter(Objects::nonNull).toList();
        assertThat(known).isSortedAccordingTo(ascending ? Double::compare : (a, b) -> Double.compare(b, a));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void putsTheMissingLastWhicheverWayItIsSorted(long seed) {
        var table = Tables.random(seed, 12, 15);
        for (var scale : Normalisation.values()) {
            for (boolean ascending : new boolean[] {true, false}) {
                var byRow = ShownTables.of(table, LookBuilder.at(table).normalised().sort("r3", ascending).look(), Method.DEFAULT.with(scale));
                assertSorted(line(byRow, "r3").cells().stream().map(Cell::value).toList(), ascending);
                var byModel = ShownTables.of(table, LookBuilder.at(table).normalised().sort("m3", ascending).look(), Method.DEFAULT.with(scale));
                assertSorted(byModel.lines().stream().map(line -> line.cells().get(3).value()).toList(), ascending);
            }
        }
    }

    private static void assertSorted(List<Double> values, boolean ascending) {
        long known = values.stream().filter(Objects::nonNull).count();
        assertThat(values.stream().limit(known)).doesNotContainNull().isSortedAccordingTo(ascending ? Double::compare : (a, b) -> Double.compare(b, a));
    }

    @Test
    void sortsByParametersNamesAndSummaries() {
        assertThat(ids(shown(at().sort("total-params", false)))).startsWith("kimi-k2-thinking", "deepseek-v3.2", "glm-4.7");
        assertThat(shown(at().sort(ShownTables.NAME, true)).lines()).filteredOn(Scores.class::isInstance).extracting(Line::id).startsWith("aime-2025", "browsecomp");
        assertThat(shown(at().transposed().sort(ShownTables.NAME, true)).lines()).extracting(Line::id).startsWith("claude-sonnet-4.5", "deepseek-v3.2");
        assertThat(ids(shown(at().sort("math", false)))).startsWith("step-3.5-air").endsWith("minimax-m2.1");
        assertThat(ids(shown(at().sort(ShownTables.OVERALL, true)))).startsWith("claude-sonnet-4.5").endsWith("gemini-3.0-pro");
        assertThat(ids(shown(at().sort("not there", true)))).containsExactlyElementsOf(Tables.models(TABLE));
    }

    @Test
    void keepsPinnedModelsFirstAndShowsOnlyTheChosenOnes() {
        assertThat(ids(shown(at().pin("gpt-5-high", "step-3.5-air").sort("hle", false)))).startsWith("gpt-5-high", "step-3.5-air", "gemini-3.0-pro");
        assertThat(ids(shown(at().models("gpt-5-high", "glm-4.7", "nobody", "glm-4.7")))).containsExactly("gpt-5-high", "glm-4.7");
    }

    @Test
    void filtersByTextOverNameGroupAndDimensionInEitherLanguage() {
        assertThat(rows(shown(at().filter("BROWSE")))).containsExactly("browsecomp", "browsecomp-context", "browsecomp-zh");
        assertThat(rows(shown(at().filter("deep res")))).containsExactly("browsecomp", "browsecomp-context", "browsecomp-zh", "xbench");
        assertThat(rows(shown(at().filter("代码智能体")))).containsExactly("swe-bench-verified", "swe-bench-multilingual", "terminal-bench-hard", "terminal-bench-2.0");
        assertThat(rows(shown(at().filter("nothing like it")))).isEmpty();
        assertThat(shown(at().filter("nothing like it")).lines()).noneMatch(Heading.class::isInstance);
        assertThat(rows(shown(at().only("reasoning", "code")))).containsExactly("livecodebench-v6");
    }

    @Test
    void turnsTheTableRound() {
        var shown = shown(at().transposed().sort("mmlu-pro", false));
        assertThat(shown.corner().en()).isEqualTo("Model");
        assertThat(shown.columns()).extracting(Column::id).startsWith("activated-params", "total-params", "mmlu-pro").hasSize(21);
        assertThat(shown.lines()).extracting(Line::id).startsWith("gemini-3.0-pro", "claude-sonnet-4.5");
        assertThat(shown.lines().getFirst().cells().get(2)).satisfies(cell -> {
            assertThat(cell.text()).isEqualTo("90.1");
            assertThat(cell.best()).isTrue();
            assertThat(cell.row()).isEqualTo("mmlu-pro");
        });
    }

    @Test
    void findsTheBestWithTiesAndNoneInARowOfOne() {
        assertThat(line(shown(at()), "tau2-bench-telecom").cells()).noneMatch(Cell::best).allMatch(cell -> cell.rank() == 0);
        var table = Tables.table("a b c", "r d 100 0 | 80 80.0! 7");
        var cells = line(ShownTables.of(table, Look.all(table), Method.DEFAULT), "r").cells();
        assertThat(cells).extracting(Cell::best).containsExactly(true, true, false);
        assertThat(cells).extracting(Cell::rank).containsExactly(1, 1, 3);
        assertThat(cells).extracting(Cell::mark).containsExactly(BoldMark.BEST_NOT_BOLD, BoldMark.NONE, BoldMark.NONE);
    }

    @Test
    void saysWhereTheSourcePrintsBoldOtherwise() {
        var shown = shown(at());
        assertThat(shown.lines().stream().flatMap(line -> line.cells().stream()).filter(cell -> cell.mark() == BoldMark.BOLD_NOT_BEST).map(Cell::row))
                .containsExactly("swe-bench-multilingual");
        assertThat(shown.lines().stream().flatMap(line -> line.cells().stream()).filter(cell -> cell.mark() == BoldMark.BEST_NOT_BOLD).map(Cell::row))
                .containsExactly("aime-2025", "hmmt-nov-2025", "swe-bench-multilingual", "browsecomp-zh", "xbench");
        var hidden = shown(at().models("step-3.5-air", "deepseek-v3.2"));
        assertThat(line(hidden, "swe-bench-multilingual").cells().get(1)).satisfies(cell -> {
            assertThat(cell.best()).isTrue();
            assertThat(cell.mark()).isEqualTo(BoldMark.BOLD_NOT_BEST);
        });
        var plain = Tables.table("a b", "r d 100 0 | 80 7");
        assertThat(line(ShownTables.of(plain, Look.all(plain), Method.DEFAULT), "r").cells()).extracting(Cell::mark).containsOnly(BoldMark.NONE);
    }

    /// AIME 2025 has 30 items. 95.7 against 83.0: p = 0.8935, standard error √(2 · 0.8935 · 0.1065 / 30) = 7.97 points, 12.7 / 7.97 = 1.59: not told apart.
    /// MMLU-Pro has 12,032: 90.1 against 88.2 is 4.7 standard errors.
    @Test
    void sharesTheLeadWithinNoise() {
        assertThat(line(shown(at()), "aime-2025").cells()).allMatch(Cell::lead);
        assertThat(line(shown(at()), "mmlu-pro").cells()).noneMatch(Cell::lead);
        assertThat(line(shown(at()), "hmmt-nov-2025").cells()).noneMatch(Cell::lead).allMatch(cell -> cell.low() == null);
    }

    @Test
    void carriesIntervalsOnTheScaleThatIsShown() {
        var raw = line(shown(at()), "gpqa-diamond").cells().getFirst();
        var wilson = Uncertainty.wilson(81.7, 198);
        assertThat(raw.low()).isEqualTo(wilson.low());
        var scaled = line(shown(at().normalised()), "gpqa-diamond").cells().getFirst();
        assertThat(scaled.text()).isEqualTo("75.6");
        assertThat(scaled.value()).isCloseTo(100 * (81.7 - 25) / 75, within(1e-9));
        assertThat(scaled.high()).isCloseTo((wilson.high() - 25) / 0.75, within(1e-9));
        assertThat(line(ShownTables.of(TABLE, at().normalised().look(), Method.DEFAULT.with(Normalisation.RANK)), "gpqa-diamond").cells().getFirst().low()).isNull();
    }

    @Test
    void shadesOnlyWhenAsked() {
        assertThat(line(shown(at()), "hle").cells()).allMatch(cell -> cell.shade() == null);
        var cells = line(shown(at().heat()), "hle").cells();
        assertThat(cells.get(7).shade()).isZero();
        assertThat(cells.get(6).shade()).isEqualTo(1);
        assertThat(cells.get(2).shade()).isNull();
        assertThat(cells.getFirst().shade()).isCloseTo((17.3 - 13.7) / (37.5 - 13.7), within(1e-9));
    }

    /// Knowledge of Step3.5 Air: MMLU-Pro (83.3 − 10) / 90 = 81.44, GPQA (81.7 − 25) / 75 = 75.6; their mean is 78.52.
    @Test
    void addsTheDimensionsBelow() {
        var shown = shown(at().summaries());
        assertThat(shown.lines()).filteredOn(Summary.class::isInstance).extracting(Line::id)
                .containsExactly("knowledge", "code", "math", "reasoning", "swe", "deep-research", ShownTables.OVERALL);
        var knowledge = (Summary) line(shown, "knowledge");
        assertThat(knowledge.cells().getFirst().value()).isCloseTo(78.5222, within(1e-4));
        assertThat(knowledge.cells().getFirst().text()).isEqualTo("78.5");
        assertThat(knowledge.formula().en()).startsWith("Weighted mean of MMLU-Pro × 1, GPQA-Diamond × 1; above chance");
        assertThat(((Summary) line(shown, "reasoning")).formula().zh()).contains("HLE × 1/2、HLE (w/ Tools) × 1/2");
        assertThat(line(shown, "math").cells().get(2)).satisfies(cell -> {
            assertThat(cell.isMissing()).isTrue();
            assertThat(cell.low()).isCloseTo(83.0 / 3, within(1e-9));
            assertThat(cell.high()).isCloseTo((83.0 + 200) / 3, within(1e-9));
        });
        assertThat(shown(at().summaries().only(null, "swe")).lines()).filteredOn(Summary.class::isInstance).extracting(Line::id).containsExactly("swe");
        assertThat(shown(at().summaries().transposed()).columns()).extracting(Column::id).endsWith("deep-research", ShownTables.OVERALL);
        var bounds = ShownTables.of(TABLE, at().summaries().look(), Method.DEFAULT.with(Method.Missing.BOUNDS));
        assertThat(line(bounds, "math").cells().get(2).text()).isEqualTo("27.7–94.3");
    }

    @Test
    void saysBelowTheTableOnWhatScaleItIsAndHowItIsSummedUp() {
        assertThat(shown(at()).notes()).startsWith(TABLE.notes().toArray(agentos.showcase.text.Localized[]::new)).hasSize(TABLE.notes().size());
        var notes = shown(at().normalised().summaries()).notes().stream().map(agentos.showcase.text.Localized::en).toList();
        assertThat(notes).anyMatch(note -> note.startsWith("Scores are shown on a scale: above chance")).anyMatch(note -> note.contains("at least 50 %"));
    }

    @Test
    void leavesOpenWhoLeadsADimensionWhereMissingScoresDo() {
        assertThat(line(shown(at().summaries()), "code").cells()).filteredOn(Cell::lead).extracting(Cell::model).contains("step-3.5-air", "gemini-3.0-pro");
        assertThat(line(shown(at().summaries()), "knowledge").cells()).noneMatch(Cell::lead);
    }

    @Test
    void marksWhatAPersonChanged() {
        var shown = ShownTables.over(TABLE).show(at().look(), Method.DEFAULT, Set.of(new Overview.CellId("hle", "glm-4.7")));
        assertThat(shown.lines().stream().flatMap(line -> line.cells().stream()).filter(Cell::edited)).singleElement().extracting(Cell::text).isEqualTo("24.8");
    }

    @Test
    void showsAnEmptyTableEmpty() {
        var shown = ShownTables.of(BenchmarkTable.EMPTY, LookBuilder.at(BenchmarkTable.EMPTY).summaries().look(), Method.DEFAULT);
        assertThat(shown.columns()).isEmpty();
        assertThat(shown.lines()).extracting(Line::id).containsExactly(ShownTables.SUMMARIES, ShownTables.OVERALL);
    }

    private static LookBuilder at() {
        return LookBuilder.at(TABLE);
    }

    private static ShownTable shown(LookBuilder look) {
        return ShownTables.of(TABLE, look.look(), Method.DEFAULT);
    }

    private static Line line(ShownTable shown, String id) {
        return shown.lines().stream().filter(line -> line.id().equals(id) && !(line instanceof Heading)).findFirst().orElseThrow();
    }

    private static List<String> ids(ShownTable shown) {
        return shown.columns().stream().map(Column::id).toList();
    }

    private static List<String> rows(ShownTable shown) {
        return shown.lines().stream().filter(Scores.class::isInstance).map(Line::id).toList();
    }
}
