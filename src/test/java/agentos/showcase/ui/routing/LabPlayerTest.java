package agentos.showcase.ui.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import agentos.showcase.pack.Pack;
import agentos.showcase.routing.lab.Lab;
import agentos.showcase.routing.lab.LabRequest;
import agentos.showcase.routing.lab.LabRun;
import agentos.showcase.routing.lab.Mark;
import agentos.showcase.routing.lab.Pace;
import agentos.showcase.routing.trial.Change;
import agentos.showcase.run.Phase;
import agentos.showcase.ui.TestPack;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The player of trials and the addresses of its moments, without a screen and with a background that works when told.
class LabPlayerTest {
    private static final Pack PACK = TestPack.small();
    private final Lab lab = new Lab(PACK);
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final LabPlayer player = new LabPlayer(lab, background::add, Runnable::run);
    private final RoutingModel model = new RoutingModel(lab, player);

    private void work() {
        while (!background.isEmpty()) {
            background.poll().run();
        }
    }

    private void standAt(long t) {
        player.load(lab.first(), t);
        work();
    }

    @Test
    void showsNothingUntilTheFirstTrialIsThere() {
        player.load(lab.first(), 0);
        assertThat(player.phase()).isEqualTo(Phase.EMPTY);
        assertThat(player.isLoading()).isTrue();
        player.toggle();
        player.step(1);
        player.marker(1);
        player.tick(1);
        assertThat(player.run()).isNull();
        work();
        assertThat(player.phase()).isEqualTo(Phase.READY);
        assertThat(player.task()).isEqualTo(-1);
    }

    @Test
    void timeOnlyPassesWhileItPlays() {
        standAt(1000);
        player.tick(0);
        player.tick(5_000_000_000L);
        assertThat(player.t()).isEqualTo(1000);
        player.play();
        player.tick(10_000_000_000L);
        player.tick(10_500_000_000L);
        assertThat(player.t()).isCloseTo(1500, within(1e-6));
        player.speed(4);
        player.tick(11_000_000_000L);
        assertThat(player.t()).isCloseTo(3500, within(1e-6));
        player.pause();
        player.tick(12_000_000_000L);
        assertThat(player.t()).isCloseTo(3500, within(1e-6));
    }

    @Test
    void wordsFollowEveryStepButChangeSlowlyEnoughToBeReadInPlay() {
        standAt(1000);
        assertThat(player.isDue(1000)).isTrue();
        player.play();
        assertThat(player.isDue(950)).isFalse();
        assertThat(player.isDue(800)).isTrue();
        player.speed(8);
        assertThat(player.isDue(800)).isFalse();
        player.pause();
        assertThat(player.isDue(1000)).isTrue();
    }

    @Test
    void playEndsAtTheEndAndBeginsAnewFromThere() {
        standAt(Pace.LENGTH - 100);
        player.play();
        player.tick(0);
        player.tick(1_000_000_000L);
        player.tick(2_000_000_000L);
        assertThat(player.phase()).isEqualTo(Phase.ENDED);
        assertThat(player.done()).isEqualTo(LabRequest.STEPS);
        player.toggle();
        assertThat(player.isPlaying()).isTrue();
        assertThat(player.t()).isZero();
    }

    @Test
    void aLoopGoesOnFromTheStart() {
        standAt(Pace.LENGTH - 100);
        player.loop(true);
        player.play();
        player.tick(1);
        player.tick(1_000_000_000L);
        assertThat(player.isPlaying()).isTrue();
        assertThat(player.t()).isLessThan(1000);
    }

    @Test
    void stepsGoTaskByTaskAndStopAtTheEnds() {
        standAt(0);
        player.step(-1);
        assertThat(player.done()).isZero();
        for (int i = 1; i <= 30; i++) {
            player.step(1);
            assertThat(player.done()).isEqualTo(i);
        }
        player.seekDone(19_999);
        player.step(1);
        player.step(1);
        assertThat(player.done()).isEqualTo(20_000);
        assertThat(player.phase()).isEqualTo(Phase.ENDED);
        player.step(-1);
        assertThat(player.done()).isEqualTo(19_999);
        assertThat(player.phase()).isEqualTo(Phase.PAUSED);
    }

    @Test
    void markersAreGoneToOneByOne() {
        standAt(0);
        var places = player.run().marks().stream().map(Mark::at).distinct().toList();
        for (int at : places) {
            player.marker(1);
            assertThat(player.done()).isEqualTo(at);
        }
        player.marker(1);
        assertThat(player.done()).isEqualTo(LabRequest.STEPS);
        player.marker(-1);
        assertThat(player.done()).isEqualTo(places.getLast());
    }

