package agentos.showcase.cli;

import agentos.showcase.data.Data;
import agentos.showcase.data.Json;
import agentos.showcase.run.Run;
import agentos.showcase.run.RunRequest;
import agentos.showcase.run.Span;
import agentos.showcase.taskgraph.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "schedule", mixinStandardHelpOptions = true,
        description = "Schedules any task graph: makespan, bounds, critical path, start and finish of every task.",
        footer = "The file: {\"tasks\":[{\"id\":\"a\",\"duration\":3,\"after\":[\"b\"],\"kind\":\"x\"}, ...]}, durations in ms, after and kind optional.")
final class ScheduleCommand implements Callable<Integer> {
    @Mixin
    private Common common;

    @Parameters(index = "0", paramLabel = "FILE.json")
    private Path file;

    @Option(names = "--experts", paramLabel = "N", defaultValue = "1", description = "how many experts of each kind there are (default: ${DEFAULT-VALUE})")
    private int experts;

    @Option(names = "--order", paramLabel = "rank|list", defaultValue = "rank",
            description = "which ready task goes first: the one with the longest chain behind it, or the first in the file (default: ${DEFAULT-VALUE})")
    private String order;

    @Option(names = "--json", description = "as JSON")
    private boolean json;

    @Override
    public Integer call() {
        var console = common.console();
        if (experts < 1 || experts > 100_000) {
            throw common.wrong("wrong.experts", experts);
        }
        RunRequest.Order chosen = switch (order) {
            case "rank" -> RunRequest.Order.RANK;
            case "list" -> RunRequest.Order.LIST;
            default -> throw common.wrong("wrong.order", order);
        };
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw common.wrong("wrong.file", file);
        }
        var graph = GraphFile.read(file.toString(), bytes);
        if (!graph.findings().isEmpty()) {
            console.findings(graph.findings());
            return ExitCode.FINDINGS;
        }
        Run run = graph.run(experts, chosen);
        if (json) {
            console.print(Json.pretty(document(run)).stripTrailing());
        } else {
            print(run, console);
        }
        return ExitCode.DONE;
    }

    private static void print(Run run, Console console) {
        console.print(console.text("play.makespan", run.makespan()));
        console.print(console.text("play.lower", run.bounds().lowerBound()));
        console.print(console.text("play.graham", String.format(Locale.ROOT, "%.1f", run.bounds().grahamBound())));
        console.print(console.text("schedule.path", String.join(" > ", longestChain(run)), run.bounds().criticalPath()));
        byTask(run).forEach((id, span) -> console.print(String.format(Locale.ROOT, "%10d %10d  %s", span.begin(), span.end(), id)));
    }

    private static Data document(Run run) {
        var tasks = byTask(run).values().stream().map(span -> Data.object().put("id", span.task()).put("start", span.begin()).put("finish", span.end())
                .put("kind", span.kind()).put("expert", span.slot()).build()).toList();
        var hops = run.criticalPath().stream().map(span -> Data.object().put("task", span.task()).put("start", span.begin()).put("finish", span.end())
                .put("cause", Json.data(span.because().cause())).build()).toList();
        return Data.object().put("makespan", run.makespan()).put("lowerBound", run.bounds().lowerBound())
                .put("grahamBound", run.bounds().grahamBound()).put("criticalPath", Data.strings(longestChain(run)))
                .put("criticalPathLength", run.bounds().criticalPath()).put("hops", hops).put("tasks", tasks).build();
    }

    private static List<String> longestChain(Run run) {
        return run.finalPlan().longestChain(run.finalPlan().durations()).stream().map(Task::id).toList();
    }

    private static Map<String, Span> byTask(Run run) {
        var found = new LinkedHashMap<String, Span>();
        run.finalPlan().tasks().forEach(task -> found.put(task.id(), null));
        run.spans().forEach(span -> found.put(span.task(), span));
        return found;
    }
}
