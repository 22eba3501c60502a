package agentos.showcase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.data.Data;
import agentos.showcase.data.JsonFile;
import agentos.showcase.routing.PolicyKind;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `showcase route`, as a person at a terminal uses it.
class RouteCliTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    @TempDir
    private Path folder;

    @Test
    void whatIsMadeCanBeTriedAndTheSameArgumentsGiveTheSame() throws Exception {
        String file = make("w.csv");
        assertThat(out.toString()).contains("2000 tasks", "showcase route --workload " + file + " --event 1000 --event 1500");
        assertThat(Files.readAllBytes(Path.of(file))).isEqualTo(Files.readAllBytes(Path.of(make("again/w.csv"))));
        assertThat(run("route", "--workload", file, "--event", "1000,1500", "--json")).isZero();
        Data first = json(out.toString());
        assertThat(first.get("policy").text()).isEqualTo("adaptive");
        assertThat(first.get("steps").number()).isEqualTo(2000);
        assertThat(first.get("callsPerExpert").items().stream().mapToDouble(Data::number).sum()).isEqualTo(2000);
        assertThat(first.get("regretOf").text()).isEqualTo("expected");
        assertThat(first.get("recovery").items()).extracting(each -> each.get("event").number()).containsExactly(1000.0, 1500.0);
        assertThat(first.get("microsecondsPerStep").number()).isPositive();
        assertThat(first.get("gateOpenings").isPresent() && first.get("alarms").isPresent()).isTrue();
        assertThat(run("route", "--workload", file, "--event", "1000", "--event", "1500", "--json")).isZero();
        assertThat(json(out.toString()).get("reward")).isEqualTo(first.get("reward"));
        assertThat(run("route", "--workload", file, "--seed", "2", "--json")).isZero();
        assertThat(json(out.toString()).get("callsPerExpert")).isNotEqualTo(first.get("callsPerExpert"));
    }

    @Test
    void allPoliciesAndReferencesAreComparedAndTheOracleRegretsNothing() throws Exception {
        String file = make("w.csv");
        assertThat(run("route", "--workload", file, "--policy", "all", "--lambda", "0.5", "--json")).isZero();
        var policies = json(out.toString()).get("policies").items();
        assertThat(policies).extracting(each -> each.get("policy").text()).contains("fixed", "uniform", "oracle")
                .containsAll(java.util.Arrays.stream(PolicyKind.values()).map(PolicyKind::label).toList());
        assertThat(policies).allSatisfy(each -> assertThat(each.get("reward").number())
                .isCloseTo(each.get("quality").number() - 0.5 * each.get("cost").number(), org.assertj.core.data.Offset.offset(1e-6)));
        assertThat(policies.getLast().get("regret").number()).isZero();
        assertThat(run("route", "--workload", file, "--policy", "all", "--event", "1000")).isZero();
        assertThat(out.toString().lines().toList()).hasSize(policies.size() + 2).first().asString().contains("policy", "regret", "back@1000");
        assertThat(run("route", "--workload", file, "--lang", "zh")).isZero();
        assertThat(out.toString()).contains("遗憾", "每步");
    }

    @Test
    void aTraceHasARowForEveryStep() throws Exception {
        Path trace = folder.resolve("trace.csv");
        assertThat(run("route", "--workload", make("w.csv"), "--trace", trace.toString())).isZero();
        assertThat(out.toString()).contains("reward", "regret", "calls", "drift alarms", "microseconds");
        assertThat(Files.readAllLines(trace)).hasSize(2001);
        assertThat(run("route", "--workload", make("w.csv"), "--trace", folder.resolve("no/such/trace.csv").toString())).isEqualTo(ExitCode.LACKING);
    }

    @Test
    void whatIsWrongWithAFileIsToldWithItsPlace() throws Exception {
        var file = Files.writeString(folder.resolve("bad.csv"), "z0,q0,q1\n1,0,1\n2,x,0\n");
        assertThat(run("route", "--workload", file.toString())).isEqualTo(ExitCode.FINDINGS);
        assertThat(err.toString()).contains("bad.csv:3:3: workload.number", "\"x\" in column \"q0\"").doesNotContain("Exception");
        assertThat(out.toString()).isEmpty();
        Files.writeString(file, "id,z0,q0,q1\n7,1,0,1\n");
        assertThat(run("route", "--workload", file.toString())).isZero();
        assertThat(err.toString()).contains("bad.csv:1:1: workload.unread");
    }

    @Test
    void wrongUseSaysInOneSentenceWhatThereIs() throws Exception {
        String file = make("w.csv");
        assertThat(run("route")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("--workload", "--generate");
        assertThat(run("route", "--workload", file, "--generate", file)).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("route", "--workload", folder.resolve("nowhere.csv").toString())).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("route", "--workload", folder.toString())).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("route", "--workload", file, "--policy", "guess")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("\"guess\"", "adaptive", "oracle", "all");
        assertThat(run("route", "--workload", file, "--event", "2000")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("0 to 1999");
        assertThat(run("route", "--workload", file, "--event", "soon")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("route", "--workload", file, "--lambda", "-1")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("route", "--workload", file, "--lambda", "NaN")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("route", "--workload", file, "--policy", "all", "--trace", "t.csv")).isEqualTo(ExitCode.WRONG_USE);
        for (String[] wrong : new String[][] {{"--steps", "0"}, {"--features", "0"}, {"--experts", "1"}, {"--families", "0"}, {"--swap", "20000"}, {"--unfamiliar", "-1"},
            {"--share", "1.5"}, {"--noise", "pink"}}) {
            assertThat(run("route", "--generate", folder.resolve("x.csv").toString(), wrong[0], wrong[1])).as(wrong[0]).isEqualTo(ExitCode.WRONG_USE);
        }
        assertThat(folder.resolve("x.csv")).doesNotExist();
        assertThat(run("route", "--generate", file + "/below.csv")).isEqualTo(ExitCode.LACKING);
        assertThat(err.toString()).doesNotContain("Exception");
        assertThat(run("route", "--help")).isZero();
    }

    private String make(String name) {
        String file = folder.resolve(name).toString();
        assertThat(run("route", "--generate", file, "--steps", "2000", "--features", "6", "--experts", "3", "--families", "3", "--swap", "1000", "--unfamiliar", "1500", "--costs",
                "--seed", "4")).isZero();
        return file;
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Cli.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }

    private static Data json(String text) throws JsonFile.BadJson {
        return JsonFile.parse("out", text.getBytes(StandardCharsets.UTF_8)).root();
    }
}
