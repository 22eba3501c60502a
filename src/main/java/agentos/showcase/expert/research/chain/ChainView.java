package agentos.showcase.expert.research.chain;

import agentos.showcase.data.Data;
import agentos.showcase.evidence.Link;
import agentos.showcase.evidence.Standing;
import agentos.showcase.expert.Outputs;
import agentos.showcase.expert.drawing.Drawings;
import agentos.showcase.run.Artefact;
import agentos.showcase.run.Assignment;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.run.Product;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.ArrayList;

/// The chain from the question to the conclusion, as nodes and edges and as a picture.
///
/// - `research.chain` reads `evidence` and `leave-out`: a chain.
/// - `research.chain-picture` reads `evidence`; with `with.final` also `leave-out`, and shows the conclusion: a drawing.
final class ChainView {
    private static final Texts TEXTS = Texts.of("research");

    private ChainView() {}

    static Data node(String id, String kind, Localized title, String mark) {
        var node = Data.object().put("id", id).put("kind", kind).put("title", title);
        return (mark.isEmpty() ? node : node.put("mark", mark)).build();
    }

    static Data edge(String from, String to, String mark) {
        var edge = Data.object().put("from", from).put("to", to);
        return (mark.isEmpty() ? edge : edge.put("mark", mark)).build();
    }

    static Product chain(Assignment assignment) throws OperationFailed {
        Board board = Judging.board(assignment);
        var findings = board.weigh(board.selected(assignment.value("leave-out").texts()));
        var nodes = new ArrayList<Data>();
        var edges = new ArrayList<Data>();
        nodes.add(node("question", "question", board.inquiry().question(), ""));
        for (String document : board.documents()) {
            nodes.add(node("source-" + document, "source", Judging.title(board, document), findings.leftOut().contains(document) ? "muted" : ""));
        }
        for (int i = 0; i < board.readings().size(); i++) {
            var reading = board.readings().get(i);
            boolean counts = findings.standings().get(i) == Standing.COUNTS;
            String mark = !counts ? "muted" : reading.stance() == Link.Stance.SUPPORTS ? "good" : "bad";
            nodes.add(node("passage-" + reading.statement(), "passage", reading.quote(), mark));
            edges.add(edge("source-" + reading.document(), "passage-" + reading.statement(), counts ? "" : "muted"));
            edges.add(edge("passage-" + reading.statement(), "claim-" + reading.claim(), mark));
        }
        for (var judgement : findings.judgements()) {
            String claim = "claim-" + judgement.claim().id();
            nodes.add(node(claim, "claim", TEXTS.both("chain.claim", judgement.claim().text(), Judging.verdict(judgement.verdict())), Judging.mark(judgement.verdict())));
            edges.add(edge("question", claim, ""));
            edges.add(edge(claim, "conclusion", Judging.mark(judgement.verdict())));
        }
        nodes.add(node("conclusion", "conclusion", Judging.conclusion(findings), ""));
        Data data = Data.object().put("nodes", nodes).put("edges", edges)
                .put("passages", board.readings().size())
                .put("left-out", findings.standings().stream().filter(standing -> standing == Standing.LEFT_OUT).count())
                .build();
        return Product.of(Outputs.artefact(assignment, Artefact.Type.CHAIN, data), TEXTS.both("note.chain", nodes.size(), board.readings().size()));
    }

    static Product picture(Assignment assignment) throws OperationFailed {
        Board board = Judging.board(assignment);
        var findings = board.weigh(Judging.leftOut(assignment, board));
        boolean concluded = assignment.with().get("final").truth();
        Data data = Drawings.artefact(board.inquiry().question(),
                new ChainPicture(board, findings, concluded, Language.EN).draw(),
                new ChainPicture(board, findings, concluded, Language.ZH).draw());
        return Product.of(Outputs.artefact(assignment, Artefact.Type.DRAWING, data),
                TEXTS.both(concluded ? "note.picture" : "note.picture.draft", board.documents().size(), findings.judgements().size()));
    }
}
