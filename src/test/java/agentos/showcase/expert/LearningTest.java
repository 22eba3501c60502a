package agentos.showcase.expert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agentos.showcase.data.Json;
import agentos.showcase.run.Position;
import agentos.showcase.run.RoutingShift;
import agentos.showcase.run.Run;
import agentos.showcase.run.RunEvent;
import agentos.showcase.run.RunRequest;
import agentos.showcase.run.Span;
import agentos.showcase.taskgraph.TaskGraph;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The shipped cards, run again and again: what the routing learns from them.
class LearningTest {
    private static final Studio STUDIO = Studio.open(Path.of("showcase-data"));

    @ParameterizedTest
    @CsvSource({
        "voice-answer, chinese-worse, search-zh", "login-form-report, verifier-worse, check-form", "key-visual, painter-worse, variant-a",
        "evidence-chain, retrieval-down, search-1", "materials, glass-down, glass", "drag-tutorial, cutter-down, pictures"})
    void aFaultMovesTheRoutingToAnotherExpertWithinFiveRuns(String card, String fault, String task) throws Exception {
        RunRequest request = request(card, fault);
        Run later = STUDIO.simulate(request.after(5));
        RoutingShift shift = RoutingShift.of(later).stream().filter(each -> each.task().id().equals(task)).findFirst().orElseThrow();
        assertThat(shift.isMove()).isTrue();
        assertThat(shift.weight()).isGreaterThan(0.5).isGreaterThan(shift.former());
        assertThat(first(STUDIO.simulate(request), task)).isEqualTo(shift.before().id());
        assertThat(first(later, task)).isEqualTo(shift.expert().id());
    }

    @Test
    void whoHasLearntThatAnExpertIsDownDoesNotCallIt() throws Exception {
        RunRequest request = request("evidence-chain", "retrieval-down");
        assertThat(noAnswers(STUDIO.simulate(request))).isPositive();
        assertThat(noAnswers(STUDIO.simulate(request.after(5)))).isZero();
    }

    /// Without a fault an expert's work is worth what the training has found; only between experts that are nearly equal a task may change sides.
    @ParameterizedTest
    @CsvSource({"evidence-chain", "key-visual", "materials", "who-said-what"})
    void withoutAFaultOnlyTiesAreDecidedOtherwise(String card) throws Exception {
        Run later = STUDIO.simulate(RunRequest.of(STUDIO.pack().card(card).orElseThrow()).after(3));
        assertThat(RoutingShift.of(later)).filteredOn(RoutingShift::isMove).allSatisfy(shift -> assertThat(shift.weight()).isLessThan(0.8));
    }

    @Test
    void theSameNumberOfRunsGivesTheSameBytesWhateverWasRunBefore() throws Exception {
        RunRequest request = request("voice-answer", "chinese-worse");
        for (int runs : List.of(4, 1, 3)) {
            STUDIO.simulate(request.after(runs));
        }
        Run here = STUDIO.simulate(request.after(2));
        Run there = Studio.of(STUDIO.pack()).simulate(request.after(2));
        assertThat(Json.line(here.events())).isEqualTo(Json.line(there.events()));
        assertThat(Position.of("", here.request(), 0).print()).isEqualTo("voice-answer@0;!chinese-worse@0;runs=2");
    }

    @Test
    void theFirstRunIsTheSameBeforeAndAfterLearning() throws Exception {
        RunRequest request = request("login-form-report", "verifier-worse");
        String before = Json.line(STUDIO.simulate(request).events());
        STUDIO.simulate(request.after(3));
        assertThat(Json.line(STUDIO.simulate(request.after(3).after(0)).events())).isEqualTo(before);
    }

    @Test
    void manyRunsGoAndMoreThanNinetyNineAreRefused() throws Exception {
        RunRequest request = RunRequest.of(STUDIO.pack().card("login-form-report").orElseThrow());
        assertThat(STUDIO.simulate(request.after(99)).end().outcome()).isNotEqualTo(RunEvent.Outcome.INCOMPLETE);
        assertThatThrownBy(() -> request.after(100)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyRunOfASeriesKeepsTheCardsLength() throws Exception {
        RunRequest request = request("key-visual", "painter-worse");
        assertThat(IntStream.range(0, 6).mapToLong(runs -> length(request.after(runs)))).allSatisfy(length -> assertThat(length).isBetween(15_000L, 60_000L));
    }

    private static long length(RunRequest request) {
        try {
            return STUDIO.simulate(request).makespan();
        } catch (TaskGraph.BadGraph e) {
            throw new AssertionError(e);
        }
    }

    private static RunRequest request(String card, String fault) {
        return RunRequest.of(STUDIO.pack().card(card).orElseThrow()).injecting(fault, 0);
    }

    private static String first(Run run, String task) {
        return run.spans().stream().filter(span -> span.task().equals(task)).findFirst().map(Span::expert).orElseThrow();
    }

    private static long noAnswers(Run run) {
        return run.spans().stream().filter(span -> span.failure() == RunEvent.Failure.EXPERT_DOWN).count();
    }
}
