package agentos.showcase.expert.image.materials;

import static agentos.showcase.expert.image.materials.MaterialsOperations.TEXTS;

import agentos.showcase.data.Data;
import agentos.showcase.expert.Outputs;
import agentos.showcase.expert.drawing.render.Mask;
import agentos.showcase.expert.drawing.render.Renderings;
import agentos.showcase.expert.drawing.render.Scene;
import agentos.showcase.expert.image.check.Likeness;
import java.util.List;

/// One picture against the composition: what the masks share (intersection over union, 0 to 1), and how far the colours are apart.
///
/// Every picture is rendered once more at the size of the masks, in its own material, with its own camera and light as they stand in the picture's file.
/// Its silhouette and edges are read from what the rays of that rendering met (part and direction of the surface); the composition's come from a rendering of
/// the clay scene in the same way. Nothing is taken from one rendering to another, so all of it is kept only if it is there twice. Edges in the pixels are not
/// compared: a reflection draws as many of them as a shape does.
///
/// @param silhouette overlap of where the subject is
/// @param edges      overlap of where things end and surfaces turn
/// @param shadow     overlap of where the key light is kept off the floor
/// @param change     mean distance of the subject's colours from plain clay, 0 to 1 (a root mean square over red, green and blue)
record Comparison(Scene scene, Scene reference, double silhouette, double edges, double shadow, double change) {
    static final double SILHOUETTE = Likeness.SILHOUETTE;
    static final double EDGES = Likeness.EDGES;
    static final double SHADOW = Likeness.SHADOW;
    private static final int SMALL_WIDTH = 64;
    private static final int SMALL_HEIGHT = 40;

    static Comparison of(Scene scene, Scene reference) {
        var likeness = Likeness.of(scene, reference);
        return new Comparison(scene, reference, likeness.silhouette(), likeness.edges(), likeness.shadow(), distance(scene, reference.in(Scene.Material.CLAY)));
    }

    static Mask shadow(Scene scene) {
        return Renderings.shadow(scene, Framing.WIDTH, Framing.HEIGHT);
    }

    /// How much of the picture lies in the shadow of the key light, 0 to 1.
    static double shadowShare(Scene scene) {
        return (double) shadow(scene).count() / (Framing.WIDTH * Framing.HEIGHT);
    }

    boolean holds() {
        return silhouette >= SILHOUETTE && edges >= EDGES && shadow >= SHADOW;
    }

    /// How well the edges of neighbouring pictures meet where one goes over into the next, 0 to 1.
    static double seams(List<Scene> scenes) {
        double least = 1;
        for (int i = 1; i < scenes.size(); i++) {
            Mask one = Renderings.masks(scenes.get(i - 1), Framing.WIDTH, Framing.HEIGHT).edges();
            Mask other = Renderings.masks(scenes.get(i), Framing.WIDTH, Framing.HEIGHT).edges();
            least = Math.min(least, one.overlap(other));
        }
        return least;
    }

    /// The distance of the colours of two small pictures where the subject is.
    private static double distance(Scene one, Scene other) {
        int[] a = Renderings.glance(one, SMALL_WIDTH, SMALL_HEIGHT);
        int[] b = Renderings.glance(other, SMALL_WIDTH, SMALL_HEIGHT);
        Mask subject = Renderings.masks(other, SMALL_WIDTH, SMALL_HEIGHT).silhouette();
        double sum = 0;
        for (int i = subject.bits().nextSetBit(0); i >= 0; i = subject.bits().nextSetBit(i + 1)) {
            for (int shift = 0; shift <= 16; shift += 8) {
                double d = ((a[i] >> shift & 255) - (b[i] >> shift & 255)) / 255.0;
                sum += d * d / 3;
            }
        }
        return Math.sqrt(sum / Math.max(1, subject.count()));
    }

    static Data table(List<Comparison> comparisons) {
        var rows = comparisons.stream().map(comparison -> Outputs.row(comparison.holds() ? "good" : "bad", MaterialsOperations.name(comparison.scene.material()),
                MaterialsOperations.percent(comparison.silhouette), MaterialsOperations.percent(comparison.edges), MaterialsOperations.percent(comparison.shadow), MaterialsOperations.percent(comparison.change))).toList();
        var by = Data.object();
        for (var comparison : comparisons) {
            by.put(comparison.scene.material().code(), Data.object()
                    .put("silhouette", Data.of(comparison.silhouette, 4)).put("edges", Data.of(comparison.edges, 4))
                    .put("shadow", Data.of(comparison.shadow, 4)).put("change", Data.of(comparison.change, 4)).build());
        }
        return Outputs.table(TEXTS, List.of("material", "silhouette", "edges", "shadow", "change"), rows)
                .put("by", by.build())
                .put("silhouette", least(comparisons, Comparison::silhouette))
                .put("edges", least(comparisons, Comparison::edges))
                .put("shadow", least(comparisons, Comparison::shadow))
                .put("change", least(comparisons, Comparison::change))
                .put("pixels", Framing.WIDTH * Framing.HEIGHT)
                .build();
    }

    /// What a picture is compared by, for whoever lays the pictures over each other: `of` = pictures with `material`, `title`, `scene` and the shares 0 to 1.
    static Data pictures(List<Comparison> comparisons) {
        return Data.object().put("pixels", Framing.WIDTH * Framing.HEIGHT).put("of", comparisons.stream().map(each -> (Data) Data.object()
                .put("material", each.scene.material().code())
                .put("title", MaterialsOperations.name(each.scene.material()))
                .put("scene", each.scene.data())
                .put("silhouette", Data.of(each.silhouette, 4)).put("edges", Data.of(each.edges, 4)).put("shadow", Data.of(each.shadow, 4))
                .put("holds", each.holds()).build()).toList()).build();
    }

    private static Data least(List<Comparison> comparisons, java.util.function.ToDoubleFunction<Comparison> part) {
        return Data.of(100 * comparisons.stream().mapToDouble(part).min().orElse(0), 1);
    }
}
