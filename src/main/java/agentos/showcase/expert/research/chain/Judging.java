package agentos.showcase.expert.research.chain;

import agentos.showcase.data.Data;
import agentos.showcase.evidence.Confidence;
import agentos.showcase.evidence.Dossier;
import agentos.showcase.evidence.Judgement;
import agentos.showcase.evidence.Library;
import agentos.showcase.evidence.Link;
import agentos.showcase.evidence.Verdict;
import agentos.showcase.expert.Outputs;
import agentos.showcase.run.Artefact;
import agentos.showcase.run.Assignment;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.run.Product;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.List;
import java.util.stream.Stream;

/// From passages to verdicts, and from verdicts to a conclusion.
///
/// - `research.judge` reads `evidence`; with `with.final` also what the visitor's hand did (see [Picks]), and hands its claims and links on to the
///   run: a table of claims.
/// - `research.conclude` reads `evidence` and what the visitor's hand did: a text.
final class Judging {
    private static final Texts TEXTS = Texts.of("research");
    private static final Texts OWN = Texts.of("chain");
    private static final Texts VERDICTS = Texts.of("evidence");

    private Judging() {}

    static Localized verdict(Verdict verdict) {
        return VERDICTS.both(verdict.key());
    }

    static String mark(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> "good";
            case REFUTED -> "bad";
            case DISPUTED -> "changed";
            case NOT_ENOUGH_EVIDENCE -> "muted";
        };
    }

    static Product judge(Assignment assignment, Library library) throws OperationFailed {
        boolean last = assignment.with().get("final").truth();
        var weighing = Weighing.of(assignment, library, last);
        var findings = weighing.after();
        var answering = new Answering(weighing);
        var rows = findings.judgements().stream()
                .map(j -> Outputs.row(mark(j.verdict()), j.claim().text(), verdict(j.verdict()), confidence(j), answering.reason(j)))
                .toList();
        long changed = findings.verdicts().entrySet().stream().filter(entry -> weighing.before().verdicts().get(entry.getKey()) != entry.getValue()).count();
        var table = Outputs.table(TEXTS, List.of("claim", "verdict", "confidence", "reason"), rows)
                .put("verdicts", keys(findings))
                .put("confidence", findings.judgements().stream().map(j -> Data.of(j.certainty(), 3)).toList())
                .put("decided", findings.decided())
                .put("undecided", findings.decided() == 0)
                .put("claims", findings.judgements().size())
                .put("weakest", weakest(findings))
                .put("changed", changed)
                .put("hand", weighing.picks().data())
                .put("left-out", weighing.picks().out().stream().map(id -> (Data) Data.object().put("document", id).put("title", title(weighing.board(), id)).build()).toList());
        var loads = weighing.board().dossier().loads();
        if (!loads.isEmpty()) {
            var pivot = loads.getFirst();
            table.put("pivot", Data.object().put("document", pivot.source()).put("title", title(weighing.board(), pivot.source()))
                    .put("changes", pivot.changed().size()).put("passages", pivot.counted()).build());
        }
        var artefact = Outputs.artefact(assignment, Artefact.Type.TABLE, table.build());
        if (!last) {
            return Product.of(artefact, first(weighing, loads));
        }
        var links = findings.judgements().stream().flatMap(j -> Stream.concat(j.links().stream(), j.aside().stream())).toList();
        return new Product(List.of(artefact), weighed(weighing, changed), List.of(), findings.judgements().stream().map(Judgement::claim).toList(), links);
    }

    private static Localized confidence(Judgement judgement) {
        return judgement.verdict() == Verdict.NOT_ENOUGH_EVIDENCE ? Localized.same("–") : Localized.same(Confidence.percent(judgement.certainty()) + "%");
    }

    private static Localized first(Weighing weighing, List<Dossier.Load> loads) {
        if (!weighing.inquiry().trouble().isEmpty()) {
            return weighing.inquiry().trouble();
        }
        long decided = weighing.after().decided();
        int claims = weighing.after().judgements().size();
        if (loads.isEmpty()) {
            return OWN.both("note.judge.nothing", claims);
        }
        return TEXTS.both(loads.getFirst().changed().isEmpty() ? "note.judge.firm" : "note.judge", decided, claims,
                title(weighing.board(), loads.getFirst().source()), loads.getFirst().changed().size());
    }

    private static Localized weighed(Weighing weighing, long changed) {
        var picks = weighing.picks();
        int claims = weighing.after().judgements().size();
        if (!picks.unknown().isEmpty()) {
            return OWN.both("note.weigh.unknown", Localized.same(picks.unknown().getFirst()));
        }
        if (!weighing.inquiry().trouble().isEmpty()) {
            return weighing.inquiry().trouble();
        }
        if (!picks.added().isEmpty() || !picks.marks().isEmpty()) {
            return OWN.both("note.weigh.hand", changed, claims);
        }
        if (picks.out().isEmpty()) {
            return TEXTS.both("note.weigh.all", weighing.after().decided(), claims);
        }
        Localized titles = Localized.list(picks.out().stream().map(id -> TEXTS.both("title", title(weighing.board(), id))).toList());
        return TEXTS.both(changed == 0 ? "note.weigh.same" : changed == 1 ? "note.weigh.one" : "note.weigh.changed", titles, changed, claims);
    }

    static Localized title(Board board, String document) {
        return board.readings().stream().filter(reading -> reading.document().equals(document)).findFirst().map(Reading::title).orElse(Localized.same(document));
    }

    /// The fewest independent sources that a decided claim rests on; 0 when none is decided.
    private static long weakest(Board.Findings findings) {
        return findings.judgements().stream()
                .filter(j -> j.verdict() == Verdict.SUPPORTED || j.verdict() == Verdict.REFUTED)
                .mapToLong(j -> j.links().stream().map(Link::source).distinct().count())
                .min().orElse(0);
    }

    static Product conclude(Assignment assignment, Library library) throws OperationFailed {
        var weighing = Weighing.of(assignment, library, true);
        var findings = weighing.after();
        var answering = new Answering(weighing);
        Localized conclusion = answering.conclusion();
        var text = findings.judgements().isEmpty() ? OWN.both("conclusion.bare", weighing.inquiry().question(), conclusion)
                : TEXTS.both("conclusion.text", weighing.inquiry().question(), conclusion, list(answering, findings),
                TEXTS.both("conclusion.basis", findings.decided(), findings.judgements().size()));
        Data data = Data.object().put("text", text)
                .put("conclusion", conclusion)
                .put("answer", answering.answer())
                .put("word", answering.word())
                .put("found", !weighing.board().readings().isEmpty())
                .put("verdicts", keys(findings))
                .put("open", findings.judgements().size() - findings.decided())
                .build();
        return Product.of(Outputs.artefact(assignment, Artefact.Type.TEXT, data),
                weighing.inquiry().isFree() ? conclusion : TEXTS.both("note.conclude", conclusion));
    }

    /// The verdicts in the order of the claims, in words.
    private static Data keys(Board.Findings findings) {
        return Data.list(findings.judgements().stream().map(judgement -> (Data) Data.of(verdict(judgement.verdict()))).toList());
    }

    private static Localized list(Answering answering, Board.Findings findings) {
        Localized list = Localized.EMPTY;
        for (var judgement : findings.judgements()) {
            list = list.plus(TEXTS.both("conclusion.claim", judgement.claim().text(), verdict(judgement.verdict()), answering.reason(judgement))).plus(Localized.same("\n"));
        }
        return list.map(String::stripTrailing);
    }
}
