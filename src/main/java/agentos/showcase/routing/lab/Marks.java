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
                marks.add(of(change, run));
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

    private static Mark of(Change change, LabRun run) {
        return switch (change) {
            case Change.Swap(int at) -> swap(at, run);
            case Change.Unfamiliar(int from, int to, double _) -> new Mark(Mark.Kind.UNFAMILIAR, from, Math.clamp(to, from + 1, Math.max(from + 1, run.size())), -1, -1);
            case Change.Worse(int at, int expert, double _) -> Mark.once(Mark.Kind.WORSE, at, expert);
            case Change.Dearer(int at, int expert, double _) -> Mark.once(Mark.Kind.DEARER, at, expert);
        };
    }

    /// The two that swap, by the rule of [Change.Swap].
    private static Mark swap(int at, LabRun run) {
        var load = run.trace().workload();
        int judged = at == 0 ? load.size() : Math.min(at, load.size());
        int[] wins = new int[load.experts()];
        double[] sums = new double[load.experts()];
        for (int t = 0; t < judged; t++) {
            int best = 0;
            for (int k = 0; k < wins.length; k++) {
                sums[k] += load.expected(t, k);
                best = load.expected(t, k) > load.expected(t, best) ? k : best;
            }
            wins[best]++;
        }
        int best = 0;
        for (int k = 1; k < wins.length; k++) {
            best = wins[k] > wins[best] ? k : best;
        }
        int worst = best == 0 ? 1 : 0;
        for (int k = 0; k < sums.length; k++) {
            worst = k != best && sums[k] < sums[worst] ? k : worst;
        }
        return new Mark(Mark.Kind.SWAP, at, at + 1, best, worst);
    }

    private static void openings(LabRun run, List<Mark> marks) {
        int begun = -1;
        int last = -1;
        int among = 0;
        for (int i = FIRST; i < run.size(); i++) {
            among += open(run, i) - (i - AMONG >= FIRST ? open(run, i - AMONG) : 0);
            if (among >= LEAST) {
                if (begun >= 0 && i - last > JOINED) {
                    marks.add(new Mark(Mark.Kind.GATE, begun, last + 1, -1, -1));
                    begun = -1;
                }
                begun = begun < 0 ? first(run, Math.max(FIRST, i - AMONG + 1)) : begun;
                last = i;
            }
        }
        if (begun >= 0) {
            marks.add(new Mark(Mark.Kind.GATE, begun, last + 1, -1, -1));
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
