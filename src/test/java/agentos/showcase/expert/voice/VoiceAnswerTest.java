package agentos.showcase.expert.voice;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.data.Data;
import agentos.showcase.expert.Studio;
import agentos.showcase.pack.Card;
import agentos.showcase.run.Run;
import agentos.showcase.run.RunEvent;
import agentos.showcase.run.RunRequest;
import agentos.showcase.text.Language;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Ask, retrieve, summarise, answer.
class VoiceAnswerTest {
    private static final Studio STUDIO = Studio.open(Path.of("showcase-data"));
    private static final Card CARD = STUDIO.pack().card("voice-answer").orElseThrow();

    private static Run ask(String question, String... more) throws Exception {
        var request = RunRequest.of(CARD).choosing("which-question", question, 0);
        for (int i = 0; i < more.length; i += 2) {
            request = more[i].equals("fault") ? request.injecting(more[i + 1], 0) : request.choosing(more[i], more[i + 1], 0);
        }
        return STUDIO.simulate(request);
    }

    private static Data made(Run run, String name) {
        return run.at(run.makespan()).artefacts().get(name).data();
    }

    /// What the first attempt of a task brought.
    private static Data first(Run run, String task) {
        return run.events().stream().filter(event -> event instanceof RunEvent.AttemptFinished done && done.task().equals(task)).findFirst()
                .map(event -> ((RunEvent.AttemptFinished) event).product().artefacts().getFirst().data()).orElseThrow();
    }

    @Test
    void inAQuietRoomEveryQuestionIsHeardAsItIsWritten() throws Exception {
        for (String question : List.of("parameters", "memory", "expert", "success", "price")) {
            assertThat(made(ask(question), "heard").get("text").localized()).isEqualTo(CARD.inputs().get("questions").get(question).localized());
        }
    }

    @Test
    void aNoisyRoomLowersTheConfidenceMishearsAWordAndIsSentBack() throws Exception {
        for (String question : List.of("parameters", "memory", "expert", "price")) {
            Run run = ask(question, "fault", "noisy-room");
            Data noisy = first(run, "recognise");
            assertThat(noisy.get("mean").number()).isLessThan(made(run, "heard").get("mean").number());
            assertThat(noisy.get("text").localized()).isNotEqualTo(CARD.inputs().get("questions").get(question).localized());
            assertThat(run.events()).anyMatch(event -> event instanceof RunEvent.SentBack back && back.task().equals("listen"));
            assertThat(made(run, "heard").get("text").localized()).isEqualTo(CARD.inputs().get("questions").get(question).localized());
        }
    }

    @Test
    void everyPointStandsWordForWordInItsDocument() throws Exception {
        for (String question : List.of("parameters", "memory", "expert", "success")) {
            var quotes = made(ask(question), "points").get("quotes").items();
            assertThat(quotes).isNotEmpty().allSatisfy(quote -> assertThat(
                    STUDIO.library().stands(quote.get("document").text(), Language.of(quote.get("language").text()).orElseThrow(), quote.get("quote").text())).isTrue());
        }
    }

    @Test
    void aQuestionThatTheDocumentsDoNotAnswerGetsNoAnswerAndTheWordsThatAreMissing() throws Exception {
        Run run = ask("price");
        assertThat(made(run, "points").get("found").truth()).isFalse();
        assertThat(made(run, "answer").get("answered").truth()).isFalse();
        assertThat(made(run, "answer").get("spoken").get("en").text()).contains("do not tell").contains("subscription");
        assertThat(run.end().outcome()).isEqualTo(RunEvent.Outcome.COMPLETE);
    }

    @Test
    void aSentenceThatOnlyQuotesAnotherDocumentIsNoPointAndAMisquotationIsNamed() throws Exception {
        Data english = made(ask("success"), "points").get("en");
        assertThat(english.get("points").items()).extracting(point -> point.get("document").text()).containsExactly("agent-evaluation-survey");
        assertThat(english.get("quoting").items()).extracting(left -> left.get("stands").truth()).contains(true, false);
    }

    @Test
    void anInventedPointIsFoundByTheCheckAndChosenAnew() throws Exception {
        Run run = ask("memory", "fault", "invented-point");
        assertThat(first(run, "points").get("quotes").items()).anyMatch(quote -> quote.get("quote").text().contains("free of charge"));
        assertThat(run.events()).anyMatch(event -> event instanceof RunEvent.SentBack back && back.task().equals("points"));
        assertThat(made(run, "points").get("quotes").items()).noneMatch(quote -> quote.get("quote").text().contains("free of charge"));
    }

    @Test
    void theSecondReadingOfAWordChangesTheAnswer() throws Exception {
        Run run = ask("expert", "is-it-right", "other");
        assertThat(made(run, "asked").get("question").get("en").text()).isEqualTo("How does the ghost choose an expert?");
        assertThat(made(run, "answer").get("answered").truth()).isFalse();
    }

    @Test
    void aSecondHearingMakesTheWeakestWordSurer() throws Exception {
        assertThat(made(ask("expert", "is-it-right", "again"), "asked").get("least").number())
                .isGreaterThan(made(ask("expert"), "asked").get("least").number());
    }

    @Test
    void aVoiceThatTakesTooLongGivesWayToCaptions() throws Exception {
        Run run = ask("memory", "fault", "slow-voice");
        assertThat(made(run, "speech").get("silent").truth()).isTrue();
        assertThat(run.events()).anyMatch(RunEvent.PlanRevised.class::isInstance);
    }
}
