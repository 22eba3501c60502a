package agentos.showcase.run;

import agentos.showcase.routing.Route;
import agentos.showcase.taskgraph.Expert;
import agentos.showcase.taskgraph.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// How the routing of a task has moved by what was learnt from earlier runs, while every expert is open.
///
/// @param expert who the task goes to now
/// @param before who it went to at first
/// @param weight of `expert` now, 0 to 1
/// @param former weight of `expert` at first, 0 to 1
public record RoutingShift(Task task, Expert expert, Expert before, double weight, double former) {

    /// Whether the task goes to somebody else now.
    public boolean isMove() {
        return !expert.equals(before);
    }

    /// Every task of a run's plan; those that go to somebody else now first, and of these the ones whose weights moved most.
    public static List<RoutingShift> of(Run run) {
        var shifts = new ArrayList<RoutingShift>();
        String category = run.request().card().category();
        for (Task task : run.finalPlan().tasks()) {
            if (!task.isDecision()) {
                Route now = run.policy().route(category, task, Map.of());
                Route first = run.policy().first().route(category, task, Map.of());
                shifts.add(new RoutingShift(task, now.expert(), first.expert(), now.weight(), first.weights().getOrDefault(now.expert().id(), 0.0)));
            }
        }
        shifts.sort(Comparator.comparing((RoutingShift shift) -> !shift.isMove()).thenComparingDouble(shift -> -Math.abs(shift.weight - shift.former)));
        return shifts;
    }
}
