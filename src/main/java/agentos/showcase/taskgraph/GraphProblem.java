package agentos.showcase.taskgraph;

import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.List;

/// Why a list of tasks is no task graph.
public sealed interface GraphProblem {
    Texts TEXTS = Texts.of("taskgraph");

    /// The task whose entry is at fault.
    String task();

    Localized sentence();

    record Duplicate(String task) implements GraphProblem {
        @Override
        public Localized sentence() {
            return TEXTS.both("graph.duplicate", task);
        }
    }

    record Dangling(String task, String missing) implements GraphProblem {
        @Override
        public Localized sentence() {
            return TEXTS.both("graph.dangling", task, missing);
        }
    }

    /// @param cycle the tasks of the cycle in order; the last depends on nothing but the first
    record Cycle(List<String> cycle) implements GraphProblem {
        public Cycle {
            cycle = List.copyOf(cycle);
        }

        @Override
        public String task() {
            return cycle.getFirst();
        }

        @Override
        public Localized sentence() {
            return TEXTS.both("graph.cycle", String.join(" → ", cycle) + " → " + cycle.getFirst());
        }
    }
}
