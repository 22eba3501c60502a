package agentos.showcase.expert.research.routes;

import agentos.showcase.evidence.Document;
import agentos.showcase.expert.research.routes.Matrix.Criterion;
import agentos.showcase.expert.research.routes.Matrix.Support;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How far a cell can be relied on, 0 to 1.
///
/// One piece of evidence is worth t = b k: b is 0.9 for a number that stands in its source, 0.75 for one derived from it, 0.45 for one of a like case; k is
/// 1 for research notes and reports, 0.9 for surveys, 0.8 for minutes and vendors' notes, 0.6 for weblogs, 0.7 for anything else. Independent
/// pieces that agree bear each other out, S = 1 - prod(1 - t); of those that go back to one source only the best counts. With R likewise
/// of those that disagree, the confidence is S (1 - R/2). So another voice that agrees never lowers it, and one that disagrees never raises it.
final class Trust {
    private Trust() {}

    static double worth(Evidence.Basis basis, Document document) {
        double stated = switch (basis) {
            case STATED -> 0.9;
            case DERIVED -> 0.75;
            case ANALOGY -> 0.45;
        };
        return stated * switch (document.kind()) {
            case "primary-paper-note", "report" -> 1;
            case "survey" -> 0.9;
            case "minutes", "vendor-note" -> 0.8;
            case "blog" -> 0.6;
            default -> 0.7;
        };
    }

    static double of(double value, List<Support> support, Criterion criterion) {
        var agreeing = support.stream().filter(each -> criterion.agree(value, each.value())).toList();
        var others = support.stream().filter(each -> !criterion.agree(value, each.value())).toList();
        return together(agreeing) * (1 - together(others) / 2);
    }

    private static double together(List<Support> support) {
        Map<String, Double> best = new LinkedHashMap<>();
        support.forEach(each -> best.merge(each.origin(), each.trust(), Math::max));
        return 1 - best.values().stream().mapToDouble(trust -> 1 - trust).reduce(1, (one, other) -> one * other);
    }
}
