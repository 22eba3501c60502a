package agentos.showcase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.data.Data;
import agentos.showcase.data.JsonFile;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands about numbers, as a person at a terminal uses them.
class BenchmarkCliTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    @TempDir
    private Path folder;

    @Test
    void printsScoresDimensionsRanksAndBounds() throws Exception {
        assertThat(run("benchmark", "--json", "--sort", "hle:desc", "--filter", "reasoning")).isZero();
        Data found = json();
        assertThat(found.at("/table/columns/0/id").text()).isEqualTo("gemini-3.0-pro");
        assertThat(found.get("dimensions").items()).hasSize(6);
        assertThat(found.at("/overall/0/model").text()).isEqualTo("gemini-3.0-pro");
        assertThat(found.at("/overall/0/rank").number()).isEqualTo(1);
        assertThat(found.at("/overall/0/low").number()).isLessThan(found.at("/overall/0/score").number());
        assertThat(found.at("/strip/combinations").items()).hasSize(72);
        assertThat(found.get("winner").isPresent()).isFalse();
        assertThat(found.at("/randomWeights/draws").number()).isEqualTo(2000);
        String first = out.toString();
        assertThat(run("benchmark", "--json", "--sort", "hle:desc", "--filter", "reasoning")).isZero();
        assertThat(out.toString()).isEqualTo(first);
    }

    @Test
    void takesEveryChoiceOfTheMethod() throws Exception {
        for (String scale : new String[] {"raw", "baseline", "min-max", "z", "per-cent-of-best", "rank"}) {
            assertThat(run("benchmark", "--json", "--normalise", scale, "--missing", "bounds", "--rank", "borda", "--weight", "math=2", "--models", "glm-4.7,step-3.5-air")).isZero();
            assertThat(json().at("/method/normalisation").text()).isEqualTo(scale);
            assertThat(json().at("/method/ranking").text()).isEqualTo("borda");
        }
        assertThat(run("benchmark", "--normalise", "z", "--summaries", "--lang", "zh")).isZero();
        assertThat(out.toString()).contains("深度研究", "总体");
    }

    @Test
    void saysWhatItCannotTake() {
        for (String[] wrong : new String[][] {{"--sort", "nope"}, {"--normalise", "nope"}, {"--missing", "nope"}, {"--rank", "nope"}, {"--weight", "math=-1"},
            {"--weight", "nope=1"}, {"--coverage", "2"}, {"--models", "nope"}, {"--group", "nope"}, {"--dimension", "nope"}, {"--table", "nope.json"}}) {
            assertThat(run("benchmark", wrong[0], wrong[1])).as(wrong[0]).isEqualTo(ExitCode.WRONG_USE);
            assertThat(err.toString().strip().lines()).as(wrong[0]).hasSize(1);
            assertThat(err.toString()).doesNotContain("Exception");
        }
    }

    @Test
    void auditsTheShippedTable() throws Exception {
        assertThat(run("audit", "--json")).isEqualTo(ExitCode.FINDINGS);
        assertThat(json().get("claims").items()).hasSize(8);
        assertThat(json().get("findings").items()).hasSize(12);
        assertThat(run("audit")).isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString()).contains("HMMT (Feb 2025): the highlight says 97.1, but the table says 95.1");
    }

    @Test
    void auditsATableOfItsOwn() throws Exception {
        String good = """
                {"text":{"title":{"en":"T","zh":"表"}, "paragraphs":[]},"own":"a","models":[{"id":"a","name":"A"},{"id":"b","name":"B"}],"parameters":[],
                "groups":[{"id":"g","name":{"en":"G","zh":"组"}}],"rows":[{"id":"r","name":"R","group":"g","dimension":"d","family":"r","items":null,"chance":0,
                "unit":"percent","cells":["1","2"],"bold":["b"]}],"dimensions":[{"id":"d","name":{"en":"D","zh":"维"},"weight":1}],"notes":[]}""";
        Path file = Files.writeString(folder.resolve("t.json"), good);
        assertThat(run("audit", "--table", file.toString())).as(out + " " + err).isZero();
        assertThat(run("benchmark", "--json", "--table", file.toString())).isZero();
        assertThat(json().get("winner").text()).isEqualTo("b");
        Files.writeString(file, good.replace("\"bold\":[\"b\"]", "\"bold\":[\"a\"]"));
        assertThat(run("audit", "--table", file.toString())).isEqualTo(ExitCode.FINDINGS);
        Files.writeString(file, good.replace("[\"1\",\"2\"]", "[\"1\"]"));
        assertThat(run("audit", "--table", file.toString())).isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("t.json:3:", "pack.table.width").doesNotContain("Exception");
        Files.writeString(file, "not json");
        assertThat(run("benchmark", "--table", file.toString())).isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("json.syntax").doesNotContain("Exception");
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Cli.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }

    private Data json() throws JsonFile.BadJson {
        return JsonFile.parse("out", out.toString().getBytes(StandardCharsets.UTF_8)).root();
    }
}
