package agentos.showcase.taskgraph;

import java.util.LinkedHashMap;
import java.util.Map;

/// What any schedule of a plan can and cannot reach, without back-offs and decisions.
///
/// @param criticalPath length of the longest chain, ms
/// @param lowerBound   no schedule is shorter: max(critical path, max over kinds ceil(work/capacity)), ms
/// @param grahamBound  no list schedule is longer: sum over kinds of work/capacity + (1 - 1/max capacity) critical path, ms
///                     (R. L. Graham, "Bounds on Multiprocessing Timing Anomalies", SIAM J. Appl. Math. 17 (1969), for one kind;
///                     for several kinds, every instant either a task of the chain runs or all experts of its kind are busy)
public record Bounds(long criticalPath, long lowerBound, double grahamBound) {

    /// @param durations  ms by index of the task
    /// @param capacities how many tasks of a kind run at once; 1 where a kind is missing
    public static Bounds of(TaskGraph graph, long[] durations, Map<String, Integer> capacities) {
        long path = 0;
        for (long rank : graph.upwardRanks(durations)) {
            path = Math.max(path, rank);
        }
        var work = new LinkedHashMap<String, Long>();
        for (int i = 0; i < graph.size(); i++) {
            Task task = graph.tasks().get(i);
            if (!task.isDecision()) {
                work.merge(task.kind(), durations[i], Long::sum);
            }
        }
        long lower = path;
        double share = 0;
        int most = 1;
        for (var entry : work.entrySet()) {
            int capacity = capacities.getOrDefault(entry.getKey(), 1);
            lower = Math.max(lower, Math.ceilDiv(entry.getValue(), (long) capacity));
            share += (double) entry.getValue() / capacity;
            most = Math.max(most, capacity);
        }
        return new Bounds(path, lower, share + (1 - 1.0 / most) * path);
    }
}
