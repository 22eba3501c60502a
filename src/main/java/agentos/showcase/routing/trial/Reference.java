package agentos.showcase.routing.trial;

import agentos.showcase.data.SplitMix64;
import agentos.showcase.routing.Lesson;
import agentos.showcase.routing.Routing;
import java.util.Arrays;
import java.util.Locale;

/// What policies are held against: they learn nothing, and two of them know what nobody knows beforehand.
public enum Reference {
    /// The one expert that is best over the whole workload, in hindsight.
    FIXED {
        @Override
        int[] calls(Workload workload, double lambda, long seed) {
            double[] sums = new double[workload.experts()];
            for (int t = 0; t < workload.size(); t++) {
                for (int k = 0; k < sums.length; k++) {
                    sums[k] += Trace.value(workload, t, k, lambda);
                }
            }
            int best = 0;
            for (int k = 1; k < sums.length; k++) {
                best = sums[k] > sums[best] ? k : best;
            }
            int[] calls = new int[workload.size()];
            Arrays.fill(calls, best);
            return calls;
        }
    },
    /// Anybody, all alike.
    UNIFORM {
        @Override
        int[] calls(Workload workload, double lambda, long seed) {
            var random = new SplitMix64(seed);
            int[] calls = new int[workload.size()];
            Arrays.setAll(calls, _ -> random.nextInt(workload.experts()));
            return calls;
        }
    },
    /// The expert that is best on each task: by its expected value where the workload knows it, else by how it came out.
    ORACLE {
        @Override
        int[] calls(Workload workload, double lambda, long seed) {
            int[] calls = new int[workload.size()];
            Arrays.setAll(calls, t -> Trace.best(workload, t, lambda));
            return calls;
        }
    };

    /// By which commands and files call it.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    abstract int[] calls(Workload workload, double lambda, long seed);

    /// What would have come of it on a workload.
    public Trace trace(Workload workload, double lambda, long seed) {
        int experts = workload.experts();
        int[] calls = calls(workload, lambda, seed);
        double[] nothing = new double[experts];
        double[][] weights = new double[experts][experts];
        for (int k = 0; k < experts; k++) {
            Arrays.setAll(weights[k], this == UNIFORM ? _ -> 1.0 / experts : onlyOne(k));
        }
        var routings = new Routing[calls.length];
        var lessons = new Lesson[calls.length];
        Arrays.setAll(routings, t -> new Routing(weights[calls[t]], weights[calls[t]], calls[t], nothing, nothing, 0, this == UNIFORM ? 1 : 0, Double.NaN, Double.NaN));
        Arrays.fill(lessons, Lesson.plain(0));
        return Trace.of(label(), workload, lambda, routings, lessons);
    }

    private static java.util.function.IntToDoubleFunction onlyOne(int expert) {
        return k -> k == expert ? 1 : 0;
    }
}
