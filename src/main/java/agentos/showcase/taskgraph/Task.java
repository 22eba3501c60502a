package agentos.showcase.taskgraph;

import agentos.showcase.data.Data;
import agentos.showcase.text.Localized;
import java.util.List;
import java.util.Objects;

/// One piece of work in a task graph.
///
/// @param id        unique in its graph
/// @param title     what a person reads on the node
/// @param kind      the kind of expert that can do it, such as `retrieval`; [#VISITOR] marks a decision
/// @param after     ids of the tasks that must be done first
/// @param uses      names of the values that it reads: inputs of the card or outputs of tasks before it
/// @param makes     names of the outputs that it produces
/// @param duration  how long one attempt takes with an expert of pace 1, in virtual milliseconds, 0 or more
/// @param cost      price of one attempt with an expert of cost 1, in thousandths of a dollar
/// @param tokens    tokens of one attempt
/// @param attempts  how many attempts it may have, 1 or more
/// @param timeout   an attempt that takes longer is given up after this many milliseconds; 0 for never
/// @param backoff   wait before a further attempt, in milliseconds, doubled each time
/// @param label     where its output comes from
/// @param traits    what the routing policy sees of it
/// @param operation what the expert does: the name of an operation in the `expert` room; empty for nothing
/// @param with      parameters of the operation
/// @param says      one sentence for the caption when it is done; empty to let the expert's own note speak
/// @param fallback  what the host does when all attempts are used up; null to let the task fail
public record Task(
        String id, Localized title, String kind, List<String> after, List<String> uses, List<String> makes,
        long duration, double cost, int tokens, int attempts, long timeout, long backoff,
        Label label, Traits traits, String operation, Data with, Localized says, PlanPatch fallback) {

    /// The kind of a decision's node: the visitor is the expert.
    public static final String VISITOR = "visitor";

    public Task {
        Objects.requireNonNull(id, "id");
        if (id.isBlank()) {
            throw new IllegalArgumentException("a task needs an id");
        }
        title = title == null ? Localized.same(id) : title;
        kind = kind == null || kind.isBlank() ? "any" : kind;
        after = after == null ? List.of() : List.copyOf(after);
        uses = uses == null ? List.of() : List.copyOf(uses);
        makes = makes == null ? List.of() : List.copyOf(makes);
        attempts = Math.max(1, attempts);
        label = label == null ? Label.SCRIPTED : label;
        traits = traits == null ? Traits.PLAIN : traits;
        operation = operation == null ? "" : operation;
        with = with == null ? Data.NIL : with;
        says = says == null ? Localized.EMPTY : says;
        if (duration < 0 || timeout < 0 || backoff < 0 || tokens < 0 || !(cost >= 0)) {
            throw new IllegalArgumentException("task " + id + ": duration, timeout, backoff, tokens and cost are 0 or more");
        }
    }

    /// A task with nothing but a place in a graph.
    public static Task bare(String id, String kind, long duration, List<String> after) {
        return new Task(id, null, kind, after, null, null, duration, 0, 0, 1, 0, 0, null, null, null, null, null, null);
    }

    /// The node of a decision.
    public static Task decision(String id, Localized title, List<String> after) {
        return new Task(id, title, VISITOR, after, null, null, 0, 0, 0, 1, 0, 0, null, null, null, null, null, null);
    }

    public boolean isDecision() {
        return kind.equals(VISITOR);
    }

    public Task withAfter(List<String> newAfter) {
        return new Task(id, title, kind, newAfter, uses, makes, duration, cost, tokens, attempts, timeout, backoff,
                label, traits, operation, with, says, fallback);
    }
}
