package agentos.showcase.routing.trial;

/// Something that happens to the experts or to the stream of tasks while a policy is at work.
public sealed interface Change {
    /// The first step that it concerns, from 0.
    int at();

    /// The expert that is best on most tasks swaps its quality with the one that is worst on average; costs stay. Which two they
    /// are is judged by the tasks before it (by all tasks when there are none).
    record Swap(int at) implements Change {
        public Swap {
            Change.check(at);
        }
    }

    /// Tasks that are not met otherwise come in.
    ///
    /// @param from  first step
    /// @param to    first step after them
    /// @param share of unfamiliar tasks between, 0 to 1
    record Unfamiliar(int from, int to, double share) implements Change {
        public Unfamiliar {
            Change.check(from);
            if (to < from) {
                throw new IllegalArgumentException("unfamiliar tasks end before they begin: " + from + " to " + to);
            }
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("a share is 0 to 1, not " + share);
            }
        }

        @Override
        public int at() {
            return from;
        }
    }

    /// An expert's expected quality falls; it stays 0 or more.
    ///
    /// @param by how far, 0 to 1; below 0 it becomes better, up to 1
    record Worse(int at, int expert, double by) implements Change {
        public Worse {
            Change.check(at);
            if (!(Math.abs(by) <= 1)) {
                throw new IllegalArgumentException("a quality falls by -1 to 1, not by " + by);
            }
        }
    }

    /// An expert's calls cost more.
    ///
    /// @param factor what its cost is multiplied by, 0 or more
    record Dearer(int at, int expert, double factor) implements Change {
        public Dearer {
            Change.check(at);
            if (!(factor >= 0 && factor < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("a factor of cost is 0 or more, not " + factor);
            }
        }
    }

    private static void check(int at) {
        if (at < 0) {
            throw new IllegalArgumentException("a step is 0 or more, not " + at);
        }
    }
}
