package agentos.showcase.routing;

import agentos.showcase.data.Data;

/// EXP3: exponential weights of importance-weighted rewards, mixed with an even share. It looks at no task, so the best it can come to is the best fixed
/// expert; Exp3.S's small shared share of the weights lets it follow when that changes.
///
/// Source: Auer, Cesa-Bianchi, Freund, Schapire: "The Nonstochastic Multiarmed Bandit Problem", 2002.
final class Exp3 extends ComparedPolicy {
    /// Share of even draws: of 0.02, 0.05, 0.1 and 0.2 the one with the least regret on generated workloads.
    private static final double GAMMA = 0.05;
    /// alpha of Exp3.S.
    private static final double SHARED = 1e-5;

    private final double[] logs;
    private final Means means;

    Exp3(int features, int experts, double lambda, long seed) {
        super(PolicyKind.EXP3, features, experts, lambda, seed);
        logs = new double[experts];
        means = new Means(experts);
    }

    @Override
    Plan plan(double[] x, boolean[] open) {
        double[] weights = Softmax.over(logs, open);
        return new Plan(weights, mixed(weights, GAMMA, open), means.of(), new double[experts()], GAMMA);
    }

    @Override
    double learn(double[] x, int expert, double quality, double cost) {
        double reward = quality - lambda() * cost;
        double error = means.learn(expert, reward);
        double[] weights = Softmax.of(logs);
        double probability = (1 - GAMMA) * weights[expert] + GAMMA / experts();
        double bounded = Math.clamp(reward, 0, 1);
        weights[expert] *= Math.exp(GAMMA * bounded / probability / experts());
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        for (int k = 0; k < logs.length; k++) {
            logs[k] = Math.log(weights[k] / sum + Math.E * SHARED / experts());
        }
        return error;
    }

    @Override
    void write(Data.Builder snapshot) {
        snapshot.put("logs", Snapshots.list(logs)).put("means", means.snapshot());
    }

    @Override
    void read(Snapshots.Reader from) {
        System.arraycopy(from.numbers("logs", logs.length), 0, logs, 0, logs.length);
        means.restore(from, "means");
    }
}
