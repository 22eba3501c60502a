package agentos.showcase.expert.voice.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import agentos.showcase.data.Data;
import agentos.showcase.expert.Studio;
import agentos.showcase.pack.Card;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.run.Run;
import agentos.showcase.run.RunEvent;
import agentos.showcase.run.RunRequest;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Commands by voice: what is heard, what is understood, what the script works out, what the desktop then shows.
class DesktopByVoiceTest {
    private static final Studio STUDIO = Studio.open(Path.of("showcase-data"));
    private static final Card CARD = STUDIO.pack().card("desktop-by-voice").orElseThrow();
    private static final Rules RULES = Rules.of(CARD.inputs().get("rules"));

    private static Run run(Map<String, String> choices, String fault) throws Exception {
        RunRequest request = RunRequest.of(CARD);
        for (var choice : choices.entrySet()) {
            request = request.choosing(choice.getKey(), choice.getValue(), 0);
        }
        return STUDIO.simulate(fault.isEmpty() ? request : request.injecting(fault, 0));
    }

    private static Data made(Run run, String name) {
        return run.at(run.makespan()).artefacts().get(name).data();
    }

    private static Hearing heard(String utterance, Language language, double noise) {
        return Hearing.of(CARD.inputs().get("utterances").get(utterance).get(language.code()),
                Data.list(List.of(Data.object().put("word", 0).put("by", noise).build())));
    }

    private static List<DataFile.Row> rows(String... lines) throws OperationFailed {
        return DataFile.read(List.of(lines), "week", "place", "value", false).rows();
    }

    @Test
    void everyUtteranceMeansTheSameInBothLanguages() {
        for (String utterance : CARD.inputs().get("utterances").fields().keySet()) {
            var english = RULES.rank(heard(utterance, Language.EN, 0), Language.EN).getFirst();
            var chinese = RULES.rank(heard(utterance, Language.ZH, 0), Language.ZH).getFirst();
            assertThat(english.intent().id()).as(utterance).isEqualTo(utterance).isEqualTo(chinese.intent().id());
            assertThat(Math.min(english.score(), chinese.score())).isGreaterThan(Rules.ENOUGH);
        }
    }

    @Test
    void noiseTurnsRunIntoRuinAndTheRulesFollowWhatWasHeard() {
        for (Language language : Language.values()) {
            var match = RULES.rank(heard("run-all", language, 0.4), language).getFirst();
            assertThat(match.intent().id()).isEqualTo("discard");
        }
    }

    @Test
    void anObjectWithoutAVerbIsNoCommand() {
        var hearing = new Hearing(List.of(new Hearing.Word(List.of(new Hearing.Candidate("result", 1)))));
        assertThat(RULES.rank(hearing, Language.EN).getFirst().score()).isZero();
    }

    @Test
    void aBrokenRowIsNamedByLineAndColumnOrSkipped() throws Exception {
        var lines = List.of("week,place,value", "2025-01-06,a,1", "2025-01-06,b,2O", "2025-01-13,a,3");
        assertThatThrownBy(() -> DataFile.read(lines, "week", "place", "value", false)).isInstanceOf(OperationFailed.class)
                .hasMessageContaining("Line 3, column 14").hasMessageContaining("2O");
        var lenient = DataFile.read(lines, "week", "place", "value", true);
        assertThat(lenient.rows()).hasSize(2);
        assertThat(lenient.skipped()).containsExactly(new DataFile.Place(3, 14, "2O"));
    }

    @Test
    void aRowThatIsTooShortOrTooLongIsBroken() throws Exception {
        var file = DataFile.read(List.of("week,place,value", "2025-01-06,a", "2025-01-06,a,1,9", "2025-01-06,a,1"), "week", "place", "value", true);
        assertThat(file.skipped()).extracting(DataFile.Place::line).containsExactly(2, 3);
    }

    @Test
    void aMissingColumnAndAnEmptyFileAreSaid() {
        assertThatThrownBy(() -> DataFile.read(List.of("week,value", "2025-01-06,1"), "week", "place", "value", true)).hasMessageContaining("place");
        assertThatThrownBy(() -> DataFile.read(List.of("week,place,value"), "week", "place", "value", true)).hasMessageContaining("no rows");
    }

