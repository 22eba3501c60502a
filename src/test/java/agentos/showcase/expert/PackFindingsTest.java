package agentos.showcase.expert;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.evidence.Check;
import agentos.showcase.evidence.CheckResult;
import agentos.showcase.pack.Card;
import agentos.showcase.run.CheckStep;
import agentos.showcase.run.CheckWords;
import agentos.showcase.run.CheckedRule;
import agentos.showcase.run.Findings;
import agentos.showcase.run.Marker;
import agentos.showcase.run.Run;
import agentos.showcase.run.RunEvent;
import agentos.showcase.run.RunRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the consistency check finds in the twelve cards of the pack, with every fault, and what the host does about it.
class PackFindingsTest {
    private static final Studio STUDIO = Studio.open(Path.of("showcase-data"));
    private static final Map<String, List<Run>> RUNS = new LinkedHashMap<>();

    static Stream<String> cards() {
        return STUDIO.pack().cards().stream().map(Card::id);
    }

    @ParameterizedTest
    @MethodSource("cards")
    void everyCheckThatEverFailedIsAFindingAndIsMendedExactlyWhenItHeldAtLast(String id) throws Exception {
        for (Run run : runs(id)) {
            var failed = new LinkedHashMap<String, Boolean>();
            for (RunEvent event : run.events()) {
                if (event instanceof RunEvent.AttemptFinished done) {
                    for (CheckResult check : done.product().checks()) {
                        failed.computeIfPresent(check.check(), (_, _) -> check.holds());
                        if (!check.holds()) {
                            failed.put(check.check(), false);
                        }
                    }
                }
            }
            var found = run.findings().found().stream().filter(rule -> !rule.general()).toList();
            assertThat(found).extracting(CheckedRule::id).containsExactlyInAnyOrderElementsOf(failed.keySet());
            assertThat(found).allSatisfy(rule -> assertThat(rule.mended().isPresent()).as(rule.id()).isEqualTo(failed.get(rule.id())));
        }
    }

    @ParameterizedTest
    @MethodSource("cards")
    void everyTaskThatIsSentBackIsToldWithAFinding(String id) throws Exception {
        boolean any = false;
        for (Run run : runs(id)) {
            var told = run.findings().found().stream().flatMap(rule -> rule.steps().stream()).toList();
            for (RunEvent event : run.events()) {
                if (event instanceof RunEvent.SentBack back) {
                    any = true;
                    assertThat(told).anyMatch(step -> step instanceof CheckStep.SentBack(var at, var task, _, var by, var redone)
                            && at == back.at() && task.equals(back.task()) && by.equals(back.by()) && redone.equals(back.redone()));
                    assertThat(told).anyMatch(step -> step instanceof CheckStep.Again again && again.task().equals(back.task()) && again.at() >= back.at());
                }
            }
        }
        assertThat(any).isTrue();
    }

    @ParameterizedTest
    @MethodSource("cards")
    void whatTheResultSaysOfItsChecksAndFindingsIsWhatTheHistorySays(String id) throws Exception {
        for (Run run : runs(id)) {
            Findings end = run.findings();
            var result = run.end().result();
            assertThat(result.get("checks").items()).hasSize(end.total());
            assertThat(result.get("checks").items().stream().filter(check -> check.get("holds").truth())).hasSize(end.holding());
            assertThat(result.get("findings").items()).hasSize(end.found().size());
            assertThat(end.isOpen()).isEqualTo(run.end().outcome() == RunEvent.Outcome.WITH_FINDINGS);
            assertThat(end.ahead()).isEmpty();
            assertThat(end.found()).filteredOn(rule -> !rule.holds()).extracting(CheckedRule::status)
                    .allMatch(status -> status == CheckedRule.Status.HANDED_OVER || status == CheckedRule.Status.DROPPED);
        }
    }

