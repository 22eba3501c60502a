package agentos.showcase.expert.research.routes;

import agentos.showcase.evidence.Confidence;
import agentos.showcase.evidence.Document;
import agentos.showcase.evidence.Library;
import agentos.showcase.evidence.Source;
import agentos.showcase.evidence.Weighting;
import agentos.showcase.expert.research.routes.Matrix.Criterion;
import agentos.showcase.expert.research.routes.Matrix.Support;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How far a cell can be relied on, 0 to 1.
///
/// One piece of evidence is worth t = b w: w is what its document weighs by kind and age, see [Weighting]; b is 1 for a number that stands in it, 0.8 for one
/// derived from it, 0.5 for one of a like case. Independent pieces that agree share out to s = 1 - prod(1 - t), those that disagree to r; of pieces
/// that go back to one document only the best counts. The confidence is s (1 - r), see [Confidence]: another voice that agrees never lowers it, and
/// one that disagrees never raises it.
final class Trust {
    private final Weighting weighting;

    Trust(Library library) {
        weighting = Weighting.asOf(library.documents().stream().map(Document::date).toList());
    }

    double worth(Evidence.Basis basis, Document document) {
        double stated = switch (basis) {
            case STATED -> 1;
            case DERIVED -> 0.8;
            case ANALOGY -> 0.5;
        };
        return stated * weighting.weight(new Source(document.id(), null, document.kind(), document.date(), null, List.of(), ""));
    }

    static double of(double value, List<Support> support, Criterion criterion) {
        var agreeing = support.stream().filter(each -> criterion.agree(value, each.value())).toList();
        var others = support.stream().filter(each -> !criterion.agree(value, each.value())).toList();
        return new Confidence(together(agreeing), together(others)).belief();
    }

    private static double together(List<Support> support) {
        Map<String, Double> best = new LinkedHashMap<>();
        support.forEach(each -> best.merge(each.origin(), each.trust(), Math::max));
        return 1 - best.values().stream().mapToDouble(trust -> 1 - trust).reduce(1, (one, other) -> one * other);
    }
}
