package agentos.showcase.run;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.data.Json;
import agentos.showcase.pack.Card;
import agentos.showcase.pack.Decision;
import agentos.showcase.run.RunEvent.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Laws that hold for every run, over seeded random cards and over one card with everything in it.
class RunLawsTest {
    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    /// The full card with every option, every fault and a few moments of injection.
    static Stream<RunRequest> requests() {
        Card card = Cards.full();
        var requests = new ArrayList<RunRequest>(List.of(RunRequest.of(card)));
        for (Decision.Option option : card.decision("pick").options()) {
            for (long at : new long[] {0, 1900, 4000, 99_000}) {
                requests.add(RunRequest.of(card).choosing("pick", option.id(), at));
            }
        }
        card.faults().forEach(fault -> {
            for (long at : new long[] {0, 500, 3000}) {
                requests.add(RunRequest.of(card).injecting(fault.id(), at));
                requests.add(RunRequest.of(card).choosing("pick", "b", 0).injecting(fault.id(), at));
            }
        });
        return requests.stream();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theFoldOfAnyPrefixIsTheStateAtThatMoment(long seed) {
        foldsToItsStates(Cards.run(Cards.random(seed, true), RunRequest.Order.RANK), seed);
    }

    @ParameterizedTest
    @MethodSource("requests")
    void theFullCardFoldsToItsStatesToo(RunRequest request) {
        foldsToItsStates(Cards.run(request), 7);
    }

    private static void foldsToItsStates(Run run, long seed) {
        var folded = new ArrayList<RunState>();
        RunState state = RunState.before(run.request().card());
        for (RunEvent event : run.events()) {
            state = state.apply(event);
            folded.add(state);
        }
        var order = new ArrayList<Integer>();
        for (int i = 0; i < folded.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(seed));
        for (int i : order) {
            assertThat(same(run.stateAfter(i))).isEqualTo(same(folded.get(i)));
            boolean lastOfItsInstant = i + 1 == folded.size() || run.events().get(i + 1).at() > run.events().get(i).at();
            if (lastOfItsInstant) {
                assertThat(same(run.at(run.events().get(i).at()))).isEqualTo(same(folded.get(i)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("requests")
    void twoRunsOfOneRequestAreEqualToTheByteWhateverTheMachineIsSetTo(RunRequest request) {
        String first = Json.pretty(Cards.run(request).events());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : new String[] {"tr-TR", "ar-EG-u-nu-arab", "zh-CN", "de-DE"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
                Run again = Cards.run(request);
                assertThat(Json.pretty(again.events())).isEqualTo(first);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theMakespanLiesBetweenTheBounds(long seed) {
        for (var order : RunRequest.Order.values()) {
            Run run = Cards.run(Cards.random(seed, false), order);
            assertThat(run.makespan()).isGreaterThanOrEqualTo(run.bounds().lowerBound());
            assertThat((double) run.makespan()).isLessThanOrEqualTo(run.bounds().grahamBound() + 1e-6);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void withFailuresTheMakespanIsStillNotUnderTheLowerBound(long seed) {
        Run run = Cards.run(Cards.random(seed, true), RunRequest.Order.RANK);
        assertThat(run.makespan()).isGreaterThanOrEqualTo(run.bounds().lowerBound());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noExpertDoesTwoThingsAtOnceAndNothingStartsTooEarly(long seed) {
        Run run = Cards.run(Cards.random(seed, true), RunRequest.Order.RANK);
        var busyUntil = new HashMap<String, Long>();
        for (Span span : run.spans()) {
            assertThat(span.slot()).isLessThan(run.request().capacityOf(span.kind()));
            assertThat(span.begin()).isGreaterThanOrEqualTo(busyUntil.getOrDefault(span.kind() + span.slot(), 0L));
            busyUntil.put(span.kind() + span.slot(), span.end());
            for (String before : run.finalPlan().task(span.task()).after()) {
                assertThat(run.at(span.begin()).task(before).status()).isEqualTo(TaskState.Status.DONE);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theCriticalPathIsAnUnbrokenChainFromTheStartToTheEnd(long seed) {
        Run run = Cards.run(Cards.random(seed, true), RunRequest.Order.RANK);
        unbroken(run);
    }

    @ParameterizedTest
    @MethodSource("requests")
    void theFullCardsCriticalPathIsUnbrokenToo(RunRequest request) {
        unbroken(Cards.run(request));
    }

    private static void unbroken(Run run) {
        var path = run.criticalPath();
        assertThat(path.getFirst().begin()).isZero();
        assertThat(path.getLast().end()).isEqualTo(run.makespan());
        for (int i = 1; i < path.size(); i++) {
            long gap = path.get(i).begin() - path.get(i - 1).end();
            if (path.get(i).because().cause() == Because.Cause.BACK_OFF) {
                assertThat(gap).isPositive();
            } else {
                assertThat(gap).as("%s after %s", path.get(i), path.get(i - 1)).isZero();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("requests")
    void aBranchSharesItsPrefixWithItsParent(RunRequest parent) {
        Run run = Cards.run(parent);
        for (long at = 0; at < run.makespan(); at += 350) {
            long moment = at;
            for (RunRequest branch : List.of(parent.choosing("pick", "b", at), parent.injecting("slow", at), parent.injecting("wrong", at))) {
                if (branch.faults().size() == parent.faults().size() && !branch.faults().equals(parent.faults())) {
                    continue; // the parent has this fault already, at another moment
                }
                if (!parent.choices().isEmpty() && !branch.choices().equals(parent.choices())) {
                    continue; // the parent has given this answer already
                }
                var before = run.events().stream().filter(e -> e.at() < moment).map(Json::line).toList();
                var same = Cards.run(branch).events().stream().filter(e -> e.at() < moment).map(Json::line).toList();
                assertThat(same.equals(before)).as("%s %s of %s %s at %s", branch.choices(), branch.faults(), parent.choices(), parent.faults(), moment).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("requests")
    void everyRunOfTheFullCardEndsWithWhatWasAskedFor(RunRequest request) {
        Run run = Cards.run(request);
        assertThat(run.end().outcome()).isEqualTo(Outcome.COMPLETE);
        assertThat(run.end().result().at("/outputs/draft/data/value").number()).isLessThanOrEqualTo(10);
        assertThat(run.spans().stream().allMatch(span -> span.end() >= span.begin())).isTrue();
        run.events().forEach(event -> assertThat(run.caption(event.at()).isEmpty()).isFalse());
    }

    @Test
    void aWrongOutputIsSentBackAndMadeAgainByAnotherExpert() {
        Run run = Cards.run(RunRequest.of(Cards.full()).injecting("wrong", 0));
        var sent = run.events().stream().filter(RunEvent.SentBack.class::isInstance).map(RunEvent.SentBack.class::cast).toList();
        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst().redone()).containsExactly("draft", "check");
        assertThat(run.spans().stream().filter(span -> span.task().equals("draft")).map(Span::expert)).containsExactly("quick", "careful");
        assertThat(run.at(sent.getFirst().at()).isWithdrawn("draft")).isTrue();
    }

    @Test
    void whenAllAttemptsFailTheFallbackTakesOver() {
        Run run = Cards.run(RunRequest.of(Cards.full()).injecting("errors", 0));
        assertThat(run.events()).anyMatch(e -> e instanceof RunEvent.TaskFailed failed && failed.task().equals("draft"));
        assertThat(run.end().result().at("/outputs/draft/data/value").number()).isEqualTo(4);
        assertThat(run.at(run.makespan()).task("draft").status()).isEqualTo(TaskState.Status.FAILED);
    }

    @Test
    void anExpertThatIsDownCostsNoAttemptWhereAnotherCanDoIt() {
        Run run = Cards.run(RunRequest.of(Cards.full()).injecting("down", 0));
        var draft = run.events().stream().filter(e -> e instanceof RunEvent.AttemptFailed failed && failed.task().equals("draft")).findFirst().orElseThrow();
        assertThat(((RunEvent.AttemptFailed) draft).retryAt()).isEqualTo(draft.at());
        assertThat(run.at(run.makespan()).attempts()).isGreaterThan(run.finalPlan().size() - 1);
        assertThat(run.spans().stream().filter(s -> s.failure() == RunEvent.Failure.EXPERT_DOWN)).isNotEmpty();
    }

    @Test
    void aTimeOutIsTriedAgainAfterItsBackOff() {
        Run run = Cards.run(RunRequest.of(Cards.full()).injecting("slow", 0));
        var failed = run.events().stream().filter(RunEvent.AttemptFailed.class::isInstance).map(RunEvent.AttemptFailed.class::cast).findFirst().orElseThrow();
        assertThat(failed.failure()).isEqualTo(RunEvent.Failure.TIME_OUT);
        assertThat(failed.retryAt()).isEqualTo(failed.at() + 200);
        assertThat(run.at(failed.at() + 100).waiting("sketch")).contains(new Waiting.ForBackOff(failed.retryAt()));
    }

    @Test
    void anAnswerChangesThePlanAndSilenceTakesTheDefault() {
        Run silent = Cards.run(RunRequest.of(Cards.full()));
        Run chosen = Cards.run(RunRequest.of(Cards.full()).choosing("pick", "b", 0));
        assertThat(silent.events()).anyMatch(e -> e instanceof RunEvent.DecisionMade made && !made.byVisitor() && made.option().equals("a"));
        assertThat(silent.end().result().at("/outputs/end/data/tone").text()).isEqualTo("warm");
        assertThat(chosen.finalPlan().contains("extra")).isTrue();
        assertThat(chosen.end().result().at("/outputs/end/data/tone").text()).isEqualTo("cool");
    }

    @Test
    void whatIsFilledInGoesOverTheOptionsValuesAndOverTheInputs() {
        Run filled = Cards.run(RunRequest.of(Cards.full()).choosing(new Choice("pick", "a", 0, Map.of("tone", "loud"))));
        assertThat(filled.end().result().at("/outputs/end/data/tone").text()).isEqualTo("loud");
    }

    private static String same(RunState state) {
        return Json.line(StateDocument.of(state));
    }
}
