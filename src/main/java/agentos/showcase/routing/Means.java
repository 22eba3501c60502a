package agentos.showcase.routing;

import agentos.showcase.data.Data;

/// The recent mean reward of every expert, for policies that expect nothing of a single task.
final class Means {
    /// Weight of the newest reward once there are many.
    private static final double TRACKING = 0.005;

    private final double[] means;
    private final double[] counts;

    Means(int experts) {
        means = new double[experts];
        counts = new double[experts];
        java.util.Arrays.fill(means, 0.5);
    }

    double[] of() {
        return means.clone();
    }

    /// @return the reward less the mean before
    double learn(int expert, double reward) {
        double error = reward - means[expert];
        counts[expert]++;
        means[expert] += Math.max(TRACKING, 1 / counts[expert]) * error;
        return error;
    }

    Data snapshot() {
        return Data.object().put("means", Snapshots.list(means)).put("counts", Snapshots.list(counts)).build();
    }

    void restore(Snapshots.Reader from, String key) {
        var here = from.get(key);
        System.arraycopy(here.numbers("means", means.length), 0, means, 0, means.length);
        System.arraycopy(here.numbers("counts", counts.length, 0), 0, counts, 0, counts.length);
    }
}
