package agentos.showcase.expert.research.citations;

import agentos.showcase.evidence.Document;
import agentos.showcase.evidence.Library;
import agentos.showcase.expert.research.citations.Lineage.Bond;
import agentos.showcase.expert.research.citations.Lineage.Step;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import java.util.LinkedHashMap;
import java.util.List;

/// What a person is told of the sources that trails lead over.
///
/// @param references the publications that documents cite
record Sources(Library library, References references) {

    /// In the order in which the trails come to them; after them what only doubtful sentences cite, which may be gone by now.
    List<Citing.Source> of(Lineage lineage, List<Doubt> doubts) {
        var first = lineage.first();
        var found = new LinkedHashMap<String, Citing.Source>();
        for (var trail : lineage.trails()) {
            for (Step step : trail.steps()) {
                boolean missing = step.bond() == Bond.MISSING;
                found.merge(step.id(), source(step.id(), first.contains(step.id()), missing), (one, other) -> one.missing() ? other : one);
            }
        }
        for (Doubt doubt : doubts) {
            for (String id : List.of(doubt.cited(), doubt.source())) {
                found.computeIfAbsent(id, _ -> source(id, false, false));
            }
        }
        return List.copyOf(found.values());
    }

    private Citing.Source source(String id, boolean first, boolean missing) {
        var publication = references.item(id);
        Localized title = publication.map(item -> Localized.same(item.get("title").text())).orElseGet(() -> library.title(id));
        var names = new Names(library, references);
        Localized authors = new Localized(names.authors(id, Language.EN), names.authors(id, Language.ZH));
        String kind = publication.isPresent() ? "publication" : library.edition(id, Language.EN).map(Document::kind).orElse("");
        String address = publication.map(item -> item.get("DOI").isPresent() ? "https://doi.org/" + item.get("DOI").text() : item.get("URL").text()).orElse("");
        return new Citing.Source(id, title, authors, kind, CitationOperations.date(id, library, references), first, missing, address);
    }
}
