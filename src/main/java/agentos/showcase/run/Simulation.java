package agentos.showcase.run;

import agentos.showcase.routing.RoutingSnapshot;
import agentos.showcase.taskgraph.TaskGraph;

/// A discrete-event simulation of a host agent at work, in integer milliseconds.
///
/// Events are taken in the order (time, class, sequence): what ends at an instant ends before anything starts at it. Ready tasks start by
/// list scheduling, the longest chain behind them first (upward rank). No clock, no thread, no screen.
public final class Simulation {
    private Simulation() {}

    /// Simulates a whole run: the same arguments always give the same events.
    ///
    /// @throws TaskGraph.BadGraph when the card's tasks are no graph
    public static Run simulate(RunRequest request, Expertise expertise, RoutingSnapshot policy) throws TaskGraph.BadGraph {
        var engine = new Engine(request, expertise, policy);
        engine.play();
        return new Run(request, policy, engine.events(), engine.plan());
    }
}
