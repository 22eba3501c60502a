package agentos.showcase.ui.control.graph;

import agentos.showcase.run.Run;
import agentos.showcase.run.RunEvent;
import agentos.showcase.taskgraph.TaskGraph;
import java.util.ArrayList;
import java.util.List;

/// A plan of a run and when it came into force.
///
/// @param at   virtual ms
/// @param plan the plan from then on
record PlanStage(long at, TaskGraph plan) {

    /// All plans of a run; the n-th is that of [agentos.showcase.run.RunState#version] n.
    static List<PlanStage> of(Run run) {
        var stages = new ArrayList<PlanStage>();
        for (RunEvent event : run.events()) {
            if (event instanceof RunEvent.Started || event instanceof RunEvent.PlanRevised) {
                stages.add(new PlanStage(event.at(), run.stateAfter(event.seq()).plan()));
            }
        }
        return stages;
    }
}