    @ParameterizedTest
    @MethodSource("cards")
    void atNoMomentAnythingIsToldThatComesLaterAndEveryRuleIsAnnouncedBeforeItIsLookedAt(String id) throws Exception {
        for (Run run : runs(id)) {
            var announced = new java.util.HashSet<String>();
            for (RunEvent event : run.events()) {
                Findings now = run.findings(event.seq());
                assertThat(now.rules()).allSatisfy(rule -> assertThat(rule.steps()).allMatch(step -> step.at() <= event.at()));
                assertThat(now.rules()).filteredOn(rule -> !rule.general()).extracting(CheckedRule::id).isSubsetOf(announced);
                now.ahead().forEach(rule -> announced.add(rule.check().id()));
            }
            var plan = run.findings(0).ahead().stream().map(rule -> rule.check().id()).toList();
            var written = run.at(0).plan().tasks().stream().flatMap(task -> Check.listed(task.with()).stream()).map(Check::id).toList();
            assertThat(plan).isEqualTo(written).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("cards")
    void onEveryCardTheOutputsThatWereUsedAndEveryQuotationAreLookedAt(String id) throws Exception {
        for (Run run : runs(id)) {
            var general = general(run.findings());
            assertThat(general).containsKey("general-used");
            assertThat(general.get("general-used").result().measured().en()).matches("[1-9]\\d* of \\d+ uses");
            long quotes = run.at(run.makespan()).products().values().stream().mapToLong(product -> product.quotes().size()).sum();
            assertThat(general.containsKey("general-quotes")).isEqualTo(quotes > 0);
            if (quotes > 0) {
                assertThat(general.get("general-quotes").result().measured().en()).isEqualTo(quotes + " of " + quotes + " quotations");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cards")
    void aMarkerStandsAtEveryFindingAndWhereItIsMended(String id) throws Exception {
        for (Run run : runs(id)) {
            var marked = run.markers().stream().filter(marker -> marker.kind() == Marker.Kind.SENT_BACK || marker.kind() == Marker.Kind.FINDING
                    || marker.kind() == Marker.Kind.MENDED).map(Marker::at).toList();
            run.findings().found().forEach(rule -> {
                assertThat(marked).contains(rule.found().orElseThrow().at());
                rule.mended().ifPresent(mended -> assertThat(marked).contains(mended.at()));
            });
            assertThat(run.markers()).extracting(Marker::at).isSorted();
        }
    }

    @ParameterizedTest
    @MethodSource("cards")
    void everyStepReadsAsASentenceInBothLanguages(String id) throws Exception {
        for (Run run : runs(id)) {
            for (CheckedRule rule : run.findings().rules()) {
                for (CheckStep step : rule.steps()) {
                    var sentence = CheckWords.sentence(run.request().card(), rule, step);
                    assertThat(sentence.en()).doesNotContain("{").doesNotContain(": ;").isNotBlank();
                    assertThat(sentence.zh()).doesNotContain("{").doesNotContain("：；").matches("(?s).*\\p{IsHan}.*");
                }
            }
        }
    }

    private static Map<String, CheckedRule> general(Findings findings) {
        var found = new LinkedHashMap<String, CheckedRule>();
        findings.rules().stream().filter(CheckedRule::general).forEach(rule -> found.put(rule.id(), rule));
        return found;
    }

    /// The card that nobody touches, and with each fault; a fault of a task that only an option brings is tried with that option.
    private static List<Run> runs(String id) throws Exception {
        Card card = STUDIO.pack().card(id).orElseThrow();
        return RUNS.computeIfAbsent(id, _ -> {
            var runs = new ArrayList<Run>();
            try {
                runs.add(STUDIO.simulate(card));
                for (var fault : card.faults()) {
                    RunRequest request = RunRequest.of(card).injecting(fault.id(), 0);
                    for (var decision : card.decisions()) {
                        for (var option : decision.options()) {
                            if (option.plan().add().stream().anyMatch(task -> task.id().equals(fault.task()))) {
                                request = request.choosing(decision.id(), option.id(), 0);
                            }
                        }
                    }
                    runs.add(STUDIO.simulate(request));
                }
            } catch (agentos.showcase.taskgraph.TaskGraph.BadGraph e) {
                throw new AssertionError(e);
            }
            return runs;
        });
    }
}
