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
    /// Steps of the quantile begin with 1 and fall as FIRST_STEPS / n, because at first the signal itself falls as fast as ln n.
    private static final double FIRST_STEPS = 20;

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

    /// How far the gate is open, 0 to 1: 1 where the share of variance is twice that of the quantile. The quantile begins at 0, the largest that the signal can
    /// be, so the gate stays closed until it has come down to what is usual.
    double opening(double surprise) {
        return Math.clamp((surprise - threshold) / Math.log(2), 0, 1);
    }

    double threshold() {
        return threshold;
    }

    /// Forgets what was familiar: after an alarm all tasks are new alike.
    void begin() {
        threshold = 0;
        seen = 0;
    }

    /// Moves the quantile on.
    void watch(double surprise) {
        double step = Math.max(pace, FIRST_STEPS / (seen + FIRST_STEPS));
        threshold += step * (surprise > threshold ? quantile : quantile - 1);
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
