package agentos.showcase.expert.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import agentos.showcase.data.Data;
import agentos.showcase.expert.Studio;
import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Drawings;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Transform;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.expert.drawing.Paths;
import agentos.showcase.expert.drawing.Pictures;
import agentos.showcase.expert.drawing.render.Scene;
import agentos.showcase.expert.image.check.ImageCheck;
import agentos.showcase.expert.image.check.ImageCheck.Result;
import agentos.showcase.expert.image.check.ImageCheck.Wanted;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What the checks measure on any picture, and that they agree with what the cards say of theirs.
class ImageCheckTest {
    private static final Layer TEXT = Layer.text("headline", new Bounds(100, 100, 600, 100), "Morning", Type.of(80, "#ffffff")).as("text");
    private static final Layer LOGO = Layer.ellipse("mark", new Bounds(1400, 60, 60, 60), "#ffffff").as("logo");

    @Test
    void aGoodPosterPassesAndEveryFaultIsCaughtByItsOwnCheck() {
        assertThat(failed(poster("#000000", TEXT, LOGO))).isEmpty();
        assertThat(failed(poster("#f0f0f0", TEXT, LOGO))).containsExactly("contrast");
        assertThat(failed(poster("#000000", TEXT.at(new Bounds(10, 100, 600, 100)), LOGO))).containsExactly("safe-area");
        assertThat(failed(poster("#000000", TEXT, LOGO.at(new Bounds(110, 110, 60, 60))))).containsExactly("overlap");
        assertThat(failed(poster("#000000", TEXT))).containsExactly("logo");
        assertThat(failed(poster("#000000", TEXT, LOGO.hidden()))).containsExactly("logo");
        assertThat(failed(poster("#000000", TEXT.saying("Morning 🌅 צהריים"), LOGO))).containsExactly("characters");
        assertThat(failed(poster("#000000", Layer.text("wall", new Bounds(60, 60, 1300, 800), "A wall of words. ".repeat(24), Type.of(60, "#ffffff")), LOGO)))
                .containsExactly("text-share");
    }

    @Test
    void aLogoWithoutPixelsIsNotThere() {
        String nothing = Pictures.encode(new BufferedImage(8, 8, BufferedImage.TYPE_INT_ARGB));
        assertThat(failed(poster("#000000", TEXT, Layer.image("mark", new Bounds(1400, 60, 60, 60), nothing).as("logo")))).containsExactly("logo");
    }

    @Test
    void onlyWhatIsPaintedBehindATextCounts() {
        var veil = Layer.rect("veil", new Bounds(0, 0, 1600, 900), 0, "#ffffff");
        assertThat(failed(new Drawing(1600, 900, List.of(ground("#000000"), TEXT, LOGO, veil.faded(0.01))))).isEmpty();
        // a bright sheet that its group cuts off before the text does not lie behind it
        var cut = Layer.group("cut", List.of(veil)).clipped(Paths.rect(0, 500, 1600, 400));
        assertThat(failed(new Drawing(1600, 900, List.of(ground("#000000"), cut, TEXT, LOGO)))).isEmpty();
        assertThat(failed(new Drawing(1600, 900, List.of(ground("#000000"), cut.put(Transform.moved(0, -480)), TEXT, LOGO)))).containsExactly("contrast");
    }

    @Test
    void aTextThatIsSeenThroughHasTheContrastOfWhatIsSeen() {
        var half = contrast(poster("#000000", TEXT.faded(0.5), LOGO));
        assertThat(half).isCloseTo(5.3, within(0.2));
        assertThat(contrast(poster("#000000", Layer.group("g", List.of(TEXT)).faded(0.5), LOGO))).isEqualTo(half);
        assertThat(contrast(poster("#000000", TEXT, LOGO))).isEqualTo(21);
    }

    @Test
    void picturesOfOneCompositionAreAlikeAndAMovedCameraIsCaught() {
        Scene scene = Scene.PLAIN;
        var camera = scene.camera();
        assertThat(failed(pictures(scene, scene.in(Scene.Material.GLASS)))).isEmpty();
        var moved = scene.from(new Scene.Camera(camera.azimuth() + 2, camera.elevation(), camera.distance(), camera.field()));
        assertThat(failed(pictures(scene, moved))).containsExactly("likeness");
    }

    @Test
    void coloursAreComparedOnThePixels() {
        Drawing own = poster("#102030", TEXT, LOGO);
        assertThat(distance(own, own)).isZero();
        assertThat(distance(own, poster("#122232", TEXT, LOGO))).isLessThan(3);
        assertThat(distance(own, poster("#c03020", TEXT, LOGO))).isGreaterThan(15);
    }

    @Test
    void theCardsProofAndTheCheckSayTheSame() throws Exception {
        var studio = Studio.open(Path.of("showcase-data"));
        var artefacts = studio.simulate(studio.pack().card("key-visual").orElseThrow()).at(Long.MAX_VALUE).artefacts();
        var drawing = Drawings.panels(artefacts.get("final").data()).getFirst().en();
        Data proof = artefacts.get("final-proof").data().at("/final/en");
        var results = ImageCheck.of(drawing, new Wanted(4.5, 6, 14, true, Optional.empty(), 10));
        assertThat(result(results, "contrast").measured().at("/texts/headline")).isEqualTo(proof.at("/contrasts/headline"));
        assertThat(result(results, "text-share").measured().get("share").number()).isCloseTo(proof.get("share").number(), within(0.06));
        assertThat(results).allMatch(Result::holds);
    }

    private static Layer ground(String color) {
        return Layer.rect("ground", new Bounds(0, 0, 1600, 900), 0, color).as("background");
    }

    private static Drawing poster(String ground, Layer... layers) {
        var all = new ArrayList<>(List.of(ground(ground)));
        all.addAll(List.of(layers));
        return new Drawing(1600, 900, all);
    }

    private static Drawing pictures(Scene one, Scene other) {
        return poster("#000000", LOGO, Layer.render("one", new Bounds(100, 300, 320, 200), one.data()), Layer.render("other", new Bounds(500, 300, 320, 200), other.data()));
    }

    private static List<String> failed(Drawing drawing) {
        return ImageCheck.of(drawing, Wanted.USUAL).stream().filter(result -> !result.holds()).map(Result::id).toList();
    }

    private static double contrast(Drawing drawing) {
        return result(ImageCheck.of(drawing, Wanted.USUAL), "contrast").measured().get("least").number();
    }

    private static double distance(Drawing own, Drawing reference) {
        var wanted = new Wanted(4.5, 3, 40, true, Optional.of(reference), 10);
        return result(ImageCheck.of(own, wanted), "palette").measured().get("distance").number();
    }

    private static Result result(List<Result> results, String id) {
        return results.stream().filter(result -> result.id().equals(id)).findFirst().orElseThrow();
    }
}
