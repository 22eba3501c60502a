package agentos.showcase.routing;

import agentos.showcase.taskgraph.Expert;
import agentos.showcase.taskgraph.Traits;
import agentos.showcase.text.Localized;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Chooses an expert for a task: pi = softmax(W z + b) over the experts of its kind, the largest weight wins, ties in pack order.
///
/// The rows of W and the components of b are the experts' own; z is [Traits#vector()].
public record RoutingPolicy(List<Expert> experts) {
    /// For task graphs without a pack: one expert of pace and price 1 for every kind.
    public static final RoutingPolicy ANYBODY = new RoutingPolicy(List.of());

    public RoutingPolicy {
        experts = List.copyOf(experts);
    }

    /// The experts of a kind, in pack order.
    public List<Expert> candidates(String kind) {
        return experts.stream().filter(expert -> expert.kinds().contains(kind)).toList();
    }

    /// The route of a task. Experts in `avoid` are passed over unless nobody else is left.
    public Route route(String kind, Traits traits, Set<String> avoid) {
        var all = candidates(kind);
        if (all.isEmpty()) {
            var anybody = new Expert(kind, Localized.same(kind), List.of(kind), 1, 1, List.of(), 0);
            return new Route(anybody, Map.of(anybody.id(), 1.0));
        }
        var left = all.stream().filter(expert -> !avoid.contains(expert.id())).toList();
        var asked = left.isEmpty() ? all : left;
        double[] logits = asked.stream().mapToDouble(expert -> logit(expert, traits)).toArray();
        double[] pi = softmax(logits);
        var weights = new LinkedHashMap<String, Double>();
        int best = 0;
        for (int i = 0; i < pi.length; i++) {
            weights.put(asked.get(i).id(), pi[i]);
            best = pi[i] > pi[best] ? i : best;
        }
        return new Route(asked.get(best), weights);
    }

    /// The expert's component of W z + b. Traits beyond its weights count nothing.
    public static double logit(Expert expert, Traits traits) {
        double[] z = traits.vector();
        double sum = expert.bias();
        for (int i = 0; i < Math.min(z.length, expert.weights().size()); i++) {
            sum += expert.weights().get(i) * z[i];
        }
        return sum;
    }

    /// [Softmax#of(double\[\])].
    ///
    /// @throws IllegalArgumentException when a logit is not finite
    public static double[] softmax(double[] logits) {
        return Softmax.of(logits);
    }
}
