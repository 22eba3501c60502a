package agentos.showcase.expert.image.materials;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.data.Data;
import agentos.showcase.expert.Studio;
import agentos.showcase.expert.drawing.Drawings;
import agentos.showcase.expert.drawing.render.Mask;
import agentos.showcase.expert.drawing.render.Renderings;
import agentos.showcase.expert.drawing.render.Scene;
import agentos.showcase.expert.drawing.render.Scene.Material;
import agentos.showcase.pack.Card;
import agentos.showcase.run.Run;
import agentos.showcase.run.RunEvent;
import agentos.showcase.run.RunRequest;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What "composition kept" rests on, and what the card does when it is not.
class MaterialsTest {
    private static final Studio STUDIO = Studio.open(Path.of("showcase-data"));
    private static final Card CARD = STUDIO.pack().card("materials").orElseThrow();
    private static final List<String> PICTURES = List.of("glass", "metal", "paper");

    @Test
    void materialIsTheOnlyThingThatDiffersBetweenThePictures() throws Exception {
        var artefacts = run().at(Long.MAX_VALUE).artefacts();
        var scenes = new HashSet<Scene>();
        var materials = new HashSet<Material>();
        for (String picture : PICTURES) {
            Scene scene = Scene.of(Drawings.find(Drawings.panels(artefacts.get(picture).data()).getFirst().zh(), ProductPicture.RENDER).orElseThrow().scene());
            materials.add(scene.material());
            scenes.add(scene.in(Material.CLAY));
        }
        assertThat(scenes).hasSize(1);
        assertThat(materials).hasSize(3);
    }

    @Test
    void aMovedCameraShowsInTheMasksAndAnotherLightOnlyInTheShadows() {
        Scene scene = Scene.PLAIN;
        var camera = scene.camera();
        var moved = Comparison.of(scene.from(new Scene.Camera(camera.azimuth() + 2, camera.elevation(), camera.distance(), camera.field())), scene);
        assertThat(moved.silhouette()).isLessThan(Comparison.SILHOUETTE);
        assertThat(moved.edges()).isLessThan(moved.silhouette());
        var relit = Comparison.of(scene.lit(new Scene.Light(58, 30)), scene);
        assertThat(relit.silhouette()).isEqualTo(1);
        assertThat(relit.shadow()).isLessThan(0.5);
        assertThat(Comparison.of(scene.in(Material.PAPER), scene).holds()).isTrue();
        assertThat(Comparison.of(scene, scene).change()).as("clay beside clay").isZero();
    }

    @Test
    void aMovedCameraAndAWrongLightAreSentBackToWhoeverMadeThem() throws Exception {
        for (var fault : List.of(List.of("moved-camera", "metal"), List.of("wrong-light", "paper"))) {
            Run run = STUDIO.simulate(RunRequest.of(CARD).injecting(fault.getFirst(), 0));
            assertThat(run.events()).filteredOn(RunEvent.SentBack.class::isInstance).singleElement()
                    .satisfies(event -> assertThat(((RunEvent.SentBack) event).task()).isEqualTo(fault.getLast()));
            assertThat(run.end().outcome()).isEqualTo(RunEvent.Outcome.COMPLETE);
        }
    }

    @Test
    void aPictureThatTakesTooLongIsRenderedInTwoHalvesAndIsTheSamePicture() throws Exception {
        Run run = STUDIO.simulate(RunRequest.of(CARD).injecting("metal-slow", 0));
        var artefacts = run.at(Long.MAX_VALUE).artefacts();
        assertThat(artefacts).containsKeys("metal-left", "metal-right", "metal");
        assertThat(artefacts.get("metal").data()).isEqualTo(run().at(Long.MAX_VALUE).artefacts().get("metal").data());
    }

    @Test
    void everyViewKeepsTheSubjectInsideTheFrame() throws Exception {
        for (var option : CARD.decision("view-choice").options()) {
            Run run = STUDIO.simulate(RunRequest.of(CARD).choosing("view-choice", option.id(), 0));
            Data composition = run.at(Long.MAX_VALUE).artefacts().get("composition").data();
            assertThat(composition.get("margin").number()).as(option.id()).isGreaterThan(4);
        }
    }

    @Test
    void aShadowLiesAwayFromTheLight() {
        Scene scene = Scene.PLAIN.from(new Scene.Camera(0, 35, 12, 24));
        Mask fromLeft = Renderings.shadow(scene.lit(new Scene.Light(-80, 35)), 96, 60);
        Mask fromRight = Renderings.shadow(scene.lit(new Scene.Light(80, 35)), 96, 60);
        assertThat(middle(fromLeft)).isGreaterThan(middle(fromRight) + 0.2);
    }

    @Test
    void aMaskComesBackFromItsDigitsAndDiffersFromNothingButOthers() {
        Mask mask = Renderings.masks(Scene.PLAIN, 48, 30).silhouette();
        assertThat(Mask.of(48, 30, mask.hex())).isEqualTo(mask);
        assertThat(mask.difference(mask).count()).isZero();
        assertThat(mask.and(mask)).isEqualTo(mask);
    }

    /// Middle of a mask from left to right, 0 to 1.
    private static double middle(Mask mask) {
        return mask.bits().stream().map(i -> i % mask.width()).average().orElse(0) / mask.width();
    }

    private static Run run() throws Exception {
        return STUDIO.simulate(CARD);
    }
}
