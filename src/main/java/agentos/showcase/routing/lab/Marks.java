package agentos.showcase.routing.lab;

import agentos.showcase.routing.Lesson;
import agentos.showcase.routing.trial.Change;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds what is worth marking in a trial.
final class Marks {
    /// Openings of the gate with fewer tasks between them are one.
    private static final int JOINED = 300;
    /// The gate lets a share of familiar tasks through by its design; an opening is marked when at least so many tasks were in it.
    private static final int LEAST = 40;
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
        int count = 0;
        for (int i = FIRST; i <= run.size(); i++) {
            boolean end = i == run.size();
            if (begun >= 0 && (end || i - last > JOINED)) {
                if (count >= LEAST) {
                    marks.add(new Mark(Mark.Kind.GATE, begun, last + 1, -1));
                }
                begun = -1;
                count = 0;
            }
            if (!end && run.gates()[i] >= LabRun.OPEN) {
                begun = begun < 0 ? i : begun;
                last = i;
                count++;
            }
        }
    }
}
