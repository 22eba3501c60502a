package agentos.showcase.routing.trial;

import agentos.showcase.routing.Lesson;
import agentos.showcase.routing.Policy;
import agentos.showcase.routing.Routing;

/// Everything that happened when a policy was tried on a workload, step by step.
///
/// @param routings what the policy made of each task
/// @param lessons  what it noticed while it learnt
/// @param regrets  what the best expert's expected quality less lambda times cost was above the called one's, 0 or more; of realised
///                 quality where the workload does not know what is to be expected
/// @param rewards  quality less lambda times cost of the called expert
public record Trace(String policy, double lambda, Workload workload, Routing[] routings, Lesson[] lessons, double[] regrets, double[] rewards) {

    /// Tries a policy on a workload: every task is routed, the called expert's quality and cost are learnt.
    public static Trace of(Policy policy, Workload workload, double lambda) {
        int n = workload.size();
        var routings = new Routing[n];
        var lessons = new Lesson[n];
        for (int t = 0; t < n; t++) {
            double[] z = workload.z(t);
            routings[t] = policy.route(z);
            int called = routings[t].choice();
            lessons[t] = policy.update(z, called, workload.quality(t, called), workload.cost(t, called));
        }
        return of(policy.name(), workload, lambda, routings, lessons);
    }

    /// What came of these routings.
    static Trace of(String policy, Workload workload, double lambda, Routing[] routings, Lesson[] lessons) {
        double[] regrets = new double[routings.length];
        double[] rewards = new double[routings.length];
        for (int t = 0; t < routings.length; t++) {
            int called = routings[t].choice();
            rewards[t] = workload.quality(t, called) - lambda * workload.cost(t, called);
            regrets[t] = value(workload, t, best(workload, t, lambda), lambda) - value(workload, t, called, lambda);
        }
        return new Trace(policy, lambda, workload, routings, lessons, regrets, rewards);
    }

    /// Expected quality less lambda times cost.
    static double value(Workload workload, int task, int expert, double lambda) {
        return workload.expected(task, expert) - lambda * workload.cost(task, expert);
    }

    /// The expert of the largest value on a task; the first of several.
    static int best(Workload workload, int task, double lambda) {
        int best = 0;
        for (int k = 1; k < workload.experts(); k++) {
            best = value(workload, task, k, lambda) > value(workload, task, best, lambda) ? k : best;
        }
        return best;
    }

    /// What the called expert was worth at a step: its expected quality less lambda times cost.
    double value(int step) {
        return value(workload, step, routings[step].choice(), lambda);
    }

    public int size() {
        return routings.length;
    }
}
