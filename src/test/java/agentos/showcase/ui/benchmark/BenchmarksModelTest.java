package agentos.showcase.ui.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.pack.BenchmarkTable;
import agentos.showcase.text.Localized;
import agentos.showcase.ui.TestPack;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BenchmarksModelTest {
    private final BenchmarksModel model = new BenchmarksModel(TestPack.table(), Optional.of("browse"));

    @Test
    void beginsWithTheRowThatWasAskedForOrTheFirst() {
        assertThat(model.rowProperty().get().id()).isEqualTo("browse");
        assertThat(new BenchmarksModel(TestPack.table(), Optional.of("nowhere")).rowProperty().get().id()).isEqualTo("aime");
    }

    @Test
    void theBestIsWorkedOutFromDigits() {
        assertThat(BenchmarksModel.best(row("94.8", "95.7", "-"))).containsExactly(1);
        assertThat(BenchmarksModel.best(row("60.0", "60", "9"))).containsExactly(0, 1);
    }

    @Test
    void aSingleValueIsNoBest() {
        assertThat(BenchmarksModel.best(row("-", "87.0", "-"))).isEmpty();
    }

    @Test
    void barsKeepWhatIsPrinted() {
        assertThat(model.bars()).extracting(BenchmarksModel.Bar::printed).containsExactly("54", "-");
        assertThat(model.bars()).extracting(BenchmarksModel.Bar::share).containsExactly(0.54, 0.0);
        assertThat(model.bars().getFirst().own()).isTrue();
    }

    @Test
    void movingStopsAtTheEnds() {
        model.move(-5);
        assertThat(model.rowProperty().get().id()).isEqualTo("aime");
        model.move(50);
        assertThat(model.rowProperty().get().id()).isEqualTo("tie");
        assertThat(model.choose("nowhere")).isFalse();
        assertThat(model.rowProperty().get().id()).isEqualTo("tie");
    }

    private static BenchmarkTable.Row row(String... cells) {
        return new BenchmarkTable.Row("r", "R", "g", "d", null, null, 0, null, Localized.EMPTY, List.of(cells), null);
    }
}
