package agentos.showcase.expert.research.citations;

import static agentos.showcase.expert.research.citations.CitationOperations.TEXTS;

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
import java.util.ArrayList;

/// - `research.lineage-picture` reads the draft, `traces` and `doubts`; with `with.final` `revised` instead: the lineage as a drawing. A
///   task that makes a second output gets the doubtful sentence beside its source as well.
/// - `research.page-picture` reads `summary` and `reference-list`: the page as it would be printed.
final class CitationPictures {
    private final Library library;
    private final References references;

    CitationPictures(Library library, References references) {
        this.library = library;
        this.references = references;
    }

    Product lineage(Assignment assignment) throws OperationFailed {
        boolean last = assignment.with().get("final").truth();
        Data revised = last ? Outputs.pointed(assignment, "revised", "revised") : Data.NIL;
        Draft draft = last ? Draft.read(revised.get("draft"), "revised") : Draft.of(assignment);
        var lineage = Lineage.read(last ? revised.get("trails") : Outputs.pointed(assignment, "traces", "traces").get("trails"));
        var doubts = Doubt.of(draft, lineage);
        var names = new Names(library, references);
        Data map = Drawings.artefact(draft.title(),
                new LineagePicture(draft, lineage, doubts, last, names, Language.EN).draw(), new LineagePicture(draft, lineage, doubts, last, names, Language.ZH).draw());
        var made = new ArrayList<Artefact>();
        made.add(Outputs.artefact(assignment, 0, Artefact.Type.DRAWING, TEXTS.both(last ? "title.map" : "title.sketch"), map));
        if (assignment.task().makes().size() > 1) {
            made.add(Outputs.artefact(assignment, 1, Artefact.Type.DRAWING, TEXTS.both("title.pair"), Drawings.artefact(TEXTS.both("title.pair"),
                    new PairPicture(draft, doubts, lineage.trails().size(), names, Language.EN).draw(), new PairPicture(draft, doubts, lineage.trails().size(), names, Language.ZH).draw())));
        }
        return Product.of(made, TEXTS.both(last ? "note.map" : "note.sketch", draft.sentences().size(), lineage.sources().size(), lineage.first().size(), doubts.size()));
    }

    Product page(Assignment assignment) throws OperationFailed {
        Data summary = Outputs.pointed(assignment, "summary", "summary");
        Data list = Outputs.pointed(assignment, "list", "reference-list");
        Localized title = Outputs.pointed(assignment, "revised", "revised").get("draft").get("title").localized();
        Localized style = list.get("style-name").localized();
        Data page = Drawings.artefact(TEXTS.both("title.page"),
                new PagePicture(title.en(), style.en(), summary.get("en").items(), list.get("en").items(), Language.EN).draw(),
                new PagePicture(title.zh(), style.zh(), summary.get("zh").items(), list.get("zh").items(), Language.ZH).draw());
        return Product.of(Outputs.artefact(assignment, 0, Artefact.Type.DRAWING, TEXTS.both("title.page"), page),
                TEXTS.both("note.page", summary.get("en").items().size(), list.get("en").items().size(), style));
    }
}
