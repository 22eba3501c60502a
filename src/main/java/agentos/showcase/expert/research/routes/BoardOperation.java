package agentos.showcase.expert.research.routes;

import agentos.showcase.data.Data;
import agentos.showcase.data.Json;
import agentos.showcase.evidence.Document;
import agentos.showcase.evidence.Library;
import agentos.showcase.expert.Outputs;
import agentos.showcase.run.Artefact;
import agentos.showcase.run.Assignment;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.run.Product;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// `research.board`: matrix, weights, ranking, stability, sources and risks as one output, to be handled on the stage and saved.
final class BoardOperation {
    private static final Texts TEXTS = Texts.of("research");

    private BoardOperation() {}

    static Product board(Assignment assignment, Library library) throws OperationFailed {
        var whole = RouteOperations.matrix(assignment, Outputs.pointed(assignment, "matrix", "matrix"));
        Data stability = Outputs.pointed(assignment, "stability", "stability");
        Map<String, List<Double>> places = new LinkedHashMap<>();
        stability.get("places").fields().forEach((route, shares) -> places.put(route, shares.items().stream().map(Data::number).toList()));
        var risks = assignment.value("risks").items().stream().map(item -> Json.read(item, Risk.class)).toList();
        var comparison = new Comparison(whole.routes(), whole.criteria(), whole.cells(), RouteOperations.weights(assignment),
                assignment.value("profile").localized(), assignment.value("without").texts(), sources(whole, risks, library), places,
                stability.get("samples").integer(0), stability.get("seed").text(), risks);
        Localized told = comparison.told();
        Data table = comparison.into(Outputs.table(TEXTS, List.of("rank", "route", "score", "leads", "confidence", "dominance"), rows(comparison)))
                .put("leader", comparison.ranking().getFirst().route().id()).put("told", told).build();
        return Product.of(Outputs.artefact(assignment, Artefact.Type.TABLE, table), told);
    }

    private static List<Data> rows(Comparison comparison) {
        var rows = new ArrayList<Data>();
        for (var place : comparison.ranking()) {
            var by = comparison.dominating(place.route()).stream().map(Matrix.Route::name).toList();
            rows.add(Outputs.row(rows.isEmpty() ? "good" : by.isEmpty() ? "" : "muted", Outputs.number(rows.size() + 1L), place.route().name(),
                    RouteOperations.points(place.score()), RouteOperations.percent(comparison.places().get(place.route().id()).getFirst(), 1),
                    RouteOperations.percent(place.confidence(), 0), by.isEmpty() ? TEXTS.both("dominance.free") : TEXTS.both("dominance.by", Localized.list(by))));
        }
        return rows;
    }

    private static List<Comparison.Source> sources(Matrix matrix, List<Risk> risks, Library library) {
        return Stream.concat(matrix.cells().stream().flatMap(cell -> cell.support().stream()).map(Matrix.Support::document), risks.stream().map(Risk::document)).distinct().map(id -> new Comparison.Source(id,
                library.title(id), library.publisher(id), library.edition(id, Language.EN).map(Document::kind).orElse(""),
                library.edition(id, Language.EN).map(Document::date).orElse(""))).toList();
    }
}
