package agentos.showcase.routing.lab;

import agentos.showcase.routing.PolicyKind;
import agentos.showcase.routing.trial.Reference;
import agentos.showcase.routing.trial.Trace;
import agentos.showcase.routing.trial.Workload;
import java.util.ArrayList;
import java.util.List;

/// Policies on the same tasks, with the same luck.
public final class Contest {
    private static final String REFERENCE = "reference-";

    private Contest() {}

    /// What a policy came to.
    ///
    /// @param policy  a name of [#policies()]
    /// @param regret  cumulative, task by task
    /// @param reward  mean expected quality less lambda times cost
    /// @param quality mean expected quality
    /// @param cost    mean
    /// @param shares  of the tasks, by expert
    /// @param values  reward as it came out, task by task
    public record Entry(String policy, float[] regret, double reward, double quality, double cost, double[] shares, float[] values) {
        public double total() {
            return regret[regret.length - 1];
        }
    }

    /// A mean difference with half the width of its 95 % interval.
    public record Difference(double mean, double half) {
        /// Whether the first is better beyond chance.
        public boolean isPlain() {
            return mean - half > 0;
        }
    }

    /// The policies that learn, the adaptive one first, then what they are held against.
    public static List<String> policies() {
        var names = new ArrayList<String>();
        for (PolicyKind kind : PolicyKind.values()) {
            names.add(kind.label());
        }
        for (Reference reference : Reference.values()) {
            names.add(REFERENCE + reference.label());
        }
        return List.copyOf(names);
    }

    public static String fixed() {
        return REFERENCE + Reference.FIXED.label();
    }

    /// How one of them does on the tasks of a trial; the adaptive one as its dials stand there.
    public static Entry entry(LabRun run, String policy) {
        Workload load = run.trace().workload();
        var request = run.request();
        if (policy.equals(PolicyKind.ADAPTIVE.label())) {
            return of(policy, run.trace());
        }
        for (Reference reference : Reference.values()) {
            if (policy.equals(REFERENCE + reference.label())) {
                return of(policy, reference.trace(load, request.lambda(), request.seed()));
            }
        }
        for (PolicyKind kind : PolicyKind.values()) {
            if (policy.equals(kind.label())) {
                return of(policy, Trace.of(kind.fresh(load.features(), load.experts(), request.lambda(), request.seed()), load, request.lambda()));
            }
        }
        throw new IllegalArgumentException("there is no policy " + policy);
    }

    private static Entry of(String policy, Trace trace) {
        Workload load = trace.workload();
        int size = trace.size();
        float[] regret = new float[size];
        float[] values = new float[size];
        double[] shares = new double[load.experts()];
        double sum = 0;
        double quality = 0;
        double cost = 0;
        for (int t = 0; t < size; t++) {
            int called = trace.routings()[t].choice();
            sum += trace.regrets()[t];
            regret[t] = (float) sum;
            values[t] = (float) trace.rewards()[t];
            quality += load.expected(t, called);
            cost += load.cost(t, called);
            shares[called] += 1.0 / size;
        }
        return new Entry(policy, regret, (quality - trace.lambda() * cost) / size, quality / size, cost / size, shares, values);
    }

    /// How much better the first came out than the second, task by task, luck included.
    public static Difference difference(Entry first, Entry second) {
        int size = first.values().length;
        double sum = 0;
        double squares = 0;
        for (int t = 0; t < size; t++) {
            double difference = first.values()[t] - second.values()[t];
            sum += difference;
            squares += difference * difference;
        }
        double mean = sum / size;
        double variance = Math.max(0, squares / size - mean * mean);
        return new Difference(mean, 1.96 * Math.sqrt(variance / size));
    }
}
