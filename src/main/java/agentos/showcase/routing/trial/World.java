package agentos.showcase.routing.trial;

import agentos.showcase.data.SplitMix64;

/// Where tasks come from, and what every expert is really worth on them: what a policy has to find out.
public interface World {
    /// d, 1 or more.
    int features();

    /// K, 2 or more.
    int experts();

    /// The next task. The same state of the generator gives the same task.
    ///
    /// @param unfamiliar whether it is to be of a kind that is not met otherwise
    Drawn draw(SplitMix64 random, boolean unfamiliar);

    /// The expected quality of an expert on a task, 0 to 1.
    double expected(int expert, double[] z);

    /// The cost of calling an expert for a task, 0 or more.
    double cost(int expert, double[] z);
}
