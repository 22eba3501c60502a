package agentos.showcase.run;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.pack.Card;
import agentos.showcase.pack.Decision;
import agentos.showcase.taskgraph.Task;
import agentos.showcase.text.Localized;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The player with a clock set by hand and a background that works when it is told to.
class PlayerTest {
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Player player = new Player(Cards::run, background::add, Runnable::run);
    private long nanos = 1;

    @BeforeEach
    void load() {
        player.load(RunRequest.of(Cards.full()));
        work();
    }

    @Test
    void itStandsAtTheStart() {
        assertThat(player.phase()).isEqualTo(Phase.READY);
        assertThat(player.t()).isZero();
        assertThat(player.caption().en()).isNotEmpty();
    }

    @Test
    void itPlaysAtItsSpeed() {
        player.pauseAtDecisions(false);
        player.play();
        pass(1000);
        assertThat(player.t()).isEqualTo(1000);
        player.speed(0.25);
        pass(1000);
        assertThat(player.t()).isEqualTo(1250);
        player.speed(100);
        assertThat(player.speed()).isEqualTo(Player.FASTEST);
        pass(100);
        assertThat(player.t()).isEqualTo(2050);
    }

    @Test
    void itPausesAtAQuestionHoweverLongTheFrame() {
        player.play();
        pass(60_000);
        assertThat(player.phase()).isEqualTo(Phase.DECIDING);
        assertThat(player.state().asking()).contains("pick");
        long here = player.t();
        pass(5000);
        assertThat(player.t()).isEqualTo(here);
    }

    @Test
    void playPassesOverAllQuestionsThatOpenAtOnce() {
        var options = List.of(new Decision.Option("a", Localized.same("A"), null, null, null, null), new Decision.Option("b", Localized.same("B"), null, null, null, null));
        var two = new Card("two", "image", 1, Localized.same("Two"), Localized.EMPTY, Localized.same("?"), 1, null, null,
                List.of(Task.bare("plan", "draft", 500, List.of()), Task.bare("end", "draft", 500, List.of("one", "other"))),
                List.of(new Decision("one", Localized.same("One?"), List.of("plan"), options, "a", 1000),
                        new Decision("other", Localized.same("Other?"), List.of("plan"), options, "a", 1000)), null, null, null, null, null, null, null);
        player.load(RunRequest.of(two));
        work();
        player.play();
        pass(60_000);
        assertThat(player.phase()).isEqualTo(Phase.DECIDING);
        assertThat(player.state().asking()).contains("one");
        assertThat(player.caption().en()).contains("One?");
        player.play();
        pass(60_000);
        assertThat(player.phase()).isEqualTo(Phase.ENDED);
    }

    @Test
    void anAnswerPlaysOnInANewRunWithTheSamePast() {
        player.play();
        pass(60_000);
        Run before = player.run();
        long here = player.t();
        player.choose("pick", "b");
        assertThat(player.isLoading()).isTrue();
        work();
        assertThat(player.phase()).isEqualTo(Phase.PLAYING);
        assertThat(player.t()).isEqualTo(here);
        assertThat(player.run()).isNotSameAs(before);
        assertThat(player.run().finalPlan().contains("extra")).isTrue();
        pass(60_000);
        assertThat(player.phase()).isEqualTo(Phase.ENDED);
    }

    @Test
    void whatIsAdjustedAtTheEndIsSeenAtTheEndOfTheNewRun() {
        player.seek(Long.MAX_VALUE);
        player.play();
        player.pauseAtDecisions(false);
        pass(60_000);
        assertThat(player.phase()).isEqualTo(Phase.ENDED);
        player.adjust("pick", "a", Map.of("tone", "calm"));
        work();
        assertThat(player.phase()).isEqualTo(Phase.ENDED);
        assertThat(player.t()).isEqualTo(player.run().makespan());
        assertThat(player.run().request().choices()).singleElement().satisfies(choice -> {
            assertThat(choice.filled()).containsEntry("tone", "calm");
            assertThat(choice.at()).isEqualTo(player.run().events().stream().filter(RunEvent.DecisionOpened.class::isInstance).findFirst().orElseThrow().at());
        });
    }

    @Test
    void whatIsAdjustedOnTheWayKeepsTheMoment() {
        player.choose("pick", "a");
        work();
        player.seek(player.run().makespan() - 100);
        player.adjust("pick", "b", Map.of());
        long here = player.t();
        work();
        assertThat(player.t()).isEqualTo(here);
        assertThat(player.run().finalPlan().contains("extra")).isTrue();
    }

    @Test
    void aQuestionCanBeAnsweredAnewFromTheEnd() {
        player.choose("pick", "b");
        work();
        long asked = player.run().events().stream().filter(RunEvent.DecisionOpened.class::isInstance).findFirst().orElseThrow().at();
        player.seek(player.run().makespan());
        player.choose("pick", "a");
        work();
        assertThat(player.t()).isEqualTo(asked);
        assertThat(player.phase()).isEqualTo(Phase.PLAYING);
        assertThat(player.state().decided()).containsEntry("pick", "a");
        assertThat(player.run().finalPlan().contains("extra")).isFalse();
    }

    @Test
    void aCardThatIsTouchedPlaysAsSoonAsItIsThere() {
        player.loadAndPlay(RunRequest.of(Cards.full()));
        work();
        assertThat(player.phase()).isEqualTo(Phase.PLAYING);
        assertThat(player.t()).isZero();
    }

