package agentos.showcase.routing;

import agentos.showcase.data.Data;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// The policies that learn, by the name that commands and files use.
public enum PolicyKind {
    /// [AdaptivePolicy].
    ADAPTIVE((features, experts, lambda, seed) -> new AdaptivePolicy(features, experts, lambda, AdaptiveSettings.DEFAULT, seed)),
    /// Softmax policy gradient with a baseline.
    GRADIENT(PolicyGradient::new),
    LINUCB(LinUcb::new),
    /// Thompson sampling.
    THOMPSON(Thompson::new),
    /// Inverse gap weighting.
    SQUARECB(SquareCb::new),
    EPSILON_GREEDY(EpsilonGreedy::new),
    EXP3(Exp3::new);

    private interface Making {
        Policy fresh(int features, int experts, double lambda, long seed);
    }

    private final Making making;

    PolicyKind(Making making) {
        this.making = making;
    }

    /// The name in lower case with hyphens: `epsilon-greedy`.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// A policy of this kind that has seen nothing.
    ///
    /// @param features d, 1 or more
    /// @param experts  K, 2 or more
    /// @param lambda   what a unit of cost takes off the quality, 0 or more
    public Policy fresh(int features, int experts, double lambda, long seed) {
        return making.fresh(features, experts, lambda, seed);
    }

    /// The policy that a [Policy#snapshot()] was taken of.
    ///
    /// @throws IllegalArgumentException when it is no snapshot, with what is wrong and where
    public static Policy restore(Data snapshot) {
        var from = new Snapshots.Reader(snapshot, "");
        String label = from.text("policy");
        for (var kind : values()) {
            if (kind.label().equals(label)) {
                return kind == ADAPTIVE ? AdaptivePolicy.restore(from) : ComparedPolicy.restore(kind, from);
            }
        }
        String known = Arrays.stream(values()).map(PolicyKind::label).collect(Collectors.joining(", "));
        throw from.get("policy").wrong("one of " + known + " is needed, not " + label);
    }
}
