package agentos.showcase.run;

import com.fasterxml.jackson.annotation.JsonProperty;

/// Why something began when it did: a hop of the critical path.
///
/// @param cause   what it waited for last
/// @param task    the task whose attempt ended just then; null for [Cause#START]
/// @param attempt which of its attempts; 0 for a decision
public record Because(Cause cause, String task, int attempt) {
    public static final Because START = new Because(Cause.START, null, 0);

    public enum Cause {
        /// Nothing: the run began.
        @JsonProperty("start") START,
        /// A dependency was done.
        @JsonProperty("dependency") DEPENDENCY,
        /// An expert of its kind became free.
        @JsonProperty("expert") EXPERT,
        /// Its own failed attempt, at once.
        @JsonProperty("retry") RETRY,
        /// Its own failed attempt, after a wait.
        @JsonProperty("back-off") BACK_OFF,
        /// A verification sent it back.
        @JsonProperty("sent-back") SENT_BACK,
        /// The visitor answered.
        @JsonProperty("visitor") VISITOR,
        /// The plan was changed.
        @JsonProperty("plan") PLAN
    }
}
