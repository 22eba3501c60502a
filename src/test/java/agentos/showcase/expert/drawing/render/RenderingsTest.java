package agentos.showcase.expert.drawing.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agentos.showcase.data.SplitMix64;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// Pictures of scenes: the same ever, told while they are made, stopped when nobody waits.
class RenderingsTest {
    private static final Scene GLASS = Scene.PLAIN.in(Scene.Material.GLASS);

    @Test
    void theSameSceneGivesTheSamePixelsOnOneCoreAndOnMany() throws Exception {
        int[] many = Film.expose(GLASS, 160, 100, Progress.NONE);
        try (var one = new ForkJoinPool(1)) {
            assertThat(one.submit(() -> Film.expose(GLASS, 160, 100, Progress.NONE)).get()).isEqualTo(many);
        }
    }

    @Test
    void progressGoesFromTheFirstTileToTheWhole() {
        var shares = new ConcurrentLinkedQueue<Double>();
        Film.expose(GLASS, 160, 100, shares::add);
        assertThat(shares).hasSize(2 * 4 * 3).contains(1.0).allMatch(share -> share > 0 && share <= 1).doesNotHaveDuplicates();
    }

    @Test
    void aPictureThatNobodyWaitsForIsStoppedAndNotKept() {
        var tiles = new AtomicInteger();
        var stopping = new Progress() {
            @Override
            public void done(double share) {
                tiles.incrementAndGet();
            }

            @Override
            public boolean isCancelled() {
                return tiles.get() > 2;
            }
        };
        Scene scene = GLASS.lit(new Scene.Light(11, 22));
        assertThatThrownBy(() -> Renderings.picture(scene, 480, 300, stopping)).isInstanceOf(CancellationException.class);
        assertThat(tiles.get()).isLessThan(70);
        var whole = new AtomicInteger();
        Renderings.picture(scene, 480, 300, _ -> whole.incrementAndGet());
        assertThat(whole.get()).isEqualTo(2 * 70);
        Renderings.picture(scene, 480, 300, _ -> whole.incrementAndGet());
        assertThat(whole.get()).as("kept by what it depends on").isEqualTo(2 * 70);
    }

    @Test
    void aPreviewShowsTheSamePictureInASixteenthOfThePixels() {
        var preview = Renderings.preview(GLASS, 320, 200);
        var full = Renderings.picture(GLASS, 320, 200);
        assertThat(preview.getWidth()).isEqualTo(80);
        double sum = 0;
        for (int y = 0; y < 50; y++) {
            for (int x = 0; x < 80; x++) {
                sum += Math.abs((preview.getRGB(x, y) >> 8 & 255) - (full.getRGB(4 * x + 2, 4 * y + 2) >> 8 & 255));
            }
        }
        assertThat(sum / 4000).isLessThan(8);
    }

    @Test
    void previewAndFullPictureShowTheSameSilhouette() {
        for (Scene.Material material : Scene.Material.values()) {
            Scene scene = Scene.PLAIN.in(material);
            Mask small = Renderings.masks(scene, 160, 100).silhouette();
            Mask large = Renderings.masks(scene, 640, 400).silhouette();
            int differing = 0;
            for (int y = 0; y < 100; y++) {
                for (int x = 0; x < 160; x++) {
                    differing += small.at(x, y) == large.at(4 * x + 2, 4 * y + 2) ? 0 : 1;
                }
            }
            assertThat(differing).as(material.code()).isLessThan(small.count() / 100);
        }
    }

    @Test
    void masksAreReadFromTheRenderingThatIsLookedAt() {
        var seen = Film.measured(GLASS, 160, 100);
        assertThat(seen.pixels()).isEqualTo(Film.glance(GLASS, 160, 100)).isEqualTo(Renderings.glance(GLASS, 160, 100));
        assertThat(Renderings.masks(GLASS, 160, 100).silhouette().overlap(Mask.of(seen).silhouette())).isEqualTo(1);
        for (int i = 0; i < seen.parts().length; i++) {
            assertThat(seen.normals()[i] != null).isEqualTo(seen.parts()[i].isThing());
        }
    }

    @Test
    void aCameraThatMovedByHalfADegreeInOneMaterialAloneShows() {
        Scene.Camera camera = GLASS.camera();
        Scene moved = GLASS.from(new Scene.Camera(camera.azimuth() + 0.5, camera.elevation(), camera.distance(), camera.field()));
        var one = Renderings.masks(moved, 224, 140);
        var other = Renderings.masks(Scene.PLAIN, 224, 140);
        assertThat(one.silhouette().overlap(other.silhouette())).isBetween(0.9, 0.9999);
        assertThat(one.edges().overlap(other.edges())).isLessThan(0.95);
    }

    @Test
    void aCameraWithAMarginStepsBackUntilTheSubjectKeepsIt() {
        for (int azimuth = -180; azimuth < 180; azimuth += 40) {
            for (int elevation = 2; elevation <= 72; elevation += 14) {
                var near = new Scene.Camera(azimuth, elevation, 6, 20.5);
                var camera = Fit.of(near, 0.06);
                double[] box = Renderings.masks(Scene.PLAIN.from(camera), 120, 120).silhouette().box();
                assertThat(Math.min(Math.min(box[0], box[1]), Math.min(1 - box[2], 1 - box[3]))).as(camera.toString()).isBetween(0.05, 0.08);
            }
        }
        var far = new Scene.Camera(20, 10, 20, 20.5);
        assertThat(Fit.of(far, 0.06)).isEqualTo(far);
    }

    @Test
    void depthAndNormalsSayWhereTheSubjectIsAndWhereItFaces() {
        var geometry = Geometry.of(Scene.PLAIN.from(new Scene.Camera(0, 5, 9.4, 19.5)), 96, 60);
        var silhouette = Renderings.masks(Scene.PLAIN.from(new Scene.Camera(0, 5, 9.4, 19.5)), 96, 60).silhouette();
        int middle = 30 * 96 + 44;
        assertThat(silhouette.at(44, 30)).isTrue();
        assertThat(geometry.depth()[middle]).isBetween(8.5f, 9.4f);
        assertThat(geometry.normals()[3 * middle + 2]).as("the front faces the camera").isGreaterThan(0.95f);
        assertThat(geometry.depth()[0]).isEqualTo(Geometry.NOTHING);
        assertThat(geometry.depthPicture().getRGB(44, 30) & 255).isGreaterThan(geometry.depthPicture().getRGB(0, 0) & 255);
        for (int i = 0; i < 96 * 60; i++) {
            double length = Math.sqrt(Math.pow(geometry.normals()[3 * i], 2) + Math.pow(geometry.normals()[3 * i + 1], 2) + Math.pow(geometry.normals()[3 * i + 2], 2));
            assertThat(length).isCloseTo(geometry.depth()[i] == Geometry.NOTHING ? 0 : 1, org.assertj.core.data.Offset.offset(1e-5));
        }
    }

    @Test
    void whatABoxRulesOutIsNeverNearer() {
        var random = new SplitMix64(5);
        for (int i = 0; i < 200_000; i++) {
            double x = random.nextDouble() * 6 - 3;
            double y = random.nextDouble() * 5 - 1;
            double z = random.nextDouble() * 6 - 3;
            double least = Math.min(Math.min(Subject.body(x, y, z), Subject.cap(x, y, z)), Math.min(Subject.sphere(x, y, z), Subject.plinth(x, y, z)));
            assertThat(Subject.all(x, y, z)).isEqualTo(least);
        }
    }
}
