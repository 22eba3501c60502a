package agentos.showcase.benchmark.tableimport;

import static agentos.showcase.benchmark.tableimport.Tables.cells;
import static agentos.showcase.benchmark.tableimport.Tables.first;
import static agentos.showcase.benchmark.tableimport.Tables.found;
import static agentos.showcase.benchmark.tableimport.Tables.groups;
import static agentos.showcase.benchmark.tableimport.Tables.names;
import static agentos.showcase.benchmark.tableimport.Tables.row;
import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.pack.BenchmarkTable;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/// CSV and TSV, as spreadsheets write them.
class SeparatedTablesTest {
    @Test
    void semicolonsDecimalCommasLineBreaksInQuotesAndAByteOrderMark() throws IOException {
        var table = first("semicolon-bom.csv");
        assertThat(names(table)).containsExactly("MMLU", "Humanity's Last Exam");
        assertThat(cells(table, "MMLU")).containsExactly("87.5", "86.1");
        assertThat(row(table, "Humanity's Last Exam").items()).isEqualTo(2500);
        assertThat(found(table)).containsExactly("2:1 unknown", "2:6 decimal-comma");
    }

    @Test
    void tabsInUtf16() throws IOException {
        assertThat(cells(first("utf16.tsv"), "MMLU")).containsExactly("87.5", "86.1");
    }

    @Test
    void anotherEncodingIsReadAndTold() throws IOException {
        assertThat(Tables.models(first("gbk.csv"))).containsExactly("轨道");
        assertThat(found(Tables.read("gbk.csv").findings())).containsExactly("0:0 encoding");
    }

    @Test
    void blankLinesPartTablesButNotGroups() throws IOException {
        var imported = Tables.read("blocks.csv");
        assertThat(imported.tables()).extracting(Candidate::title).containsExactly("Scores of Orbit-2", "Speech");
        assertThat(groups(imported.tables().getFirst())).containsExactly("Reasoning", "Code");
        assertThat(names(imported.tables().get(1))).containsExactly("FLEURS");
    }

    @Test
    void unitsAreSeenAndItemsTakenFromTheirColumn() throws IOException {
        var elo = first("elo.csv");
        assertThat(row(elo, "Codeforces").unit()).isEqualTo("points");
        assertThat(row(elo, "MMLU-Pro").items()).isEqualTo(12032);
        var fractions = first("fractions.csv");
        assertThat(fractions.table().rows()).extracting(BenchmarkTable.Row::unit).containsOnly("fraction");
        assertThat(cells(fractions, "Arabic")).containsExactly("0.904", "0.890");
        assertThat(found(fractions)).contains("1:1 fractions", "3:1 composite");
    }

    @Test
    void sizesAreAboutTheModelsAndPartWhereTheirNameDoes() throws IOException {
        var table = first("sizes.md").table();
        assertThat(table.parameters()).extracting(BenchmarkTable.Parameter::id).containsExactly("activated-params", "total-params", "architecture", "context-length");
        assertThat(table.parameters().get(0).cells()).containsExactly("15B", "32B", "-");
        assertThat(table.parameters().get(1).cells()).containsExactly("309B", "1T", "-");
        assertThat(table.rows()).extracting(BenchmarkTable.Row::name).containsExactly("MMLU-Pro");
    }

    @Test
    void aQuoteThatIsNeverClosedIsToldWithItsLine() {
        var imported = TableImport.read("a.csv", "Benchmark,GPT-5\nMMLU,70.1\nGPQA,\"55.0\nMATH,60\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(found(imported.findings())).containsExactly("3:6 separated");
        assertThat(names(imported.tables().getFirst())).containsExactly("MMLU", "GPQA");
        assertThat(found(imported.tables().getFirst())).contains("3:6 unreadable");
    }
}
