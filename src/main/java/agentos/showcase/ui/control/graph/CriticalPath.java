package agentos.showcase.ui.control.graph;

import agentos.showcase.run.Run;
import agentos.showcase.run.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The tasks of a run's critical path, and the hops between them.
record CriticalPath(Set<String> tasks, Set<List<String>> hops) {
    static final CriticalPath NONE = new CriticalPath(Set.of(), Set.of());

    static CriticalPath of(Run run) {
        var tasks = new HashSet<String>();
        var hops = new HashSet<List<String>>();
        Span before = null;
        for (Span span : run.criticalPath()) {
            tasks.add(span.task());
            if (before != null) {
                hops.add(List.of(before.task(), span.task()));
            }
            before = span;
        }
        return new CriticalPath(tasks, hops);
    }
}
