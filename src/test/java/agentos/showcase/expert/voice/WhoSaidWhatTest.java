package agentos.showcase.expert.voice;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.data.Data;
import agentos.showcase.expert.Studio;
import agentos.showcase.pack.Card;
import agentos.showcase.run.Run;
import agentos.showcase.run.RunEvent;
import agentos.showcase.run.RunRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Who said what.
class WhoSaidWhatTest {
    private static final Studio STUDIO = Studio.open(Path.of("showcase-data"));
    private static final Card CARD = STUDIO.pack().card("who-said-what").orElseThrow();

    private static Run play(RunRequest request) throws Exception {
        return STUDIO.simulate(request);
    }

    private static Data made(Run run, String name) {
        return run.at(run.makespan()).artefacts().get(name).data();
    }

    private static Data task(Run run, int sentence) {
        return made(run, "tasks").get("tasks").items().stream().filter(task -> task.get("source").integer(0) == sentence).findFirst().orElseThrow();
    }

    @Test
    void threeVoicesAreFoundWithoutBeingToldHowMany() throws Exception {
        Data speakers = made(play(RunRequest.of(CARD)), "speakers");
        assertThat(speakers.get("speakers").integer(0)).isEqualTo(3);
        assertThat(speakers.get("labels").items()).extracting(label -> label.integer(-1))
                .containsExactly(0, 1, 2, 0, 1, 0, 0, 2, 1, 2, 0, 2, 2, 0, 1, 0, 0, 2);
    }

    @Test
    void namesComeFromHowTheSpeakersAddressEachOther() throws Exception {
        assertThat(made(play(RunRequest.of(CARD)), "who").get("names").items()).extracting(name -> name.get("en").text())
                .containsExactly("Jingwen", "Celia", "Kaiyuan");
    }

    @Test
    void everyTaskHasAnOwnerADayAndTheSentenceThatItCameFrom() throws Exception {
        Run run = play(RunRequest.of(CARD));
        assertThat(made(run, "tasks").get("tasks").items()).extracting(
                task -> task.get("name").get("en").text() + " | " + task.get("what").get("en").text() + " | " + task.get("what").get("zh").text() + " | "
                        + task.get("due").text() + " | " + task.get("source").text())
                .containsExactly(
                        "Celia | write the report on the test | 写测试报告 | 2026-02-25 | 5",
                        "Kaiyuan | change the text of the wall panel | 改好展板的文字 | 2026-02-20 | 7",
                        "Kaiyuan | order a spare microphone | 订备用麦克风 | 2026-02-23 | 10",
                        "Kaiyuan | add the two labels | 补这两个标注 | 2026-02-27 | 13",
                        "Jingwen | book the hall for the rehearsal | 订彩排的场地 | 2026-02-28 | 17");
        assertThat(made(run, "tasks").get("same").items()).allMatch(item -> item.get("ok").truth());
    }

    @Test
    void aSentenceThatIsMovedTakesItsTaskAndTheMinutesWithIt() throws Exception {
        Run moved = play(RunRequest.of(CARD).choosing("whose-sentence", "second", 0));
        assertThat(task(moved, 10).get("name").get("en").text()).isEqualTo("Celia");
        assertThat(made(moved, "minutes").get("text").get("en").text()).contains("**Celia**: order a spare microphone");
        Run open = play(RunRequest.of(CARD).choosing("whose-sentence", "nobody", 0));
        assertThat(task(open, 10).get("owner").integer(0)).isEqualTo(-1);
        assertThat(made(open, "tasks").get("open").integer(0)).isEqualTo(1);
    }

    @Test
    void mixedChannelsGiveATaskToTheWrongVoiceAndTheWordsBetrayIt() throws Exception {
        Run run = play(RunRequest.of(CARD).injecting("mixed-channels", 0));
        assertThat(run.events()).anyMatch(event -> event instanceof RunEvent.SentBack back && back.task().equals("measure"));
        assertThat(task(run, 5).get("name").get("en").text()).isEqualTo("Celia");
        assertThat(run.end().outcome()).isEqualTo(RunEvent.Outcome.COMPLETE);
    }

    @Test
    void aTaskThatNobodySpokeOfIsFoundAndTakenOut() throws Exception {
        Run run = play(RunRequest.of(CARD).injecting("made-up-task", 0));
        assertThat(run.events()).anyMatch(event -> event instanceof RunEvent.SentBack back && back.task().equals("tasks"));
        assertThat(made(run, "tasks").get("count").integer(0)).isEqualTo(5);
    }

    @Test
    void whenTheComparisonIsTooSlowTwoFeaturesTellTheSpeakersApart() throws Exception {
        Run run = play(RunRequest.of(CARD).injecting("slow-voice", 0));
        assertThat(run.events()).anyMatch(RunEvent.PlanRevised.class::isInstance);
        assertThat(made(run, "speakers").get("speakers").integer(0)).isEqualTo(3);
    }

    @Test
    void calendarEntriesAreWellFormed() throws Exception {
        Data calendar = made(play(RunRequest.of(CARD)), "calendar");
        for (String language : List.of("en", "zh")) {
            String text = calendar.get("ics").get(language).text();
            assertThat(text).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n");
            assertThat(text.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
            assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isBetween(1, 75));
            assertThat(text.split("BEGIN:VEVENT", -1)).hasSize(7);
            assertThat(text.replace("\r\n ", "")).containsPattern("(?m)^UID:task-5-").containsPattern("(?m)^DTSTART;VALUE=DATE:20260225").containsPattern("(?m)^DTSTART;VALUE=DATE:20260303");
        }
        assertThat(calendar.get("ics").get("en").text().replace("\r\n ", "")).contains("Kaiyuan\\, can you change");
    }
}
