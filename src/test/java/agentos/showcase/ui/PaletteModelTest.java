package agentos.showcase.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaletteModelTest {
    private final PaletteModel palette = new PaletteModel();

    @BeforeEach
    void offerTheSmallPack() {
        palette.offer(GoTo.entries(TestPack.small()));
    }

    @Test
    void showsEverythingUntilSomethingIsTyped() {
        assertThat(palette.found()).hasSize(Tab.values().length + 1 + 3 + 2);
        assertThat(palette.chosen().place()).isEqualTo(new Place.Overview());
    }

    @ParameterizedTest
    @CsvSource({"aime,AIME 2025", "AIME 20,AIME 2025", "路由,Expert routing", "主视觉,Key visual", "key vis,Key visual", "planner large,Large planner",
            "benchmarks,Benchmarks"})
    void findsInBothLanguagesAndByEveryWord(String query, String first) {
        palette.queryProperty().set(query);
        assertThat(palette.chosen().title().en()).isEqualTo(first);
    }

    @Test
    void nonsenseFindsNothingAndChoosesNothing() {
        palette.queryProperty().set("zzqqxx");
        assertThat(palette.found()).isEmpty();
        assertThat(palette.chosen()).isNull();
        palette.move(1);
        assertThat(palette.chosen()).isNull();
    }

    @Test
    void theChoiceGoesRoundTheEnds() {
        palette.move(-1);
        assertThat(palette.chosen()).isEqualTo(palette.found().getLast());
        palette.move(1);
        assertThat(palette.chosen()).isEqualTo(palette.found().getFirst());
    }

    @Test
    void aNewQueryChoosesItsBest() {
        palette.move(3);
        palette.queryProperty().set("tie");
        assertThat(palette.chosenProperty().get()).isZero();
        assertThat(palette.chosen().place()).isEqualTo(new Place.Benchmarks("tie"));
    }
}
