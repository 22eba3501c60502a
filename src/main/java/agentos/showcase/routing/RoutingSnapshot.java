package agentos.showcase.routing;

import agentos.showcase.data.Data;
import agentos.showcase.data.SplitMix64;
import agentos.showcase.pack.Pack;
import agentos.showcase.pack.RoutingModule;
import agentos.showcase.routing.Route.Closed;
import agentos.showcase.routing.Route.Expected;
import agentos.showcase.taskgraph.Expert;
import agentos.showcase.taskgraph.Task;
import agentos.showcase.text.Localized;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everything that the host knows about its experts at a moment: one policy per kind of task, each among the experts that can do such tasks.
///
/// Immutable and safe on any thread: the policies inside are only looked at, and what is learnt makes another snapshot. In a run a task goes to the expert
/// with the largest routing weight, ties in pack order: exploring belongs to the training, so a run depends on no chance and a visitor sees the largest share win.
public final class RoutingSnapshot {
    /// For task graphs without a pack: one expert of pace and price 1 for every kind.
    public static final RoutingSnapshot ANYBODY = new RoutingSnapshot(RoutingModule.EMPTY, Map.of(), null);

    /// How many tasks each expert gets in turn before a policy begins to choose, so that something is known of everybody.
    private static final int EACH = 16;

    private final RoutingModule module;
    private final Map<String, Taught> policies;
    private final RoutingSnapshot first;

    private RoutingSnapshot(RoutingModule module, Map<String, Taught> policies, RoutingSnapshot first) {
        this.module = module;
        this.policies = policies;
        this.first = first == null ? this : first;
    }

    /// Policies that have seen nothing yet.
    public static RoutingSnapshot fresh(RoutingModule module) {
        var settings = AdaptiveSettings.DEFAULT.withTemperature(module.training().temperature());
        var policies = new LinkedHashMap<String, Taught>();
        for (var kind : kinds(module)) {
            int experts = module.candidates(kind).size();
            if (experts > 1 && !module.features().isEmpty()) {
                policies.put(kind, new Taught(new AdaptivePolicy(module.features().size(), experts, module.lambda(), settings, seed(module, kind)), null));
            }
        }
        return new RoutingSnapshot(module, policies, null);
    }

    /// Policies that have been tried on the pack's own world, [agentos.showcase.pack.Training#tasks] of each kind. The same pack gives the same policies.
    ///
    /// A kind's policy is trained when it is first asked for, so that a pack opens at once.
    public static RoutingSnapshot trained(Pack pack) {
        var policies = new LinkedHashMap<String, Taught>();
        fresh(pack.routing()).policies.forEach((kind, fresh) -> policies.put(kind,
                new Taught(fresh.policy(), () -> train(fresh.policy(), PackWorld.of(pack, kind), pack.routing()))));
        return new RoutingSnapshot(pack.routing(), policies, null);
    }

    private static void train(AdaptivePolicy policy, PackWorld world, RoutingModule module) {
        var random = new SplitMix64(SplitMix64.mix(seed(module, world.kind())));
        for (int task = 0; task < module.training().tasks(); task++) {
            double[] z = world.draw(random, false).z();
            int chosen = policy.route(z).choice();
            int called = task < EACH * world.experts() ? task % world.experts() : chosen;
            double quality = world.expected(called, z) + module.training().noise() * random.nextGaussian();
            policy.update(z, called, Math.clamp(quality, 0, 1), world.cost(called, z));
        }
    }

    private static List<String> kinds(RoutingModule module) {
        return module.kinds().stream().map(RoutingModule.Kind::id).toList();
    }

    private static long seed(RoutingModule module, String kind) {
        return module.training().seed() ^ kind.hashCode();
    }

    /// The experts that can do tasks of a kind, in pack order.
    public List<Expert> candidates(String kind) {
        return module.candidates(kind);
    }

    /// What was known before anything was learnt from runs; this snapshot itself when nothing was.
    public RoutingSnapshot first() {
        return first;
    }

    /// The pack's routing, from which this was learnt.
    public RoutingModule module() {
        return module;
    }

