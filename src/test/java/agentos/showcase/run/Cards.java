package agentos.showcase.run;

import agentos.showcase.data.Data;
import agentos.showcase.evidence.Check;
import agentos.showcase.evidence.CheckResult;
import agentos.showcase.pack.Card;
import agentos.showcase.pack.Decision;
import agentos.showcase.pack.Fault;
import agentos.showcase.pack.Field;
import agentos.showcase.pack.RoutingModule;
import agentos.showcase.routing.RoutingSnapshot;
import agentos.showcase.taskgraph.Expert;
import agentos.showcase.taskgraph.Label;
import agentos.showcase.taskgraph.PlanPatch;
import agentos.showcase.taskgraph.Task;
import agentos.showcase.taskgraph.TaskGraph;
import agentos.showcase.text.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Cards for tests: bare graphs, random ones, and a small one with everything in it.
final class Cards {
    static final RoutingSnapshot POLICY = RoutingSnapshot.fresh(new RoutingModule(null, "", null, List.of(
            new Expert("quick", Localized.same("Quick"), List.of("draft", "check"), 0.8, 0.5, null),
            new Expert("careful", Localized.same("Careful"), List.of("draft", "check"), 1.3, 1.5, null)), null, 0, null));

    private Cards() {}

    static Card of(List<Task> tasks, Map<String, Integer> capacity) {
        return new Card("bare", "image", 1, Localized.same("Bare"), Localized.EMPTY, Localized.same("?"), 1, capacity, null, tasks, null, null, null, null, null, null, null, null);
    }

    static Run run(Card card, RunRequest.Order order) {
        return run(new RunRequest(card, List.of(), List.of(), Map.of(), 1, order, 0));
    }

    static Run run(RunRequest request) {
        try {
            return Simulation.simulate(request, Cards::perform, request.card().id().equals("full") ? POLICY : RoutingSnapshot.ANYBODY);
        } catch (TaskGraph.BadGraph e) {
            throw new AssertionError(e);
        }
    }

    /// A random graph of up to 30 tasks of up to 3 kinds, with retries where asked for.
    static Card random(long seed, boolean troubled) {
        var random = new Random(seed);
        int n = 1 + random.nextInt(30);
        int kinds = 1 + random.nextInt(3);
        var tasks = new ArrayList<Task>();
        for (int i = 0; i < n; i++) {
            var after = new ArrayList<String>();
            for (int j = 0; j < i; j++) {
                if (random.nextInt(5) == 0) {
                    after.add("t" + j);
                }
            }
            String kind = "k" + random.nextInt(kinds);
            tasks.add(new Task("t" + i, null, kind, after, null, List.of("o" + i), random.nextInt(20) * 100L, 1, 10, 3, 0,
                    troubled ? random.nextInt(3) * 250L : 0, null, null, troubled && random.nextInt(3) == 0 ? "flaky" : "", null, null, null));
        }
        var capacity = Map.of("k0", 1 + random.nextInt(3), "k1", 1 + random.nextInt(3), "k2", 1 + random.nextInt(3));
        return of(tasks, capacity);
    }

    /// Two drafts, a question, a check that may send back, a fallback and faults of every kind.
    static Card full() {
        Task draft = new Task("draft", Localized.same("Draft"), "draft", List.of(), null, List.of("draft"), 1000, 2, 100, 2, 0, 300,
                Label.COMPUTED, null, "make", Data.object().put("value", 5).build(), null,
                new PlanPatch(List.of(new Task("stock", null, "draft", List.of(), null, List.of("draft"), 400, 1, 5, 1, 0, 0, null, null, "make",
                        Data.object().put("value", 4).build(), null, null)), List.of(), Map.of("check", List.of("stock", "pick")), Localized.same("stock instead")));
        Task sketch = new Task("sketch", Localized.same("Sketch"), "draft", List.of(), null, List.of("sketch"), 1400, 2, 100, 2, 2500, 200,
                null, null, "make", Data.object().put("value", 3).build(), null, null);
        Task check = new Task("check", Localized.same("Check"), "check", List.of("draft", "pick"), null, List.of(), 700, 1, 10, 1, 0, 0,
                null, null, "verify", null, null, null);
        Task end = new Task("end", Localized.same("End"), "present", List.of("check", "sketch"), null, List.of("end"), 500, 1, 10, 1, 0, 0,
                null, null, "make", Data.object().put("value", 1).build(), null, null);
        Decision pick = new Decision("pick", Localized.same("Which?"), List.of("sketch"), List.of(
                new Decision.Option("a", Localized.same("A"), null, Map.of("tone", Data.of("warm")), null,
                        List.of(new Field("tone", Localized.same("Tone"), "/tone", Field.Form.LINE, 20, 0, 0, 0))),
                new Decision.Option("b", Localized.same("B"), null, null, new PlanPatch(
                        List.of(new Task("extra", null, "draft", List.of("pick"), null, List.of("extra"), 800, 1, 1, 1, 0, 0, null, null, "make", null, null, null)),
                        List.of(), Map.of("end", List.of("check", "sketch", "extra")), Localized.same("one more")), null)), "a", 3000);
        return new Card("full", "image", 1, Localized.same("Full"), Localized.EMPTY, Localized.same("Make it"), 10, Map.of("draft", 2),
                Map.of("tone", Data.of("cool")), List.of(draft, sketch, check, end), List.of(pick), List.of(
                        new Fault("down", Localized.same("Down"), null, Fault.Kind.DOWN, "draft", 0, 0, Localized.same("no answer"), null),
                        new Fault("worse", Localized.same("Worse"), null, Fault.Kind.WORSE, "draft", 0, 0.4, null, null),
                        new Fault("slow", Localized.same("Slow"), null, Fault.Kind.SLOW, "sketch", 0, 4, null, null),
                        new Fault("error", Localized.same("Error"), null, Fault.Kind.ERROR, "draft", 0, 0, Localized.same("broken"), null),
                        new Fault("errors", Localized.same("Errors"), null, Fault.Kind.ERROR, "draft", 9, 0, Localized.same("broken"), null),
                        new Fault("wrong", Localized.same("Wrong"), null, Fault.Kind.WRONG, "draft", 0, 0, null, Data.object().put("value", 99).build())),
                List.of(), List.of("draft"), null, List.of("draft", "end"), null, null);
    }

    private static Product perform(Assignment assignment) throws Expertise.OperationFailed {
        Task task = assignment.task();
        return switch (task.operation()) {
            case "flaky" -> {
                if (new Random(assignment.seed()).nextInt(3) == 0) {
                    throw new Expertise.OperationFailed(Localized.same("bad luck"));
                }
                yield Product.NOTHING;
            }
            case "make" -> Product.of(new Artefact(task.makes().getFirst(), Artefact.Type.RECORD, task.title(), Label.COMPUTED,
                    Data.object().put("value", assignment.with().get("value")).put("tone", assignment.value("tone")).put("attempt", assignment.attempt()).build()),
                    Localized.same("made " + task.id()));
            case "verify" -> {
                double value = assignment.value("draft").get("value").number();
                yield Product.checked(List.of(), Localized.same("checked"), List.of(new CheckResult("size", Localized.same("at most 10"),
                        Check.Rule.AT_MOST, value <= 10, Localized.same(Double.toString(value)), Localized.same("10"), "/draft/value", null, null, "draft")), List.of());
            }
            default -> Product.NOTHING;
        };
    }
}
