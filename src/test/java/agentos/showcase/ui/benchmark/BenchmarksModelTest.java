package agentos.showcase.ui.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.benchmark.Look;
import agentos.showcase.benchmark.Method;
import agentos.showcase.benchmark.ShownTable;
import agentos.showcase.pack.BenchmarkTable;
import agentos.showcase.text.Localized;
import agentos.showcase.ui.TestPack;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BenchmarksModelTest {
    private final BenchmarksModel model = new BenchmarksModel(TestPack.table(), Optional.of("browse"));
    private final BenchmarksModel wide = new BenchmarksModel(wide(), Optional.empty());

    @Test
    void beginsWithTheRowThatWasAskedForOrTheFirst() {
        assertThat(model.rowProperty().get().id()).isEqualTo("browse");
        assertThat(model.chosenProperty().get()).isEqualTo(new CellAt("browse", "own"));
        assertThat(new BenchmarksModel(TestPack.table(), Optional.of("nowhere")).rowProperty().get().id()).isEqualTo("aime");
    }

    @Test
    void anEmptyTableHasNothingToChooseAndTakesEveryCommand() {
        var empty = new BenchmarksModel(BenchmarkTable.EMPTY, Optional.empty());
        empty.move(1, 1);
        empty.transpose();
        empty.unhideAll();
        empty.hideOthers();
        assertThat(empty.chosenProperty().get()).isNull();
        assertThat(empty.shown().columns()).isEmpty();
    }

    @Test
    void movingStepsOverHeadingsAndStopsAtTheEnds() {
        model.move(-1, 0);
        model.move(-1, 1);
        assertThat(model.chosenProperty().get()).isEqualTo(new CellAt("params", "other"));
        assertThat(model.rowProperty().get().id()).as("a parameter is no benchmark").isEqualTo("aime");
        model.move(-5, 5);
        assertThat(model.chosenProperty().get()).isEqualTo(new CellAt("params", "other"));
        model.move(50, -50);
        assertThat(model.chosenProperty().get()).isEqualTo(new CellAt("tie", "own"));
        assertThat(model.choose("nowhere")).isFalse();
        assertThat(model.rowProperty().get().id()).isEqualTo("tie");
    }

    @Test
    void movingFollowsTheOrderOnScreenInATransposedTable() {
        model.transpose();
        model.move(1, 0);
        assertThat(model.chosenProperty().get()).isEqualTo(new CellAt("browse", "other"));
        model.move(0, 1);
        assertThat(model.chosenProperty().get()).isEqualTo(new CellAt("tie", "other"));
    }

    @Test
    void theFirstTouchSortsHighestFirstTheSecondLowestFirstTheThirdAsPrinted() {
        wide.sortBy("x");
        assertThat(wide.shownModels()).containsExactly("b", "a", "d", "c");
        wide.sortBy("x");
        assertThat(wide.shownModels()).as("what is missing stays last").containsExactly("d", "a", "b", "c");
        wide.sortBy("x");
        assertThat(wide.shownModels()).containsExactly("a", "b", "c", "d");
        assertThat(wide.isAsPrinted()).isTrue();
    }

    @Test
    void aModelSortsTheRows() {
        wide.sortBy("a");
        assertThat(lines()).containsExactly("y", "x");
        wide.sortBy("a");
        assertThat(lines()).containsExactly("x", "y");
    }

    @Test
    void aHiddenModelComesBackWhereItIsPrinted() {
        wide.hide("b");
        assertThat(wide.shownModels()).containsExactly("a", "c", "d");
        wide.unhide("b");
        assertThat(wide.shownModels()).containsExactly("a", "b", "c", "d");
        wide.unhide("nobody");
        List.of("a", "b", "c", "d").forEach(wide::hide);
        assertThat(wide.shownModels()).as("the last one stays").containsExactly("d");
        wide.unhideAll();
        assertThat(wide.shownModels()).containsExactlyInAnyOrder("a", "b", "c", "d");
    }

    @Test
    void onlyTheMarkedModelsAndTheOwnOneStay() {
        wide.pin("c");
        wide.highlight("d");
        wide.hideOthers();
        assertThat(wide.shownModels()).containsExactly("c", "a", "d");
    }

    @Test
    void aMovedModelStaysWhereItWasDroppedEvenInASortedTable() {
        wide.sortBy("x");
        wide.moveModel("c", 0);
        assertThat(wide.shownModels()).containsExactly("c", "b", "a", "d");
        assertThat(wide.look().sort()).isEmpty();
        wide.nudge("c", 1);
        assertThat(wide.shownModels()).containsExactly("b", "c", "a", "d");
        wide.nudge("c", -1);
        wide.nudge("c", -1);
        assertThat(wide.shownModels()).containsExactly("c", "b", "a", "d");
        wide.moveModel("c", 4);
        assertThat(wide.shownModels()).containsExactly("b", "a", "d", "c");
    }

    @Test
    void pinsHighlightsAndSwitchesGoOnAndOff() {
        wide.pin("d");
        assertThat(wide.shownModels()).containsExactly("d", "a", "b", "c");
        wide.pin("d");
        wide.highlight("b");
        assertThat(wide.shown().columns().get(1).highlighted()).isTrue();
        wide.highlight("b");
        wide.toggleHeat();
        wide.toggleHeat();
        wide.toggleNormalised();
        assertThat(wide.shown().look().normalised()).isTrue();
        wide.toggleNormalised();
        wide.toggleSummaries();
        wide.toggleSummaries();
        assertThat(wide.isAsPrinted()).isTrue();
    }

    @Test
    void theMethodIsPartOfWhatIsShown() {
        wide.toggleNormalised();
        wide.method(method -> method.with(Method.Normalisation.RANK));
        assertThat(wide.shown().method().normalisation()).isEqualTo(Method.Normalisation.RANK);
        assertThat(cell("x", "b").text()).isNotEqualTo("50.5");
        wide.reset();
        assertThat(wide.isAsPrinted()).isTrue();
        assertThat(cell("x", "b").text()).isEqualTo("50.5");
    }

    @Test
    void anEditKeepsTheLookMarksTheCellAndIsTakenBack() {
        wide.sortBy("x");
        wide.hide("d");
        wide.edit("x", "a", "60");
        assertThat(wide.shownModels()).containsExactly("a", "b", "c");
        assertThat(cell("x", "a").edited()).isTrue();
        assertThat(cell("x", "a").best()).isTrue();
        assertThat(wide.drillProperty().get().original().printed("x", "a")).contains("9");
        wide.undo();
        assertThat(wide.shownModels()).containsExactly("b", "a", "c");
        assertThat(cell("x", "a").edited()).isFalse();
        wide.redo();
        wide.edit("y", "c", "1");
        wide.endDrill();
        assertThat(wide.table()).isEqualTo(wide());
        assertThat(wide.drillProperty().get().canUndo()).isFalse();
    }

    @Test
    void anotherTableDropsWhatItDoesNotHave() {
        wide.sortBy("b");
        wide.pin("b");
        wide.highlight("c");
        wide.show(TestPack.table());
        assertThat(wide.look()).isEqualTo(Look.all(TestPack.table()));
        assertThat(wide.chosenProperty().get()).isEqualTo(new CellAt("aime", "own"));
    }

    private List<String> lines() {
        return wide.shown().lines().stream().filter(ShownTable.Scores.class::isInstance).map(ShownTable.Line::id).toList();
    }

    private ShownTable.Cell cell(String row, String modelId) {
        return wide.index().cell(new CellAt(row, modelId)).orElseThrow();
    }

    private static BenchmarkTable wide() {
        return withRows(List.of(row("x", "9", "50.5", "-", "7"), row("y", "80", "-", "70", "60")));
    }

    private static BenchmarkTable withRows(List<BenchmarkTable.Row> rows) {
        return new BenchmarkTable(null, "a", List.of(model("a"), model("b"), model("c"), model("d")), List.of(), List.of(), rows, List.of(), List.of());
    }

    private static BenchmarkTable.Model model(String id) {
        return new BenchmarkTable.Model(id, id.toUpperCase(java.util.Locale.ROOT));
    }

    private static BenchmarkTable.Row row(String id, String... cells) {
        return new BenchmarkTable.Row(id, id, "g", "d", null, null, 0, null, Localized.EMPTY, List.of(cells), null);
    }
}
