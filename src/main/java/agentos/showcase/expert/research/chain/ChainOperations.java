package agentos.showcase.expert.research.chain;

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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// From a question to the passages that bear on it.
///
/// All read the inputs `questions` (one [Inquiry] per name) and `question` (the name; `own` for the one in the input `asked`).
/// - `research.split` makes a chain: the question and the claims it comes apart into.
/// - `research.search`, `with.part` of `with.of` (which claims, counted from 0), `with.limit` passages per search: a table of documents.
/// - `research.open`, `with.found` = names of search outputs, `with.most` documents, `with.skip` the so many best ones: a table of sources.
/// - `research.read`, `with.found` again, reads `sources`; `with.alter` = `{statement id: localized}` puts other words in: a table of passages.
public final class ChainOperations {
    private static final Texts TEXTS = Texts.of("research");
    private static final Texts OWN = Texts.of("chain");

    private ChainOperations() {}

    public static Map<String, Operation> operations(Library library) {
        return Map.of(
                "research.split", assignment -> split(assignment, library),
                "research.search", assignment -> search(assignment, library),
                "research.open", assignment -> open(assignment, library),
                "research.read", assignment -> read(assignment, library),
                "research.judge", assignment -> Judging.judge(assignment, library),
                "research.conclude", assignment -> Judging.conclude(assignment, library),
                "research.chain", assignment -> ChainView.chain(assignment, library),
                "research.chain-picture", assignment -> ChainView.picture(assignment, library));
    }

    private static Product split(Assignment assignment, Library library) throws OperationFailed {
        var inquiry = Inquiry.of(assignment, library);
        var nodes = new ArrayList<Data>();
        var edges = new ArrayList<Data>();
        nodes.add(ChainData.node("question", "question", inquiry.question(), "").build());
        for (var sub : inquiry.subs()) {
            nodes.add(ChainData.node("claim-" + sub.id(), "claim", sub.claim(), "").put("open", sub.open()).build());
            edges.add(ChainData.edge("question", "claim-" + sub.id(), ""));
        }
        Data chain = Data.object().put("nodes", nodes).put("edges", edges)
                .put("question", inquiry.question())
                .put("claims", inquiry.subs().stream().map(sub -> Data.of(sub.claim())).toList())
                .build();
        return Product.of(Outputs.artefact(assignment, Artefact.Type.CHAIN, chain), inquiry.subs().isEmpty() ? inquiry.trouble()
                : inquiry.isFree() ? OWN.both(inquiry.subs().size() == 1 ? "note.split.own.one" : "note.split.own", inquiry.subs().size())
                : TEXTS.both("note.split", inquiry.subs().size()));
    }

    private static Product search(Assignment assignment, Library library) throws OperationFailed {
        var inquiry = Inquiry.of(assignment, library);
        int part = assignment.with().get("part").integer(0);
        int of = Math.max(1, assignment.with().get("of").integer(1));
        var findings = new ArrayList<Finding>();
        int claims = 0;
        for (int i = part; i < inquiry.subs().size(); i += of) {
            claims++;
            findings.addAll(Finding.search(inquiry, inquiry.subs().get(i), library, assignment.with().get("limit").integer(8)));
        }
        var rows = findings.stream()
                .map(finding -> Outputs.row(finding.statements().isEmpty() ? "muted" : "", Outputs.number(finding.rank()),
                        finding.passage(), library.title(finding.document())))
                .toList();
        Data table = Outputs.table(TEXTS, List.of("rank", "passage", "source"), rows)
                .put("findings", Json.data(findings))
                .build();
        long documents = findings.stream().map(Finding::document).distinct().count();
        return Product.of(Outputs.artefact(assignment, Artefact.Type.TABLE, table),
                inquiry.subs().isEmpty() ? inquiry.trouble() : claims == 0 ? OWN.both("note.search.none") : findings.isEmpty() ? TEXTS.both("note.search.nothing") : TEXTS.both(claims == 1 ? "note.search.one" : "note.search", claims, documents));
    }

    private static List<Finding> found(Assignment assignment) {
        return assignment.with().get("found").texts().stream().flatMap(name -> Finding.all(assignment.value(name)).stream()).toList();
    }

