package agentos.showcase.benchmark.tableimport;

import static agentos.showcase.benchmark.tableimport.Tables.cells;
import static agentos.showcase.benchmark.tableimport.Tables.first;
import static agentos.showcase.benchmark.tableimport.Tables.found;
import static agentos.showcase.benchmark.tableimport.Tables.groups;
import static agentos.showcase.benchmark.tableimport.Tables.models;
import static agentos.showcase.benchmark.tableimport.Tables.names;
import static agentos.showcase.benchmark.tableimport.Tables.row;
import static agentos.showcase.benchmark.tableimport.Tables.text;
import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.benchmark.PrintedValue;
import agentos.showcase.pack.BenchmarkTable;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/// Tables in Markdown and HTML, as model cards write them.
class MarkupTablesTest {
    @Test
    void aRowOfOneBoldCellIsAHeadingAndBoldScoresAreKept() throws IOException {
        var table = first("group-rows.md");
        assertThat(groups(table)).containsExactly("Reasoning", "Code");
        assertThat(names(table)).containsExactly("MMLU-Pro", "HLE", "LiveCodeBench-v6");
        assertThat(row(table, "MMLU-Pro").bold()).containsExactly("orbit-2");
        assertThat(row(table, "LiveCodeBench-v6").bold()).containsExactly("gpt-5-high");
        assertThat(cells(table, "HLE")).containsExactly("22.1", "-");
        assertThat(table.title()).isEqualTo("Results");
        assertThat(table.line()).isEqualTo(5);
        assertThat(found(table)).isEmpty();
    }

    @Test
    void itemsDimensionsAndIdsComeFromTheShippedTable() throws IOException {
        var pro = row(first("group-rows.md"), "MMLU-Pro");
        assertThat(pro.id()).isEqualTo("mmlu-pro");
        assertThat(pro.items()).isEqualTo(12032);
        assertThat(pro.chance()).isEqualTo(10);
        assertThat(pro.dimension()).isEqualTo("knowledge");
    }

    @Test
    void aBlankCategoryOrNameMeansTheSameAsAbove() throws IOException {
        var table = first("category-column.md");
        assertThat(groups(table)).containsExactly("General", "Long context");
        assertThat(names(table)).containsExactly("MMLU", "BBH", "NIAH (32K)", "NIAH (64K)");
        assertThat(row(table, "MMLU").about().en()).isEqualTo("Shots: 5-shot.");
        assertThat(row(table, "NIAH (64K)").family()).isEqualTo(row(table, "NIAH (32K)").family()).isEqualTo("niah");
        assertThat(cells(table, "NIAH (64K)")).containsExactly("97.2", "91.4");
    }

    @Test
    void spansAreWrittenOutAndNothingMovesIntoAnotherColumn() throws IOException {
        var table = first("spans.md");
        assertThat(models(table)).containsExactly("Orbit-2", "Claude Opus 4 (thinking)");
        assertThat(groups(table)).containsExactly("Coding & agents");
        assertThat(names(table)).containsExactly("SWE-bench Verified (agentic): Single attempt", "SWE-bench Verified (agentic): Multiple attempts");
        assertThat(cells(table, "SWE-bench Verified (agentic): Multiple attempts")).containsExactly("71.6", "-");
        // Underlined and bold mean different bests.
        assertThat(row(table, "SWE-bench Verified (agentic): Single attempt").bold()).containsExactly("claude-opus-4-thinking");
        assertThat(table.table().notes()).extracting(note -> note.en()).containsExactly("* Data points marked with * are from the model's report.",
                "Bold denotes the best of all, underlined denotes the best open model.");
        assertThat(found(table)).containsExactly("10:21 unknown", "10:96 underline", "10:137 mark-meaning");
    }

    @Test
    void whatIsLeftOpenInACellEndsWithIt() throws IOException {
        var table = first("unclosed-sup.html");
        assertThat(cells(table, "MMLU")).containsExactly("70.1[a]", "71.2†");
        assertThat(PrintedValue.of("70.1[a]").number()).isEqualByComparingTo("70.1");
        assertThat(cells(table, "GPQA")).containsExactly("55.0", "54.1");
        assertThat(row(table, "GPQA").bold()).containsExactly("orbit-2");
        assertThat(table.table().notes()).extracting(note -> note.en()).containsExactly("¹ With five examples. (on MMLU)", "[a] Our own run.", "† The source does not say what this mark means.");
    }

    @Test
    void aSpanBeyondTheTableIsCutToItAndScriptsAreNothing() throws IOException {
        var table = first("hostile.html");
        assertThat(Tables.read("hostile.html").tables()).hasSize(1);
        assertThat(models(table)).containsExactly("Orbit-2");
        assertThat(names(table)).containsExactly("MMLU", "GPQA");
    }

    @Test
    void headsOverSeveralColumnsGoBeforeTheNamesBelowThem() throws IOException {
        var table = first("two-headers.html");
        assertThat(table.title()).isEqualTo("Table 3: translation");
        assertThat(table.mapping().headerRows()).isEqualTo(2);
        assertThat(models(table)).containsExactly("Orbit-2 0-shot", "Orbit-2 5-shot", "GPT-5 0-shot", "GPT-5 5-shot");
        assertThat(cells(table, "MMLU")).containsExactly("70.1", "71.0", "71.2", "72.9");
    }

    @Test
    void mathematicsInNamesAndValuesIsReadAsLetters() throws IOException {
        var table = first("names.md");
        assertThat(names(table)).containsExactly("τ²-Bench", "τ²-Bench Telecom", "WER (↓)");
        assertThat(row(table, "τ²-Bench").items()).isEqualTo(278);
        assertThat(cells(table, "τ²-Bench Telecom")).containsExactly("87.0", "72.5†");
        assertThat(row(table, "τ²-Bench Telecom").bold()).containsExactly("orbit-2");
    }

