package agentos.showcase.run;

import agentos.showcase.routing.RoutingSnapshot;
import agentos.showcase.taskgraph.TaskGraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Runs of requests whose policy has learnt from earlier runs of the same request: snapshot n is what snapshot n - 1 learns from the run that it routes.
///
/// A pure function of the request; what was learnt and made is kept for the requests asked for last. Safe on any thread.
public final class Learning {
    private static final int KEPT = 4;

    private final Expertise expertise;
    private final RoutingSnapshot first;
    private final Map<RunRequest, Series> known = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<RunRequest, Series> eldest) {
            return size() > KEPT;
        }
    };

    /// @param first what is known before any run
    public Learning(Expertise expertise, RoutingSnapshot first) {
        this.expertise = expertise;
        this.first = first;
    }

    /// What is known before any run.
    public RoutingSnapshot first() {
        return first;
    }

    /// The run of a request, after [RunRequest#earlier] runs of it.
    ///
    /// @throws TaskGraph.BadGraph when the card's tasks are no graph
    public Run run(RunRequest request) throws TaskGraph.BadGraph {
        if (request.earlier() == 0) {
            return Simulation.simulate(request, expertise, first);
        }
        Series series;
        synchronized (known) {
            series = known.computeIfAbsent(request.after(0), _ -> new Series(new Remembering(expertise), first));
        }
        return series.run(request);
    }

    /// The runs of one request, one after the other.
    private static final class Series {
        private final Expertise expertise;
        private final List<RoutingSnapshot> snapshots;

        Series(Expertise expertise, RoutingSnapshot first) {
            this.expertise = expertise;
            snapshots = new ArrayList<>(List.of(first));
        }

        synchronized Run run(RunRequest request) throws TaskGraph.BadGraph {
            while (snapshots.size() <= request.earlier()) {
                var before = snapshots.getLast();
                snapshots.add(before.after(RunLessons.of(Simulation.simulate(request.after(snapshots.size() - 1), expertise, before))));
            }
            return Simulation.simulate(request, expertise, snapshots.get(request.earlier()));
        }
    }
}
