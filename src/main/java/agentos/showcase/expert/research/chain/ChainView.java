package agentos.showcase.expert.research.chain;

import agentos.showcase.data.Data;
import agentos.showcase.evidence.Library;
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
import java.util.LinkedHashMap;

/// The chain from the question to the conclusion, as nodes and edges and as a picture.
///
/// - `research.chain` reads `evidence`; with `with.final` also what the visitor's hand did ([Picks]), concludes, and tells what that hand has changed: a
///   chain.
/// - `research.chain-picture` reads the same; with `with.final` it shows the conclusion: a drawing.
final class ChainView {
    private static final Texts TEXTS = Texts.of("research");
    private static final int SEARCHED = 12;

    private ChainView() {}

    static Product chain(Assignment assignment, Library library) throws OperationFailed {
        boolean concluded = assignment.with().get("final").truth();
        var weighing = Weighing.of(assignment, library, concluded);
        var untouched = ChainData.of(Weighing.of(weighing.read(), Picks.NONE, library), concluded).build();
        Data chain = ChainData.of(weighing, concluded).build();
        Data data = ((Data.Obj) chain).merge(Data.object()
                .put("told", Telling.told(untouched, chain))
                .put("candidates", candidates(weighing, library))
                .put("passages", weighing.read().readings().size())
                .put("quotes", weighing.board().readings().stream().map(Reading::cited).toList())
                .put("left-out", weighing.after().roles().stream().filter(role -> role == Role.LEFT_OUT).count())
                .build());
        Localized note = !weighing.inquiry().trouble().isEmpty() ? weighing.inquiry().trouble()
                : TEXTS.both("note.chain", data.get("nodes").items().size(), weighing.board().readings().size());
        return Product.of(Outputs.artefact(assignment, Artefact.Type.CHAIN, data), concluded ? note : draft(weighing, note));
    }

    private static Localized draft(Weighing weighing, Localized otherwise) {
        return weighing.board().readings().isEmpty() ? otherwise
                : TEXTS.both("note.picture.draft", weighing.board().documents().size(), weighing.after().judgements().size());
    }

    /// Documents that have something on the matter and are not on the board, by the search's best place for them.
    private static java.util.List<Data> candidates(Weighing weighing, Library library) {
        var best = new LinkedHashMap<String, Finding>();
        var inquiry = weighing.inquiry();
        for (Inquiry.Sub sub : inquiry.subs()) {
            for (Finding finding : Finding.search(inquiry, sub, library, SEARCHED)) {
                if (!weighing.board().documents().contains(finding.document())) {
                    best.merge(finding.document(), finding, (one, other) -> one.rank() <= other.rank() ? one : other);
                }
            }
        }
        var candidates = new ArrayList<Data>();
        best.values().stream().sorted(java.util.Comparator.comparingInt(Finding::rank).thenComparing(Finding::document)).forEach(finding -> {
            var readings = Readings.of(inquiry, finding.document(), library);
            if (!readings.isEmpty()) {
                candidates.add(Data.object().put("document", finding.document()).put("title", readings.getFirst().title()).put("about", ChainData.about(readings.getFirst()))
                        .put("passage", readings.getFirst().quote()).put("found", readings.size()).build());
            }
        });
        return candidates;
    }

    static Product picture(Assignment assignment, Library library) throws OperationFailed {
        boolean concluded = assignment.with().get("final").truth();
        var weighing = Weighing.of(assignment, library, concluded);
        Data data = Drawings.artefact(weighing.inquiry().question(),
                new ChainPicture(weighing, concluded, Language.EN).draw(),
                new ChainPicture(weighing, concluded, Language.ZH).draw());
        return Product.of(Outputs.artefact(assignment, Artefact.Type.DRAWING, data), !weighing.inquiry().trouble().isEmpty() ? weighing.inquiry().trouble()
                : TEXTS.both(concluded ? "note.picture" : "note.picture.draft", weighing.board().documents().size(), weighing.after().judgements().size()));
    }
}
