package agentos.showcase.routing;

import agentos.showcase.data.Data;
import agentos.showcase.data.SplitMix64;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The policy that the showcase routes by: pi = softmax(W z + b) whose rows a committee of linear Gaussian critics learns, with an exploration
/// bonus, a confidence gate and two tests for experts that changed.
///
/// Features are brought to one scale first, y, see [Scaling]. With x = [y; 1], critic m expects quality theta_mk . x and cost kappa_mk . x of expert k, with variance h_mk = x' P_mk x. Weighted by trust w_m:
///
/// - mu_k = sum w_m mu_mk with mu_mk = (theta_mk - lambda kappa_mk) . x, and v_k = sum w_m (h_mk + (mu_mk - mu_k)^2), the moments of the mixture;
/// - routing weights pi = softmax(mu / tau), so that `[W_k | b_k]` = sum w_m (theta_mk - lambda kappa_mk) / tau, taken back to the scale of z;
/// - a task is drawn by p = (1 - eps) softmax((mu + alpha sqrt v) / tau) + eps / K, eps = eps0 + (eps1 - eps0) G, G the [Gate]'s opening.
///
/// Closed experts take part in nothing: both softmaxes, the even share and the gate's least variance are over the open ones.
///
/// When a drift test raises its alarm every critic goes back to its prior, with the recent mean quality as bias, and the gate forgets what was familiar. A
/// change of cost has tests of its own, which take the new cost over without touching what is known of qualities ([CostTests]).
///
/// Trust, noise, gate and drift tests look at quality alone. So lambda touches no number that is kept, and moving it after learning gives exactly what the
/// same calls would have taught under that lambda.
///
/// Features beyond 1e6, qualities beyond 1000 and costs beyond 1e9 in size count as those bounds.
///
/// Sources: linear Gaussian critics with a bonus: Li, Chu, Langford, Schapire: "A Contextual-Bandit Approach to Personalized News Article
/// Recommendation", 2010; softmax with an even share: Auer, Cesa-Bianchi, Freund, Schapire: "The Nonstochastic Multiarmed Bandit Problem", 2002;
/// trust by predictive likelihood: Raftery, Karny, Ettler: "Online Prediction Under Model Uncertainty via Dynamic Model Averaging", 2010.
public final class AdaptivePolicy implements Policy {
    /// Trust that is spread evenly in every step, so that no critic is lost for good.
    private static final double SHARED_TRUST = 1e-4;

    private final int features;
    private final int experts;
    private final AdaptiveSettings settings;
    private final SplitMix64 random;
    private final Critic[] critics;
    private final double[] trust;
    private final Gate gate;
    private DriftTests drift;
    private CostTests costs;
    private final Scaling scaling;
    private double lambda;

    /// @param features d, 1 or more
    /// @param experts  K, 2 or more
    /// @param lambda   what a unit of cost takes off the quality, 0 to 1e9
    /// @param seed     of the draws; mixed first, so that a world drawn from the same seed has other numbers
    public AdaptivePolicy(int features, int experts, double lambda, AdaptiveSettings settings, long seed) {
        this(features, experts, lambda, settings, new SplitMix64(SplitMix64.mix(seed)));
    }

    private AdaptivePolicy(int features, int experts, double lambda, AdaptiveSettings settings, SplitMix64 random) {
        Inputs.requireSizes(features, experts, lambda);
        this.features = features;
        this.experts = experts;
        this.lambda = lambda;
        this.settings = settings;
        this.random = random;
        critics = settings.memories().stream().map(memory -> new Critic(settings, memory, features, experts)).toArray(Critic[]::new);
        trust = new double[critics.length];
        java.util.Arrays.fill(trust, 1.0 / critics.length);
        gate = new Gate(settings);
        drift = new DriftTests(settings);
        costs = new CostTests(experts);
        scaling = new Scaling(features);
    }

    private AdaptivePolicy(AdaptivePolicy other, double lambda) {
        features = other.features;
        experts = other.experts;
        settings = other.settings;
        random = new SplitMix64(other.random.state());
        critics = java.util.Arrays.stream(other.critics).map(Critic::copy).toArray(Critic[]::new);
        trust = other.trust.clone();
        gate = new Gate(other.gate);
        drift = new DriftTests(other.drift);
        costs = new CostTests(other.costs);
        scaling = new Scaling(other.scaling);
        this.lambda = lambda;
    }

    /// A copy that goes its own way from here, with another worth of cost. Exact: see above.
    public AdaptivePolicy withLambda(double other) {
        return new AdaptivePolicy(this, Inputs.requireLambda(other));
    }

