package agentos.showcase.routing.lab;

import agentos.showcase.routing.AdaptivePolicy;
import agentos.showcase.routing.AdaptiveSettings;
import agentos.showcase.routing.trial.Change;
import agentos.showcase.routing.trial.Noise;
import agentos.showcase.routing.trial.Scenario;
import agentos.showcase.routing.trial.Workload;
import java.util.List;
import java.util.Locale;

/// How often a policy locks on a wrong expert: the same short trial with many seeds, with and without what keeps it from doing so.
///
/// Half-way a kind of task comes in that was never there before. A trial counts as locked when over its last quarter one expert gets 95 % of these tasks
/// or more although at least a tenth of the reward that was to be had on them is lost.
public final class Collapse {
    public static final int SEEDS = 200;
    /// Tasks of one trial.
    public static final int TASKS = 1200;
    private static final double ALMOST_ALL = 0.95;
    private static final double LOST = 0.1;

    private Collapse() {}

    /// What is left out.
    public enum Variant {
        /// Everything on.
        FULL,
        NO_GATE,
        NO_BONUS,
        NO_EXPLORATION,
        /// Neither gate nor bonus nor exploration.
        GREEDY;

        /// The end of a key in the texts.
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public AdaptiveSettings settings(AdaptiveSettings basis) {
            return switch (this) {
                case FULL -> basis;
                case NO_GATE -> basis.withGate(false);
                case NO_BONUS -> basis.withBonus(0);
                case NO_EXPLORATION -> basis.withExploration(0, 0).withGate(false);
                case GREEDY -> basis.withBonus(0).withExploration(0, 0).withGate(false);
            };
        }
    }

    /// @param locked of `seeds` trials
    /// @param regret mean per trial
    public record Outcome(Variant variant, int seeds, int locked, double regret) {
        /// With more seeds of the same variant.
        public Outcome and(Outcome more) {
            int all = seeds + more.seeds;
            return new Outcome(variant, all, locked + more.locked, all == 0 ? 0 : (regret * seeds + more.regret * more.seeds) / all);
        }

        public double share() {
            return seeds == 0 ? 0 : (double) locked / seeds;
        }
    }

    /// Some seeds of a variant, in the world of a request and without its changes.
    ///
    /// @param from first seed
    public static Outcome of(Lab lab, LabRequest request, Variant variant, int from, int seeds) {
        int locked = 0;
        double regret = 0;
        for (int seed = from; seed < from + seeds; seed++) {
            Workload load = new Scenario(lab.world(request), TASKS, seed, Noise.BERNOULLI, List.of(new Change.Unfamiliar(TASKS / 2, TASKS, 0.5))).workload();
            var policy = new AdaptivePolicy(load.features(), load.experts(), request.lambda(), variant.settings(AdaptiveSettings.DEFAULT), seed);
            var end = play(policy, load, request.lambda());
            locked += end.locked ? 1 : 0;
            regret += end.regret / seeds;
        }
        return new Outcome(variant, seeds, locked, regret);
    }

    private record End(boolean locked, double regret) {}

    private static End play(AdaptivePolicy policy, Workload load, double lambda) {
        int quarter = load.size() * 3 / 4;
        int[] calls = new int[load.experts()];
        double regret = 0;
        double late = 0;
        double top = 0;
        int asked = 0;
        for (int t = 0; t < load.size(); t++) {
            int called = policy.route(load.z(t)).choice();
            policy.update(load.z(t), called, load.quality(t, called), load.cost(t, called));
            double best = Double.NEGATIVE_INFINITY;
            for (int k = 0; k < load.experts(); k++) {
                best = Math.max(best, load.expected(t, k) - lambda * load.cost(t, k));
            }
            double own = load.expected(t, called) - lambda * load.cost(t, called);
            regret += best - own;
            if (t >= quarter && load.family(t).equals("unfamiliar")) {
                asked++;
                calls[called]++;
                late += best - own;
                top += best;
            }
        }
        int most = java.util.Arrays.stream(calls).max().orElse(0);
        return new End(asked > 0 && most >= ALMOST_ALL * asked && late >= LOST * top, regret);
    }
}
