package agentos.showcase.benchmark.tableimport;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.benchmark.PrintedValue;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a cell says.
class ScoreTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "-", "--", "---", "–", "—", "―", "−", "‒", "/", "n/a", "N/A", "NA", "n.a.", "TBD", "tba", "None", "null", "…", "not reported", "无", "暂无", "-*"})
    void saysThatThereIsNoValue(String cell) {
        assertThat(ScoreText.of(cell)).satisfies(text -> {
            assertThat(text.isMissing()).isTrue();
            assertThat(text.printed()).isEqualTo("-");
            assertThat(text.note()).isEqualTo(ScoreText.Note.NONE);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "×", "✗", "?", "OOM"})
    void mayMeanThatThereIsNoValueAndIsTold(String cell) {
        assertThat(ScoreText.of(cell).isMissing()).isTrue();
        assertThat(ScoreText.of(cell).note()).isEqualTo(ScoreText.Note.SIGN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "54|54", "54.0|54.0", "07.6|7.6", "87.5%|87.5", "87.5 %|87.5", "８７.５％|87.5", "72.7 *|72.7", "8.4\\*|8.4", "57.3*†|57.3", "72.5¹²|72.5", "72.5[a]|72.5",
        "72.3 ± 0.4|72.3", "72.3±0.4%|72.3", "72.3+-0.4|72.3", "72.3 +/- 0.4|72.3", "72.3 (±0.4)|72.3", "94.1 (95.1*)|94.1", "82.6 / 79.1|82.6", "82.6/79.1|82.6", "82 / 79.1*|82", "82.6 / 79.1 / 80|82.6", "82.6% / 79.1%|82.6", "1,234|1234", "12 345|12345", "1'234|1234", "−3.5|-3.5", "+2.5|2.5", "87,5|87.5"})
    void hasANumber(String cell, String number) {
        var text = ScoreText.of(cell);
        assertThat(text.isNumber()).as(text.toString()).isTrue();
        assertThat(PrintedValue.of(text.printed()).number()).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"15B", "1T", "256k", "355B-A32B", "1.5 M", "15.5T tokens"})
    void isASize(String cell) {
        assertThat(ScoreText.of(cell).kind()).isEqualTo(ScoreText.Kind.QUANTITY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"about 80", ">90", "5-shot", "12/30", "MoE", "$1.25", "1.6·10²³", "2025-07"})
    void isNoScore(String cell) {
        assertThat(ScoreText.of(cell).kind()).isEqualTo(ScoreText.Kind.TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"82.6 / 79.1", "82.6/79.1", "94.1 (95.1*)"})
    void severalValuesAreToldAndKept(String cell) {
        assertThat(ScoreText.of(cell).note()).isEqualTo(ScoreText.Note.TWO_VALUES);
        assertThat(ScoreText.of(cell).printed()).isEqualTo(cell);
    }

    @Test
    void keepsItsMarks() {
        assertThat(ScoreText.of("57.3 *†").marks()).containsExactly("*", "†");
        assertThat(ScoreText.of("94.1 (95.1*)").marks()).containsExactly("*");
        assertThat(ScoreText.of("1.6·10²³").marks()).isEmpty();
    }

    @Test
    void isToldOncePerMarkAndOncePerPlaceThatCannotBeRead() throws IOException {
        var marks = Tables.first("marks.md");
        assertThat(Tables.cells(marks, "MMLU-Pro")).containsExactly("84.9*", "85.0‡");
        assertThat(Tables.cells(marks, "AIME 2025")).containsExactly("94.1 (95.1*)", "8.4*");
        assertThat(Tables.row(marks, "GPQA-Diamond").bold()).containsExactly("gpt-5");
        assertThat(Tables.models(marks)).containsExactly("Orbit-2", "GPT-5");
        assertThat(Tables.found(marks)).containsExactly("1:25 mark-meaning", "3:14 mark-meaning", "3:23 mark", "5:15 two-values");
        assertThat(marks.table().notes()).extracting(note -> note.en())
                .containsExactly("† run with high effort (on GPT-5)", "* taken from the technical report.", "‡ The source does not say what this mark means.");
        var answered = marks.with(marks.mapping().withMark("‡", "with tools"));
        assertThat(Tables.found(answered)).doesNotContain("3:23 mark");
        assertThat(answered.table().notes()).extracting(note -> note.en()).contains("‡ with tools");
    }

    @Test
    void standsInATableAmongOthers() throws IOException {
        var table = Tables.first("values.csv");
        assertThat(Tables.cells(table, "MMLU")).containsExactly("-", "-", "-");
        assertThat(Tables.cells(table, "HMMT")).containsExactly("-", "-", "-");
        assertThat(Tables.cells(table, "AIME 2025")).containsExactly("87.5%", "72.3 ± 0.4", "72.3+-0.4");
        assertThat(Tables.cells(table, "DROP")).containsExactly("about 80", "80", "81.5");
        assertThat(Tables.found(table)).contains("2:11 sign", "7:6 unreadable");
    }
}
