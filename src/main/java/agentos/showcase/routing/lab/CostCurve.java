package agentos.showcase.routing.lab;

import agentos.showcase.routing.AdaptivePolicy;
import agentos.showcase.routing.CallOrder;
import agentos.showcase.routing.Outlook;
import agentos.showcase.routing.Softmax;
import agentos.showcase.routing.trial.Workload;
import java.util.List;
import java.util.stream.IntStream;

/// What a learnt policy would do at any worth of cost, without learning anew: it keeps expected quality and expected cost apart, so that
/// pi = softmax((quality - lambda cost) / tau) is exact for every lambda.
///
/// @param task    which of the tasks is on show
/// @param quality expected by the policy, task by task and expert by expert
/// @param cost    expected by the policy
/// @param real    what quality is really to be expected
/// @param paid    what is really paid
public record CostCurve(double temperature, int task, double[][] quality, double[][] cost, double[][] real, double[][] paid) {
    /// So many tasks are looked at.
    private static final int TASKS = 400;
    /// The largest worth of cost that is offered.
    public static final double MOST = 3;
    private static final int POINTS = 80;

    /// What comes of one worth of cost.
    ///
    /// @param quality mean expected quality of the experts that the weights call
    /// @param cost    mean cost
    /// @param shares  mean weight of each expert
    public record Point(double lambda, double quality, double cost, double[] shares) {}

    /// Of the policy as it was when so many tasks were done, on the tasks about that moment.
    public static CostCurve of(LabRun run, int done) {
        var policy = (AdaptivePolicy) run.keyframes().at(done);
        Workload load = run.trace().workload();
        int from = Math.clamp(done - TASKS / 2, 0, load.size() - TASKS);
        int experts = load.experts();
        double[][] quality = new double[TASKS][experts];
        double[][] cost = new double[TASKS][experts];
        double[][] real = new double[TASKS][experts];
        double[][] paid = new double[TASKS][experts];
        for (int i = 0; i < TASKS; i++) {
            var outlooks = policy.outlooks(load.z(from + i));
            for (int k = 0; k < experts; k++) {
                quality[i][k] = outlooks.get(k).quality();
                cost[i][k] = outlooks.get(k).cost();
                real[i][k] = load.expected(from + i, k);
                paid[i][k] = load.cost(from + i, k);
            }
        }
        return new CostCurve(policy.settings().temperature(), Math.clamp(done - 1L - from, 0, TASKS - 1), quality, cost, real, paid);
    }

    public int experts() {
        return quality[0].length;
    }

    /// In which order the policy would call experts for the task on show, if calls could be made one after the other until an answer is good enough.
    public CallOrder order(double lambda) {
        return CallOrder.of(IntStream.range(0, experts()).mapToObj(k -> new Outlook(quality[task][k], cost[task][k])).toList(), lambda);
    }

    /// What the policy would do at this worth of cost.
    public Point at(double lambda) {
        return point(lambda, i -> {
            double[] logits = new double[experts()];
            for (int k = 0; k < logits.length; k++) {
                logits[k] = (quality[i][k] - lambda * cost[i][k]) / temperature;
            }
            return Softmax.of(logits);
        });
    }

    /// What somebody would do who knew what is to be expected of everybody.
    public Point best(double lambda) {
        return point(lambda, i -> {
            int best = 0;
            for (int k = 1; k < experts(); k++) {
                best = real[i][k] - lambda * paid[i][k] > real[i][best] - lambda * paid[i][best] ? k : best;
            }
            double[] shares = new double[experts()];
            shares[best] = 1;
            return shares;
        });
    }

    /// Always the same expert.
    public Point only(int expert) {
        double[] shares = new double[experts()];
        shares[expert] = 1;
        return point(0, _ -> shares);
    }

    /// From no worth of cost to the largest, in rising steps.
    public List<Point> curve() {
        return IntStream.rangeClosed(0, POINTS).mapToObj(i -> at(rising(i))).toList();
    }

    public List<Point> frontier() {
        return IntStream.rangeClosed(0, POINTS).mapToObj(i -> best(rising(i))).toList();
    }

    private static double rising(int step) {
        double share = step / (double) POINTS;
        return MOST * share * share;
    }

    private interface Sharing {
        double[] of(int task);
    }

    private Point point(double lambda, Sharing sharing) {
        double[] shares = new double[experts()];
        double sum = 0;
        double spent = 0;
        for (int i = 0; i < quality.length; i++) {
            double[] own = sharing.of(i);
            for (int k = 0; k < own.length; k++) {
                sum += own[k] * real[i][k];
                spent += own[k] * paid[i][k];
                shares[k] += own[k] / quality.length;
            }
        }
        return new Point(lambda, sum / quality.length, spent / quality.length, shares);
    }
}
