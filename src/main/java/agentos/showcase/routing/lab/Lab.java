package agentos.showcase.routing.lab;

import agentos.showcase.pack.Feature;
import agentos.showcase.pack.Pack;
import agentos.showcase.pack.RoutingModule;
import agentos.showcase.routing.AdaptivePolicy;
import agentos.showcase.routing.PackWorld;
import agentos.showcase.routing.trial.FamilyWorld;
import agentos.showcase.routing.trial.Noise;
import agentos.showcase.routing.trial.Scenario;
import agentos.showcase.routing.trial.Trace;
import agentos.showcase.routing.trial.Workload;
import agentos.showcase.routing.trial.World;
import agentos.showcase.taskgraph.Expert;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Where policies are tried: the worlds that there are to choose from, and the trial itself.
public final class Lab {
    private static final Texts TEXTS = Texts.of("lab");
    private static final int MADE_UP_EXPERTS = 5;
    private static final int MADE_UP_FEATURES = 8;
    private static final int MADE_UP_FAMILIES = 6;
    private static final double MADE_UP_LAMBDA = 0.15;
    /// Of the differences between experts, this much is left where they are nearly equal.
    private static final double ALIKE = 0.04;

    private final Pack pack;

    public Lab(Pack pack) {
        this.pack = pack;
    }

    /// What is shown first.
    public LabRequest first() {
        return story(kinds().getFirst());
    }

    /// The guided story with experts of a kind.
    public LabRequest story(String kind) {
        return LabRequest.story(kind, lambda(kind));
    }

    /// A unit of cost is a call of an expert of price 1 in a pack, and a made-up one else.
    private double lambda(String kind) {
        return isMadeUp(kind) ? MADE_UP_LAMBDA : pack.routing().lambda();
    }

    private static boolean isMadeUp(String kind) {
        return kind.equals(LabRequest.MADE_UP) || kind.equals(LabRequest.ALIKE);
    }

    /// The worlds to choose from: first the pack's kinds of expert with most candidates, then the made-up ones.
    public List<String> kinds() {
        var kinds = new ArrayList<String>();
        pack.routing().kinds().stream().map(RoutingModule.Kind::id).filter(kind -> candidates(kind) > 1)
                .sorted(Comparator.comparingInt(this::candidates).reversed()).forEach(kinds::add);
        kinds.add(LabRequest.MADE_UP);
        kinds.add(LabRequest.ALIKE);
        return List.copyOf(kinds);
    }

    /// Whether there is such an expert.
    public boolean has(String kind, int expert) {
        return expert >= 0 && expert < (isMadeUp(kind) ? MADE_UP_EXPERTS : candidates(kind));
    }

    private int candidates(String kind) {
        return pack.routing().candidates(kind).size();
    }

    public Localized kindName(String kind) {
        return isMadeUp(kind) ? TEXTS.both("kind." + kind)
                : TEXTS.both("kind.pack", pack.routing().kind(kind).map(RoutingModule.Kind::name).orElse(Localized.same(kind)), candidates(kind));
    }

    /// The tasks of a request, with what every expert makes of each.
    public Workload workload(LabRequest request) {
        return new Scenario(world(request), LabRequest.STEPS, request.seed(), Noise.BERNOULLI, request.changes()).workload();
    }

    public AdaptivePolicy policy(LabRequest request, Workload workload) {
        return new AdaptivePolicy(workload.features(), workload.experts(), request.lambda(), request.dials().settings(), request.seed());
    }

    /// Takes part of a second.
    public LabRun run(LabRequest request) {
        var workload = workload(request);
        var policy = new Keyframes.Watched(policy(request, workload), workload);
        var trace = Trace.of(policy, workload, request.lambda());
        return new LabRun(request, trace, names(request.kind(), workload.experts()), features(request.kind(), workload.features()), policy.keyframes());
    }

    World world(LabRequest request) {
        if (!isMadeUp(request.kind())) {
            return PackWorld.of(pack, request.kind());
        }
        var world = new FamilyWorld(MADE_UP_FEATURES, MADE_UP_EXPERTS, MADE_UP_FAMILIES, true, request.seed());
        return request.kind().equals(LabRequest.ALIKE) ? new AlikeWorld(world, ALIKE) : world;
    }

    private List<Localized> names(String kind, int experts) {
        return isMadeUp(kind) ? IntStream.range(0, experts).mapToObj(k -> TEXTS.both("expert", (char) ('A' + k))).toList()
                : pack.routing().candidates(kind).stream().map(Expert::name).toList();
    }

    private List<Localized> features(String kind, int count) {
        return isMadeUp(kind) ? IntStream.rangeClosed(1, count).mapToObj(i -> Localized.same("z" + (char) ('₀' + i))).toList()
                : pack.routing().features().stream().map(Feature::name).toList();
    }
}
