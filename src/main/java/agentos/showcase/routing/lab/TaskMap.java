package agentos.showcase.routing.lab;

import agentos.showcase.routing.Policy;
import agentos.showcase.routing.Routing;
import agentos.showcase.routing.trial.Workload;

/// The space of tasks cut along two components of z: which expert the policy prefers at every point, and how unfamiliar the point is to it. The other
/// components stand at the mean of the tasks just past.
///
/// @param across    component from left to right
/// @param up        component from bottom to top
/// @param low       least value of either
/// @param high      greatest value of either
/// @param preferred expert with the greatest weight, row by row from the bottom
/// @param weight    its weight
/// @param gate      how unfamiliar, 0 to 1
public record TaskMap(int across, int up, double[] low, double[] high, int[][] preferred, double[][] weight, double[][] gate) {
    /// Cells along each side.
    public static final int CELLS = 44;
    private static final int PAST = 1500;
    /// The map reaches beyond what was seen by this part of it, so that the unfamiliar is in sight.
    private static final double BEYOND = 0.35;

    public static TaskMap of(LabRun run, int done, int across, int up) {
        Policy policy = run.keyframes().at(done);
        Workload load = run.trace().workload();
        int to = Math.clamp(done, 1, load.size());
        int from = Math.max(0, to - PAST);
        int features = load.features();
        double[] mean = new double[features];
        double[] least = new double[features];
        double[] most = new double[features];
        java.util.Arrays.fill(least, Double.POSITIVE_INFINITY);
        java.util.Arrays.fill(most, Double.NEGATIVE_INFINITY);
        for (int t = from; t < to; t++) {
            double[] z = load.z(t);
            for (int i = 0; i < features; i++) {
                mean[i] += z[i] / (to - from);
                least[i] = Math.min(least[i], z[i]);
                most[i] = Math.max(most[i], z[i]);
            }
        }
        double[] low = {edge(least[across], most[across], -BEYOND), edge(least[up], most[up], -BEYOND)};
        double[] high = {edge(least[across], most[across], 1 + BEYOND), edge(least[up], most[up], 1 + BEYOND)};
        int[][] preferred = new int[CELLS][CELLS];
        double[][] weight = new double[CELLS][CELLS];
        double[][] gate = new double[CELLS][CELLS];
        boolean[] open = Policy.everybody(load.experts());
        for (int y = 0; y < CELLS; y++) {
            for (int x = 0; x < CELLS; x++) {
                double[] z = mean.clone();
                z[across] = low[0] + (high[0] - low[0]) * (x + 0.5) / CELLS;
                z[up] = low[1] + (high[1] - low[1]) * (y + 0.5) / CELLS;
                Routing look = policy.look(z, open);
                preferred[y][x] = Telling.heaviest(look);
                weight[y][x] = look.weights()[preferred[y][x]];
                gate[y][x] = look.gate();
            }
        }
        return new TaskMap(across, up, low, high, preferred, weight, gate);
    }

    private static double edge(double least, double most, double share) {
        double span = most > least ? most - least : 1;
        return least + share * span;
    }

    /// The two components that tell most: those that vary most among the first tasks of a trial.
    public static int[] telling(LabRun run) {
        Workload load = run.trace().workload();
        int features = load.features();
        double[] variance = new double[features];
        int count = Math.min(PAST, load.size());
        for (int i = 0; i < features; i++) {
            double sum = 0;
            double squares = 0;
            boolean flag = true;
            for (int t = 0; t < count; t++) {
                double z = load.z(t)[i];
                sum += z;
                squares += z * z;
                flag &= z == 0 || z == 1;
            }
            // a yes or no makes a dull map
            variance[i] = flag ? -1 : squares / count - sum / count * (sum / count);
        }
        int first = 0;
        int second = features > 1 ? 1 : 0;
        for (int i = 0; i < features; i++) {
            first = variance[i] > variance[first] ? i : first;
        }
        second = first == second ? 0 : second;
        for (int i = 0; i < features; i++) {
            second = i != first && variance[i] > variance[second] ? i : second;
        }
        return new int[] {first, second};
    }
}
