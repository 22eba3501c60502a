package agentos.showcase.routing.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import agentos.showcase.pack.PackLoader;
import agentos.showcase.routing.AdaptivePolicy;
import agentos.showcase.routing.Policy;
import agentos.showcase.routing.trial.Change;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A trial says the truth about its policy, at every task.
class LabRunTest {
    private static final Lab LAB = new Lab(PackLoader.load(Path.of("showcase-data"), Set.of()));
    private static final LabRun STORY = LAB.run(LAB.first());
    private static final LabRun MADE_UP = LAB.run(LAB.story(LabRequest.MADE_UP));

    @Test
    void beginsWithTheKindThatHasMostExperts() {
        int most = STORY.experts();
        assertThat(LAB.kinds()).hasSizeGreaterThan(3).endsWith(LabRequest.MADE_UP, LabRequest.ALIKE);
        assertThat(STORY.request().kind()).isEqualTo(LAB.kinds().getFirst());
        assertThat(LAB.kinds()).allSatisfy(kind -> assertThat(LAB.has(kind, 1)).isTrue());
        assertThat(LAB.kinds().stream().filter(kind -> LAB.has(kind, most))).isEmpty();
    }

    @Test
    void theSameRequestGivesTheSameTrial() {
        LabRun again = LAB.run(LAB.first());
        for (int k = 0; k < STORY.experts(); k++) {
            assertThat(again.weights(k)).isEqualTo(STORY.weights(k));
        }
        assertThat(again.regret()).isEqualTo(STORY.regret());
    }

    @Test
    void weightsSumToOneAndContributionsToTheQuality() {
        for (int t = 0; t < STORY.size(); t += 97) {
            double weights = 0;
            double parts = 0;
            double calls = 0;
            for (int k = 0; k < STORY.experts(); k++) {
                weights += STORY.smooth(k)[t];
                parts += STORY.parts(k)[t];
                calls += STORY.calls(k)[t];
            }
            assertThat(weights).isCloseTo(1, within(1e-5));
            assertThat(calls).isCloseTo(1, within(1e-5));
            double quality = 0;
            int from = Math.max(0, t - LabRun.WINDOW + 1);
            for (int i = from; i <= t; i++) {
                quality += STORY.trace().workload().expected(i, STORY.choice(i)) / (t - from + 1);
            }
            assertThat(parts).isCloseTo(quality, within(1e-4));
            assertThat(STORY.reward()[t]).isLessThanOrEqualTo(STORY.bestReward()[t] + 1e-6f);
        }
    }

    @Test
    void thePolicyOfAnyTaskIsTheOneThatRoutedIt() {
        for (int t : new int[] {0, 1, 999, 1000, 7000, 7351, 19_999}) {
            Policy policy = STORY.keyframes().at(t);
            var routing = policy.route(STORY.trace().workload().z(t));
            assertThat(routing.weights()).isEqualTo(STORY.routing(t).weights());
            assertThat(routing.choice()).isEqualTo(STORY.choice(t));
        }
    }

    @Test
    void theStoryHasItsFivePartsAndRecovers() {
        assertThat(STORY.chapters().stream().map(Chapter::kind)).containsExactly(
                Chapter.Kind.LEARN, Chapter.Kind.SWAP, Chapter.Kind.RECOVER, Chapter.Kind.UNFAMILIAR, Chapter.Kind.RECOVER);
        assertThat(STORY.chapters().getFirst().from()).isZero();
        assertThat(STORY.chapters().getLast().to()).isEqualTo(STORY.size());
        for (int i = 1; i < STORY.chapters().size(); i++) {
            assertThat(STORY.chapters().get(i).from()).isEqualTo(STORY.chapters().get(i - 1).to());
        }
        assertThat(STORY.recovery(0, 7000)).isBetween(1, 7000);
        assertThat(STORY.recovery(7000, 13_000)).isBetween(0, 6000);
        var kinds = STORY.marks().stream().map(Mark::kind).toList();
        assertThat(kinds).contains(Mark.Kind.SWAP, Mark.Kind.UNFAMILIAR, Mark.Kind.ALARM, Mark.Kind.GATE);
    }

