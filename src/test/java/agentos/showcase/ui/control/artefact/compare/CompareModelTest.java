package agentos.showcase.ui.control.artefact.compare;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.data.Data;
import agentos.showcase.expert.Studio;
import agentos.showcase.pack.Card;
import agentos.showcase.pack.Decision;
import agentos.showcase.pack.Hand;
import agentos.showcase.run.Choice;
import agentos.showcase.run.RunEvent;
import agentos.showcase.run.RunRequest;
import agentos.showcase.taskgraph.TaskGraph;
import agentos.showcase.ui.control.artefact.Hands;
import agentos.showcase.ui.control.artefact.compare.CompareModel.Grip;
import agentos.showcase.ui.control.artefact.compare.CompareModel.Look;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Camera and light in a visitor's hand, on the shipped card.
class CompareModelTest {
    private static final Studio STUDIO = Studio.open(Path.of("showcase-data"));
    private static final Card CARD = STUDIO.pack().card("materials").orElseThrow();

    private final List<String> answers = new ArrayList<>();
    private final Map<String, Map<String, String>> given = new LinkedHashMap<>();
    private final CompareModel model = new CompareModel(new CardsHands(), Compared.of(threeUp(RunRequest.of(CARD))).orElseThrow(), Look.SIDE);

    @Test
    void aDragTurnsAllPicturesAlikeAndIsAnsweredOnceWhenItIsLetGo() {
        model.begin();
        for (int i = 1; i <= 20; i++) {
            model.drag(-0.01 * i, 0.005 * i);
        }
        assertThat(answers).isEmpty();
        assertThat(model.isStale()).isTrue();
        for (int picture = 0; picture < 3; picture++) {
            assertThat(model.scene(picture).camera()).isEqualTo(model.camera());
            assertThat(model.scene(picture).light()).isEqualTo(model.compared().standard().light());
        }
        assertThat(model.camera().azimuth()).isEqualTo(40);
        assertThat(model.camera().elevation()).isBetween(14.0, 15.0);
        model.release();
        model.release();
        assertThat(answers).containsExactly("camera {azimuth=40, elevation=" + (int) model.camera().elevation() + "}");
    }

    @Test
    void whatIsSeenWhileTurningIsWhatTheRunThenMakes() {
        model.begin();
        model.drag(0.21, 0.3);
        model.release();
        model.grip(Grip.LIGHT);
        model.begin();
        model.drag(0.4, -0.1);
        model.soften(21);
        model.release();
        var request = RunRequest.of(CARD).choosing(new Choice("view-choice", "own", 0, given.get("camera")))
                .choosing(new Choice("light-choice", "own", 0, given.get("light")));
        var next = Compared.of(threeUp(request)).orElseThrow();
        assertThat(next.pictures()).extracting(Compared.Picture::scene).containsExactly(model.scene(0), model.scene(1), model.scene(2));
        assertThat(model.isStale()).isTrue();
        model.follow(next);
        assertThat(model.isStale()).isFalse();
    }

    @Test
    void nothingTurnedIsNothingAnswered() {
        model.begin();
        model.drag(0.1, 0.1);
        model.drag(0, 0);
        model.release();
        model.begin();
        model.release();
        assertThat(answers).isEmpty();
    }

    @Test
    void keysTurnInStepsAndAnswerWhenTheyAreReleased() {
        double before = model.camera().azimuth();
        model.nudge(-1, 0);
        model.nudge(-1, 0);
        assertThat(model.camera().azimuth()).isEqualTo(before + 6);
        assertThat(answers).isEmpty();
        model.release();
        assertThat(answers).hasSize(1);
    }

    @Test
    void theCameraStopsAtItsBoundsAndTheLightGoesAllAround() {
        model.turn(Grip.CAMERA, 400, -50);
        assertThat(model.camera().azimuth()).isEqualTo(40);
        assertThat(model.camera().elevation()).isEqualTo(2);
        model.turn(Grip.LIGHT, 190, 120);
        assertThat(model.light().azimuth()).isEqualTo(-170);
        assertThat(model.light().elevation()).isEqualTo(80);
    }

    @Test
    void choosingTheMaterialOfTheOtherPlaceSwapsThem() {
        model.look(Look.SLIDER);
        assertThat(model.seen()).containsExactly(0, 1);
        model.choose(true, 1);
        assertThat(model.seen()).containsExactly(1, 0);
        model.choose(false, 2);
        assertThat(model.seen()).containsExactly(1, 2);
    }

    @Test
    void aPictureWithAMovedCameraStaysWhereItIsUntilAllAreTurned() throws Exception {
        var run = STUDIO.simulate(RunRequest.of(CARD).injecting("moved-camera", 0));
        Data spliced = run.events().stream().filter(RunEvent.AttemptFinished.class::isInstance)
                .flatMap(event -> ((RunEvent.AttemptFinished) event).product().artefacts().stream())
                .filter(artefact -> artefact.name().equals("spliced")).findFirst().orElseThrow().data();
        model.follow(Compared.of(spliced).orElseThrow());
        assertThat(model.isStale()).isFalse();
        assertThat(model.scene(1).camera()).isNotEqualTo(model.scene(0).camera());
        assertThat(model.compared().pictures()).extracting(Compared.Picture::holds).containsExactly(true, false, true);
        assertThat(model.compared().pictures().get(1).silhouette()).isLessThan(0.97);
        model.begin();
        model.drag(-0.1, 0);
        assertThat(model.scene(1).camera()).isEqualTo(model.scene(0).camera());
    }

    private static Data threeUp(RunRequest request) {
        try {
            return STUDIO.simulate(request).at(Long.MAX_VALUE).artefacts().get("three-up").data();
        } catch (TaskGraph.BadGraph e) {
            throw new AssertionError(e);
        }
    }

    /// Hands that only note what they are told.
    private final class CardsHands implements Hands {
        @Override
        public Hand hand() {
            return CARD.hand("three-up").orElseThrow();
        }

        @Override
        public Map<String, String> filled(String name) {
            return given.getOrDefault(name, Map.of());
        }

        @Override
        public boolean isGiven(String name) {
            return given.containsKey(name);
        }

        @Override
        public void answer(String name, Map<String, String> filled) {
            given.put(name, filled);
            answers.add(name + " " + filled);
        }

        @Override
        public void takeBack(String name) {
            given.remove(name);
        }

        @Override
        public Optional<Decision.Option> option(String name) {
            var answer = hand().answers().get(name);
            return Optional.of(CARD.decision(answer.decision()).option(answer.option()));
        }
    }
}