    /// A copy that goes its own way from here.
    public AdaptivePolicy copy() {
        return new AdaptivePolicy(this, lambda);
    }

    /// Another worth of cost from now on. Exact: see above.
    public void setLambda(double other) {
        lambda = Inputs.requireLambda(other);
    }

    public double lambda() {
        return lambda;
    }

    public AdaptiveSettings settings() {
        return settings;
    }

    @Override
    public String name() {
        return PolicyKind.ADAPTIVE.label();
    }

    @Override
    public int experts() {
        return experts;
    }

    @Override
    public int features() {
        return features;
    }

    /// w, how much each critic is believed; sum 1.
    public double[] trust() {
        return trust.clone();
    }

    /// K rows `[W_k | b_k]` of pi = softmax(W z + b), d weights and the bias.
    public double[][] weightMatrix() {
        double[][] rows = new double[experts][features + 1];
        for (int k = 0; k < experts; k++) {
            for (int m = 0; m < critics.length; m++) {
                Vectors.add(rows[k], trust[m] / settings.temperature(), critics[m].heads().theta(k));
                Vectors.add(rows[k], -lambda * trust[m] / settings.temperature(), critics[m].heads().kappa(k));
            }
            scaling.ofRaw(rows[k]);
        }
        return rows;
    }

    /// Expected quality and cost of every expert for a task, apart.
    public List<Outlook> outlooks(double[] z) {
        double[] x = scaling.withOne(z);
        return IntStream.range(0, experts).mapToObj(k -> outlook(k, x)).toList();
    }

    private Outlook outlook(int expert, double[] x) {
        double quality = 0;
        double cost = 0;
        for (int m = 0; m < critics.length; m++) {
            quality += trust[m] * critics[m].heads().quality(expert, x);
            cost += trust[m] * critics[m].heads().cost(expert, x);
        }
        return new Outlook(quality, cost);
    }

    @Override
    public Routing route(double[] z, boolean[] open) {
        Routing seen = weigh(z, open);
        gate.watch(seen.surprise());
        int choice = Vectors.drawn(seen.probabilities(), random.nextDouble());
        return new Routing(seen.weights(), seen.probabilities(), choice, seen.expected(), seen.deviations(), seen.gate(), seen.exploration(),
                seen.surprise(), seen.threshold());
    }

    @Override
    public Routing look(double[] z, boolean[] open) {
        return weigh(z, open);
    }

    private Routing weigh(double[] z, boolean[] open) {
        Inputs.requireOpen(open, experts);
        double[] x = scaling.withOne(z);
        double[] expected = new double[experts];
        double[] deviations = new double[experts];
        double[] values = new double[experts];
        double[] raised = new double[experts];
        double least = Double.POSITIVE_INFINITY;
        int count = 0;
        for (int k = 0; k < experts; k++) {
            var belief = belief(k, x);
            expected[k] = belief.value;
            deviations[k] = Math.sqrt(belief.spread);
            values[k] = belief.value / settings.temperature();
            raised[k] = (belief.value + settings.bonus() * deviations[k]) / settings.temperature();
            if (open[k]) {
                least = Math.min(least, belief.variance);
                count++;
            }
        }
        double surprise = Gate.surprise(least, noise());
        double opening = settings.gate() ? gate.opening(surprise) : 0;
        double exploration = settings.floor() + (settings.ceiling() - settings.floor()) * opening;
        double[] probabilities = Softmax.over(raised, open);
        for (int k = 0; k < experts; k++) {
            probabilities[k] = open[k] ? (1 - exploration) * probabilities[k] + exploration / count : 0;
        }
        return new Routing(Softmax.over(values, open), probabilities, Vectors.largest(probabilities, open), expected, deviations, opening, exploration,
                surprise, gate.threshold());
    }

    /// What the committee believes of one expert.
    ///
    /// @param quality  expected
    /// @param variance of the expected quality: v without cost
    /// @param value    mu
    /// @param spread   v
    private record Belief(double quality, double variance, double value, double spread) {}