    @Test
    void aGateOpensWhenUnfamiliarTasksBegin() {
        assertThat(MADE_UP.marks()).anySatisfy(mark -> {
            assertThat(mark.kind()).isEqualTo(Mark.Kind.GATE);
            assertThat(mark.at()).isBetween(12_800, 13_100);
        });
    }

    @Test
    void aSwapNamesTheTwoWhoseExpectationsChangePlaces() {
        var calm = LAB.run(LAB.first().withChanges(List.of()));
        var swap = STORY.marks().stream().filter(mark -> mark.kind() == Mark.Kind.SWAP).findFirst().orElseThrow();
        for (int t = 7000; t < 13_000; t += 500) {
            assertThat(STORY.trace().workload().expected(t, swap.expert())).isEqualTo(calm.trace().workload().expected(t, swap.other()));
            assertThat(STORY.trace().workload().expected(t, swap.other())).isEqualTo(calm.trace().workload().expected(t, swap.expert()));
        }
        assertThat(Telling.caption(STORY, 7100).en()).contains(STORY.names().get(swap.expert()).en(), STORY.names().get(swap.other()).en());
    }

    @Test
    void anotherWorthOfCostIsExactAtOnce() {
        var curve = CostCurve.of(MADE_UP, 9000);
        for (double lambda : new double[] {0, 0.15, 1.3}) {
            var policy = ((AdaptivePolicy) MADE_UP.keyframes().at(9000)).withLambda(lambda);
            double[] shares = new double[MADE_UP.experts()];
            for (int t = 8800; t < 9200; t++) {
                double[] weights = policy.look(MADE_UP.trace().workload().z(t), Policy.everybody(shares.length)).weights();
                for (int k = 0; k < shares.length; k++) {
                    shares[k] += weights[k] / 400;
                }
            }
            assertThat(curve.at(lambda).shares()).containsExactly(shares, within(1e-9));
        }
        assertThat(curve.at(3).cost()).isLessThan(curve.at(0).cost());
        assertThat(curve.best(0).quality()).isGreaterThanOrEqualTo(curve.at(0).quality());
    }

    @Test
    void ofAllPoliciesNoneBeatsTheBestPossibleAndTheAdaptiveOneIsAhead() {
        var oracle = Contest.entry(MADE_UP, "reference-oracle");
        var fixed = Contest.entry(MADE_UP, Contest.fixed());
        var own = Contest.entry(MADE_UP, "adaptive");
        assertThat(Contest.policies()).contains("adaptive", "linucb", "exp3", "reference-uniform");
        assertThat(oracle.total()).isZero();
        assertThat(own.total()).isEqualTo(MADE_UP.regret()[MADE_UP.size() - 1]).isLessThan(fixed.total());
        assertThat(Contest.difference(own, fixed).isPlain()).isTrue();
    }

    @Test
    void nearlyEqualExpertsAreNotWorthARouter() {
        var run = LAB.run(LAB.story(LabRequest.ALIKE));
        var difference = Contest.difference(Contest.entry(run, "adaptive"), Contest.entry(run, Contest.fixed()));
        assertThat(difference.isPlain() && difference.mean() > 0.01 * Contest.entry(run, Contest.fixed()).reward()).isFalse();
    }

    @Test
    void leverageTellsTheUnfamiliarAndEntropyDoesNot() {
        var signal = GateSignal.of(MADE_UP);
        assertThat(signal.unfamiliar()).isEqualTo(200);
        assertThat(signal.leverage()).isGreaterThan(0.9);
        assertThat(signal.entropy()).isLessThan(0.7);
        assertThat(GateSignal.of(LAB.run(LAB.first().withChanges(List.of()))).leverage()).isNaN();
    }

