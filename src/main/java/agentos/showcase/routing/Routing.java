package agentos.showcase.routing;

/// What a policy makes of one task. The arrays have one place per expert and are not to be changed.
///
/// @param weights       routing weights pi = softmax(W z + b), sum 1, 0 for an expert that is not open
/// @param probabilities with which each expert is drawn, sum 1; open experts have some wherever the policy explores
/// @param choice        the expert that gets the task
/// @param expected      expected quality less lambda times expected cost
/// @param deviations    standard deviation of `expected`, 0 where the policy knows none
/// @param gate          how unfamiliar the task is, 0 (known) to 1; 0 where the policy has no gate
/// @param exploration   the share of draws that go to everybody alike, 0 to 1
/// @param surprise      the gate's signal l, ln of a share of variance; [Double#NaN] where the policy has no gate
/// @param threshold     the running quantile q that l is held against; [Double#NaN] where the policy has no gate
public record Routing(double[] weights, double[] probabilities, int choice, double[] expected, double[] deviations,
        double gate, double exploration, double surprise, double threshold) {}