    @Test
    void ofManyRequestsWhileOneIsAtWorkOnlyTheLastIsTried() {
        standAt(20_000);
        int done = player.done();
        var seen = new ArrayList<Double>();
        player.listen(() -> seen.add(player.run().request().dials().learning()));
        for (double learning : new double[] {2, 3, 4, 5}) {
            model.dials(dials -> dials.withLearning(learning));
        }
        assertThat(background).hasSize(1);
        work();
        assertThat(seen.stream().distinct()).containsExactly(1.0, 2.0, 5.0);
        assertThat(player.isLoading()).isFalse();
        assertThat(player.done()).as("the moment stays").isEqualTo(done);
        assertThat(player.phase()).isEqualTo(Phase.PAUSED);
    }

    @Test
    void theBestExpertIsSwappedNowAndPlayGoesOnFromThere() {
        standAt(5000);
        int done = player.done();
        LabRun before = player.run();
        model.swap();
        work();
        assertThat(player.isPlaying()).isTrue();
        assertThat(player.done()).isEqualTo(done);
        assertThat(player.run().request().changes()).contains(new Change.Swap(done));
        for (int t = 0; t < done; t++) {
            assertThat(player.run().choice(t)).isEqualTo(before.choice(t));
        }
    }

    @Test
    void aChangeAtTheEndIsMadeInTheMiddleWhereItCanBeSeen() {
        standAt(Pace.LENGTH);
        model.worse(1);
        work();
        assertThat(player.done()).isEqualTo(LabRequest.STEPS / 2);
        assertThat(player.run().request().changes()).anyMatch(change -> change instanceof Change.Worse(int at, int expert, double _) && at == LabRequest.STEPS / 2 && expert == 1);
        model.reset();
        work();
        assertThat(player.run().request()).isEqualTo(lab.first());
    }

    @Test
    void aTrialThatCannotBeWorkedOutLeavesTheOneOnShow() {
        standAt(5000);
        LabRun before = player.run();
        player.change(request -> request.withChanges(List.of(new Change.Worse(100, 77, 0.1))));
        work();
        assertThat(player.failure()).isNotNull();
        assertThat(player.run()).isSameAs(before);
        model.reset();
        work();
        assertThat(player.failure()).isNull();
        player.play();
        assertThat(player.isPlaying()).isTrue();
    }

    @Test
    void anExpertStandsOutUntilItIsTouchedAgain() {
        standAt(0);
        model.focus(1);
        assertThat(model.focus()).isEqualTo(1);
        model.focus(1);
        assertThat(model.focus()).isEqualTo(-1);
    }

    // ---- addresses --------------------------------------------------------------------------------------------------------------

    @Test
    void theStoryHasAShortAddress() {
        assertThat(LabPosition.of(lab.first(), 31_000, lab).print()).isEqualTo("routing@31000");
        var read = LabPosition.parse("routing@31000").orElseThrow();
        assertThat(read.t()).isEqualTo(31_000);
        assertThat(read.request(lab)).isEqualTo(lab.first());
    }

    @Test
    void everyTrialIsReadAsItWasWritten() {
        LabRequest request = lab.story(LabRequest.MADE_UP).withSeed(77).withLambda(0.4)
                .withDials(lab.first().dials().withLearning(0.01).withExploration(0).withGate(0.55).withForgetting(120).withDrift(false))
                .withChanges(List.of(new Change.Swap(10), new Change.Unfamiliar(300, 2800, 0.5), new Change.Worse(400, 1, 0.4), new Change.Dearer(500, 0, 4)));
        for (LabRequest each : List.of(request, request.withChanges(List.of()), lab.story(LabRequest.ALIKE))) {
            String text = LabPosition.of(each, 5, lab).print();
            assertThat(LabPosition.parse(text).orElseThrow().request(lab)).as(text).isEqualTo(each);
        }
    }

    @Test
    void whatCannotBeReadInAnAddressIsAsUsual() {
        assertThat(LabPosition.parse("key-visual@31000")).isEqualTo(Optional.empty());
        assertThat(LabPosition.parse("routing@x")).isEqualTo(Optional.empty());
        var odd = LabPosition.parse("routing@5;kind=nobody@0;lambda=-3@0;gate=many@0;!worse-99-0.1@100;!unfamiliar-x@3;!fire@7").orElseThrow().request(lab);
        assertThat(odd.kind()).isEqualTo(lab.first().kind());
        assertThat(odd.lambda()).isEqualTo(lab.first().lambda());
        assertThat(odd.dials()).isEqualTo(lab.first().dials());
        assertThat(odd.changes()).isEmpty();
    }
}