    /// Values 2, 4, 5, 4, 5 over 0 to 4: slope 0.6, intercept 2.8, R² 0.6.
    @Test
    void theTrendIsTheLineOfLeastSquares() throws Exception {
        var calculation = Calculation.of(rows("week,place,value", "2025-01-06,a,2", "2025-01-13,a,4", "2025-01-20,a,5", "2025-01-27,a,4", "2025-02-03,a,5"), false, 0);
        assertThat(calculation.trend().slope()).isCloseTo(0.6, within(1e-12));
        assertThat(calculation.trend().start()).isCloseTo(2.8, within(1e-12));
        assertThat(calculation.trend().fit()).isCloseTo(0.6, within(1e-12));
        assertThat(Calculation.pairwiseSlope(List.of(2.0, 4.0, 5.0, 4.0, 5.0))).isCloseTo(0.6, within(1e-12));
    }

    @Test
    void rowsAreAddedOrAveragedPerTimeAndPerGroup() throws Exception {
        var rows = rows("week,place,value", "2025-01-06,a,2", "2025-01-06,b,4", "2025-01-13,a,6", "2025-01-13,b,10");
        var sums = Calculation.of(rows, false, 0);
        assertThat(sums.times()).extracting(Calculation.Point::value).containsExactly(6.0, 16.0);
        assertThat(sums.groups()).extracting(Calculation.Point::value).containsExactly(8.0, 14.0);
        assertThat(sums.total()).isEqualTo(22);
        var means = Calculation.of(rows, true, 1);
        assertThat(means.times()).containsExactly(new Calculation.Point("2025-01-13", 8));
        assertThat(means.total()).isEqualTo(8);
    }

    @Test
    void undoGoesBackByOneCommand() {
        Desk ran = Desk.EMPTY.open("sales").ran("run", "all", List.of(Localized.same("$ run")));
        Desk undone = ran.showing().undone();
        assertThat(undone.chart()).isFalse();
        assertThat(undone.terminal()).isEqualTo(ran.terminal());
        assertThat(undone.done()).isEqualTo("undo");
        assertThat(Desk.of(ran.showing().toData())).isEqualTo(ran.showing());
    }

    @Test
    void theSessionEndsAsTheLastWordSays() throws Exception {
        for (var last : Map.of("stop", true, "again", true, "undo", false).entrySet()) {
            Data desk = made(run(Map.of("and-now", last.getKey()), ""), "desk-end").get("desk");
            assertThat(desk.get("done").text()).isEqualTo(last.getKey());
            assertThat(desk.get("chart").truth()).isEqualTo(last.getValue());
            assertThat(desk.get("listening").truth()).isEqualTo(!last.getKey().equals("stop"));
            assertThat(desk.get("runs").integer(0)).isEqualTo(last.getKey().equals("again") ? 2 : 1);
        }
    }

    @Test
    void everyProjectAndCommandAddsUpTheSecondTimeToo() throws Exception {
        for (String project : List.of("sales", "sensors")) {
            for (String command : List.of("all", "quarter", "compare")) {
                Run run = run(Map.of("which-project", project, "next-command", command), "");
                assertThat(run.end().outcome()).as(project + " " + command).isEqualTo(RunEvent.Outcome.COMPLETE);
            }
        }
    }

    @Test
    void whatTheDesktopDidWrongIsSentBackToTheEarThatMisheard() throws Exception {
        for (var guilty : Map.of("misheard", "hear-run", "wrong-scale", "draw-chart").entrySet()) {
            Run run = run(Map.of(), guilty.getKey());
            assertThat(run.events()).filteredOn(RunEvent.SentBack.class::isInstance)
                    .extracting(event -> ((RunEvent.SentBack) event).task()).containsExactly(guilty.getValue());
            assertThat(run.end().outcome()).isEqualTo(RunEvent.Outcome.COMPLETE);
            assertThat(made(run, "desk-run").get("desk").get("script").truth()).isTrue();
        }
    }

    @Test
    void aBrokenRowChangesThePlanAndTheTerminalSaysSo() throws Exception {
        Run run = run(Map.of(), "broken-row");
        assertThat(run.events()).anyMatch(RunEvent.PlanRevised.class::isInstance);
        assertThat(made(run, "result").get("skipped").integer(0)).isEqualTo(1);
        assertThat(made(run, "desk-run").get("desk").get("terminal").items()).extracting(line -> line.localized().en()).anyMatch(line -> line.startsWith("! skipped line 42"));
        assertThat(run.end().outcome()).isNotEqualTo(RunEvent.Outcome.INCOMPLETE);
    }
}
