package agentos.showcase.expert.research.routes;

import agentos.showcase.data.Data;
import agentos.showcase.data.Json;
import agentos.showcase.evidence.Library;
import agentos.showcase.expert.Outputs;
import agentos.showcase.run.Artefact;
import agentos.showcase.run.Assignment;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.run.Product;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// `research.risks` reads the input `risks` and the leader of `ranking`: a table of the risks of that route, greatest first.
final class RiskOperations {
    private static final Texts TEXTS = Texts.of("research");

    private RiskOperations() {}

    /// The risks of a route, by likelihood times impact; equal ones in the order of the card.
    static List<Risk.Rated> rated(Assignment assignment, String route) {
        return assignment.value("risks").items().stream()
                .map(item -> Json.read(item, Risk.class).on(route))
                .filter(rated -> rated.likelihood() > 0)
                .sorted(Comparator.comparingInt(rated -> -rated.score()))
                .toList();
    }

    static Product risks(Assignment assignment, Library library) throws OperationFailed {
        Data ranking = Outputs.pointed(assignment, "ranking", "ranking");
        var rated = rated(assignment, ranking.get("leader").text());
        if (rated.isEmpty()) {
            throw new OperationFailed(TEXTS.both("risks.none", ranking.get("leader-name").localized()));
        }
        var rows = new ArrayList<Data>();
        for (var risk : rated) {
            rows.add(Outputs.row(risk.level().equals("high") ? "bad" : risk.level().equals("medium") ? "changed" : "",
                    risk.risk().name(), Localized.same(risk.likelihood() + " × " + risk.impact() + " = " + risk.score()),
                    TEXTS.both("level." + risk.level()), risk.risk().mitigation(), Outputs.number(risk.eased().score()), risk.risk().owner(), risk.risk().trigger(),
                    library.title(risk.risk().document())));
        }
        Data table = Outputs.table(TEXTS, List.of("risk", "rating", "level", "mitigation", "left", "owner", "trigger", "source"), rows)
                .put("route", ranking.get("leader"))
                .put("total", rated.stream().mapToInt(Risk.Rated::score).sum())
                .put("left", rated.stream().mapToInt(risk -> risk.eased().score()).sum())
                .put("worst", rated.getFirst().score())
                .put("worst-left", rated.stream().mapToInt(risk -> risk.eased().score()).max().orElse(0))
                .put("quotes", rated.stream().map(risk -> (Data) Data.object().put("document", risk.risk().document()).put("quote", risk.risk().quote()).build()).toList())
                .build();
        return Product.of(Outputs.artefact(assignment, Artefact.Type.TABLE, table),
                TEXTS.both("note.risks", ranking.get("leader-name").localized(), rated.size(), rated.getFirst().risk().name(), rated.getFirst().score(),
                        rated.getFirst().eased().score()));
    }
}
