package agentos.showcase.run;

import agentos.showcase.data.Data;
import agentos.showcase.routing.Route;
import agentos.showcase.taskgraph.PlanPatch;
import agentos.showcase.taskgraph.Task;
import agentos.showcase.text.Localized;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/// Something that happened in a run. `at` is in virtual milliseconds from its start, `seq` counts from 0 without gaps.
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "event")
public sealed interface RunEvent {
    long at();

    int seq();

    /// The host has drawn up its plan; decisions are nodes of it.
    record Started(long at, int seq, Localized request, List<Task> plan) implements RunEvent {}

    /// A visitor switched a fault on.
    record FaultInjected(long at, int seq, String fault, Localized title, Localized says) implements RunEvent {}

    /// An expert began.
    ///
    /// @param attempt from 1
    /// @param slot    which of the experts of this kind, from 0
    /// @param until   when the attempt will end, one way or the other
    record AttemptStarted(long at, int seq, String task, int attempt, Route route, String kind, int slot, long until, Because because) implements RunEvent {}

    /// @param quality what the work is worth, 0 to 1: the illustrative skill of its expert on this task, less where the expert is worse today
    /// @param cost    thousandths of a dollar
    record AttemptFinished(long at, int seq, String task, int attempt, Product product, double quality, double cost, int tokens) implements RunEvent {}

    /// @param retryAt when the next attempt may begin; -1 for no further attempt
    record AttemptFailed(long at, int seq, String task, int attempt, Failure failure, Localized reason, double cost, int tokens, long retryAt) implements RunEvent {}

    /// A verification found an output wrong: the task has to do it again, and so has everything that was built on it.
    ///
    /// @param by     the verifying task
    /// @param reason the check that does not hold
    /// @param redone ids of the tasks whose work is withdrawn, in plan order
    record SentBack(long at, int seq, String task, String by, Localized reason, List<String> redone) implements RunEvent {}

    /// @param cause id of the task or decision that made the host change its plan
    record PlanRevised(long at, int seq, String cause, PlanPatch patch) implements RunEvent {}

    /// All attempts are used up and there is no other way.
    ///
    /// @param blocked ids of the tasks that can no longer be done
    record TaskFailed(long at, int seq, String task, Localized reason, List<String> blocked) implements RunEvent {}

    /// @param deadline when the default is taken
    record DecisionOpened(long at, int seq, String decision, long deadline, Because because) implements RunEvent {
        /// Whether the run waits for an answer; else it is only answered by hand on the stage.
        public boolean isAsked() {
            return deadline > at;
        }
    }

    /// @param byVisitor false when nobody answered in time
    record DecisionMade(long at, int seq, String decision, String option, boolean byVisitor) implements RunEvent {}

    /// The structured result is handed over.
    record Finished(long at, int seq, Outcome outcome, Data result) implements RunEvent {}

    /// Why an attempt brought nothing.
    enum Failure {
        @JsonProperty("error") ERROR,
        @JsonProperty("time-out") TIME_OUT,
        @JsonProperty("expert-down") EXPERT_DOWN,
        /// What it was built on was sent back.
        @JsonProperty("withdrawn") WITHDRAWN
    }

    /// How a run ended.
    enum Outcome {
        /// Everything asked for is there and every check holds.
        @JsonProperty("complete") COMPLETE,
        /// Everything asked for is there, with findings that are named.
        @JsonProperty("with-findings") WITH_FINDINGS,
        /// Something asked for is missing.
        @JsonProperty("incomplete") INCOMPLETE;

        public String key() {
            return "outcome." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
