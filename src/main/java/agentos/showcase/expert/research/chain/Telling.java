package agentos.showcase.expert.research.chain;

import agentos.showcase.data.Data;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is different between two states of a chain, in one sentence: what was done, which verdict goes from what to what, why, and what becomes of
/// the conclusion.
public final class Telling {
    private static final Texts TEXTS = Texts.of("chain");

    private Telling() {}

    /// @param before a chain as `research.chain` makes it
    /// @param after  another state of it
    /// @return empty when nothing was done by hand in between
    public static Localized told(Data before, Data after) {
        Localized deed = deed(before, after);
        return deed.isEmpty() ? deed : TEXTS.both("told", deed, effect(before, after));
    }

    // ---- what was done --------------------------------------------------------------------------------------------------------------

    private static Localized deed(Data before, Data after) {
        Set<String> out = more(before, after, "out");
        Set<String> back = more(after, before, "out");
        Set<String> added = more(before, after, "add");
        Set<String> removed = more(after, before, "add");
        var marked = marked(before, after);
        int deeds = (out.isEmpty() ? 0 : 1) + (back.isEmpty() ? 0 : 1) + (added.isEmpty() ? 0 : 1) + (removed.isEmpty() ? 0 : 1) + (marked.isEmpty() ? 0 : 1);
        if (deeds != 1) {
            return deeds == 0 ? Localized.EMPTY : !after.get("hand").get("out").items().isEmpty() || !marked.isEmpty() || !added.isEmpty()
                    ? TEXTS.both("deed.several") : TEXTS.both("deed.reset");
        }
        return out.size() > 1 ? TEXTS.both("deed.out.many", out.size()) : !out.isEmpty() ? TEXTS.both("deed.out", titles(out, after)) : !back.isEmpty() ? TEXTS.both("deed.back", titles(back, after))
                : !added.isEmpty() ? TEXTS.both("deed.add", titles(added, after)) : !removed.isEmpty() ? TEXTS.both("deed.out", titles(removed, before))
                : marked.size() > 1 ? TEXTS.both("deed.several") : TEXTS.both("deed.mark." + marked.values().iterator().next());
    }

    private static Set<String> more(Data less, Data more, String field) {
        var found = new LinkedHashSet<>(more.get("hand").get(field).texts());
        less.get("hand").get(field).texts().forEach(found::remove);
        return found;
    }

    /// What was marked otherwise, by statement; `none` for a mark that was taken back.
    private static Map<String, String> marked(Data before, Data after) {
        var old = before.get("hand").get("marks").fields();
        var now = after.get("hand").get("marks").fields();
        var marked = new LinkedHashMap<String, String>();
        now.forEach((statement, mark) -> {
            if (!mark.equals(old.get(statement))) {
                marked.put(statement, mark.text());
            }
        });
        old.keySet().stream().filter(statement -> !now.containsKey(statement)).forEach(statement -> marked.put(statement, "none"));
        return marked;
    }

    private static Localized titles(Set<String> documents, Data chain) {
        return Localized.list(documents.stream().map(document -> TEXTS.both("title", nodes(chain, "source").stream()
                .filter(source -> source.get("document").text().equals(document)).findFirst().map(source -> source.get("title").localized())
                .orElse(Localized.same(document)))).toList());
    }

    // ---- what came of it ------------------------------------------------------------------------------------------------------------

    private record Change(Data before, Data after) {
        boolean isOther() {
            return !before.get("verdict").equals(after.get("verdict"));
        }

        double moved() {
            return after.get("confidence").number() - before.get("confidence").number();
        }
    }

    /// What came of it for the verdicts, and for the conclusion.
    private static Localized effect(Data before, Data after) {
        Localized verdicts = verdicts(changes(before, after), after);
        if (nodes(before, "conclusion").isEmpty() || nodes(after, "conclusion").isEmpty()) {
            return verdicts;
        }
        Data was = nodes(before, "conclusion").getFirst();
        Data is = nodes(after, "conclusion").getFirst();
        return !was.get("word").equals(is.get("word")) ? TEXTS.both("effect.answer", verdicts, was.get("word").localized(), is.get("word").localized())
                : was.get("title").equals(is.get("title")) ? verdicts : TEXTS.both("effect.text", verdicts);
    }

    private static Localized verdicts(List<Change> claims, Data after) {
        var other = claims.stream().filter(Change::isOther).toList();
        if (other.isEmpty()) {
            var moved = claims.stream().filter(change -> change.moved() != 0).max(Comparator.comparingDouble(change -> Math.abs(change.moved())));
            return moved.map(change -> TEXTS.both(change.moved() > 0 ? "effect.firmer" : "effect.weaker", name(change),
                    change.before.get("confidence").integer(0), change.after.get("confidence").integer(0))).orElse(TEXTS.both("effect.none"));
        }
        Change first = other.getFirst();
        Localized one = TEXTS.both("effect.one", name(first), first.before.get("verdictTitle").localized(),
                first.after.get("verdictTitle").localized(), why(first, after));
        return other.size() == 1 ? one : TEXTS.both("effect.more", one, other.size() - 1);
    }

    private static List<Change> changes(Data before, Data after) {
        var changes = new ArrayList<Change>();
        for (Data claim : nodes(after, "claim")) {
            nodes(before, "claim").stream().filter(old -> old.get("id").equals(claim.get("id"))).findFirst().ifPresent(old -> changes.add(new Change(old, claim)));
        }
        return changes;
    }

    /// A claim inside of a sentence has no stop of its own.
    private static Localized name(Change change) {
        return change.after.get("title").localized().map(text -> text.replaceAll("[.。]+$", ""));
    }

    /// Why the verdict is what it has become.
    private static Localized why(Change change, Data after) {
        String verdict = change.after.get("verdict").text();
        if (!verdict.equals("not-enough-evidence")) {
            return TEXTS.both("because." + change.before.get("verdict").text() + "." + verdict);
        }
        var left = nodes(after, "passage").stream().filter(passage -> passage.get("claim").equals(change.after.get("id"))).toList();
        for (String standing : List.of("repeats", "misquotes", "broken", "neither")) {
            var found = left.stream().filter(passage -> passage.get("standing").text().equals(standing)).findFirst();
            if (found.isPresent()) {
                return TEXTS.both("because.only." + standing, titles(Set.of(found.get().get("document").text()), after));
            }
        }
        return TEXTS.both("because.nothing");
    }

    private static List<Data> nodes(Data chain, String kind) {
        return chain.get("nodes").items().stream().filter(node -> node.get("kind").text().equals(kind)).toList();
    }
}
