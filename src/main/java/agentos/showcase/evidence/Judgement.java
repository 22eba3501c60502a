package agentos.showcase.evidence;

import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.List;

/// A claim with its verdict and the reason for it.
public record Judgement(Claim claim, Verdict verdict, Localized reason, List<Link> links) {
    private static final Texts TEXTS = Texts.of("evidence");

    public Judgement {
        links = List.copyOf(links);
    }

    /// Both kinds of evidence: disputed; else whichever kind there is; else not enough evidence. Sources count once.
    public static Judgement of(Claim claim, List<Link> all) {
        var links = all.stream().filter(link -> link.claim().equals(claim.id())).toList();
        long supporting = sources(links, Link.Stance.SUPPORTS);
        long refuting = sources(links, Link.Stance.REFUTES);
        Verdict verdict = supporting > 0 && refuting > 0 ? Verdict.DISPUTED
                : supporting > 0 ? Verdict.SUPPORTED
                : refuting > 0 ? Verdict.REFUTED
                : Verdict.NOT_ENOUGH_EVIDENCE;
        return new Judgement(claim, verdict, TEXTS.both("reason." + verdict.name().toLowerCase(java.util.Locale.ROOT), supporting, refuting), links);
    }

    private static long sources(List<Link> links, Link.Stance stance) {
        return links.stream().filter(link -> link.stance() == stance).map(Link::source).distinct().count();
    }
}
