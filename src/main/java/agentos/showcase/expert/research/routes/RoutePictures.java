package agentos.showcase.expert.research.routes;

import agentos.showcase.data.Data;
import agentos.showcase.evidence.Library;
import agentos.showcase.expert.Outputs;
import agentos.showcase.expert.drawing.Drawings;
import agentos.showcase.run.Artefact;
import agentos.showcase.run.Assignment;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.run.Product;
import agentos.showcase.text.Language;
import agentos.showcase.text.Texts;
import java.util.LinkedHashMap;
import java.util.Map;

/// - `research.matrix-picture` reads `matrix`, `weights`, `profile` and, where it is there, `stability`: the matrix as a heat map beside the ranking.
/// - `research.risk-picture` reads `ranking` and the input `risks`: the five by five field.
final class RoutePictures {
    private static final Texts TEXTS = Texts.of("research");

    private RoutePictures() {}

    static Product matrix(Assignment assignment, Library library) throws OperationFailed {
        var matrix = RouteOperations.made(assignment);
        var weights = RouteOperations.weights(assignment);
        Map<String, Double> shares = new LinkedHashMap<>();
        assignment.value("stability").get("shares").fields().forEach((id, share) -> shares.put(id, share.number()));
        var profile = RouteOperations.profile(assignment, library);
        Data data = Drawings.artefact(TEXTS.both("matrix.title", profile),
                new MatrixPicture(matrix, weights, shares, profile, Language.EN).draw(),
                new MatrixPicture(matrix, weights, shares, profile, Language.ZH).draw());
        return Product.of(Outputs.artefact(assignment, Artefact.Type.DRAWING, data),
                TEXTS.both("note.matrix.picture", matrix.ranking(weights).getFirst().route().name(), matrix.cells().size()));
    }

    static Product risks(Assignment assignment) throws OperationFailed {
        Data ranking = Outputs.pointed(assignment, "ranking", "ranking");
        var rated = RiskOperations.rated(assignment, ranking.get("leader").text());
        var route = ranking.get("leader-name").localized();
        Data data = Drawings.artefact(TEXTS.both("risk.title", route),
                new RiskPicture(rated, route, Language.EN).draw(),
                new RiskPicture(rated, route, Language.ZH).draw());
        return Product.of(Outputs.artefact(assignment, Artefact.Type.DRAWING, data), TEXTS.both("note.risk.picture", rated.size()));
    }
}
