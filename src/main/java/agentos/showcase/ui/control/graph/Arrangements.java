package agentos.showcase.ui.control.graph;

import agentos.showcase.taskgraph.TaskGraph;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Arranges graphs in the background and remembers what came out. All methods are called on the foreground's thread.
final class Arrangements {
    private static final int REMEMBERED = 64;

    private final Executor background;
    private final Executor foreground;
    private final Consumer<Throwable> trouble;
    private final Runnable arrived;
    private final Map<Wish, List<Arrangement>> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Wish, List<Arrangement>> eldest) {
            return size() > REMEMBERED;
        }
    };
    private final Set<Wish> underWay = new HashSet<>();

    /// What decides an arrangement, in plan order: who waits for whom, and how the titles break.
    private record Wish(List<Wanted> tasks) {}

    private record Wanted(String task, boolean decision, List<String> after, NodeTitle title) {}

    /// @param foreground runs what it is given on the foreground's thread, at once when it is called there
    /// @param trouble    is told when a graph cannot be arranged, once per graph
    /// @param arrived    is called when something new is known
    Arrangements(Executor background, Executor foreground, Consumer<Throwable> trouble, Runnable arrived) {
        this.background = background;
        this.foreground = foreground;
        this.trouble = trouble;
        this.arrived = arrived;
    }

    /// The arrangements of a graph, none when it cannot be arranged; or nothing yet: they are under way then.
    Optional<List<Arrangement>> of(TaskGraph graph, Map<String, NodeTitle> titles) {
        Wish wish = new Wish(graph.tasks().stream().map(task -> new Wanted(task.id(), task.isDecision(), task.after(), titles.get(task.id()))).toList());
        List<Arrangement> found = known.get(wish);
        if (found == null && underWay.add(wish)) {
            background.execute(() -> arrange(wish, graph, Map.copyOf(titles)));
            found = known.get(wish);
        }
        return Optional.ofNullable(found);
    }

    boolean isBusy() {
        return !underWay.isEmpty();
    }

    private void arrange(Wish wish, TaskGraph graph, Map<String, NodeTitle> titles) {
        try {
            var all = Arrangement.all(graph, titles);
            foreground.execute(() -> {
                underWay.remove(wish);
                known.put(wish, all);
                arrived.run();
            });
        } catch (RuntimeException | LinkageError e) {
            foreground.execute(() -> {
                underWay.remove(wish);
                known.put(wish, List.of());
                trouble.accept(e);
                arrived.run();
            });
        }
    }
}
