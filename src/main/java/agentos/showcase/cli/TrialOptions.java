package agentos.showcase.cli;

import agentos.showcase.data.Data;
import agentos.showcase.data.Json;
import agentos.showcase.routing.PolicyKind;
import agentos.showcase.routing.trial.Evaluation;
import agentos.showcase.routing.trial.EvaluationDocument;
import agentos.showcase.routing.trial.Reference;
import agentos.showcase.routing.trial.Trace;
import agentos.showcase.routing.trial.TraceFile;
import agentos.showcase.routing.trial.Workload;
import agentos.showcase.routing.trial.WorkloadFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/// How policies are tried on a workload.
final class TrialOptions {
    static final String ALL = "all";

    /// The names of the policies and references, for `--help`.
    static final class Names extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Names() {
            super(Stream.of(Arrays.stream(PolicyKind.values()).map(PolicyKind::label), Arrays.stream(Reference.values()).map(Reference::label), Stream.of(ALL))
                    .flatMap(names -> names).toList());
        }
    }

    @Option(names = "--policy", paramLabel = "NAME", defaultValue = "adaptive", completionCandidates = Names.class,
            description = "with --workload: one of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private String policy;

    @Option(names = "--lambda", paramLabel = "L", defaultValue = "0", description = "with --workload: what a unit of cost takes off the quality (default: ${DEFAULT-VALUE})")
    private double lambda;

    @Option(names = "--event", paramLabel = "STEP", split = ",",
            description = "with --workload: a step, from 0, at which something changes; tells how long the policy takes to be back; may be given several times")
    private List<Integer> events = List.of();

    @Option(names = "--json", description = "with --workload: as JSON")
    private boolean json;

    @Option(names = "--trace", paramLabel = "FILE.csv", description = "with --workload: file to write every step to (one policy only)")
    private Path trace;

    int run(Path file, long seed, Common common) {
        check(common);
        var console = common.console();
        WorkloadFile read;
        try (var in = Files.newInputStream(file)) {
            read = WorkloadFile.read(file.toString(), in);
        } catch (IOException e) {
            throw common.wrong("wrong.file", file);
        }
        console.findings(read.findings());
        if (read.workload().isEmpty()) {
            return ExitCode.FINDINGS;
        }
        var workload = read.workload().get();
        for (int event : events) {
            if (event < 0 || event >= workload.size()) {
                throw common.wrong("wrong.event", event, workload.size() - 1);
            }
        }
        return policy.equals(ALL) ? all(workload, seed, console) : one(workload, seed, console);
    }

    private void check(Common common) {
        var names = new Names();
        if (!names.contains(policy)) {
            throw common.wrong("wrong.policy", policy, String.join(", ", names));
        }
        if (!(lambda >= 0 && lambda <= 1e9)) {
            throw common.wrong("wrong.lambda", lambda);
        }
        if (trace != null && policy.equals(ALL)) {
            throw common.wrong("wrong.trace");
        }
    }

    private int one(Workload workload, long seed, Console console) {
        var timed = Timed.of(policy, workload, lambda, seed);
        var evaluation = Evaluation.of(timed.trace(), events);
        if (trace != null) {
            try (var out = Files.newOutputStream(trace)) {
                TraceFile.write(timed.trace(), out);
            } catch (IOException e) {
                console.say("lacking.file", trace, e.getMessage());
                return ExitCode.LACKING;
            }
        }
        if (json) {
            console.print(Json.pretty(document(evaluation, timed)).stripTrailing());
        } else {
            TrialText.page(evaluation, timed.microseconds(), console).forEach(console::print);
        }
        return ExitCode.DONE;
    }

    private int all(Workload workload, long seed, Console console) {
        var documents = new ArrayList<Data>();
        if (!json) {
            console.print(TrialText.head(events, console));
        }
        for (String name : new Names()) {
            if (name.equals(ALL)) {
                continue;
            }
            var timed = Timed.of(name, workload, lambda, seed);
            var evaluation = Evaluation.of(timed.trace(), events);
            if (json) {
                documents.add(document(evaluation, timed));
            } else {
                console.print(TrialText.line(evaluation, timed.microseconds(), console));
            }
        }
        if (json) {
            console.print(Json.pretty(Data.object().put("policies", documents).build()).stripTrailing());
        } else {
            console.print(TrialText.regretOf(workload.knowsExpected(), console));
        }
        return ExitCode.DONE;
    }

    private static Data document(Evaluation evaluation, Timed timed) {
        return EvaluationDocument.of(evaluation)
                .merge(Data.object().put("microsecondsPerStep", Data.of(timed.microseconds(), 3)).build());
    }

    /// A trace and how long it took; the core has no clock.
    private record Timed(Trace trace, double microseconds) {
        static Timed of(String policy, Workload workload, double lambda, long seed) {
            long begin = System.nanoTime();
            var trace = Arrays.stream(Reference.values()).filter(reference -> reference.label().equals(policy)).findFirst()
                    .map(reference -> reference.trace(workload, lambda, seed))
                    .orElseGet(() -> Trace.of(kind(policy).fresh(workload.features(), workload.experts(), lambda, seed), workload, lambda));
            return new Timed(trace, (System.nanoTime() - begin) / 1e3 / workload.size());
        }

        private static PolicyKind kind(String policy) {
            return Arrays.stream(PolicyKind.values()).filter(kind -> kind.label().equals(policy)).findFirst().orElseThrow();
        }
    }
}
