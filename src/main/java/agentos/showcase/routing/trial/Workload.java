package agentos.showcase.routing.trial;

/// Tasks in a row, with what every expert would make of each: what a policy is tried on.
public interface Workload {
    /// How many tasks.
    int size();

    /// d.
    int features();

    /// K.
    int experts();

    /// The representation of a task; not to be changed.
    double[] z(int task);

    /// The quality that an expert gives on a task.
    double quality(int task, int expert);

    /// The cost of calling an expert for a task, 0 where the workload knows none.
    double cost(int task, int expert);

    /// Whether the expected qualities are known, so that regret is one of expectations.
    boolean knowsExpected();

    /// The expected quality; the quality itself where [#knowsExpected()] is false.
    double expected(int task, int expert);

    /// Which family of tasks it is of; empty where the workload has none.
    String family(int task);
}
