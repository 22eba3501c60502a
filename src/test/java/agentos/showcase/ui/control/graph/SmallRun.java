package agentos.showcase.ui.control.graph;

import agentos.showcase.pack.Card;
import agentos.showcase.pack.Decision;
import agentos.showcase.pack.Fault;
import agentos.showcase.pack.RoutingModule;
import agentos.showcase.routing.RoutingSnapshot;
import agentos.showcase.run.Expertise;
import agentos.showcase.run.Run;
import agentos.showcase.run.RunEvent;
import agentos.showcase.run.RunRequest;
import agentos.showcase.run.Simulation;
import agentos.showcase.taskgraph.Expert;
import agentos.showcase.taskgraph.PlanPatch;
import agentos.showcase.taskgraph.Task;
import agentos.showcase.taskgraph.TaskGraph;
import agentos.showcase.text.Localized;
import java.util.List;
import java.util.Map;

/// A run for tests: one search after the other by the only searcher, a question, and a plan that grows with one of its answers.
final class SmallRun {
    static final RoutingModule ROUTING = new RoutingModule(null, "", List.of(new RoutingModule.Kind("retrieval", new Localized("Retrieval", "检索"), null, null)),
            List.of(new Expert("quick", new Localized("Quick", "快手"), List.of("retrieval", "planning", "presentation"), 1, 1, null),
                    new Expert("deep", new Localized("Deep", "深思"), List.of("retrieval"), 1, 1, null)), null, 0, null);

    private SmallRun() {}

    static RunRequest request() {
        var card = new Card("small", "research", 1, Localized.same("Small"), null, Localized.same("Do it"), 10, Map.of(), Map.of(),
                List.of(task("plan", "Plan it", "做计划", "planning", List.of(), 1000), task("first", "Search here", "在这里找", "retrieval", List.of("plan"), 2000),
                        task("second", "Search there", "在那里找", "retrieval", List.of("plan"), 1500), task("end", "Write it", "写下来", "presentation", List.of("ask"), 1000)),
                List.of(new Decision("ask", new Localized("Enough?", "够了吗？"), List.of("first", "second"), List.of(
                        new Decision.Option("yes", new Localized("Yes", "够了"), null, null, null, null),
                        new Decision.Option("no", new Localized("No", "不够"), null, null, new PlanPatch(
                                List.of(task("third", "Search again", "再找一次", "retrieval", List.of("ask"), 1000)), List.of(),
                                Map.of("end", List.of("ask", "third")), new Localized("More is wanted.", "还要更多。")), null)), "yes", 2000)),
                List.of(new Fault("broken", Localized.same("Broken"), null, Fault.Kind.ERROR, "first", 1, 0, new Localized("The line is dead.", "线路不通。"), null)),
                List.of(), List.of(), null, List.of(), List.of(), List.of());
        return RunRequest.of(card);
    }

    static Run run() {
        return run(request());
    }

    static Run run(RunRequest request) {
        try {
            return Simulation.simulate(request, Expertise.NONE, RoutingSnapshot.fresh(ROUTING));
        } catch (TaskGraph.BadGraph e) {
            throw new AssertionError(e);
        }
    }

    /// When the plan changes for the first time, ms.
    static long replanned(Run run) {
        return run.events().stream().filter(RunEvent.PlanRevised.class::isInstance).mapToLong(RunEvent::at).findFirst().orElseThrow();
    }

    private static Task task(String id, String en, String zh, String kind, List<String> after, long duration) {
        return new Task(id, new Localized(en, zh), kind, after, null, List.of(id + "-out"), duration, 2, 100, 2, 0, 500, null, null, null, null, null, null);
    }
}
