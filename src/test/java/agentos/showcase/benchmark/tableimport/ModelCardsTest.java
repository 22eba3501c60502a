package agentos.showcase.benchmark.tableimport;

import static agentos.showcase.benchmark.tableimport.Tables.cells;
import static agentos.showcase.benchmark.tableimport.Tables.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Real model cards, in a folder that the property `showcase.tables` names; they are not part of the repository.
class ModelCardsTest {
    private Path folder;

    @BeforeEach
    void folder() {
        String place = System.getProperty("showcase.tables", "");
        assumeTrue(!place.isBlank() && Files.isDirectory(Path.of(place)), "no folder of model cards: -Dshowcase.tables is \"" + place + "\"");
        folder = Path.of(place);
    }

    private Candidate table(String file, int number) throws IOException {
        return TableImport.read(file, Files.readAllBytes(folder.resolve(file)), Tables.shipped()).tables().get(number - 1);
    }

    @Test
    void mimo() throws IOException {
        var base = table("mimo-v2-flash/README.md", 2);
        assertThat(base.table().parameters().get(1).cells()).containsExactly("309B", "1043B", "671B", "671B");
        assertThat(base.table().rows()).hasSize(37);
        assertThat(Tables.groups(base)).containsExactly("General", "Math", "Code", "Chinese", "Multilingual", "Long Context");
        assertThat(cells(base, "SWE-Bench (AgentLess)")).containsExactly("30.8", "28.2", "24.8", "9.4*");
        assertThat(cells(base, "NIAH-Multi (256K)")).containsExactly("96.7", "-", "-", "-");
        var post = table("mimo-v2-flash/README.md", 3);
        assertThat(row(post, "τ²-Bench").items()).isEqualTo(278);
        assertThat(post.table().rows()).hasSize(17);
        assertThat(table("mimo-v2-flash/README.md", 1).isBenchmark()).isFalse();
    }

    @Test
    void minimax() throws IOException {
        var coding = table("minimax-m2/README.md", 1);
        assertThat(cells(coding, "Multi-SWE-Bench")).containsExactly("36.2", "35.7 *", "44.3", "-", "-", "30", "33.5", "30.6");
        assertThat(coding.table().own()).isEqualTo("minimax-m2");
        assertThat(coding.table().notes()).singleElement().satisfies(note -> assertThat(note.en()).startsWith("* Data points marked with an asterisk"));
        assertThat(Tables.found(table("minimax-m2/README.md", 2))).contains("122:3 composite");
    }

    @Test
    void kimi() throws IOException {
        var instruct = table("kimi-k2/README.md", 2);
        assertThat(instruct.table().models()).hasSize(7);
        assertThat(instruct.table().rows()).hasSize(32);
        assertThat(cells(instruct, "SWE-bench Verified (Agentic Coding): Multiple Attempts (Acc)")).containsExactly("71.6", "-", "-", "80.2", "79.4*", "-", "-");
        assertThat(cells(instruct, "TerminalBench: Terminus (Acc)")).containsExactly("25.0", "16.3", "6.6", "-", "-", "30.3", "16.8");
        assertThat(row(instruct, "MultiPL-E").bold()).containsExactly("claude-opus-4-w-o-extended-thinking");
        assertThat(table("kimi-k2/README.md", 3).table().rows()).hasSize(13);
        assertThat(table("kimi-k2/README.md", 1).isBenchmark()).isFalse();
    }

    @Test
    void simpleEvals() throws IOException {
        var evals = table("simple-evals/README.md", 1);
        assertThat(evals.table().models()).hasSize(33);
        assertThat(Tables.names(evals)).containsExactly("MMLU", "GPQA", "MATH", "HumanEval", "MGSM", "DROP (F1, 3-shot)", "SimpleQA");
        assertThat(cells(evals, "SimpleQA").subList(9, 12)).containsExactly("42.6", "42.4", "07.6");
        var languages = table("simple-evals/multilingual_mmlu_benchmark_results.md", 1);
        assertThat(row(languages, "Arabic").unit()).isEqualTo("fraction");
        assertThat(languages.table().models()).hasSize(10);
    }

    @Test
    void glmHasNothingToImport() throws IOException {
        var imported = TableImport.read("README.md", Files.readAllBytes(folder.resolve("glm-4.5/README.md")));
        assertThat(imported.tables()).hasSize(5);
        assertThat(imported.first()).isEmpty();
    }
}
