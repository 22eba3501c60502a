package agentos.showcase.routing.lab;

import agentos.showcase.data.SplitMix64;
import agentos.showcase.routing.trial.Drawn;
import agentos.showcase.routing.trial.World;

/// A world whose experts are nearly equal: each differs from their mean by a small part of what it does in another world.
///
/// @param part 0 to 1
record AlikeWorld(World world, double part) implements World {
    @Override
    public int features() {
        return world.features();
    }

    @Override
    public int experts() {
        return world.experts();
    }

    @Override
    public Drawn draw(SplitMix64 random, boolean unfamiliar) {
        return world.draw(random, unfamiliar);
    }

    @Override
    public double expected(int expert, double[] z) {
        double sum = 0;
        for (int k = 0; k < experts(); k++) {
            sum += world.expected(k, z);
        }
        double mean = sum / experts();
        return mean + part * (world.expected(expert, z) - mean);
    }

    @Override
    public double cost(int expert, double[] z) {
        return part * world.cost(expert, z);
    }
}
