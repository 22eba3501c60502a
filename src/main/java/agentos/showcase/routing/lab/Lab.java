package agentos.showcase.routing.lab;

import agentos.showcase.pack.RoutingModule;
import agentos.showcase.routing.AdaptivePolicy;
import agentos.showcase.routing.trial.FamilyWorld;
import agentos.showcase.routing.trial.Noise;
import agentos.showcase.routing.trial.Scenario;
import agentos.showcase.routing.trial.Trace;
import agentos.showcase.routing.trial.Workload;
import agentos.showcase.routing.trial.World;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.List;
import java.util.stream.IntStream;

/// Where policies are tried: the worlds that there are to choose from, and the trial itself.
public final class Lab {
    private static final Texts TEXTS = Texts.of("lab");
    private static final int MADE_UP_EXPERTS = 5;
    private static final int MADE_UP_FEATURES = 8;
    private static final int MADE_UP_FAMILIES = 6;
    /// Of the differences between experts, this much is left where they are nearly equal.
    private static final double ALIKE = 0.04;

    private final RoutingModule module;

    public Lab(RoutingModule module) {
        this.module = module;
    }

    /// What is shown first.
    public LabRequest first() {
        return story(kinds().getFirst());
    }

    /// The guided story with experts of a kind.
    public LabRequest story(String kind) {
        return LabRequest.story(kind, module.lambda());
    }

    /// The worlds to choose from, the one to begin with first.
    public List<String> kinds() {
        return List.of(LabRequest.MADE_UP, LabRequest.ALIKE);
    }

    public Localized kindName(String kind) {
        return TEXTS.both("kind." + kind);
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
        return new LabRun(request, trace, names(workload.experts()), features(workload.features()), policy.keyframes());
    }

    private World world(LabRequest request) {
        var world = new FamilyWorld(MADE_UP_FEATURES, MADE_UP_EXPERTS, MADE_UP_FAMILIES, true, request.seed());
        return request.kind().equals(LabRequest.ALIKE) ? new AlikeWorld(world, ALIKE) : world;
    }

    private List<Localized> names(int experts) {
        return IntStream.range(0, experts).mapToObj(k -> TEXTS.both("expert", (char) ('A' + k))).toList();
    }

    private List<Localized> features(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> Localized.same("z" + (char) ('₀' + i))).toList();
    }
}