    @Test
    void aLongRowGetsAColumnOfItsOwnAndAShortOneIsTold() throws IOException {
        var table = first("ragged.md");
        assertThat(models(table)).containsExactly("Orbit-2", "GPT-5", "Column 4 · 第 4 列");
        assertThat(cells(table, "MMLU")).containsExactly("70.1", "71.2", "-");
        assertThat(cells(table, "GPQA")).containsExactly("55.0", "-", "-");
        assertThat(cells(table, "MATH")).containsExactly("60.0", "61.0", "99.9");
        assertThat(found(table)).containsExactly("1:25 model-name", "3:3 unknown", "4:10 short-row");
    }

    @Test
    void modelsInRowsAreTurned() throws IOException {
        var table = first("models-in-rows.md");
        assertThat(table.mapping().orientation()).isEqualTo(Orientation.MODELS_IN_ROWS);
        assertThat(table.mapping().because().en()).contains("Models in rows").contains("headed \"Model\"");
        assertThat(models(table)).containsExactly("o9-high", "Claude 7");
        assertThat(names(table)).containsExactly("MMLU", "GPQA", "SimpleQA");
        assertThat(cells(table, "SimpleQA")).containsExactly("07.6", "-");
        assertThat(row(table, "GPQA").bold()).containsExactly("o9-high");
        assertThat(table.table().parameters()).hasSize(2);
        assertThat(table.table().parameters().getFirst().name().zh()).isEqualTo("Kind · 类别");
        assertThat(table.table().parameters().getFirst().cells()).as("the headings between the models").hasSize(2).doesNotContain("-");
        assertThat(table.table().parameters().getLast().cells()).containsExactly("none", "system");
        assertThat(table.table().notes()).extracting(note -> note.en()).containsExactly("[1] With no tools. (on o9-high)", "[8] Includes a tweak of the answer. (on GPQA)");
        assertThat(found(table)).contains("3:3 model-groups", "4:3 mark-meaning");
    }

    @Test
    void aSecondRowOfSettingsBelowTheBenchmarksIsNoName() {
        var table = text("a.md", "| | C-Eval | MMLU |\n|-|-|-|\n| | 5-shot | 5-shot |\n| GPT-4 | 68.4 | 83.9 |\n| LLaMA-7B | 27.1 | 35.1 |\n");
        assertThat(names(table)).containsExactly("C-Eval", "MMLU");
        assertThat(row(table, "MMLU").about().zh()).isEqualTo("5-shot。");
    }

    @Test
    void aRowAboutTheModelsIsNoHeader() {
        var table = text("a.md", "| | Benchmark | Shots | GPT-5 | Qwen9 |\n|-|-|-|-|-|\n| | Architecture | - | MoE | Dense |\n| | # Active params | - | 37B | 72B |\n| Code | MBPP | 3-shot | 65.2 | 53.0 |\n");
        assertThat(table.table().parameters()).extracting(BenchmarkTable.Parameter::id).containsExactly("architecture", "activated-params");
        assertThat(models(table)).containsExactly("GPT-5", "Qwen9");
        assertThat(groups(table)).containsExactly("Code");
    }

    @Test
    void lowerIsBetterIsMarkedAndAGuessIsTold() throws IOException {
        var table = first("lower.md");
        assertThat(row(table, "LibriSpeech WER").lowerIsBetter()).isTrue();
        assertThat(row(table, "Hallucinations (↓)").lowerIsBetter()).isTrue();
        assertThat(row(table, "FLEURS accuracy").lowerIsBetter()).isFalse();
        assertThat(found(table)).containsExactly("3:3 lower", "3:3 unknown");
    }

    @Test
    void everyTableOfAFileIsThereAndThoseThatAreNoBenchmarkSayWhy() throws IOException {
        var imported = Tables.read("several.md");
        assertThat(imported.tables()).extracting(Candidate::title).containsExactly("Downloads", "Scores", "More scores");
        assertThat(imported.tables()).extracting(Candidate::line).containsExactly(5, 11, 17);
        assertThat(imported.tables()).extracting(Candidate::isBenchmark).containsExactly(false, true, true);
        assertThat(imported.tables().getFirst().doubt().orElseThrow().en()).contains("Download");
        assertThat(imported.first().orElseThrow().number()).isEqualTo(2);
        assertThat(Tables.read("no-benchmark.md").first()).isEmpty();
    }

    @Test
    void aTableWithoutItsLineOfDashesIsToldAndNotGuessed() throws IOException {
        var imported = Tables.read("not-delimited.md");
        assertThat(imported.tables()).isEmpty();
        assertThat(found(imported.findings())).containsExactly("3:1 no-delimiter");
    }

    @Test
    void quotedTablesAndEscapedPipesAreRead() throws IOException {
        var table = first("quoted.md");
        assertThat(table.title()).isEqualTo("Scores");
        assertThat(models(table)).containsExactly("Orbit-2", "GPT|5");
    }

    @Test
    void aSingleColumnOfScoresIsTheModelOfTheDocument() throws IOException {
        var table = first("leaderboard.md");
        assertThat(models(table)).containsExactly("Orbit-2 7B");
        assertThat(found(table)).contains("3:12 model-document", "5:3 composite");
    }

    @Test
    void chineseTablesAreRead() throws IOException {
        var table = first("chinese.md");
        assertThat(groups(table)).containsExactly("知识");
        assertThat(cells(table, "C-Eval")).containsExactly("90.1", "-");
        assertThat(cells(table, "中文医疗问答")).containsExactly("77.0", "75.5%");
    }
}
