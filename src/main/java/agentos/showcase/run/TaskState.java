package agentos.showcase.run;

import agentos.showcase.routing.Route;
import agentos.showcase.text.Localized;
import com.fasterxml.jackson.annotation.JsonProperty;

/// Where a task stands.
///
/// @param status    what it is doing
/// @param attempt   number of the latest attempt; 0 before the first
/// @param route     who has it or had it last; null before the first attempt and for decisions
/// @param slot      which of the experts of its kind
/// @param begun     when the latest attempt began or the decision opened, ms; -1 before
/// @param until     when it ends, ended or may be tried again, ms; -1 before
/// @param failures  how many attempts failed or were sent back
/// @param problem   what went wrong last; empty when nothing did
/// @param cost      of all attempts so far, thousandths of a dollar
/// @param tokens    of all attempts so far
public record TaskState(
        Status status, int attempt, Route route, int slot, long begun, long until, int failures, Localized problem, double cost, int tokens) {
    public static final TaskState NEW = new TaskState(Status.WAITING, 0, null, 0, -1, -1, 0, Localized.EMPTY, 0, 0);

    public enum Status {
        /// For a dependency, an expert, the end of a back-off or the visitor: see [RunState#waiting].
        @JsonProperty("waiting") WAITING,
        @JsonProperty("running") RUNNING,
        /// A decision that waits for its answer.
        @JsonProperty("asking") ASKING,
        @JsonProperty("done") DONE,
        @JsonProperty("failed") FAILED,
        /// Something that it needs has failed.
        @JsonProperty("blocked") BLOCKED
    }

    TaskState with(Status newStatus) {
        return new TaskState(newStatus, attempt, route, slot, begun, until, failures, problem, cost, tokens);
    }

    TaskState ended(Status newStatus, long at, double moreCost, int moreTokens) {
        return new TaskState(newStatus, attempt, route, slot, begun, at, failures, problem, cost + moreCost, tokens + moreTokens);
    }

    TaskState hurt(Localized newProblem, int moreFailures, long retryAt) {
        return new TaskState(Status.WAITING, attempt, route, slot, begun, retryAt, failures + moreFailures, newProblem, cost, tokens);
    }
}
