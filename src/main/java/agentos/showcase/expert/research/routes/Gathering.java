package agentos.showcase.expert.research.routes;

import agentos.showcase.data.Data;
import agentos.showcase.data.Json;
import agentos.showcase.evidence.Library;
import agentos.showcase.expert.Outputs;
import agentos.showcase.run.Artefact;
import agentos.showcase.run.Assignment;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.run.Product;
import agentos.showcase.text.Language;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/// `research.gather`: the evidence of a group of criteria, looked up in the library.
final class Gathering {
    private static final Texts TEXTS = Texts.of("research");

    private Gathering() {}

    static Product gather(Assignment assignment, Library library) throws OperationFailed {
        String group = assignment.with().get("group").text();
        var criteria = RouteOperations.criteria(assignment).stream().filter(criterion -> criterion.group().equals(group)).toList();
        var routes = RouteOperations.routes(assignment);
        var found = new ArrayList<Data>();
        var rows = new ArrayList<Data>();
        var quotes = new ArrayList<Data>();
        var documents = new LinkedHashSet<String>();
        for (Data item : assignment.value("cells").items()) {
            Evidence evidence = Evidence.read(item);
            var criterion = criteria.stream().filter(c -> c.id().equals(evidence.criterion())).findFirst().orElse(null);
            var route = routes.stream().filter(r -> r.id().equals(evidence.route())).findFirst().orElse(null);
            if (criterion == null || route == null) {
                continue;
            }
            double said = evidence.said();
            var support = support(evidence, criterion, library);
            found.add(Data.object().put("route", route.id()).put("criterion", criterion.id()).put("value", evidence.value())
                    .put("said", Double.isNaN(said) ? Data.NIL : Data.of(said)).put("basis", evidence.basis().level)
                    .put("document", evidence.document()).put("support", Json.data(support)).build());
            for (var piece : support) {
                documents.add(piece.document());
                quotes.add(Data.object().put("document", piece.document()).put("quote", piece.quote()).build());
                rows.add(Outputs.row(criterion.agree(evidence.value(), piece.value()) ? "" : "bad", criterion.name(), route.name(),
                        Double.isNaN(piece.value()) ? TEXTS.both("said.nothing") : criterion.printed(piece.value()),
                        TEXTS.both("confidence." + piece.basis()), library.title(piece.document()), piece.quote()));
            }
        }
        if (found.isEmpty()) {
            throw new OperationFailed(TEXTS.both("gather.nothing", group));
        }
        Data table = Outputs.table(TEXTS, List.of("criterion", "route", "value", "confidence", "source", "quote"), rows)
                .put("cells", found)
                .put("quotes", quotes)
                .put("documents", documents.size())
                .put("searched", searched(criteria, library, documents))
                .build();
        return Product.of(Outputs.artefact(assignment, Artefact.Type.TABLE, table),
                TEXTS.both("note.gather", found.size(), documents.size(), criteria.size()));
    }

    /// The evidence of a cell, the document that its value comes from first.
    private static List<Matrix.Support> support(Evidence evidence, Matrix.Criterion criterion, Library library) throws OperationFailed {
        var support = new ArrayList<Matrix.Support>();
        var trust = new Trust(library);
        for (Evidence piece : Stream.concat(Stream.of(evidence), evidence.more().stream()).toList()) {
            var document = library.edition(piece.document(), Language.EN).orElse(null);
            if (document == null) {
                throw new OperationFailed(TEXTS.both("source.missing", piece.document()));
            }
            double said = piece.said();
            if (!Double.isNaN(said)) {
                support.add(new Matrix.Support(document.id(), piece.quote(), said, piece.basis().level, trust.worth(piece.basis(), document),
                        document.repeats().isEmpty() ? document.id() : document.repeats(), piece.remark()));
            }
        }
        return support;
    }

    /// How many of the documents a search for the criteria themselves would have brought up, in either language.
    private static long searched(List<Matrix.Criterion> criteria, Library library, LinkedHashSet<String> documents) {
        var hit = new LinkedHashSet<String>();
        for (var criterion : criteria) {
            for (Language language : Language.values()) {
                library.search(criterion.query().in(language), language, 12).forEach(found -> hit.add(found.document().id()));
            }
        }
        return documents.stream().filter(hit::contains).count();
    }
}