    @Test
    void theAreaIsTheChanceOfBeingGreater() {
        // positives 3, 1, 2 against negatives 2, 0: of six pairs four are won, one is tied
        var signals = List.of(new double[] {1, 3}, new double[] {1, 1}, new double[] {1, 2}, new double[] {0, 2}, new double[] {0, 0});
        assertThat(GateSignal.area(signals, 1)).isCloseTo(4.5 / 6, within(1e-12));
        assertThat(GateSignal.entropy(new double[] {0.5, 0.5, 0})).isCloseTo(Math.log(2), within(1e-12));
    }

    @Test
    void withoutBonusGateAndExplorationPoliciesLockOnAWrongExpertAndWithThemTheyDoNot() {
        var full = Collapse.of(Collapse.Variant.FULL, 1, 60);
        var greedy = Collapse.of(Collapse.Variant.GREEDY, 1, 60);
        var gateLess = Collapse.of(Collapse.Variant.NO_BONUS_NO_GATE, 1, 60);
        assertThat(full.share()).isLessThan(0.05);
        assertThat(greedy.share()).isGreaterThan(0.25);
        assertThat(Collapse.of(Collapse.Variant.NO_BONUS, 1, 60).locked()).as("what the gate is worth alone").isLessThan(gateLess.locked());
        var halves = Collapse.of(Collapse.Variant.GREEDY, 1, 30).and(Collapse.of(Collapse.Variant.GREEDY, 31, 30));
        assertThat(halves.locked()).isEqualTo(greedy.locked());
        assertThat(halves.seeds()).isEqualTo(60);
        assertThat(halves.regret()).isCloseTo(greedy.regret(), within(1e-9));
    }

    @Test
    void theMapShowsWhatThePolicyWouldDo() {
        int[] axes = TaskMap.telling(MADE_UP);
        assertThat(axes[0]).isNotEqualTo(axes[1]);
        var map = TaskMap.of(MADE_UP, 9000, axes[0], axes[1]);
        long preferred = java.util.Arrays.stream(map.preferred()).flatMapToInt(java.util.Arrays::stream).distinct().count();
        assertThat(preferred).isGreaterThan(1);
        double edge = map.gate()[0][0] + map.gate()[0][TaskMap.CELLS - 1] + map.gate()[TaskMap.CELLS - 1][0] + map.gate()[TaskMap.CELLS - 1][TaskMap.CELLS - 1];
        assertThat(edge).isGreaterThan(2);
    }

    @Test
    void changesAreToldInTheWordsOfTheirExperts() {
        var run = LAB.run(LAB.first().withChanges(List.of(new Change.Worse(4000, 1, 0.4), new Change.Dearer(9000, 0, 4))));
        assertThat(Telling.caption(run, 4100).en()).contains("4,000", run.names().get(1).en());
        assertThat(Telling.caption(run, 4100).zh()).contains(run.names().get(1).zh());
        assertThat(Telling.caption(run, 9100).en()).contains(run.names().get(0).en()).contains("dearer");
    }

    @Test
    void sentencesSayWhatJustHappened() {
        assertThat(Telling.sentence(STORY, -1, false).en()).contains("Nothing is learnt yet");
        int alarm = STORY.marks().stream().filter(mark -> mark.kind() == Mark.Kind.ALARM).findFirst().orElseThrow().at();
        assertThat(Telling.isAlarmed(STORY, alarm)).isTrue();
        assertThat(Telling.isAlarmed(STORY, alarm - 1)).isFalse();
        int strange = 13_000;
        while (STORY.gates()[strange] < 0.99) {
            strange++;
        }
        assertThat(Telling.isUnknown(STORY, strange, false)).isTrue();
        assertThat(Telling.sentence(STORY, strange, false).en()).isEqualTo("Unfamiliar task: trying others 30 % of the time.");
        assertThat(Telling.sentence(STORY, 11_500, true).en()).startsWith("Settled");
    }
}
