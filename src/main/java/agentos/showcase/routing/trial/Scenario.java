package agentos.showcase.routing.trial;

import agentos.showcase.data.SplitMix64;
import java.util.Comparator;
import java.util.List;

/// A world, how long it goes on, and what changes on the way. The same scenario always gives the same workload, and two that differ
/// only in their changes give the same tasks and the same luck wherever the changes do not reach.
///
/// @param steps   how many tasks, 1 to [#MOST_STEPS]
/// @param changes in any order
public record Scenario(World world, int steps, long seed, Noise noise, List<Change> changes) {
    public static final int MOST_STEPS = 1_000_000;

    public Scenario {
        changes = changes.stream().sorted(Comparator.comparingInt(Change::at)).toList();
        if (steps < 1 || steps > MOST_STEPS) {
            throw new IllegalArgumentException("a scenario has 1 to " + MOST_STEPS + " steps, not " + steps);
        }
        for (Change change : changes) {
            int expert = switch (change) {
                case Change.Worse worse -> worse.expert();
                case Change.Dearer dearer -> dearer.expert();
                case Change.Swap _, Change.Unfamiliar _ -> 0;
            };
            if (expert < 0 || expert >= world.experts()) {
                throw new IllegalArgumentException("there is no expert " + expert);
            }
        }
    }

    /// The tasks with what every expert makes of each, worked out anew at every call.
    public Workload workload() {
        double[][] z = new double[steps][];
        double[][] mean = new double[steps][];
        double[][] cost = new double[steps][];
        String[] families = new String[steps];
        for (int t = 0; t < steps; t++) {
            var drawn = draw(t);
            z[t] = drawn.z();
            families[t] = drawn.family();
            mean[t] = new double[world.experts()];
            cost[t] = new double[world.experts()];
            for (int k = 0; k < world.experts(); k++) {
                mean[t][k] = FamilyWorld.shortened(world.expected(k, z[t]));
                cost[t][k] = FamilyWorld.shortened(world.cost(k, z[t]));
            }
        }
        changes.forEach(change -> apply(change, mean, cost));
        return new Columns(z, qualities(mean), cost, mean, families);
    }

    private Drawn draw(int step) {
        var random = new SplitMix64(SplitMix64.mix(seed) ^ SplitMix64.mix(2L * step));
        double luck = random.nextDouble();
        boolean unfamiliar = changes.stream().anyMatch(change -> change instanceof Change.Unfamiliar(int from, int to, double share)
                && step >= from && step < to && luck < share);
        return world.draw(random, unfamiliar);
    }

    private double[][] qualities(double[][] mean) {
        double[][] quality = new double[steps][world.experts()];
        for (int t = 0; t < steps; t++) {
            var random = new SplitMix64(SplitMix64.mix(seed) ^ SplitMix64.mix(2L * t + 1));
            for (int k = 0; k < quality[t].length; k++) {
                quality[t][k] = noise.quality(mean[t][k], random);
            }
        }
        return quality;
    }

    private void apply(Change change, double[][] mean, double[][] cost) {
        switch (change) {
            case Change.Swap(int at) -> swap(at, mean);
            case Change.Unfamiliar _ -> { }
            case Change.Worse(int at, int expert, double by) -> {
                for (int t = at; t < steps; t++) {
                    mean[t][expert] = Math.clamp(mean[t][expert] - by, 0, 1);
                }
            }
            case Change.Dearer(int at, int expert, double factor) -> {
                for (int t = at; t < steps; t++) {
                    cost[t][expert] *= factor;
                }
            }
        }
    }

    private void swap(int at, double[][] mean) {
        int judged = at == 0 ? steps : Math.min(at, steps);
        int[] wins = new int[world.experts()];
        double[] sums = new double[world.experts()];
        for (int t = 0; t < judged; t++) {
            int best = 0;
            for (int k = 0; k < wins.length; k++) {
                sums[k] += mean[t][k];
                best = mean[t][k] > mean[t][best] ? k : best;
            }
            wins[best]++;
        }
        int best = 0;
        for (int k = 1; k < wins.length; k++) {
            best = wins[k] > wins[best] ? k : best;
        }
        int worst = best == 0 ? 1 : 0;
        for (int k = 0; k < sums.length; k++) {
            worst = k != best && sums[k] < sums[worst] ? k : worst;
        }
        for (int t = at; t < steps; t++) {
            double swapped = mean[t][best];
            mean[t][best] = mean[t][worst];
            mean[t][worst] = swapped;
        }
    }
}
