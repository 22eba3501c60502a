package agentos.showcase.taskgraph;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What an expert is really worth on a task: the expected quality 1 / (1 + exp(-(bias + sum of weight times feature))), 0 to 1.
///
/// This is the world, not the policy: a policy finds it out by calling experts, and never sees these numbers.
///
/// @param bias    0 gives one half to a task without features
/// @param weights by name of the feature; what is not named counts nothing
public record Skill(double bias, Map<String, Double> weights) {
    /// Nine tenths on everything.
    public static final Skill EVEN = new Skill(2.2, Map.of());

    public Skill {
        weights = weights == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(weights));
    }

    /// The expected quality on a task.
    ///
    /// @param features names, in the order of z
    /// @param z        as many numbers
    public double quality(List<String> features, double[] z) {
        double sum = bias;
        for (int i = 0; i < z.length; i++) {
            sum += weights.getOrDefault(features.get(i), 0.0) * z[i];
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }
}
