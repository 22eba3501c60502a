package agentos.showcase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.data.Data;
import agentos.showcase.data.JsonFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands, as a person at a terminal uses them.
class CliTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    @TempDir
    private Path folder;

    @Test
    void listNamesTwelveCardsWithTheirDecisionsAndFaults() throws Exception {
        assertThat(run("list", "--json")).isZero();
        Data cards = json(out.toString());
        assertThat(cards.items()).hasSize(12);
        assertThat(cards.items()).allSatisfy(card -> {
            assertThat(card.get("decisions").items()).isNotEmpty();
            assertThat(card.get("faults").items()).isNotEmpty();
            assertThat(card.at("/title/zh").text()).isNotBlank();
        });
    }

    @Test
    void playWritesTheSameBytesForTheSameArguments() throws Exception {
        assertThat(run("play", "evidence-chain", "--fault", "misquote", "--seed", "3", "--out", folder.resolve("a").toString())).isZero();
        assertThat(out.toString()).contains("makespan", "lower bound", "Graham's bound", "attempts", "verdict");
        assertThat(run("play", "evidence-chain", "--fault", "misquote", "--seed", "3", "--out", folder.resolve("b").toString())).isZero();
        assertThat(files(folder.resolve("a"))).isEqualTo(files(folder.resolve("b"))).containsKeys("run.json", "result.json");
    }

    @Test
    void benchmarkWritesWhatIsShownAsAFileOfAnyKind() throws Exception {
        var file = folder.resolve("new/table.csv");
        assertThat(run("benchmark", "--sort", "swe-bench-verified", "--group", "code-agent", "--out", file.toString())).isZero();
        assertThat(Files.readString(file).lines().toList()).hasSize(8).first().asString().startsWith("\uFEFFBenchmark,Claude Sonnet 4.5,GPT-5.1 High");
        assertThat(run("benchmark", "--format", "pdf", "--out", folder.resolve("table").toString())).isZero();
        assertThat(Files.readAllBytes(folder.resolve("table"))).startsWith('%', 'P', 'D', 'F');
        assertThat(run("benchmark", "--out", folder.resolve("table.doc").toString())).isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("\"doc\"", "xlsx");
        assertThat(run("benchmark", "--format", "csv")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("benchmark", "--out", file.resolve("below.csv").toString())).isEqualTo(ExitCode.LACKING);
        assertThat(err.toString()).contains("below.csv").doesNotContain("Exception");
    }

    @Test
    void stateIsJsonAtAnyMoment() throws Exception {
        assertThat(run("state", "evidence-chain", "--at", "5000")).isZero();
        assertThat(json(out.toString()).get("t").number()).isEqualTo(5000);
        assertThat(run("state", "evidence-chain", "--at", "-1")).isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void earlierRunsMoveTheRoutingAndStandInThePosition() throws Exception {
        assertThat(run("state", "login-form-report", "--at", "14000")).isZero();
        String usual = task(json(out.toString()), "check-form").get("expert").text();
        Path made = folder.resolve("learnt");
        run("play", "login-form-report", "--fault", "verifier-worse", "--runs", "4", "--out", made.toString());
        assertThat(out.toString()).contains(";!verifier-worse@0;runs=4");
        Data started = json(Files.readString(made.resolve("run.json"))).get("events").items().stream()
                .filter(event -> event.get("event").text().equals("AttemptStarted") && event.get("task").text().equals("check-form")).findFirst().orElseThrow();
        Data route = started.get("route");
        String chosen = route.at("/expert/id").text();
        assertThat(chosen).isNotEqualTo(usual);
        assertThat(route.at("/weights/" + chosen).number()).isGreaterThan(0.4);
        assertThat(route.at("/expected/" + chosen + "/quality").number()).isBetween(0.3, 1.0);
        assertThat(route.at("/expected/" + chosen + "/deviation").number()).isPositive();
        assertThat(route.get("gate").number()).isBetween(0.0, 1.0);
        assertThat(run("state", "login-form-report", "--fault", "verifier-worse", "--runs", "4", "--at", "14000")).isZero();
        Data task = task(json(out.toString()), "check-form");
        assertThat(task.get("expert").text()).isEqualTo(chosen);
        assertThat(task.at("/expected/verifier-l/cost").number()).isGreaterThan(task.at("/expected/verifier-s/cost").number());
    }

    private static Data task(Data state, String id) {
        return state.get("tasks").items().stream().filter(each -> each.get("id").text().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void wrongUseSaysInOneSentenceWhatThereIs() throws Exception {
        assertThat(run("play", "nope", "--out", folder.toString())).isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("\"nope\"").contains("evidence-chain").doesNotContain("Exception");
        assertThat(run("play", "evidence-chain", "--choose", "x=y", "--out", folder.toString())).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("play", "evidence-chain", "--choose", "which-question=y", "--out", folder.toString())).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("play", "evidence-chain", "--fault", "x", "--out", folder.toString())).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("play", "evidence-chain", "--experts", "retrieval=0", "--out", folder.toString())).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("play", "evidence-chain", "--experts", "wizard=1", "--out", folder.toString())).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("play", "evidence-chain", "--runs", "100", "--out", folder.toString())).isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("0 to 99");
        assertThat(run("play", "evidence-chain")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("frobnicate")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("--theme", "pink")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("--at", "not a position")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("tour", "--size", "big", "--out", folder.toString())).isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void aPackThatIsNotThereIsAFindingAndNoCrash() {
        assertThat(run("list", "--pack", folder.resolve("nowhere").toString())).isEqualTo(ExitCode.FINDINGS);
        assertThat(err.toString()).contains("pack.").doesNotContain("Exception");
    }

    @Test
    void everyCommandHasHelp() {
        for (String command : new String[] {"list", "play", "state", "schedule", "route", "benchmark", "audit", "import-table", "image-check", "provenance", "tour"}) {
            assertThat(run(command, "--help")).isZero();
        }
    }

    @Test
    void importTableWritesATableThatAPackReadsAndSaysWhatIsDoubtful() throws Exception {
        Path fixtures = Path.of("src/test/resources/tables");
        Path made = folder.resolve("new/benchmark.json");
        assertThat(run("import-table", fixtures.resolve("group-rows.md").toString(), "--out", made.toString())).isZero();
        assertThat(out.toString()).contains("2 models, 3 benchmarks", "Models in columns", "Orbit-2");
        assertThat(agentos.showcase.pack.TableFile.read("benchmark.json", Files.readAllBytes(made)).findings()).isEmpty();
        assertThat(run("import-table", fixtures.resolve("marks.md").toString(), "--out", made.toString(), "--lang", "zh")).isEqualTo(ExitCode.FINDINGS);
        assertThat(err.toString()).contains("marks.md:3:23: import.mark: “‡”是什么意思");
        assertThat(run("import-table", fixtures.resolve("several.md").toString(), "--list")).isZero();
        assertThat(out.toString()).contains("1  line 5", "2  line 11, 2 rows x 3 columns: Scores", "not about scores");
        assertThat(run("import-table", fixtures.resolve("several.md").toString(), "--table", "3", "--out", made.toString())).isEqualTo(ExitCode.FINDINGS);
        assertThat(Files.readString(made)).contains("\"GPQA\"");
    }

    @Test
    void importTableWritesNothingWhereThereIsNoBenchmark() throws Exception {
        Path fixtures = Path.of("src/test/resources/tables");
        Path made = folder.resolve("benchmark.json");
        assertThat(run("import-table", fixtures.resolve("no-benchmark.md").toString(), "--out", made.toString())).isEqualTo(ExitCode.FINDINGS);
        assertThat(err.toString()).contains("does not look like a benchmark", "Nothing was written").doesNotContain("Exception");
        assertThat(run("import-table", fixtures.resolve("several.md").toString(), "--table", "9", "--out", made.toString())).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("import-table", fixtures.resolve("several.md").toString())).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("import-table", folder.resolve("nowhere.md").toString(), "--list")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(made).doesNotExist();
    }

    @Test
    void imageCheckMeasuresASavedPictureAndSaysWhereABrokenOneIsWrong() throws Exception {
        String head = "{\"width\": 800, \"height\": 500, \"layers\": [{\"id\": \"ground\", \"kind\": \"rect\", \"bounds\": {\"width\": 800, \"height\": 500}, ";
        String text = "{\"id\": \"t\", \"kind\": \"text\", \"text\": \"Hello\", \"bounds\": {\"x\": 50, \"y\": 50, \"width\": 400, \"height\": 80}, \"type\": {\"size\": 60, \"color\": \"#ffffff\"}}]}";
        var good = write(head + "\"fill\": {\"stops\": [\"#101010\"]}},\n" + text);
        assertThat(run("image-check", good.toString(), "--without-logo", "--json")).isZero();
        assertThat(json(out.toString()).get("holds")).isEqualTo(Data.of(true));
        assertThat(run("image-check", good.toString(), "--lang", "zh")).isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString()).contains("没有角色为“logo”的图层");
        assertThat(run("image-check", good.toString(), "--without-logo", "--reference", good.toString())).isZero();
        var pale = write(head + "\"fill\": {\"stops\": [\"#eeeeee\"]}},\n" + text);
        assertThat(run("image-check", pale.toString(), "--without-logo")).isEqualTo(ExitCode.FINDINGS);
        var broken = write(head + "\"fill\": {\"stops\": [\"grey\"]}},\n" + text);
        assertThat(run("image-check", broken.toString())).isEqualTo(ExitCode.FINDINGS);
        assertThat(err.toString()).contains(":1:", "layers.color", "/layers/0/fill/stops/0", "grey").doesNotContain("Exception");
        assertThat(run("image-check", folder.resolve("nowhere.json").toString())).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("image-check", good.toString(), "--contrast", "99")).isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void provenanceTellsWhereAClaimOfAPlayedCardComesFrom() throws Exception {
        assertThat(run("play", "evidence-chain", "--out", folder.toString())).isZero();
        String file = folder.resolve("prov.json").toString();
        assertThat(run("provenance", file)).isZero();
        assertThat(out.toString()).contains("entity: ", "activity: ", "agent: ", "wasDerivedFrom: ");
        assertThat(run("provenance", file, "--of", "claim:quotes")).isZero();
        assertThat(out.toString()).contains("claim:quotes  Every quote", "output:evidence.1", "passage:swa-cost-derivation.1", "source:swa-cost-derivation", "[prov:Quotation]", "(see above)");
        assertThat(run("provenance", file, "--of", "claim:nobody")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("provenance", folder.resolve("nowhere.json").toString())).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("provenance", folder.resolve("result.json").toString(), "--lang", "zh")).isEqualTo(ExitCode.FINDINGS);
        assertThat(err.toString()).contains("prov.kind", "请使用").doesNotContain("Exception");
    }

    @Test
    void scheduleGivesGrahamsAnomaly() throws Exception {
        Path file = write("""
                {"tasks":[{"id":"1","duration":3},{"id":"2","duration":2},{"id":"3","duration":2},{"id":"4","duration":2},
                {"id":"5","duration":4,"after":["4"]},{"id":"6","duration":4,"after":["4"]},{"id":"7","duration":4,"after":["4"]},
                {"id":"8","duration":4,"after":["4"]},{"id":"9","duration":9,"after":["1"]}]}""");
        assertThat(run("schedule", file.toString(), "--experts", "3", "--order", "list", "--json")).isZero();
        Data three = json(out.toString());
        assertThat(three.get("makespan").number()).isEqualTo(12);
        assertThat(three.get("lowerBound").number()).isEqualTo(12);
        assertThat(three.get("grahamBound").number()).isEqualTo(34 / 3.0 + 2 / 3.0 * 12);
        assertThat(three.get("criticalPath").texts()).containsExactly("1", "9");
        assertThat(run("schedule", file.toString(), "--experts", "4", "--order", "list", "--json")).isZero();
        assertThat(json(out.toString()).get("makespan").number()).isEqualTo(15);
    }

    @Test
    void scheduleSaysWhereItsInputIsWrong() throws Exception {
        assertFinding("{\"tasks\":[\n{\"id\":\"a\",\"duration\":1,\"after\":[\"b\"]},\n{\"id\":\"b\",\"duration\":1,\"after\":[\"a\"]}]}", "graph.cycle");
        assertFinding("{\"tasks\":[\n{\"id\":\"a\",\"duration\":1,\"after\":[\"zz\"]}]}", ":2:33: graph.dangling");
        assertFinding("{\"tasks\":[{\"id\":\"a\",\"duration\":1},\n{\"id\":\"a\",\"duration\":1}]}", ":2:7: graph.duplicate");
        assertFinding("{\"tasks\":[{\"id\":\"a\",\"duration\":1.5}]}", "graph.duration");
        assertFinding("{\"tasks\":[{\"id\":\"a\",\"duration\":-1}]}", "graph.duration");
        assertFinding("{\"tasks\":[{\"id\":\"a\",\"duration\":\"3\"}]}", "graph.duration");
        assertFinding("{\"tasks\":[{\"id\":\"a\",\"duration\":1,\"later\":2}]}", "graph.field");
        assertFinding("{\"tasks\":[]}", "graph.form");
        assertFinding("{\"tasks\":[", "json.syntax");
        assertFinding("", ":1:1: json.syntax");
        assertThat(run("schedule", folder.resolve("nowhere.json").toString())).isEqualTo(ExitCode.WRONG_USE);
    }

    private void assertFinding(String content, String expected) throws IOException {
        assertThat(run("schedule", write(content).toString())).as(content).isEqualTo(ExitCode.FINDINGS);
        assertThat(err.toString()).contains(expected).doesNotContain("Exception").doesNotContain("REDACTED");
    }

    private Path write(String content) throws IOException {
        return Files.writeString(folder.resolve("graph.json"), content);
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Cli.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }

    private static Data json(String text) throws JsonFile.BadJson {
        return JsonFile.parse("out", text.getBytes(StandardCharsets.UTF_8)).root();
    }

    private static TreeMap<String, String> files(Path root) throws IOException {
        var found = new TreeMap<String, String>();
        try (var paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                found.put(root.relativize(path).toString(), java.util.Base64.getEncoder().encodeToString(Files.readAllBytes(path)));
            }
        }
        return found;
    }
}
