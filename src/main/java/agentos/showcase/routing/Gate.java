package agentos.showcase.routing;

import agentos.showcase.data.Data;

/// The confidence gate: opens for a task on which even the best known expert is less certain than on nearly all tasks before.
///
/// Its signal is l = ln(v / (v + s2)), the leverage of the task: which share of the variance of a quality comes from not knowing the expert, not from noise.
/// The entropy of the routing weights would be no such signal: it says that experts are alike, not that a task is new.
///
/// Source of the running quantile: Robbins, Monro: "A Stochastic Approximation Method", 1951.
final class Gate {
    private static final double TINY = 1e-300;

    private final double quantile;
    private final double pace;
    private double threshold;
    private double seen;

    Gate(AdaptiveSettings settings) {
        quantile = settings.quantile();
        pace = settings.pace();
    }

    Gate(Gate other) {
        quantile = other.quantile;
        pace = other.pace;
        threshold = other.threshold;
        seen = other.seen;
    }

    static double surprise(double variance, double noise) {
        return Math.log(Math.max(variance, TINY) / (Math.max(variance, TINY) + noise));
    }

    /// How far the gate is open, 0 to 1: 1 where the odds are twice those of the quantile.
    double opening(double surprise) {
        return Math.clamp((surprise - threshold) / Math.log(2), 0, 1);
    }

    double threshold() {
        return threshold;
    }

    /// Moves the quantile on.
    void watch(double surprise) {
        threshold += pace * (surprise > threshold ? quantile : quantile - 1);
        seen++;
    }

    Data snapshot() {
        return Data.object().put("threshold", Snapshots.number(threshold)).put("seen", Snapshots.number(seen)).build();
    }

    void restore(Snapshots.Reader from) {
        threshold = from.number("threshold", -1e6, 1e6);
        seen = from.number("seen", 0, Double.MAX_VALUE);
    }
}
