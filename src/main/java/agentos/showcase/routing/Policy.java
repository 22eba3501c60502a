package agentos.showcase.routing;

import agentos.showcase.data.Data;

/// Chooses one of K experts for a task of representation z, and learns from what came of it: a contextual bandit.
///
/// The same calls in the same order give the same numbers: all chance comes from a seed. Not for two threads.
public interface Policy {
    /// What people call it, one of [PolicyKind]'s names or a reference's.
    String name();

    /// K, 2 or more; experts are 0 to K - 1.
    int experts();

    /// d, the length of z; the constant 1 is added by the policy.
    int features();

    /// Where a task goes. Draws one random number and moves what watches the stream of tasks (the gate's quantile) on.
    ///
    /// @param z    d finite numbers
    /// @param open which experts may be chosen, K flags with one or more set
    /// @throws IllegalArgumentException when z is of another size or not finite, or nobody is open
    Routing route(double[] z, boolean[] open);

    /// [#route(double\[\], boolean\[\])] with every expert open.
    default Routing route(double[] z) {
        return route(z, everybody(experts()));
    }

    /// What [#route] would weigh now, with the expert that is likeliest to be drawn as the choice; changes nothing.
    Routing look(double[] z, boolean[] open);

    /// Learns from one call.
    ///
    /// @param z       the task's representation, as it was routed
    /// @param expert  who was called
    /// @param quality the signal r, usually 0 to 1
    /// @param cost    of the call, 0 or more, in the unit that lambda is for
    /// @throws IllegalArgumentException when a number is not finite, z is of another size or the expert unknown; nothing is learnt then
    Lesson update(double[] z, int expert, double quality, double cost);

    /// All that this policy is at this moment; [PolicyKind#restore] makes one that goes on to the bit.
    Data snapshot();

    /// K flags, all set.
    static boolean[] everybody(int experts) {
        boolean[] open = new boolean[experts];
        java.util.Arrays.fill(open, true);
        return open;
    }
}
