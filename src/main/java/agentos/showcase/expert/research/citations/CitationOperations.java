package agentos.showcase.expert.research.citations;

import agentos.showcase.data.Data;
import agentos.showcase.data.Json;
import agentos.showcase.evidence.Document;
import agentos.showcase.evidence.Library;
import agentos.showcase.expert.Operation;
import agentos.showcase.expert.Outputs;
import agentos.showcase.expert.research.common.Quotations;
import agentos.showcase.run.Artefact;
import agentos.showcase.run.Assignment;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.run.Product;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// From a summary to where each of its sentences comes from.
///
/// The first four read the inputs `drafts` (one [Draft] per name) and `topic` (the name).
/// - `research.locate`: the passage of every citation, whether it stands there, and where a search for the sentence finds it: a table.
/// - `research.references`: the records of everything that may be cited; `with.alter` = `{id: year}` puts a wrong year in: a table.
/// - `research.trace`: the trails back to the first sources; `with.missing` = ids of sources that cannot be opened, or
///   `led-to` for the first one that a trail leads to and no sentence cites: a table of references.
/// - `research.compare`, reads `traces`: every sentence beside the words that it is cited for: a table, the doubtful ones first.
/// - `research.revise`, reads `doubts` and the input `treatment` (`drop`, `source`, `note`): a table of sentences.
/// - `research.format`, `research.export`, `research.proof`: see [Listing].
/// - `research.lineage-picture`, `research.page-picture`: see [CitationPictures].
public final class CitationOperations {
    static final Texts TEXTS = Texts.of("citation");

    private CitationOperations() {}

    public static Map<String, Operation> operations(Library library, References references) {
        var listing = new Listing(library, references, new Bibliographer());
        var pictures = new CitationPictures(library, references);
        return Map.of(
                "research.locate", assignment -> locate(assignment, library),
                "research.references", assignment -> references(assignment, library, references),
                "research.trace", assignment -> trace(assignment, library, references),
                "research.compare", assignment -> compare(assignment, library),
                "research.revise", assignment -> Revising.revise(assignment, library, references),
                "research.format", listing::format,
                "research.export", listing::export,
                "research.proof", listing::proof,
                "research.lineage-picture", pictures::lineage,
                "research.page-picture", pictures::page);
    }

    private static Product locate(Assignment assignment, Library library) throws OperationFailed {
        var draft = Draft.of(assignment);
        var rows = new ArrayList<Data>();
        var quotes = new ArrayList<Data>();
        int standing = 0;
        for (int i = 0; i < draft.sentences().size(); i++) {
            var sentence = draft.sentences().get(i);
            var hits = new EnumMap<Language, List<Library.Hit>>(Language.class);
            for (Language language : Language.values()) {
                hits.put(language, library.search(sentence.text().in(language), language, 24));
            }
            for (var citation : sentence.cites()) {
                String id = citation.document();
                if (library.edition(id, Language.EN).isEmpty()) {
                    throw new OperationFailed(TEXTS.both("document.none", id));
                }
                boolean stands = Arrays.stream(Language.values()).allMatch(language -> library.stands(id, language, citation.quote().in(language)));
                standing += stands ? 1 : 0;
                rows.add(Outputs.row(stands ? "" : "bad", Outputs.number(i + 1), sentence.text(), library.title(id), citation.quote(), found(citation, hits)));
                quotes.add(Data.object().put("document", id).put("quote", citation.quote()).build());
            }
        }
        Data table = Outputs.table(TEXTS, List.of("number", "sentence", "source", "passage", "found"), rows)
                .put("title", draft.title()).put("subject", draft.subject())
                .put("quotes", quotes).put("sentences", draft.sentences().size()).put("passages", quotes.size()).put("standing", standing).build();
        return Product.of(Outputs.artefact(assignment, Artefact.Type.TABLE, table),
                TEXTS.both("note.locate", draft.sentences().size(), quotes.size(), standing, draft.citations().map(Draft.Citation::document).distinct().count()));
    }

    /// The place of the passage among what a search for the sentence brings from this document.
    private static Localized found(Draft.Citation citation, Map<Language, List<Library.Hit>> hits) {
        int best = 0;
        for (Language language : Language.values()) {
            int place = 0;
            for (var hit : hits.get(language)) {
                if (hit.document().id().equals(citation.document())) {
                    place++;
                    if (hit.passage().contains(citation.quote().in(language)) || citation.quote().in(language).contains(hit.passage())) {
                        best = best == 0 ? place : Math.min(best, place);
                        break;
                    }
                }
            }
        }
        return best == 0 ? TEXTS.both("found.not") : TEXTS.both("found.place", best);
    }

