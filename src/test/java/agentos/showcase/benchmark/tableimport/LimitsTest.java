package agentos.showcase.benchmark.tableimport;

import static agentos.showcase.benchmark.tableimport.Tables.found;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/// What is too large, broken or hostile is told in a sentence, and quickly.
class LimitsTest {
    @Test
    void nothingOfAFileThatIsEmptyBinaryOrTooLarge() {
        assertThat(found(TableImport.read("a.md", new byte[0]).findings())).containsExactly("0:0 empty");
        assertThat(found(TableImport.read("a.md", new byte[Bounds.BYTES + 1]).findings())).containsExactly("0:0 size");
        assertThat(found(TableImport.read("a.csv", new byte[] {1, 2, 3, 4, 5, 6, 7, 8}).findings())).containsExactly("0:0 binary");
        assertThat(found(read("a.md", "Words only.\n"))).containsExactly("0:0 no-table");
        assertThat(read("a.md", "Words only.\n")).allSatisfy(finding -> assertThat(finding.sentence().zh()).isNotBlank());
    }

    @Test
    void tablesBeyondTheLimitsAreNotRead() {
        assertThat(found(read("a.md", "|A|B|\n|-|-|\n" + "|x|1|\n".repeat(Bounds.ROWS)))).containsExactly("1:2 too-many-rows");
        assertThat(found(read("a.md", "|A" + "|B".repeat(Bounds.COLUMNS) + "|\n|-|-|\n|x|1|\n"))).containsExactly("1:2 too-many-columns");
        assertThat(found(read("a.csv", "A,B,C\n" + "x,1,2\n".repeat(Bounds.ROWS + Bounds.TABLES)))).containsExactly(Bounds.ROWS + Bounds.TABLES + 1 + ":1 too-many-rows");
        assertThat(found(read("a.md", "|A|B|\n|-|-|\n|x|1|\n\n".repeat(Bounds.TABLES + 5)))).anySatisfy(one -> assertThat(one).endsWith("too-many-tables"));
    }

    @Test
    void hostileFilesEndSoon() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            read("a.html", "<table>".repeat(100_000));
            read("a.html", "<h1>".repeat(100_000));
            read("a.md", "<table><tr><td>1".repeat(20_000));
            read("a.md", "<!--".repeat(100_000));
            read("a.md", "|".repeat(500_000));
            read("a.md", "|a|\n|-|\n|" + "$\\mathbf{".repeat(20_000) + "|\n");
            read("a.md", "|a|b|\n|-|-|\n|" + "[".repeat(20_000) + "|" + "*".repeat(20_000) + "|\n");
            read("a.csv", "\"".repeat(100_001));
            read("a.html", "<table>" + ("<tr>" + "<td rowspan=5000>1".repeat(400)).repeat(100) + "</table>");
        });
    }

    private static java.util.List<agentos.showcase.data.Finding> read(String name, String content) {
        return TableImport.read(name, content.getBytes(StandardCharsets.UTF_8)).findings();
    }
}