    @Test
    void playOnWithoutAnAnswerTakesTheDefault() {
        player.play();
        pass(60_000);
        player.play();
        pass(60_000);
        assertThat(player.phase()).isEqualTo(Phase.ENDED);
        assertThat(player.state().decided()).containsEntry("pick", "a");
    }

    @Test
    void aLateResultIsDropped() {
        player.choose("pick", "b");
        player.load(RunRequest.of(Cards.full()).injecting("slow", 0));
        Runnable late = background.remove();
        work();
        Run shown = player.run();
        late.run();
        assertThat(player.run()).isSameAs(shown);
        assertThat(player.run().request().faults()).hasSize(1);
    }

    @Test
    void itStepsEventByEventThereAndBack() {
        var moments = player.run().events().stream().mapToLong(RunEvent::at).distinct().boxed().toList();
        for (int i = 1; i < moments.size(); i++) {
            player.step(1);
            assertThat(player.t()).isEqualTo(moments.get(i));
        }
        assertThat(player.phase()).isEqualTo(Phase.ENDED);
        for (int i = moments.size() - 2; i >= 0; i--) {
            player.step(-1);
            assertThat(player.t()).isEqualTo(moments.get(i));
        }
    }

    @Test
    void markersAreReachedInOrder() {
        player.marker(1);
        assertThat(player.state().asking()).contains("pick");
        player.marker(1);
        assertThat(player.t()).isEqualTo(player.run().makespan());
        player.marker(-1);
        assertThat(player.state().asking()).contains("pick");
    }

    @Test
    void aSeekIsLimitedToTheRunAndKeepsPlaying() {
        player.play();
        player.seek(-5);
        assertThat(player.t()).isZero();
        assertThat(player.phase()).isEqualTo(Phase.PLAYING);
        player.pause();
        player.seek(Long.MAX_VALUE);
        assertThat(player.t()).isEqualTo(player.run().makespan());
        assertThat(player.phase()).isEqualTo(Phase.PAUSED);
    }

    @Test
    void aLoopBeginsAgain() {
        player.pauseAtDecisions(false);
        player.loop(true);
        player.play();
        pass(player.run().makespan() + 10);
        assertThat(player.phase()).isEqualTo(Phase.PLAYING);
        assertThat(player.t()).isZero();
    }

    @Test
    void aFaultThatComesTooLateTakesTheRunBackToWhereItHits() {
        player.seek(player.run().makespan());
        player.inject("wrong");
        work();
        assertThat(player.t()).isZero();
        assertThat(player.phase()).isEqualTo(Phase.PLAYING);
        assertThat(player.run().events()).anyMatch(RunEvent.SentBack.class::isInstance);
        player.mend("wrong");
        work();
        assertThat(player.run().events()).noneMatch(RunEvent.SentBack.class::isInstance);
    }

    @Test
    void anotherNumberOfExpertsMakesANewRun() {
        assertThat(player.run().spans().stream().filter(span -> span.begin() == 0)).hasSize(2);
        player.staff("draft", 1);
        work();
        assertThat(player.run().spans().stream().filter(span -> span.begin() == 0)).hasSize(1);
    }

    @Test
    void aScriptThatMakesNoRunIsSaidInOneSentence() {
        var broken = new Player(_ -> {
            throw new IllegalStateException("no");
        }, Runnable::run, Runnable::run);
        broken.load(RunRequest.of(Cards.full()));
        assertThat(broken.phase()).isEqualTo(Phase.FAILED);
        assertThat(broken.failure().en()).contains("Full");
        broken.play();
        broken.seek(10);
        broken.step(1);
        assertThat(broken.phase()).isEqualTo(Phase.FAILED);
    }

    /// The table in the documentation of [Phase], row by row.
    @ParameterizedTest
    @EnumSource(Phase.class)
    void thePhasesFollowTheWrittenTable(Phase phase) {
        boolean still = phase == Phase.READY || phase == Phase.PAUSED || phase == Phase.DECIDING || phase == Phase.ENDED;
        assertThat(phase.after(Phase.Command.LOADED)).isEqualTo(Phase.READY);
        assertThat(phase.after(Phase.Command.LOST)).isEqualTo(Phase.FAILED);
        assertThat(phase.after(Phase.Command.PLAY)).isEqualTo(still ? Phase.PLAYING : phase);
        assertThat(phase.after(Phase.Command.ANSWERED)).isEqualTo(still ? Phase.PLAYING : phase);
        assertThat(phase.after(Phase.Command.SEEK)).isEqualTo(still ? Phase.PAUSED : phase);
        assertThat(phase.after(Phase.Command.PAUSE)).isEqualTo(phase == Phase.PLAYING || phase == Phase.DECIDING ? Phase.PAUSED : phase);
        assertThat(phase.after(Phase.Command.QUESTION)).isEqualTo(phase == Phase.PLAYING ? Phase.DECIDING : phase);
        assertThat(phase.after(Phase.Command.END)).isEqualTo(phase == Phase.PLAYING ? Phase.ENDED : phase);
    }

    private void work() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    private void pass(long ms) {
        player.tick(nanos);
        nanos += ms * 1_000_000;
        player.tick(nanos);
    }
}