    private static Product references(Assignment assignment, Library library, References references) throws OperationFailed {
        var draft = Draft.of(assignment);
        var documents = new LinkedHashSet<String>();
        draft.citations().forEach(citation -> documents.add(citation.document()));
        for (String id : List.copyOf(documents)) {
            library.edition(id, Language.EN).ifPresent(document -> {
                Quotations.in(document, library).forEach(quotation -> documents.add(quotation.source()));
                if (!document.repeats().isEmpty()) {
                    documents.add(document.repeats());
                }
            });
        }
        var records = new LinkedHashMap<String, Data>();
        var chinese = new LinkedHashMap<String, Data>();
        for (String id : documents) {
            library.edition(id, Language.EN).ifPresent(document -> records.put(id, altered(Items.of(document, library), assignment)));
            library.document(id, Language.ZH).ifPresent(document -> chinese.put(id, altered(Items.of(document, library), assignment)));
        }
        int publications = 0;
        int unknown = 0;
        for (String id : documents) {
            for (String reference : library.edition(id, Language.EN).map(Document::references).orElse(List.of())) {
                var item = references.item(reference);
                unknown += item.isEmpty() ? 1 : 0;
                publications += item.isPresent() && !records.containsKey(reference) ? 1 : 0;
                item.ifPresent(found -> records.putIfAbsent(reference, altered(found, assignment)));
            }
        }
        var rows = records.entrySet().stream().map(entry -> Outputs.row("", title(entry.getValue(), chinese.get(entry.getKey())),
                names(entry.getValue(), chinese.get(entry.getKey())), Localized.same(References.date(entry.getValue())), TEXTS.both(documents.contains(entry.getKey()) ? "kind.document" : "kind.publication"))).toList();
        Data table = Outputs.table(TEXTS, List.of("title", "authors", "date", "kind"), rows)
                .put("records", new Data.Obj(records)).put("chinese", new Data.Obj(chinese))
                .put("documents", documents.size()).put("publications", publications).put("unknown", unknown).build();
        return Product.of(Outputs.artefact(assignment, Artefact.Type.TABLE, table), TEXTS.both("note.references", documents.size(), publications));
    }

    private static Localized title(Data english, Data chinese) {
        return new Localized(english.get("title").text(), (chinese == null ? english : chinese).get("title").text());
    }

    private static Localized names(Data english, Data chinese) {
        return new Localized(Items.names(english, Language.EN), Items.names(chinese == null ? english : chinese, Language.ZH));
    }

    private static Data altered(Data item, Assignment assignment) {
        Data year = assignment.with().get("alter").get(item.get("id").text());
        return year.isPresent() ? item.merge(Data.object().put("issued", Data.object().put("date-parts", List.of(Data.list(List.of(year)))).build()).build()) : item;
    }

    private static Product trace(Assignment assignment, Library library, References references) throws OperationFailed {
        var draft = Draft.of(assignment);
        Set<String> missing = missing(assignment, draft, library, references);
        var lineage = Lineage.of(draft, library, references, missing);
        var first = lineage.first();
        var rows = new ArrayList<Data>();
        var ids = lineage.sources().stream().sorted(java.util.Comparator.<String, String>comparing(id -> date(id, library, references)).thenComparing(id -> id)).toList();
        for (String id : ids) {
            Localized remark = remark(id, lineage, library);
            rows.add(Outputs.row(remark.isEmpty() ? first.contains(id) ? "good" : "" : "changed",
                    references.item(id).map(item -> Localized.same(item.get("title").text())).orElseGet(() -> library.title(id)),
                    Localized.same(date(id, library, references)), TEXTS.both(first.contains(id) ? "standing.first" : "standing.second"), led(id, lineage, library, references), remark));
        }
        long broken = lineage.trails().stream().filter(Lineage.Trail::broken).count();
        Data table = Outputs.table(TEXTS, List.of("reference", "date", "standing", "leads", "remark"), rows)
                .put("trails", Json.data(lineage.trails())).put("missing", Data.strings(List.copyOf(missing)))
                .put("closed", lineage.trails().stream().map(trail -> (Data) Data.object().put("sentence", trail.sentence()).put("ends", trail.last().id()).put("ok", !trail.broken()).build()).toList())
                .put("sources", ids.size()).put("first", first.size()).put("broken", broken)
                .put("oldest", oldest(ids, library, references)).build();
        String oldest = oldest(ids, library, references);
        return Product.of(Outputs.artefact(assignment, Artefact.Type.TABLE, table), broken == 0
                ? TEXTS.both("note.trace", lineage.trails().size(), first.size(), oldest)
                : TEXTS.both("note.trace.broken", lineage.trails().size(), broken, label(missing.iterator().next(), library, references)));
    }

