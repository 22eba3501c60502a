package agentos.showcase.ui.routing;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Works things out in the background, one at a time: of all that is asked for meanwhile only the last is done.
final class Latest {
    private final Executor background;
    private final Executor foreground;
    private final Consumer<Throwable> troubled;
    private Runnable next;
    private boolean working;
    private boolean stopped;

    Latest(Executor background, Executor foreground, Consumer<Throwable> troubled) {
        this.background = background;
        this.foreground = foreground;
        this.troubled = troubled;
    }

    boolean isSettled() {
        return !working;
    }

    /// Forgets what was asked for, and asks no more.
    void stop() {
        stopped = true;
        next = null;
    }

    /// @param work what takes time, in the background
    /// @param then told the result, in the foreground
    <T> void ask(Supplier<T> work, Consumer<T> then) {
        if (stopped) {
            return;
        }
        next = () -> background.execute(() -> {
            T result = null;
            Throwable problem = null;
            try {
                result = work.get();
            } catch (RuntimeException e) {
                problem = e;
            }
            arrive(result, problem, then);
        });
        if (!working) {
            go();
        }
    }

    private void go() {
        working = true;
        Runnable now = next;
        next = null;
        now.run();
    }

    private <T> void arrive(T result, Throwable problem, Consumer<T> then) {
        foreground.execute(() -> {
            working = false;
            if (stopped) {
                return;
            }
            if (problem == null) {
                then.accept(result);
            } else {
                troubled.accept(problem);
            }
            if (next != null) {
                go();
            }
        });
    }
}