    /// Where a task of a card of this category goes. Closed experts are passed over unless nobody else is left.
    public Route route(String category, Task task, Map<String, Closed> closed) {
        var candidates = candidates(task.kind());
        if (candidates.isEmpty()) {
            var anybody = new Expert(task.kind(), Localized.same(task.kind()), List.of(task.kind()), 1, 1, null);
            return new Route(anybody, Map.of(anybody.id(), 1.0), Map.of(), Map.of(), 0, 0);
        }
        boolean nobody = candidates.stream().allMatch(expert -> closed.containsKey(expert.id()));
        var shut = new LinkedHashMap<String, Closed>();
        boolean[] open = new boolean[candidates.size()];
        for (int k = 0; k < open.length; k++) {
            String id = candidates.get(k).id();
            open[k] = nobody || !closed.containsKey(id);
            if (!open[k]) {
                shut.put(id, closed.get(id));
            }
        }
        AdaptivePolicy policy = taught(task.kind());
        return policy == null ? unlearnt(candidates, open, shut) : learnt(policy, candidates, module.z(category, task), open, shut);
    }

    private static Route unlearnt(List<Expert> candidates, boolean[] open, Map<String, Closed> shut) {
        double[] pi = Softmax.over(new double[open.length], open);
        var weights = new LinkedHashMap<String, Double>();
        Expert first = null;
        for (int k = 0; k < open.length; k++) {
            weights.put(candidates.get(k).id(), pi[k]);
            first = first == null && open[k] ? candidates.get(k) : first;
        }
        return new Route(first, weights, Map.of(), shut, 0, 0);
    }

    private static Route learnt(AdaptivePolicy policy, List<Expert> candidates, double[] z, boolean[] open, Map<String, Closed> shut) {
        synchronized (policy) {
            return looked(policy, candidates, z, open, shut);
        }
    }

    /// A policy computes in memory of its own, so only one thread at a time may look at it.
    private static Route looked(AdaptivePolicy policy, List<Expert> candidates, double[] z, boolean[] open, Map<String, Closed> shut) {
        var look = policy.look(z, open);
        var outlooks = policy.outlooks(z);
        var weights = new LinkedHashMap<String, Double>();
        var expected = new LinkedHashMap<String, Expected>();
        for (int k = 0; k < open.length; k++) {
            String id = candidates.get(k).id();
            var outlook = outlooks.get(k);
            weights.put(id, look.weights()[k]);
            expected.put(id, new Expected(outlook.quality(), look.deviations()[k], outlook.cost()));
        }
        return new Route(candidates.get(Vectors.largest(look.weights(), open)), weights, expected, shut, look.gate(), look.exploration());
    }

    /// What an expert is worth on a task in the pack's world, 0 to 1; 1 for an expert that no pack names.
    public double quality(String category, Task task, Expert expert) {
        return module.experts().contains(expert) ? expert.skill().quality(module.featureNames(), module.z(category, task)) : 1;
    }

    /// What is known after these calls, in their order.
    public RoutingSnapshot after(List<Experience> experiences) {
        var next = new LinkedHashMap<>(policies);
        for (var kind : experiences.stream().map(Experience::kind).distinct().filter(policies::containsKey).toList()) {
            var policy = taught(kind).copy();
            var ids = candidates(kind).stream().map(Expert::id).toList();
            experiences.stream().filter(each -> each.kind().equals(kind) && ids.contains(each.expert()))
                    .forEach(each -> policy.update(each.z(), ids.indexOf(each.expert()), each.quality(), each.cost()));
            next.put(kind, new Taught(policy, null));
        }
        return new RoutingSnapshot(module, next, first);
    }

    /// The policy of a kind as [Policy#snapshot()] tells it; [Data#NIL] where there is nothing to choose.
    public Data snapshot(String kind) {
        AdaptivePolicy policy = taught(kind);
        return policy == null ? Data.NIL : policy.snapshot();
    }

    /// A copy of a kind's policy that goes its own way from here; nothing where there is nothing to choose.
    public Optional<AdaptivePolicy> policy(String kind) {
        return Optional.ofNullable(taught(kind)).map(AdaptivePolicy::copy);
    }

    /// The kinds that have a policy.
    public List<String> kinds() {
        return new ArrayList<>(policies.keySet());
    }

    private AdaptivePolicy taught(String kind) {
        var taught = policies.get(kind);
        return taught == null ? null : taught.policy();
    }

    /// A policy that may still have its training before it.
    private static final class Taught {
        private final AdaptivePolicy policy;
        private Runnable training;

        /// @param training null when there is none to come
        Taught(AdaptivePolicy policy, Runnable training) {
            this.policy = policy;
            this.training = training;
        }

        synchronized AdaptivePolicy policy() {
            if (training != null) {
                training.run();
                training = null;
            }
            return policy;
        }
    }
}