    private static Set<String> missing(Assignment assignment, Draft draft, Library library, References references) {
        var missing = new LinkedHashSet<String>();
        for (String id : assignment.with().get("missing").texts()) {
            if (id.equals("led-to")) {
                var steps = Lineage.of(draft, library, references, Set.of()).trails().stream().flatMap(trail -> trail.steps().stream().skip(1)).toList();
                var cited = draft.citations().map(Draft.Citation::document).toList();
                steps.stream().filter(step -> !step.publication() && !cited.contains(step.id())).findFirst()
                        .or(() -> steps.stream().filter(Lineage.Step::publication).findFirst()).ifPresent(step -> missing.add(step.id()));
            } else {
                missing.add(id);
            }
        }
        return missing;
    }

    static String date(String id, Library library, References references) {
        return references.item(id).map(References::date).orElseGet(() -> library.edition(id, Language.EN).map(Document::date).orElse(""));
    }

    private static String oldest(List<String> ids, Library library, References references) {
        return ids.stream().map(id -> date(id, library, references)).filter(date -> date.length() >= 4).map(date -> date.substring(0, 4)).min(String::compareTo).orElse("");
    }

    /// What the trails come to after this source.
    private static Localized led(String id, Lineage lineage, Library library, References references) {
        var next = new LinkedHashSet<String>();
        for (var trail : lineage.trails()) {
            for (int i = 0; i + 1 < trail.steps().size(); i++) {
                if (trail.steps().get(i).id().equals(id) && trail.steps().get(i + 1).bond() != Lineage.Bond.MISSING) {
                    next.add(trail.steps().get(i + 1).id());
                }
            }
        }
        return Localized.list(next.stream().map(source -> label(source, library, references)).toList());
    }

    /// `Vaswani et al. 2017`.
    static Localized label(String id, Library library, References references) {
        Data publication = references.item(id).orElse(null);
        String year = " " + date(id, library, references).replaceAll("-.*", "");
        return publication != null
                ? new Localized(Items.names(publication, Language.EN) + year, Items.names(publication, Language.ZH) + year)
                : new Localized(label(id, Language.EN, library) + year, label(id, Language.ZH, library) + year);
    }

    static String label(String id, Language language, Library library) {
        return library.document(id, language).map(document -> Items.names(Items.of(document, library), language)).orElse(id);
    }

    private static Localized remark(String id, Lineage lineage, Library library) {
        var document = library.edition(id, Language.EN).orElse(null);
        if (document == null) {
            return Localized.EMPTY;
        }
        for (var trail : lineage.trails()) {
            for (int i = 0; i + 1 < trail.steps().size(); i++) {
                var next = trail.steps().get(i + 1);
                if (trail.steps().get(i).id().equals(id)) {
                    switch (next.bond()) {
                        case MISQUOTES, MISSING, QUOTES, REPEATS -> {
                            return TEXTS.both("remark." + next.bond().name().toLowerCase(java.util.Locale.ROOT), library.title(next.id()));
                        }
                        default -> { }
                    }
                }
            }
        }
        return Quotations.successor(document, library).map(next -> TEXTS.both("remark.outdated", library.title(next.id()))).orElse(Localized.EMPTY);
    }

    private static Product compare(Assignment assignment, Library library) throws OperationFailed {
        var draft = Draft.of(assignment);
        var lineage = Lineage.read(Outputs.pointed(assignment, "traces", "traces").get("trails"));
        var doubts = Doubt.of(draft, lineage);
        var rows = new ArrayList<Data>();
        for (var doubt : doubts) {
            rows.add(Outputs.row("bad", doubt.says(), doubt.words(), library.title(doubt.source()), doubt.reason()));
        }
        int compared = doubts.size();
        for (var sentence : draft.sentences()) {
            for (var citation : sentence.cites()) {
                if (doubts.stream().noneMatch(doubt -> doubt.sentence().equals(sentence.id()) && doubt.cited().equals(citation.document()))) {
                    compared++;
                    rows.add(Outputs.row("good", sentence.text(), citation.quote(), library.title(citation.document()), TEXTS.both("doubt.none")));
                }
            }
        }
        Data table = Outputs.table(TEXTS, List.of("says", "words", "source", "difference"), rows)
                .put("doubts", Json.data(doubts)).put("compared", compared).put("doubtful", doubts.size()).build();
        return Product.of(Outputs.artefact(assignment, Artefact.Type.TABLE, table), doubts.isEmpty() ? TEXTS.both("note.compare.none", compared)
                : TEXTS.both(doubts.size() == 1 ? "note.compare" : "note.compare.many", compared, library.title(doubts.getFirst().source()), doubts.getFirst().reason(), doubts.size()));
    }
}
