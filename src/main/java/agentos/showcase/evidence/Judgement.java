package agentos.showcase.evidence;

import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/// A claim with its verdict and the reason for it.
///
/// @param links the evidence that counts
/// @param aside the evidence on the claim that does not, each with its [Standing]
public record Judgement(Claim claim, Verdict verdict, Confidence confidence, Localized reason, List<Link> links, List<Link> aside) {
    private static final Texts TEXTS = Texts.of("evidence");

    public Judgement {
        links = List.copyOf(links);
        aside = List.copyOf(aside);
    }

    /// Both kinds of evidence: disputed; else whichever kind there is; else not enough evidence. A source counts once for each kind, with the
    /// most that one of its links weighs.
    public static Judgement of(Claim claim, List<Link> all) {
        var own = all.stream().filter(link -> link.claim().equals(claim.id())).toList();
        var links = own.stream().filter(Link::counts).toList();
        var supporting = sources(links, Link.Stance.SUPPORTS);
        var refuting = sources(links, Link.Stance.REFUTES);
        Verdict verdict = Verdict.of(!supporting.isEmpty(), !refuting.isEmpty());
        var confidence = new Confidence(Confidence.together(supporting.values()), Confidence.together(refuting.values()));
        return new Judgement(claim, verdict, confidence, reason(verdict, confidence, supporting.size(), refuting.size()), links,
                own.stream().filter(link -> !link.counts()).toList());
    }

    /// The confidence in the verdict, 0 to 1.
    public double certainty() {
        return confidence.in(verdict);
    }

    private static Localized reason(Verdict verdict, Confidence confidence, int supporting, int refuting) {
        return TEXTS.both("reason." + verdict.name().toLowerCase(Locale.ROOT), supporting, refuting, Confidence.percent(confidence.in(verdict)),
                Confidence.percent(confidence.support()), Confidence.percent(confidence.refute()));
    }

    /// Weights by source, sorted by source, so that the same evidence gives the same bits in any order.
    private static TreeMap<String, Double> sources(List<Link> links, Link.Stance stance) {
        var weights = new TreeMap<String, Double>();
        links.stream().filter(link -> link.stance() == stance).forEach(link -> weights.merge(link.source(), link.weight(), Math::max));
        return weights;
    }
}
