package agentos.showcase.routing;

import agentos.showcase.data.Data;
import agentos.showcase.data.SplitMix64;

/// What the policies share that [AdaptivePolicy] is compared with: sizes, checks, the draw and the head of a snapshot.
///
/// None has a gate or an alarm, and none forgets unless its source does. Bounds of the inputs are those of [AdaptivePolicy].
abstract class ComparedPolicy implements Policy {
    /// Temperature of the routing weights of policies that have values but no weights of their own, in units of quality.
    static final double TEMPERATURE = 0.01;

    private final PolicyKind kind;
    private final int features;
    private final int experts;
    private final double lambda;
    private SplitMix64 random;

    /// @param seed of the draws; mixed first, so that a world drawn from the same seed has other numbers
    ComparedPolicy(PolicyKind kind, int features, int experts, double lambda, long seed) {
        Inputs.requireSizes(features, experts, lambda);
        this.kind = kind;
        this.features = features;
        this.experts = experts;
        this.lambda = lambda;
        random = new SplitMix64(SplitMix64.mix(seed));
    }

    /// What a policy makes of one task; arrays as in [Routing].
    record Plan(double[] weights, double[] probabilities, double[] expected, double[] deviations, double exploration) {}

    abstract Plan plan(double[] x, boolean[] open);

    /// Learns from a checked call.
    ///
    /// @return quality less what was expected, or reward less what was expected where the policy knows no qualities
    abstract double learn(double[] x, int expert, double quality, double cost);

    abstract void write(Data.Builder snapshot);

    abstract void read(Snapshots.Reader from);

    @Override
    public final String name() {
        return kind.label();
    }

    @Override
    public final int experts() {
        return experts;
    }

    @Override
    public final int features() {
        return features;
    }

    final double lambda() {
        return lambda;
    }

    @Override
    public final Routing route(double[] z, boolean[] open) {
        var plan = checked(z, open);
        return routing(plan, Vectors.drawn(plan.probabilities, random.nextDouble()));
    }

    @Override
    public final Routing look(double[] z, boolean[] open) {
        var plan = checked(z, open);
        return routing(plan, Vectors.largest(plan.probabilities, open));
    }

    private Plan checked(double[] z, boolean[] open) {
        Inputs.requireOpen(open, experts);
        return plan(Inputs.withOne(z, features), open);
    }

    private static Routing routing(Plan plan, int choice) {
        return new Routing(plan.weights, plan.probabilities, choice, plan.expected, plan.deviations, 0, plan.exploration, Double.NaN, Double.NaN);
    }

    @Override
    public final Lesson update(double[] z, int expert, double quality, double cost) {
        Inputs.requireExpert(expert, experts);
        double[] x = Inputs.withOne(z, features);
        return Lesson.plain(learn(x, expert, Inputs.quality(quality), Inputs.cost(cost)));
    }

    @Override
    public final Data snapshot() {
        var snapshot = Data.object().put("policy", name()).put("features", features).put("experts", experts).put("lambda", Snapshots.number(lambda))
                .put("random", random.state());
        write(snapshot);
        return snapshot.build();
    }

    /// The policy that a snapshot was taken of, out of its kind.
    static Policy restore(PolicyKind kind, Snapshots.Reader from) {
        var policy = (ComparedPolicy) kind.fresh(from.integer("features", 1, 10_000), from.integer("experts", 2, 1_000),
                from.number("lambda", 0, 1e9), 0);
        policy.random = new SplitMix64(from.bits("random"));
        policy.read(from);
        return policy;
    }

    /// 1 for one expert, 0 for the others.
    static double[] only(int expert, int experts) {
        double[] probabilities = new double[experts];
        probabilities[expert] = 1;
        return probabilities;
    }

    /// (1 - share) p + share / (number of the open), 0 for the closed.
    static double[] mixed(double[] p, double share, boolean[] open) {
        int count = count(open);
        double[] mixed = new double[p.length];
        for (int k = 0; k < p.length; k++) {
            mixed[k] = open[k] ? (1 - share) * p[k] + share / count : 0;
        }
        return mixed;
    }

    static int count(boolean[] open) {
        int count = 0;
        for (boolean one : open) {
            count += one ? 1 : 0;
        }
        return count;
    }

    /// softmax(values / tau).
    static double[] pointed(double[] values, boolean[] open) {
        double[] logits = new double[values.length];
        for (int k = 0; k < logits.length; k++) {
            logits[k] = values[k] / TEMPERATURE;
        }
        return Softmax.over(logits, open);
    }
}
