package agentos.showcase.routing;

import agentos.showcase.taskgraph.Expert;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Where the policy sends a task, and why. The maps are by id of the expert, in pack order.
///
/// @param expert      who gets it
/// @param weights     routing weights pi of all candidates; they sum to 1, and whoever is closed has 0
/// @param expected    what the policy expects of each candidate; empty where nothing was learnt
/// @param closed      who could not be chosen, and why
/// @param gate        how unfamiliar the task is, 0 (known) to 1
/// @param exploration the share of such tasks that would go to everybody alike while the policy learns, 0 to 1
public record Route(Expert expert, Map<String, Double> weights, Map<String, Expected> expected, Map<String, Closed> closed, double gate, double exploration) {

    /// What is expected of an expert on a task.
    ///
    /// @param quality   r, usually 0 to 1
    /// @param deviation standard deviation of the expectation
    /// @param cost      in calls of an expert of price 1
    public record Expected(double quality, double deviation, double cost) {}

    /// Why an expert was not open.
    public enum Closed {
        @JsonProperty("down") DOWN,
        /// It has failed this task before, or its work was sent back.
        @JsonProperty("failed") FAILED
    }

    public Route {
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
        expected = Collections.unmodifiableMap(new LinkedHashMap<>(expected));
        closed = Collections.unmodifiableMap(new LinkedHashMap<>(closed));
    }

    /// The weight of who gets it.
    public double weight() {
        return weights.getOrDefault(expert.id(), 0.0);
    }
}
