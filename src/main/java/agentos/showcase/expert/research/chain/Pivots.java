package agentos.showcase.expert.research.chain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// The fewest sources without which the answer falls: what carries it. Where no [#MOST] of them can topple it, or it is open already, the one source
/// whose going changes most verdicts.
record Pivots(Weighing weighing) {
    private static final int MOST = 3;

    /// Ids of documents, sorted; empty where nothing hangs on any.
    List<String> found() {
        var there = weighing.board().documents().stream().filter(document -> !weighing.picks().out().contains(document)).toList();
        String answer = new Answering(weighing).answer();
        if (!answer.equals("open")) {
            for (int size = 1; size <= Math.min(MOST, there.size()); size++) {
                var best = best(there, size, answer);
                if (!best.isEmpty()) {
                    return best;
                }
            }
        }
        return single(there);
    }

    private List<String> best(List<String> there, int size, String answer) {
        List<String> best = List.of();
        long most = -1;
        for (List<String> each : choices(there, size, 0)) {
            var without = without(each);
            if (!new Answering(without).answer().equals(answer) && changed(without) > most) {
                best = each;
                most = changed(without);
            }
        }
        return best;
    }

    private List<String> single(List<String> there) {
        List<String> best = List.of();
        long most = 0;
        for (String document : there) {
            long changed = changed(without(List.of(document)));
            if (changed > most) {
                best = List.of(document);
                most = changed;
            }
        }
        return best;
    }

    private Weighing without(List<String> documents) {
        var picks = weighing.picks();
        var gone = new LinkedHashSet<>(picks.out());
        gone.addAll(documents);
        var without = new Picks(gone, picks.added(), picks.marks(), picks.unknown());
        return new Weighing(weighing.read(), weighing.before(), without, weighing.board(), weighing.board().weigh(without.gone()));
    }

    private long changed(Weighing without) {
        var now = weighing.after().verdicts();
        return without.after().verdicts().entrySet().stream().filter(entry -> now.get(entry.getKey()) != entry.getValue()).count();
    }

    private static List<List<String>> choices(List<String> all, int size, int from) {
        if (size == 0) {
            return List.of(List.of());
        }
        var found = new ArrayList<List<String>>();
        for (int i = from; i <= all.size() - size; i++) {
            for (List<String> rest : choices(all, size - 1, i + 1)) {
                var one = new ArrayList<String>();
                one.add(all.get(i));
                one.addAll(rest);
                found.add(one);
            }
        }
        return found;
    }
}
