package agentos.showcase.routing.lab;

import java.util.ArrayList;
import java.util.List;

/// Divides a trial into the parts of its story: what happens, and the way back.
final class Chapters {
    /// What happens has at least so many tasks to itself.
    private static final int LEAST = 1500;

    private Chapters() {}

    static List<Chapter> of(LabRun run) {
        var changes = run.marks().stream().filter(mark -> mark.kind().isChange()).toList();
        var chapters = new ArrayList<Chapter>();
        int first = changes.isEmpty() ? run.size() : changes.getFirst().at();
        if (first > 0) {
            chapters.add(new Chapter(Chapter.Kind.LEARN, 0, first, null));
        }
        for (int i = 0; i < changes.size(); i++) {
            Mark mark = changes.get(i);
            int next = i + 1 < changes.size() ? changes.get(i + 1).at() : run.size();
            if (next == mark.at()) {
                continue;
            }
            int until = Math.min(next, mark.kind() == Mark.Kind.UNFAMILIAR ? mark.until() : mark.at() + Math.max(LEAST, run.recovery(mark.at(), next)));
            chapters.add(new Chapter(Chapter.Kind.valueOf(mark.kind().name()), mark.at(), until, mark));
            if (until < next) {
                chapters.add(new Chapter(Chapter.Kind.RECOVER, until, next, mark));
            }
        }
        return List.copyOf(chapters);
    }
}
