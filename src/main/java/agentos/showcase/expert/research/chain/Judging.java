package agentos.showcase.expert.research.chain;

import agentos.showcase.data.Data;
import agentos.showcase.evidence.Judgement;
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
import java.util.Set;
import java.util.stream.Stream;

/// From passages to verdicts, and from verdicts to a conclusion.
///
/// - `research.judge` reads `evidence`; with `with.final` it takes away what the value `leave-out` selects (see [Board#selected]) and
///   hands its claims and links on to the run: a table of claims.
/// - `research.conclude` reads `evidence` and `leave-out`: a text.
final class Judging {
    private static final Texts TEXTS = Texts.of("research");
    private static final Texts VERDICTS = Texts.of("evidence");

    private Judging() {}

    static Board board(Assignment assignment) throws OperationFailed {
        return Board.of(Inquiry.of(assignment), Outputs.pointed(assignment, "evidence", "evidence"));
    }

    static Set<String> leftOut(Assignment assignment, Board board) {
        return assignment.with().get("final").truth() ? board.selected(assignment.value("leave-out").texts()) : Set.of();
    }

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

    static Product judge(Assignment assignment) throws OperationFailed {
        Board board = board(assignment);
        var findings = board.weigh(leftOut(assignment, board));
        var before = board.weigh(Set.of()).verdicts();
        var rows = findings.judgements().stream()
                .map(j -> Outputs.row(mark(j.verdict()), j.claim().text(), verdict(j.verdict()), j.reason()))
                .toList();
        var changed = findings.verdicts().entrySet().stream().filter(entry -> before.get(entry.getKey()) != entry.getValue()).toList();
        var pivot = board.dossier().loads().getFirst();
        Data table = Outputs.table(TEXTS, List.of("claim", "verdict", "reason"), rows)
                .put("verdicts", keys(findings))
                .put("decided", findings.decided())
                .put("claims", findings.judgements().size())
                .put("weakest", weakest(findings))
                .put("changed", changed.size())
                .put("left-out", findings.leftOut().stream().map(id -> (Data) Data.object().put("document", id).put("title", title(board, id)).build()).toList())
                .put("pivot", Data.object().put("document", pivot.source()).put("title", title(board, pivot.source()))
                        .put("changes", pivot.changed().size()).put("passages", pivot.counted()).build())
                .build();
        var artefact = Outputs.artefact(assignment, Artefact.Type.TABLE, table);
        if (!assignment.with().get("final").truth()) {
            return Product.of(artefact, TEXTS.both(pivot.changed().isEmpty() ? "note.judge.firm" : "note.judge", findings.decided(), findings.judgements().size(),
                    title(board, pivot.source()), pivot.changed().size()));
        }
        var links = findings.judgements().stream().flatMap(j -> Stream.concat(j.links().stream(), j.aside().stream())).toList();
        return new Product(List.of(artefact), weighed(board, findings, changed.size()), List.of(),
                findings.judgements().stream().map(Judgement::claim).toList(), links);
    }

    private static Localized weighed(Board board, Board.Findings findings, int changed) {
        if (findings.leftOut().isEmpty()) {
            return TEXTS.both("note.weigh.all", findings.decided(), findings.judgements().size());
        }
        Localized titles = Localized.list(findings.leftOut().stream().map(id -> TEXTS.both("title", title(board, id))).toList());
        return TEXTS.both(changed == 0 ? "note.weigh.same" : changed == 1 ? "note.weigh.one" : "note.weigh.changed", titles, changed, findings.judgements().size());
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

    static Product conclude(Assignment assignment) throws OperationFailed {
        Board board = board(assignment);
        var findings = board.weigh(board.selected(assignment.value("leave-out").texts()));
        Localized conclusion = conclusion(findings);
        var text = TEXTS.both("conclusion.text", board.inquiry().question(), conclusion, list(findings),
                TEXTS.both("conclusion.basis", findings.decided(), findings.judgements().size()));
        Data data = Data.object().put("text", text)
                .put("conclusion", conclusion)
                .put("answer", answer(findings))
                .put("verdicts", keys(findings))
                .put("open", findings.judgements().size() - findings.decided())
                .build();
        return Product.of(Outputs.artefact(assignment, Artefact.Type.TEXT, data), TEXTS.both("note.conclude", conclusion));
    }

    /// The verdicts in the order of the claims, in words.
    private static Data keys(Board.Findings findings) {
        return Data.list(findings.judgements().stream().map(judgement -> (Data) Data.of(verdict(judgement.verdict()))).toList());
    }

    static Localized conclusion(Board.Findings findings) {
        return findings.ending() == null ? TEXTS.both("conclusion.none") : findings.ending().text();
    }

    static String answer(Board.Findings findings) {
        return findings.ending() == null ? "open" : findings.ending().answer();
    }

    private static Localized list(Board.Findings findings) {
        Localized list = Localized.EMPTY;
        for (var judgement : findings.judgements()) {
            list = list.plus(TEXTS.both("conclusion.claim", judgement.claim().text(), verdict(judgement.verdict()), judgement.reason())).plus(Localized.same("\n"));
        }
        return list.map(String::stripTrailing);
    }
}