    private Belief belief(int expert, double[] x) {
        int size = critics.length;
        double[] qualities = new double[size];
        double[] values = new double[size];
        double quality = 0;
        double value = 0;
        for (int m = 0; m < size; m++) {
            qualities[m] = critics[m].heads().quality(expert, x);
            values[m] = lambda == 0 ? qualities[m] : qualities[m] - lambda * critics[m].heads().cost(expert, x);
            quality += trust[m] * qualities[m];
            value += trust[m] * values[m];
        }
        double variance = 0;
        double spread = 0;
        for (int m = 0; m < size; m++) {
            double own = critics[m].heads().variance(expert, x);
            double apart = qualities[m] - quality;
            double valueApart = values[m] - value;
            variance += trust[m] * (own + apart * apart);
            spread += trust[m] * (own + valueApart * valueApart);
        }
        return new Belief(quality, variance, value, spread);
    }

    private double noise() {
        double noise = 0;
        for (int m = 0; m < critics.length; m++) {
            noise += trust[m] * critics[m].noise();
        }
        return noise;
    }

    @Override
    public Lesson update(double[] z, int expert, double quality, double cost) {
        Inputs.requireExpert(expert, experts);
        double[] x = scaling.withOne(z);
        double r = Inputs.quality(quality);
        double c = Inputs.cost(cost);
        var again = scaling.watch(new Scaling.Call(z.clone(), expert, r, c));
        return again.isEmpty() ? learn(x, expert, r, c) : relearn(again);
    }

    private Lesson relearn(List<Scaling.Call> calls) {
        for (int m = 0; m < critics.length; m++) {
            critics[m] = new Critic(settings, settings.memories().get(m), features, experts);
        }
        java.util.Arrays.fill(trust, 1.0 / critics.length);
        drift = new DriftTests(settings);
        costs = new CostTests(experts);
        Lesson last = null;
        for (var call : calls) {
            last = learn(scaling.withOne(call.z()), call.expert(), call.quality(), call.cost());
        }
        return last;
    }

    private Lesson learn(double[] x, int expert, double r, double c) {
        var belief = belief(expert, x);
        double error = r - belief.quality;
        double noise = noise();
        double steadiness = drift.steadiness();
        double overrun = c - outlook(expert, x).cost();
        double[] evidence = new double[critics.length];
        for (int m = 0; m < critics.length; m++) {
            evidence[m] = Math.log(trust[m]) + critics[m].learn(expert, x, r, c, steadiness);
        }
        learnTrust(evidence);
        if (settings.drift()) {
            followCost(expert, overrun);
        }
        var alarm = drift.watch(error, noise + belief.variance, noise, r);
        if (alarm != Lesson.Alarm.NONE) {
            beginAnew();
        }
        return new Lesson(error, alarm, trust.clone());
    }

    private void followCost(int expert, double overrun) {
        double jump = costs.watch(expert, overrun);
        if (jump != 0) {
            for (var critic : critics) {
                critic.heads().raiseCost(expert, jump);
            }
        }
    }

    private void beginAnew() {
        gate.begin();
        for (var critic : critics) {
            critic.heads().begin(drift.quality());
        }
    }

    private void learnTrust(double[] evidence) {
        double[] posterior = Softmax.of(evidence);
        for (int m = 0; m < trust.length; m++) {
            trust[m] = (1 - SHARED_TRUST) * posterior[m] + SHARED_TRUST / trust.length;
        }
    }

    @Override
    public Data snapshot() {
        var members = new ArrayList<Data>();
        for (var critic : critics) {
            members.add(critic.snapshot());
        }
        return Data.object().put("policy", name()).put("features", features).put("experts", experts).put("lambda", Snapshots.number(lambda))
                .put("random", random.state()).put("settings", AdaptiveSettingsData.write(settings)).put("trust", Snapshots.list(trust))
                .put("gate", gate.snapshot()).put("drift", drift.snapshot()).put("costs", costs.snapshot()).put("scaling", scaling.snapshot())
                .put("critics", Data.list(members)).build();
    }

    static AdaptivePolicy restore(Snapshots.Reader from) {
        int features = from.integer("features", 1, 10_000);
        int experts = from.integer("experts", 2, 1_000);
        var settings = AdaptiveSettingsData.read(from.get("settings"));
        var policy = new AdaptivePolicy(features, experts, from.number("lambda", 0, 1e9), settings, new SplitMix64(from.bits("random")));
        System.arraycopy(from.numbers("trust", policy.trust.length, Double.MIN_VALUE), 0, policy.trust, 0, policy.trust.length);
        policy.gate.restore(from.get("gate"));
        policy.drift.restore(from.get("drift"));
        policy.costs.restore(from, "costs");
        policy.scaling.restore(from.get("scaling"), experts);
        var members = from.list("critics", policy.critics.length);
        for (int m = 0; m < policy.critics.length; m++) {
            policy.critics[m].restore(members.get(m));
        }
        return policy;
    }
}
