package agentos.showcase.expert.research.chain;

import agentos.showcase.data.Data;
import agentos.showcase.evidence.Dossier;
import agentos.showcase.evidence.Judgement;
import agentos.showcase.evidence.Verdict;
import agentos.showcase.evidence.Weighting;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Everything that was read on a question, as a [Dossier] with the conclusions that may follow.
///
/// @param asOf ISO date that ages are counted from; empty for the newest date of the readings
public record Board(Inquiry inquiry, List<Reading> readings, String asOf) {
    public Board {
        readings = List.copyOf(readings);
    }

    /// The board of what `research.read` made.
    static Board of(Inquiry inquiry, Data evidence) {
        return new Board(inquiry, Reading.all(evidence), evidence.get("as-of").text());
    }

    /// @param weighed what the evidence comes to
    /// @param roles   one per reading, in order
    /// @param ending  the conclusion that fits; null for none
    public record Findings(Dossier.Weighed weighed, List<Role> roles, Inquiry.Ending ending) {
        public Findings {
            roles = List.copyOf(roles);
        }

        /// One per sub-question, in order.
        public List<Judgement> judgements() {
            return weighed.judgements();
        }

        public Set<String> leftOut() {
            return weighed.leftOut();
        }

        public Map<String, Verdict> verdicts() {
            return weighed.verdicts();
        }

        /// How many claims are supported or refuted.
        public long decided() {
            return weighed.decided();
        }
    }

    public Dossier dossier() {
        var weighting = Weighting.asOf(asOf.isEmpty() ? readings.stream().map(Reading::date).toList() : List.of(asOf));
        return new Dossier(inquiry.subs().stream().map(Inquiry.Sub::asClaim).toList(), readings.stream().map(Reading::source).distinct().toList(),
                readings.stream().filter(Reading::speaks).map(Reading::testimony).toList(), weighting);
    }

    /// Ids of the documents on the board, sorted.
    public Set<String> documents() {
        return readings.stream().map(Reading::document).collect(Collectors.toCollection(TreeSet::new));
    }

    /// @param leftOut ids of documents or statements that are taken away
    public Findings weigh(Collection<String> leftOut) {
        var weighed = dossier().weigh(leftOut);
        var verdicts = weighed.verdicts();
        return new Findings(weighed, roles(weighed, leftOut), inquiry.endings().stream().filter(e -> e.fits(verdicts)).findFirst().orElse(null));
    }

    private List<Role> roles(Dossier.Weighed weighed, Collection<String> leftOut) {
        var roles = new ArrayList<Role>();
        var standings = weighed.standings().iterator();
        for (Reading reading : readings) {
            Role role = reading.speaks() ? Role.of(standings.next()) : reading.silence();
            roles.add(leftOut.contains(reading.document()) ? Role.LEFT_OUT : leftOut.contains(reading.statement()) ? Role.IGNORED : role);
        }
        return roles;
    }

    static boolean isSelector(String name) {
        return name.equals("pivot") || name.equals("second-hand");
    }

    /// Ids of the documents that selectors mean: `pivot` for the one on which most hangs, `second-hand` for weblogs, minutes
    /// and replaced documents, anything else is an id.
    public Set<String> selected(List<String> selectors) {
        var chosen = new LinkedHashSet<String>();
        for (String selector : selectors) {
            switch (selector) {
                case "pivot" -> dossier().loads().stream().findFirst().map(Dossier.Load::source).ifPresent(chosen::add);
                case "second-hand" -> readings.stream().filter(Reading::isSecondHand).map(Reading::document).forEach(chosen::add);
                default -> chosen.add(selector);
            }
        }
        return chosen;
    }
}
