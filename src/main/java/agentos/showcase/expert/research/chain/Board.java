package agentos.showcase.expert.research.chain;

import agentos.showcase.evidence.Judgement;
import agentos.showcase.evidence.Link;
import agentos.showcase.evidence.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Everything that was read on a question. Weighing it is a pure function, so taking a source away shows at once what follows.
///
/// A passage does not count when it is a misquotation, or when a document that its own document repeats or names says the same and is on
/// the board: two texts that print a number have not both found it.
public record Board(Inquiry inquiry, List<Reading> readings) {
    public Board {
        readings = List.copyOf(readings);
    }

    /// Why a passage counts or not.
    public enum Standing {
        COUNTS, REPEATS, MISQUOTES, LEFT_OUT
    }

    /// @param standings  one per reading, in order
    /// @param judgements one per sub-question, in order
    /// @param ending     the conclusion that fits; null for none
    public record Findings(List<Standing> standings, List<Judgement> judgements, Inquiry.Ending ending, Set<String> leftOut) {
        public Map<String, Verdict> verdicts() {
            var verdicts = new LinkedHashMap<String, Verdict>();
            judgements.forEach(judgement -> verdicts.put(judgement.claim().id(), judgement.verdict()));
            return verdicts;
        }

        /// How many claims are supported or refuted.
        public long decided() {
            return judgements.stream().filter(j -> j.verdict() == Verdict.SUPPORTED || j.verdict() == Verdict.REFUTED).count();
        }
    }

    /// Ids of the documents on the board, sorted.
    public Set<String> documents() {
        var documents = new TreeSet<String>();
        readings.forEach(reading -> documents.add(reading.document()));
        return documents;
    }

    /// @param leftOut ids of documents that are taken away
    public Findings weigh(Collection<String> leftOut) {
        var gone = new LinkedHashSet<>(leftOut);
        var standings = readings.stream().map(reading -> standing(reading, gone)).toList();
        var links = new ArrayList<Link>();
        for (int i = 0; i < readings.size(); i++) {
            if (standings.get(i) == Standing.COUNTS) {
                links.add(readings.get(i).link());
            }
        }
        var judgements = inquiry.subs().stream().map(sub -> Judgement.of(sub.asClaim(), links)).toList();
        var verdicts = new LinkedHashMap<String, Verdict>();
        judgements.forEach(judgement -> verdicts.put(judgement.claim().id(), judgement.verdict()));
        var ending = inquiry.endings().stream().filter(e -> e.fits(verdicts)).findFirst().orElse(null);
        return new Findings(standings, judgements, ending, gone);
    }

    private Standing standing(Reading reading, Set<String> gone) {
        if (gone.contains(reading.document())) {
            return Standing.LEFT_OUT;
        }
        if (!reading.misquotes().isEmpty()) {
            return Standing.MISQUOTES;
        }
        boolean said = readings.stream().anyMatch(other -> reading.follows().contains(other.document()) && !gone.contains(other.document())
                && other.misquotes().isEmpty() && other.claim().equals(reading.claim()) && other.stance() == reading.stance());
        return said ? Standing.REPEATS : Standing.COUNTS;
    }

    /// What changes when one document is taken away.
    ///
    /// @param changed ids of the claims whose verdict becomes another
    /// @param counted how many of its passages count
    public record Weight(String document, List<String> changed, long counted) {}

    /// Every document with what hangs on it, most first.
    public List<Weight> weights() {
        var whole = weigh(Set.of());
        return documents().stream().map(document -> {
            var without = weigh(Set.of(document)).verdicts();
            var changed = whole.verdicts().entrySet().stream().filter(entry -> without.get(entry.getKey()) != entry.getValue()).map(Map.Entry::getKey).toList();
            long counted = whole.judgements().stream().flatMap(j -> j.links().stream()).filter(link -> link.source().equals(document)).count();
            return new Weight(document, changed, counted);
        }).sorted(Comparator.<Weight>comparingInt(weight -> -weight.changed().size()).thenComparingLong(weight -> -weight.counted())
                .thenComparing(Weight::document)).toList();
    }

    /// Ids of the documents that selectors mean: `pivot` for the one on which most hangs, `second-hand` for weblogs, minutes
    /// and replaced documents, anything else is an id.
    public Set<String> selected(List<String> selectors) {
        var chosen = new LinkedHashSet<String>();
        for (String selector : selectors) {
            switch (selector) {
                case "pivot" -> weights().stream().findFirst().map(Weight::document).ifPresent(chosen::add);
                case "second-hand" -> readings.stream().filter(Reading::isSecondHand).map(Reading::document).forEach(chosen::add);
                default -> chosen.add(selector);
            }
        }
        return chosen;
    }
}
