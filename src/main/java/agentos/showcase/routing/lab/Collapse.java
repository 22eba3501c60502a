package agentos.showcase.routing.lab;

import agentos.showcase.routing.AdaptivePolicy;
import agentos.showcase.routing.AdaptiveSettings;
import agentos.showcase.routing.trial.Change;
import agentos.showcase.routing.trial.Noise;
import agentos.showcase.routing.trial.Scenario;
import agentos.showcase.routing.trial.Workload;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/// How often a policy locks on a wrong expert: the same short trial in a [TrapWorld] with many seeds, with and without what keeps it from doing so.
///
/// Half-way a kind of task comes in that was never there before. A trial counts as locked when over its last quarter, of either kind of task, one expert gets
/// 95 % or more although at least a tenth of the reward that was to be had on them is lost.
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
        /// Only what is always explored is left.
        NO_BONUS_NO_GATE,
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
                case NO_EXPLORATION -> basis.withExploration(0, basis.ceiling());
                case NO_BONUS_NO_GATE -> basis.withBonus(0).withGate(false);
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

    /// Some seeds of a variant.
    ///
    /// @param from first seed
    public static Outcome of(Variant variant, int from, int seeds) {
        int locked = 0;
        double regret = 0;
        for (int seed = from; seed < from + seeds; seed++) {
            Workload load = new Scenario(new TrapWorld(seed), TASKS, seed, Noise.BERNOULLI, List.of(new Change.Unfamiliar(TASKS / 2, TASKS, 0.5))).workload();
            var end = play(new AdaptivePolicy(load.features(), load.experts(), 0, variant.settings(AdaptiveSettings.DEFAULT), seed), load);
            locked += end.locked ? 1 : 0;
            regret += end.regret / seeds;
        }
        return new Outcome(variant, seeds, locked, regret);
    }

    private record End(boolean locked, double regret) {}

    /// What came of one kind of task over the last quarter.
    private static final class Late {
        private final int[] calls;
        private double lost;
        private double best;

        Late(int experts) {
            calls = new int[experts];
        }

        void add(int called, double own, double top) {
            calls[called]++;
            lost += top - own;
            best += top;
        }

        boolean isLocked() {
            int all = Arrays.stream(calls).sum();
            return all > 0 && Arrays.stream(calls).max().orElse(0) >= ALMOST_ALL * all && lost >= LOST * best;
        }
    }

    private static End play(AdaptivePolicy policy, Workload load) {
        var late = new TreeMap<String, Late>();
        double regret = 0;
        for (int t = 0; t < load.size(); t++) {
            int called = policy.route(load.z(t)).choice();
            policy.update(load.z(t), called, load.quality(t, called), load.cost(t, called));
            double top = Double.NEGATIVE_INFINITY;
            for (int k = 0; k < load.experts(); k++) {
                top = Math.max(top, load.expected(t, k));
            }
            double own = load.expected(t, called);
            regret += top - own;
            if (t >= load.size() * 3 / 4) {
                late.computeIfAbsent(load.family(t), _ -> new Late(load.experts())).add(called, own, top);
            }
        }
        return new End(late.values().stream().anyMatch(Late::isLocked), regret);
    }
}
