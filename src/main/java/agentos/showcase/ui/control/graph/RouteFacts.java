package agentos.showcase.ui.control.graph;

import agentos.showcase.pack.RoutingModule;
import agentos.showcase.routing.Route;
import agentos.showcase.taskgraph.Expert;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Why a task went to its expert.
///
/// @param why        in words: what the expert promises, who was closed, whether the task is familiar
/// @param candidates by weight, the largest first; those that were closed last
record RouteFacts(Localized why, List<Candidate> candidates) {
    static final RouteFacts NONE = new RouteFacts(Localized.EMPTY, List.of());
    private static final Texts TEXTS = Texts.of("ui");
    private static final Localized SPACE = new Localized(" ", "");
    /// A gate that is open this far is worth a word.
    private static final double UNFAMILIAR = 0.1;

    /// @param share    routing weight, from 0 to 1
    /// @param expected null where nothing was learnt
    /// @param closed   null for an expert that could be chosen
    record Candidate(Localized expert, double share, boolean chosen, Route.Expected expected, Route.Closed closed) {}

    /// @param route null for a task that was not routed yet
    static RouteFacts of(Route route, RoutingModule routing) {
        if (route == null) {
            return NONE;
        }
        var candidates = new ArrayList<Candidate>();
        route.weights().forEach((id, share) -> candidates.add(new Candidate(name(id, route, routing), share, id.equals(route.expert().id()),
                route.expected().get(id), route.closed().get(id))));
        candidates.sort(Comparator.comparing((Candidate each) -> each.closed() != null).thenComparingDouble(each -> -each.share()));
        return new RouteFacts(why(route, routing), candidates);
    }

    private static Localized why(Route route, RoutingModule routing) {
        var sentences = new ArrayList<Localized>();
        Route.Expected expected = route.expected().get(route.expert().id());
        if (expected != null) {
            sentences.add(TEXTS.both("graph.why.best", route.expert().name(), two(expected.quality()), two(expected.deviation()), two(expected.cost())));
        } else {
            sentences.add(TEXTS.both(route.weights().size() > 1 ? "graph.why.unlearnt" : "graph.why.only", route.expert().name()));
        }
        route.closed().forEach((id, closed) -> sentences.add(TEXTS.both(closed == Route.Closed.DOWN ? "graph.why.down" : "graph.why.failed",
                name(id, route, routing))));
        if (expected != null) {
            sentences.add(route.gate() < UNFAMILIAR ? TEXTS.both("graph.why.familiar")
                    : TEXTS.both("graph.why.unfamiliar", Math.round(100 * route.exploration())));
        }
        return sentences.stream().reduce((a, b) -> a.plus(SPACE).plus(b)).orElse(Localized.EMPTY);
    }

    private static Localized name(String id, Route route, RoutingModule routing) {
        return routing.experts().stream().filter(expert -> expert.id().equals(id)).findFirst().map(Expert::name)
                .orElse(id.equals(route.expert().id()) ? route.expert().name() : Localized.same(id));
    }

    static String two(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
