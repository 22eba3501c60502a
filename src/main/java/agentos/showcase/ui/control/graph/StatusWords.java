package agentos.showcase.ui.control.graph;

import agentos.showcase.pack.RoutingModule;
import agentos.showcase.run.RunState;
import agentos.showcase.run.TaskState;
import agentos.showcase.run.Waiting;
import agentos.showcase.taskgraph.Task;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import agentos.showcase.ui.Kinds;
import java.util.List;
import java.util.Locale;

/// What a task does, in words.
final class StatusWords {
    private static final Texts TEXTS = Texts.of("ui");
    /// So many tasks are named one by one.
    private static final int NAMED = 3;

    private StatusWords() {}

    /// The accessible name of a node: `Search, part 1: running, attempt 2`.
    static Localized name(RunState state, Task task, Look look) {
        int attempt = state.task(task.id()).attempt();
        Localized doing = TEXTS.both(look.key());
        if (state.withdrawn().containsKey(task.id())) {
            doing = TEXTS.both("graph.name.sent-back", doing);
        }
        return attempt > 1 ? TEXTS.both("graph.name.attempt", task.title(), doing, attempt) : TEXTS.both("graph.name", task.title(), doing);
    }

    /// One sentence: what a task does at this moment, or what it waits for.
    static Localized sentence(RunState state, Task task, RoutingModule routing) {
        TaskState now = state.task(task.id());
        return switch (now.status()) {
            case WAITING -> state.waiting(task.id()).map(waiting -> waits(state, waiting, routing)).orElse(TEXTS.both(Look.WAITING.key()));
            case RUNNING -> TEXTS.both("graph.is.running", seconds(state.t() - now.begun()), seconds(now.until() - now.begun()));
            case ASKING -> TEXTS.both("graph.is.asking", seconds(Math.max(0, now.until() - state.t())));
            case DONE -> task.isDecision() ? decided(state, task) : TEXTS.both("graph.is.done", seconds(now.until() - now.begun()));
            case FAILED -> now.problem().isEmpty() ? TEXTS.both("graph.is.failed") : TEXTS.both("graph.is.failed.because", clause(now.problem()));
            case BLOCKED -> TEXTS.both("graph.is.blocked");
        };
    }

    private static Localized waits(RunState state, Waiting waiting, RoutingModule routing) {
        return switch (waiting) {
            case Waiting.ForTasks on -> tasks(state, on.tasks());
            case Waiting.ForVisitor _ -> TEXTS.both("graph.waits.visitor");
            case Waiting.ForExpert on -> TEXTS.both("graph.waits.expert", Kinds.name(routing, on.kind()));
            case Waiting.ForBackOff on -> TEXTS.both("graph.waits.back-off", seconds(on.until() - state.t()));
        };
    }

    private static Localized tasks(RunState state, List<String> ids) {
        var named = Localized.list(ids.stream().limit(NAMED).map(id -> TEXTS.both("graph.quoted", state.plan().task(id).title())).toList());
        return ids.size() <= NAMED ? TEXTS.both("graph.waits.tasks", named) : TEXTS.both("graph.waits.tasks.more", named, ids.size() - NAMED);
    }

    private static Localized decided(RunState state, Task task) {
        String option = state.decided().get(task.id());
        return state.card().decisions().stream().filter(decision -> decision.id().equals(task.id())).findFirst()
                .map(decision -> TEXTS.both("graph.is.decided", decision.option(option).title())).orElse(TEXTS.both(Look.DONE.key()));
    }

    /// A reason without its full stop, to stand inside a sentence.
    static Localized clause(Localized reason) {
        return reason.map(text -> text.endsWith(".") || text.endsWith("。") ? text.substring(0, text.length() - 1) : text);
    }

    /// Seconds with one decimal.
    static String seconds(long ms) {
        return String.format(Locale.ROOT, "%.1f", ms / 1000.0);
    }
}
