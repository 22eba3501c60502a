package agentos.showcase.run;

import java.util.List;

/// Why a task waits.
public sealed interface Waiting {
    /// For other tasks to be done.
    record ForTasks(List<String> tasks) implements Waiting {}

    /// For the visitor to answer.
    record ForVisitor(String decision) implements Waiting {}

    /// For an expert of its kind to become free.
    record ForExpert(String kind) implements Waiting {}

    /// For the end of a back-off.
    ///
    /// @param until virtual ms
    record ForBackOff(long until) implements Waiting {}
}
