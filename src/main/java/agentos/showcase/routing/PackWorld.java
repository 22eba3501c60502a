package agentos.showcase.routing;

import agentos.showcase.data.SplitMix64;
import agentos.showcase.pack.Card;
import agentos.showcase.pack.Pack;
import agentos.showcase.pack.RoutingModule;
import agentos.showcase.routing.trial.Drawn;
import agentos.showcase.routing.trial.World;
import agentos.showcase.taskgraph.Expert;
import agentos.showcase.taskgraph.Modality;
import agentos.showcase.taskgraph.PlanPatch;
import agentos.showcase.taskgraph.Task;
import agentos.showcase.taskgraph.Traits;
import java.util.ArrayList;
import java.util.List;

/// The tasks of one kind in a pack, and what its experts are worth on them: the illustrative world that the cards' policies learn from.
///
/// A task is drawn after one of the cards' tasks of this kind, its traits jittered; now and then it comes from another category, is of another modality
/// or in a given language, so that nothing of that is new to a policy. The unfamiliar region of [agentos.showcase.pack.Training] is never
/// entered by a familiar task: each trait that is named there stays below it.
public final class PackWorld implements World {
    /// How often category and modality are any of the four, and how often the material is in each of the languages.
    private static final double ELSEWHERE = 0.25;
    private static final double EACH_LANGUAGE = 0.25;

    private final RoutingModule module;
    private final String kind;
    private final List<Expert> candidates;
    private final List<Sample> samples;

    private record Sample(String category, Traits traits) {}

    private PackWorld(RoutingModule module, String kind, List<Sample> samples) {
        this.module = module;
        this.kind = kind;
        this.candidates = module.candidates(kind);
        this.samples = samples;
    }

    /// The world of one kind of task. Without a task of this kind in the cards all tasks lie around [Traits#PLAIN].
    public static PackWorld of(Pack pack, String kind) {
        var samples = new ArrayList<Sample>();
        for (Card card : pack.cards()) {
            tasks(card).stream().filter(task -> task.kind().equals(kind)).forEach(task -> samples.add(new Sample(card.category(), task.traits())));
        }
        if (samples.isEmpty()) {
            Card.CATEGORIES.forEach(category -> samples.add(new Sample(category, Traits.PLAIN)));
        }
        return new PackWorld(pack.routing(), kind, List.copyOf(samples));
    }

    /// Every task of a card, also those that an answer or a fallback brings.
    private static List<Task> tasks(Card card) {
        var open = new ArrayList<>(card.tasks());
        card.decisions().forEach(decision -> decision.options().forEach(option -> open.addAll(option.plan().add())));
        for (int i = 0; i < open.size(); i++) {
            PlanPatch fallback = open.get(i).fallback();
            if (fallback != null) {
                open.addAll(fallback.add());
            }
        }
        return open;
    }

    public String kind() {
        return kind;
    }

    /// The experts that the policy chooses among; their places here are the numbers that it knows them by.
    public List<Expert> candidates() {
        return candidates;
    }

    @Override
    public int features() {
        return module.features().size();
    }

    @Override
    public int experts() {
        return candidates.size();
    }

    @Override
    public Drawn draw(SplitMix64 random, boolean unfamiliar) {
        Sample sample = samples.get(random.nextInt(samples.size()));
        boolean elsewhere = random.nextDouble() < ELSEWHERE;
        String any = Card.CATEGORIES.get(random.nextInt(Card.CATEGORIES.size()));
        boolean otherwise = random.nextDouble() < ELSEWHERE;
        Modality modality = Modality.values()[random.nextInt(Modality.values().length)];
        double tongue = random.nextDouble();
        Traits like = sample.traits();
        var traits = new Traits(
                trait("length", like.length(), random, unfamiliar), trait("ambiguity", like.ambiguity(), random, unfamiliar),
                trait("risk", like.risk(), random, unfamiliar), trait("freshness", like.freshness(), random, unfamiliar),
                otherwise ? modality : like.modality(), language(tongue, like.language()));
        String category = elsewhere ? any : sample.category();
        return new Drawn(module.z(category, kind, traits), unfamiliar ? "unfamiliar" : category);
    }

    private double trait(String name, double like, SplitMix64 random, boolean unfamiliar) {
        double moved = like + module.training().jitter() * random.nextGaussian();
        double share = random.nextDouble();
        var region = module.training().unfamiliar().get(name);
        if (region == null) {
            return Math.clamp(moved, 0, 1);
        }
        return unfamiliar ? region.getFirst() + share * (region.getLast() - region.getFirst()) : Math.clamp(moved, 0, Math.nextDown(region.getFirst()));
    }

    private static Traits.Tongue language(double drawn, Traits.Tongue own) {
        return drawn < EACH_LANGUAGE ? Traits.Tongue.ENGLISH : drawn < 2 * EACH_LANGUAGE ? Traits.Tongue.CHINESE : own;
    }

    @Override
    public double expected(int expert, double[] z) {
        return candidates.get(expert).skill().quality(module.featureNames(), z);
    }

    @Override
    public double cost(int expert, double[] z) {
        return candidates.get(expert).price();
    }
}
