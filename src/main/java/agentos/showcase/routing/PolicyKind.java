package agentos.showcase.routing;

import agentos.showcase.data.Data;

/// The policies that learn, by the name that commands and files use.
public enum PolicyKind {
    ADAPTIVE;

    /// A policy of this kind that has seen nothing.
    ///
    /// @param features d, 1 or more
    /// @param experts  K, 2 or more
    /// @param lambda   what a unit of cost takes off the quality, 0 or more
    public Policy fresh(int features, int experts, double lambda, long seed) {
        throw new IllegalStateException(name());
    }

    /// The policy that a [Policy#snapshot()] was taken of.
    ///
    /// @throws IllegalArgumentException when it is no snapshot, with what is wrong and where
    public static Policy restore(Data snapshot) {
        throw new IllegalStateException();
    }
}
