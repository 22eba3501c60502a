package agentos.showcase.expert.image.materials;

import static agentos.showcase.expert.image.materials.MaterialsOperations.TEXTS;

import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.Paths;
import agentos.showcase.expert.drawing.Pen;
import agentos.showcase.expert.drawing.TextSetter;
import agentos.showcase.expert.drawing.render.Renderings;
import agentos.showcase.expert.drawing.render.Scene;
import agentos.showcase.text.Language;
import java.util.List;

/// The rendered picture that fills the sheet: whole, half of it, or spliced of several materials.
final class ProductPicture {
    /// Id of the layer that holds the rendered scene.
    static final String RENDER = "picture";
    /// How far a seam leans, in units from top to bottom.
    private static final double LEAN = 150;

    private ProductPicture() {}

    static Drawing draw(Scene scene, Language language) {
        var pen = Ink.pen();
        render(pen, RENDER, scene, 0, 0, Pen.WIDTH, Pen.HEIGHT, 0);
        caption(pen, MaterialsOperations.name(scene.material()).in(language), TEXTS.get(language, "picture.line",
                MaterialsOperations.whole(scene.camera().azimuth()), MaterialsOperations.whole(scene.camera().elevation()),
                MaterialsOperations.whole(scene.light().azimuth()), MaterialsOperations.whole(scene.light().elevation())));
        return pen.drawing();
    }

    /// The left or right half; the other one stays empty.
    static Drawing half(Scene scene, boolean left) {
        var pen = Ink.pen();
        double middle = Pen.WIDTH / 2;
        var picture = Layer.render(RENDER, new Bounds(0, 0, Pen.WIDTH, Pen.HEIGHT), scene.data());
        pen.add(Layer.group("half", List.of(picture)).clipped(Paths.rect(left ? 0 : middle, 0, middle, Pen.HEIGHT)));
        pen.frame(new Bounds(left ? middle + 40 : 40, 40, middle - 80, Pen.HEIGHT - 80), 24, Ink.LINE, 3, 18);
        return pen.drawing();
    }

    /// One picture out of all: each material has a stripe, and lines go on from one into the next.
    static Drawing spliced(List<Scene> scenes, Language language) {
        var pen = Ink.pen();
        double[] box = subject(scenes.getFirst());
        // the seams divide the flacon, which takes the left of what stands there
        double from = box[0] * Pen.WIDTH;
        double width = (box[1] - box[0]) * Pen.WIDTH;
        for (int i = 0; i < scenes.size(); i++) {
            double left = i == 0 ? -LEAN : from + width * i / scenes.size();
            double right = i == scenes.size() - 1 ? Pen.WIDTH + LEAN : from + width * (i + 1) / scenes.size();
            String id = i == 0 ? RENDER : RENDER + "-" + (i + 1);
            var picture = Layer.render(id, new Bounds(0, 0, Pen.WIDTH, Pen.HEIGHT), scenes.get(i).data());
            pen.add(Layer.group("stripe-" + (i + 1), List.of(picture)).named(MaterialsOperations.name(scenes.get(i).material()).in(language))
                    .clipped(Paths.polygon(true, left + LEAN / 2, 0, right + LEAN / 2, 0, right - LEAN / 2, Pen.HEIGHT, left - LEAN / 2, Pen.HEIGHT)));
        }
        for (int i = 1; i < scenes.size(); i++) {
            double x = from + width * i / scenes.size();
            pen.line(x + LEAN / 2, 0, x - LEAN / 2, Pen.HEIGHT, "#ffffffd0", 2.5);
        }
        labels(pen, scenes, from, width, language);
        return pen.drawing();
    }

    private static void labels(Pen pen, List<Scene> scenes, double from, double width, Language language) {
        double y = Pen.HEIGHT - 104;
        double middle = from + width / 2 - LEAN / 2 * 0.85;
        for (int i = 0; i < scenes.size(); i++) {
            String name = MaterialsOperations.name(scenes.get(i).material()).in(language);
            var type = Type.of(32, Ink.TEXT).inBold().centred();
            double wide = TextSetter.width(name, type) + 56;
            double x = middle + (i - (scenes.size() - 1) / 2.0) * Math.max(230, width / scenes.size());
            pen.chip(name, x - wide / 2, y, wide, 60, 30, Ink.VEIL, type);
        }
    }

    /// Where the flacon stands from left to right, as shares of the picture: read from the upper half of the silhouette, where the
    /// plinth and the sphere are not.
    private static double[] subject(Scene scene) {
        var mask = Renderings.masks(scene, Framing.WIDTH, Framing.HEIGHT).silhouette();
        int left = Framing.WIDTH;
        int right = 0;
        for (int y = 0; y < Framing.HEIGHT / 2; y++) {
            for (int x = 0; x < Framing.WIDTH; x++) {
                if (mask.at(x, y)) {
                    left = Math.min(left, x);
                    right = Math.max(right, x + 1);
                }
            }
        }
        return right > left ? new double[] {(double) left / Framing.WIDTH, (double) right / Framing.WIDTH} : new double[] {0.25, 0.75};
    }

    /// A rendered picture with round corners.
    static void render(Pen pen, String id, Scene scene, double x, double y, double width, double height, double radius) {
        pen.add(Layer.render(id, new Bounds(x, y, width, height), scene.data()).rounded(radius).as("picture"));
    }

    /// A caption on a dark veil in the upper left corner, beside the subject.
    static void caption(Pen pen, String title, String line) {
        var large = Type.of(38, Ink.TEXT).inBold().led(1.15);
        var small = Type.of(24, Ink.SOFT).led(1.35);
        double width = 290;
        double head = TextSetter.height(title, large, width);
        double foot = TextSetter.height(line, small, width);
        pen.add(Layer.rect(pen.id("veil"), new Bounds(32, 32, width + 44, head + foot + 56), 20, Ink.VEIL));
        pen.text(title, 56, 50, width, head, large);
        pen.text(line, 56, 50 + head + 14, width, foot, small);
    }
}
