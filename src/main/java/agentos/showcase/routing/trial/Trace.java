package agentos.showcase.routing.trial;

import agentos.showcase.routing.Lesson;
import agentos.showcase.routing.Policy;
import agentos.showcase.routing.Routing;

/// Everything that happened when a policy was tried on a workload, step by step.
///
/// @param routings what the policy made of each task
/// @param lessons  what it noticed while it learnt
/// @param regrets  what the best expert's expected quality less lambda times cost was above the called one's, 0 or more
/// @param rewards  quality less lambda times cost of the called expert
public record Trace(String policy, double lambda, Workload workload, Routing[] routings, Lesson[] lessons, double[] regrets, double[] rewards) {

    /// Tries a policy on a workload: every task is routed, the called expert's quality and cost are learnt.
    public static Trace of(Policy policy, Workload workload, double lambda) {
        int n = workload.size();
        var routings = new Routing[n];
        var lessons = new Lesson[n];
        double[] regrets = new double[n];
        double[] rewards = new double[n];
        for (int t = 0; t < n; t++) {
            double[] z = workload.z(t);
            routings[t] = policy.route(z);
            int called = routings[t].choice();
            double cost = workload.cost(t, called);
            lessons[t] = policy.update(z, called, workload.quality(t, called), cost);
            rewards[t] = workload.quality(t, called) - lambda * cost;
            double best = Double.NEGATIVE_INFINITY;
            for (int k = 0; k < workload.experts(); k++) {
                best = Math.max(best, workload.expected(t, k) - lambda * workload.cost(t, k));
            }
            regrets[t] = best - (workload.expected(t, called) - lambda * cost);
        }
        return new Trace(policy.name(), lambda, workload, routings, lessons, regrets, rewards);
    }

    public int size() {
        return routings.length;
    }
}
