package agentos.showcase.cli;

import agentos.showcase.data.Data;
import agentos.showcase.data.Finding;
import agentos.showcase.data.JsonFile;
import agentos.showcase.pack.Card;
import agentos.showcase.routing.RoutingSnapshot;
import agentos.showcase.run.Expertise;
import agentos.showcase.run.Run;
import agentos.showcase.run.RunRequest;
import agentos.showcase.run.Simulation;
import agentos.showcase.taskgraph.GraphProblem;
import agentos.showcase.taskgraph.Task;
import agentos.showcase.taskgraph.TaskGraph;
import agentos.showcase.text.Localized;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A file with a task graph, and what is wrong in it.
record GraphFile(List<Task> tasks, List<Finding> findings) {
    private static final Set<String> FIELDS = Set.of("id", "duration", "after", "kind");
    private static final BigDecimal LONGEST = BigDecimal.valueOf(1_000_000_000_000L);

    static GraphFile read(String name, byte[] bytes) {
        JsonFile file;
        try {
            file = JsonFile.parse(name, bytes);
        } catch (JsonFile.BadJson e) {
            return new GraphFile(List.of(), List.of(e.finding()));
        }
        var findings = new ArrayList<Finding>();
        if (!(file.root().get("tasks") instanceof Data.Arr(var items))) {
            return new GraphFile(List.of(), List.of(file.error("graph.form", "/tasks", Console.TEXTS.both("graph.tasks"))));
        }
        if (items.isEmpty()) {
            return new GraphFile(List.of(), List.of(file.error("graph.form", "/tasks", Console.TEXTS.both("graph.empty"))));
        }
        var tasks = new ArrayList<Task>();
        var places = new HashMap<String, String>();
        for (int i = 0; i < items.size(); i++) {
            String pointer = "/tasks/" + i;
            int before = findings.size();
            check(file, items.get(i), pointer, findings);
            if (findings.size() == before) {
                Data item = items.get(i);
                String id = item.get("id").text();
                tasks.add(Task.bare(id, item.get("kind").text("any"), item.get("duration").integer(0) == 0 ? 0
                        : ((Data.Num) item.get("duration")).value().longValueExact(), item.get("after").texts()));
                places.put(id, pointer);
            }
        }
        if (findings.isEmpty()) {
            try {
                TaskGraph.of(tasks);
            } catch (TaskGraph.BadGraph e) {
                e.problems().forEach(problem -> findings.add(finding(file, problem, items, places)));
            }
        }
        return new GraphFile(tasks, findings);
    }

    Run run(int experts, RunRequest.Order order) {
        var capacity = new HashMap<String, Integer>();
        tasks.forEach(task -> capacity.put(task.kind(), experts));
        var card = new Card("schedule", "", 1, Localized.EMPTY, Localized.EMPTY, Localized.EMPTY, 0, Map.of(), null, tasks, null, null, null, null, null, null, null, null);
        try {
            return Simulation.simulate(new RunRequest(card, List.of(), List.of(), capacity, 1, order, 0), Expertise.NONE, RoutingSnapshot.ANYBODY);
        } catch (TaskGraph.BadGraph e) {
            throw new IllegalStateException(e);
        }
    }

    private static void check(JsonFile file, Data item, String pointer, List<Finding> findings) {
        if (!(item instanceof Data.Obj)) {
            findings.add(file.error("graph.form", pointer, Console.TEXTS.both("graph.task")));
            return;
        }
        item.fields().keySet().stream().filter(key -> !FIELDS.contains(key)).forEach(key ->
                findings.add(file.error("graph.field", pointer + "/" + key, Console.TEXTS.both("graph.field", key))));
        if (!(item.get("id") instanceof Data.Str(var id)) || id.isBlank()) {
            findings.add(file.error("graph.id", pointer + "/id", Console.TEXTS.both("graph.id")));
        }
        boolean whole = item.get("duration") instanceof Data.Num(var value) && value.signum() >= 0 && value.compareTo(LONGEST) <= 0
                && value.stripTrailingZeros().scale() <= 0;
        if (!whole) {
            findings.add(file.error("graph.duration", pointer + "/duration", Console.TEXTS.both("graph.duration")));
        }
        boolean kind = !item.get("kind").isPresent() || item.get("kind") instanceof Data.Str(var text) && !text.isBlank() && !text.equals(Task.VISITOR);
        if (!kind) {
            findings.add(file.error("graph.kind", pointer + "/kind", Console.TEXTS.both("graph.kind")));
        }
        Data after = item.get("after");
        boolean ids = !after.isPresent() || after instanceof Data.Arr(var list) && list.stream().allMatch(Data.Str.class::isInstance);
        if (!ids) {
            findings.add(file.error("graph.after", pointer + "/after", Console.TEXTS.both("graph.after")));
        }
    }

    private static Finding finding(JsonFile file, GraphProblem problem, List<Data> items, Map<String, String> places) {
        return switch (problem) {
            case GraphProblem.Duplicate(var id) -> file.error("graph.duplicate", second(items, id) + "/id", problem.sentence());
            case GraphProblem.Dangling(var id, var missing) -> {
                int task = 0;
                while (!items.get(task).get("id").text().equals(id) || !items.get(task).get("after").texts().contains(missing)) {
                    task++;
                }
                int at = items.get(task).get("after").texts().indexOf(missing);
                yield file.error("graph.dangling", "/tasks/" + task + "/after/" + at, problem.sentence());
            }
            case GraphProblem.Cycle(var cycle) -> file.error("graph.cycle", places.get(cycle.getFirst()) + "/after", problem.sentence());
        };
    }

    private static String second(List<Data> items, String id) {
        var seen = new HashSet<String>();
        for (int i = 0; i < items.size(); i++) {
            String here = items.get(i).get("id").text();
            if (here.equals(id) && !seen.add(here)) {
                return "/tasks/" + i;
            }
        }
        return "/tasks";
    }
}
