package agentos.showcase.routing.lab;

import agentos.showcase.data.SplitMix64;
import agentos.showcase.routing.trial.Drawn;
import agentos.showcase.routing.trial.World;

/// A world with a trap: every expert is good enough to be content with, one is better, and on tasks of a kind that comes later another one is.
///
/// There are two kinds of task, each about a point of its own in the space of z. On the first, one expert has expected quality 0.85 and the others 0.56 to
/// 0.68. On the second, the unfamiliar one, the best of the first has 0.62, another 0.9, the rest 0.3 to 0.56.
final class TrapWorld implements World {
    private static final int FEATURES = 4;
    private static final int EXPERTS = 5;
    private static final double SPREAD = 0.2;
    /// How far the second kind lies from the first.
    private static final double AWAY = 1.5;

    private final double[][] quality = new double[2][EXPERTS];

    TrapWorld(long seed) {
        var random = new SplitMix64(SplitMix64.mix(seed));
        int first = random.nextInt(EXPERTS);
        int second = (first + 1 + random.nextInt(EXPERTS - 1)) % EXPERTS;
        for (int k = 0; k < EXPERTS; k++) {
            quality[0][k] = k == first ? 0.85 : 0.56 + 0.12 * random.nextDouble();
            quality[1][k] = k == first ? 0.62 : k == second ? 0.9 : 0.3 + 0.26 * random.nextDouble();
        }
    }

    @Override
    public int features() {
        return FEATURES;
    }

    @Override
    public int experts() {
        return EXPERTS;
    }

    @Override
    public Drawn draw(SplitMix64 random, boolean unfamiliar) {
        double[] z = new double[FEATURES];
        for (int i = 0; i < FEATURES; i++) {
            z[i] = SPREAD * random.nextGaussian();
        }
        z[0] += unfamiliar ? AWAY : 0;
        return new Drawn(z, unfamiliar ? "unfamiliar" : "familiar");
    }

    @Override
    public double expected(int expert, double[] z) {
        return quality[z[0] > AWAY / 2 ? 1 : 0][expert];
    }

    @Override
    public double cost(int expert, double[] z) {
        return 0;
    }
}
