package agentos.showcase.routing;

import agentos.showcase.data.SplitMix64;

/// Tasks of a few families, each with its best expert: a world small enough to know what should come out.
final class SmallWorld {
    static final int FEATURES = 8;
    static final int EXPERTS = 4;
    /// Families that tasks come from; one more is kept for unfamiliar tasks.
    static final int FAMILIES = 4;

    private final SplitMix64 random;
    private final double[][] centres = new double[FAMILIES + 1][FEATURES];
    private final int[] who = {0, 1, 2, 3};

    SmallWorld(long seed) {
        random = new SplitMix64(seed);
        for (int f = 0; f <= FAMILIES; f++) {
            centres[f][f] = 1;
        }
    }

    /// One task.
    ///
    /// @param z       its representation
    /// @param family  where it comes from
    record Task(double[] z, int family) {}

    Task task() {
        return task(random.nextInt(FAMILIES));
    }

    Task unfamiliar() {
        return task(FAMILIES);
    }

    private Task task(int family) {
        double[] z = centres[family].clone();
        for (int i = 0; i < FAMILIES; i++) {
            z[i] += 0.1 * random.nextGaussian();
        }
        return new Task(z, family);
    }

    /// 0.85 from the family's own expert; the others 0.55, 0.45 and 0.35. On unfamiliar tasks the last one is best.
    double expected(Task task, int expert) {
        int place = Math.floorMod(who[expert] - task.family(), EXPERTS);
        return task.family() == FAMILIES ? (expert == EXPERTS - 1 ? 0.9 : 0.2) : place == 0 ? 0.85 : 0.65 - 0.1 * place;
    }

    double best(Task task) {
        double best = 0;
        for (int k = 0; k < EXPERTS; k++) {
            best = Math.max(best, expected(task, k));
        }
        return best;
    }

    /// A good answer or none.
    double quality(Task task, int expert) {
        return random.nextDouble() < expected(task, expert) ? 1 : 0;
    }

    /// From now on each of these two does what the other did.
    void swap(int one, int other) {
        int kept = who[one];
        who[one] = who[other];
        who[other] = kept;
    }

    /// Routes and learns so many tasks.
    ///
    /// @return the mean regret of a task
    double play(Policy policy, int tasks) {
        double regret = 0;
        for (int t = 0; t < tasks; t++) {
            regret += play(policy, task());
        }
        return regret / tasks;
    }

    /// @return the regret of this task
    double play(Policy policy, Task task) {
        int expert = policy.route(task.z()).choice();
        policy.update(task.z(), expert, quality(task, expert), 0.1 * (expert + 1));
        return best(task) - expected(task, expert);
    }
}
