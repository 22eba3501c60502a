package agentos.showcase.routing.lab;

import agentos.showcase.routing.AdaptiveSettings;

/// What a visitor may turn on the policy while it is tried.
///
/// @param learning    factor on the prior variances, 0.01 to 100: how far one outcome moves the weights
/// @param exploration factor on bonus and floor, 0 to 8; 0 never tries what looks worse
/// @param gate        share of draws that go to everybody while a task is unfamiliar, 0 to 1; 0 is no gate
/// @param forgetting  factor on the random walks, 0 to 10,000; 0 keeps everything
/// @param drift       whether it may notice that an expert has changed
public record Dials(double learning, double exploration, double gate, double forgetting, boolean drift) {
    public static final Dials DEFAULT = new Dials(1, 1, AdaptiveSettings.DEFAULT.ceiling(), 1, true);

    public Dials {
        require(learning, 0.01, 100);
        require(exploration, 0, 8);
        require(gate, 0, 1);
        require(forgetting, 0, 10_000);
    }

    public Dials withLearning(double other) {
        return new Dials(other, exploration, gate, forgetting, drift);
    }

    public Dials withExploration(double other) {
        return new Dials(learning, other, gate, forgetting, drift);
    }

    public Dials withGate(double other) {
        return new Dials(learning, exploration, other, forgetting, drift);
    }

    public Dials withForgetting(double other) {
        return new Dials(learning, exploration, gate, other, drift);
    }

    public Dials withDrift(boolean other) {
        return new Dials(learning, exploration, gate, forgetting, other);
    }

    /// What they come to for the policy.
    public AdaptiveSettings settings() {
        var basis = AdaptiveSettings.DEFAULT;
        double floor = Math.min(1, basis.floor() * exploration);
        return basis.withLearning(learning).withForgetting(forgetting).withBonus(basis.bonus() * exploration)
                .withExploration(floor, Math.max(floor, gate)).withGate(gate > 0).withDrift(drift);
    }

    private static void require(double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException("a dial stands between " + low + " and " + high + ", not at " + value);
        }
    }
}
