package agentos.showcase.routing.lab;

import agentos.showcase.routing.Lesson;
import agentos.showcase.routing.trial.Change;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds what is worth marking in a trial.
final class Marks {
    /// The gate lets single familiar tasks through by its design; an opening is marked when at least so many of so many tasks in a row were unfamiliar.
    private static final int AMONG = 100;
    private static final int LEAST = 16;
    /// Openings with fewer tasks between them are one.
    private static final int JOINED = 400;
    /// While it knows nothing, everything is unfamiliar to it.
    private static final int FIRST = LabRun.WINDOW;

    private Marks() {}

    static List<Mark> of(LabRun run) {
        var marks = new ArrayList<Mark>();
        for (Change change : run.request().changes()) {
            if (change.at() < run.size()) {
                marks.add(of(change, run.size()));
            }
        }
        for (int i = 0; i < run.size(); i++) {
            if (run.lesson(i).alarm() != Lesson.Alarm.NONE) {
                marks.add(Mark.once(Mark.Kind.ALARM, i, -1));
            }
        }
        openings(run, marks);
        marks.sort(Comparator.comparingInt((Mark mark) -> mark.at()).thenComparing(Mark::kind));
        return List.copyOf(marks);
    }

    private static Mark of(Change change, int size) {
        return switch (change) {
            case Change.Swap(int at) -> Mark.once(Mark.Kind.SWAP, at, -1);
            case Change.Unfamiliar(int from, int to, double _) -> new Mark(Mark.Kind.UNFAMILIAR, from, Math.clamp(to, from + 1, Math.max(from + 1, size)), -1);
            case Change.Worse(int at, int expert, double _) -> Mark.once(Mark.Kind.WORSE, at, expert);
            case Change.Dearer(int at, int expert, double _) -> Mark.once(Mark.Kind.DEARER, at, expert);
        };
    }

    private static void openings(LabRun run, List<Mark> marks) {
        int begun = -1;
        int last = -1;
        int among = 0;
        for (int i = FIRST; i < run.size(); i++) {
            among += open(run, i) - (i - AMONG >= FIRST ? open(run, i - AMONG) : 0);
            if (among >= LEAST) {
                if (begun >= 0 && i - last > JOINED) {
                    marks.add(new Mark(Mark.Kind.GATE, begun, last + 1, -1));
                    begun = -1;
                }
                begun = begun < 0 ? first(run, Math.max(FIRST, i - AMONG + 1)) : begun;
                last = i;
            }
        }
        if (begun >= 0) {
            marks.add(new Mark(Mark.Kind.GATE, begun, last + 1, -1));
        }
    }

    private static int open(LabRun run, int task) {
        return run.gates()[task] >= LabRun.OPEN ? 1 : 0;
    }

    private static int first(LabRun run, int from) {
        int i = from;
        while (open(run, i) == 0) {
            i++;
        }
        return i;
    }
}
