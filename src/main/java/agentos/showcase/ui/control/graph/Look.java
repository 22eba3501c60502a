package agentos.showcase.ui.control.graph;

import agentos.showcase.run.RunState;
import agentos.showcase.run.TaskState;
import agentos.showcase.run.Waiting;
import java.util.Locale;
import javafx.css.PseudoClass;
import org.kordamp.ikonli.feather.Feather;

/// How a task looks on the screen: its status, and for a waiting one what it waits for.
enum Look {
    /// For other tasks, or for the visitor's answer to a question.
    WAITING(null),
    /// Everything that it needs is there, but every expert of its kind is busy.
    READY(Feather.MORE_HORIZONTAL),
    /// A failed attempt is to be followed by another one after a while.
    BACKOFF(Feather.CLOCK),
    RUNNING(null),
    ASKING(Feather.HELP_CIRCLE),
    DONE(Feather.CHECK),
    FAILED(Feather.X),
    BLOCKED(Feather.SLASH);

    private final Feather mark;
    private final PseudoClass pseudoClass = PseudoClass.getPseudoClass(name().toLowerCase(Locale.ROOT));

    Look(Feather mark) {
        this.mark = mark;
    }

    static Look of(RunState state, String task) {
        TaskState now = state.task(task);
        return switch (now.status()) {
            case WAITING -> state.waiting(task).map(Look::waiting).orElse(WAITING);
            case RUNNING -> RUNNING;
            case ASKING -> ASKING;
            case DONE -> DONE;
            case FAILED -> FAILED;
            case BLOCKED -> BLOCKED;
        };
    }

    private static Look waiting(Waiting waiting) {
        return switch (waiting) {
            case Waiting.ForTasks _, Waiting.ForVisitor _ -> WAITING;
            case Waiting.ForExpert _ -> READY;
            case Waiting.ForBackOff _ -> BACKOFF;
        };
    }

    /// The sign at the end of the node; null for none.
    Feather mark() {
        return mark;
    }

    PseudoClass pseudoClass() {
        return pseudoClass;
    }

    /// The key of its name.
    String key() {
        return "graph.look." + name().toLowerCase(Locale.ROOT);
    }
}
