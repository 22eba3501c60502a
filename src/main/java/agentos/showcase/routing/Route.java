package agentos.showcase.routing;

import agentos.showcase.taskgraph.Expert;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Where the policy sends a task, and why.
///
/// @param expert  who gets it
/// @param weights routing weights pi of all experts that were asked for, by id; they sum to 1
public record Route(Expert expert, Map<String, Double> weights) {
    public Route {
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
    }
}