    private static Product open(Assignment assignment, Library library) throws OperationFailed {
        var scores = new LinkedHashMap<String, Double>();
        found(assignment).stream().filter(finding -> !finding.statements().isEmpty())
                .forEach(finding -> scores.merge(finding.document(), finding.statements().size() + 1.0 / finding.rank(), Double::sum));
        var ranked = scores.keySet().stream().sorted(Comparator.<String>comparingDouble(id -> -scores.get(id)).thenComparing(id -> id)).toList();
        int skip = assignment.with().get("skip").integer(0);
        int most = assignment.with().get("most").integer(99);
        var opened = ranked.stream().skip(skip).limit(most).toList();
        Localized nothing = opened.isEmpty() ? Inquiry.of(assignment, library).trouble() : Localized.EMPTY;
        if (opened.isEmpty() && nothing.isEmpty()) {
            throw new OperationFailed(TEXTS.both("sources.none"));
        }
        var rows = new ArrayList<Data>();
        var publishers = new LinkedHashSet<String>();
        for (String id : opened) {
            Document document = library.edition(id, Language.EN).orElseThrow(() -> new OperationFailed(TEXTS.both("source.missing", id)));
            publishers.add(document.publisher());
            rows.add(Outputs.row(relation(document, library).isEmpty() ? "" : "muted", library.title(id), library.publisher(id),
                    Localized.same(document.date()), TEXTS.both("kind." + (TEXTS.has("kind." + document.kind()) ? document.kind() : "other")),
                    relation(document, library)));
        }
        Data table = Outputs.table(TEXTS, List.of("source", "publisher", "date", "kind", "relation"), rows)
                .put("documents", Data.strings(opened))
                .put("publishers", publishers.size())
                .put("skipped", Data.strings(ranked.stream().limit(skip).toList()))
                .build();
        return Product.of(Outputs.artefact(assignment, Artefact.Type.TABLE, table), !nothing.isEmpty() ? nothing : skip > 0
                ? TEXTS.both("note.open.instead", library.title(ranked.getFirst()), opened.size())
                : TEXTS.both("note.open", opened.size(), publishers.size()));
    }

    private static Localized relation(Document document, Library library) {
        if (!document.repeats().isEmpty()) {
            return TEXTS.both("relation.repeats", library.title(document.repeats()));
        }
        return Quotations.successor(document, library).map(next -> TEXTS.both("relation.outdated", library.title(next.id()))).orElse(Localized.EMPTY);
    }

    private static Product read(Assignment assignment, Library library) throws OperationFailed {
        var inquiry = Inquiry.of(assignment, library);
        var opened = Outputs.pointed(assignment, "sources", "sources").get("documents").texts();
        var found = new LinkedHashSet<String>();
        found(assignment).forEach(finding -> found.addAll(finding.statements()));
        var readings = new ArrayList<Reading>();
        for (var statement : inquiry.statements()) {
            if (found.contains(statement.id()) && opened.contains(statement.document())) {
                Data altered = assignment.with().get("alter").get(statement.id());
                readings.add(Readings.of(statement, altered.isPresent() ? altered.localized() : statement.quote(), library));
            }
        }
        if (readings.isEmpty() && inquiry.trouble().isEmpty()) {
            throw new OperationFailed(TEXTS.both("readings.none"));
        }
        String asOf = Quotations.newest(library);
        var roles = new Board(inquiry, readings, asOf).weigh(List.of()).roles();
        var rows = new ArrayList<Data>();
        for (int i = 0; i < readings.size(); i++) {
            var reading = readings.get(i);
            rows.add(Outputs.row(roles.get(i) == Role.COUNTS ? "" : "muted", inquiry.sub(reading.claim()).claim(), ChainData.stance(reading.stance()),
                    reading.quote(), reading.title(), ChainData.role(reading, roles.get(i))));
        }
        long counted = roles.stream().filter(role -> role == Role.COUNTS).count();
        Data table = Outputs.table(TEXTS, List.of("claim", "stance", "passage", "source", "remark"), rows)
                .put("readings", Json.data(readings))
                .put("as-of", asOf)
                .put("quotes", readings.stream().map(Reading::cited).toList())
                .put("nothing", readings.isEmpty())
                .put("passages", readings.size())
                .put("counted", counted)
                .build();
        return Product.of(Outputs.artefact(assignment, Artefact.Type.TABLE, table),
                readings.isEmpty() ? inquiry.trouble() : inquiry.isFree() ? OWN.both("note.read.own", readings.size(), opened.size(), counted)
                        : TEXTS.both(counted == readings.size() ? "note.read.all" : "note.read", readings.size(), opened.size(), readings.size() - counted));
    }
}
