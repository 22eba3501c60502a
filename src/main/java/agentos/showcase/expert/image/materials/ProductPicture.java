package agentos.showcase.expert.image.materials;

import static agentos.showcase.expert.image.materials.MaterialsOperations.TEXTS;

import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.expert.drawing.Paths;
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
        var sheet = new Sheet();
        sheet.render(RENDER, scene, 0, 0, Sheet.WIDTH, Sheet.HEIGHT, 0);
        sheet.caption(MaterialsOperations.name(scene.material()).in(language), TEXTS.get(language, "picture.line",
                MaterialsOperations.whole(scene.camera().azimuth()), MaterialsOperations.whole(scene.camera().elevation()),
                MaterialsOperations.whole(scene.light().azimuth()), MaterialsOperations.whole(scene.light().elevation())));
        return sheet.drawing();
    }

    /// The left or right half; the other one stays empty.
    static Drawing half(Scene scene, boolean left) {
        var sheet = new Sheet();
        double middle = Sheet.WIDTH / 2;
        var picture = Layer.render(RENDER, new Bounds(0, 0, Sheet.WIDTH, Sheet.HEIGHT), scene.data());
        sheet.add(Layer.group("half", List.of(picture)).clipped(Paths.rect(left ? 0 : middle, 0, middle, Sheet.HEIGHT)));
        sheet.frame(left ? middle + 40 : 40, 40, middle - 80, Sheet.HEIGHT - 80, 24, Sheet.LINE, 3, 18);
        return sheet.drawing();
    }

    /// One picture out of all: each material has a stripe, and lines go on from one into the next.
    static Drawing spliced(List<Scene> scenes, Language language) {
        var sheet = new Sheet();
        double[] box = subject(scenes.getFirst());
        // the seams divide the flacon, which takes the left of what stands there
        double from = box[0] * Sheet.WIDTH;
        double width = (box[1] - box[0]) * Sheet.WIDTH;
        for (int i = 0; i < scenes.size(); i++) {
            double left = i == 0 ? -LEAN : from + width * i / scenes.size();
            double right = i == scenes.size() - 1 ? Sheet.WIDTH + LEAN : from + width * (i + 1) / scenes.size();
            String id = i == 0 ? RENDER : RENDER + "-" + (i + 1);
            var picture = Layer.render(id, new Bounds(0, 0, Sheet.WIDTH, Sheet.HEIGHT), scenes.get(i).data());
            sheet.add(Layer.group("stripe-" + (i + 1), List.of(picture)).named(MaterialsOperations.name(scenes.get(i).material()).in(language))
                    .clipped(Paths.polygon(true, left + LEAN / 2, 0, right + LEAN / 2, 0, right - LEAN / 2, Sheet.HEIGHT, left - LEAN / 2, Sheet.HEIGHT)));
        }
        for (int i = 1; i < scenes.size(); i++) {
            double x = from + width * i / scenes.size();
            sheet.line(x + LEAN / 2, 0, x - LEAN / 2, Sheet.HEIGHT, "#ffffffd0", 2.5, 0);
        }
        labels(sheet, scenes, from, width, language);
        return sheet.drawing();
    }

    private static void labels(Sheet sheet, List<Scene> scenes, double from, double width, Language language) {
        double y = Sheet.HEIGHT - 104;
        double middle = from + width / 2 - LEAN / 2 * 0.85;
        for (int i = 0; i < scenes.size(); i++) {
            String name = MaterialsOperations.name(scenes.get(i).material()).in(language);
            var type = Type.of(32, Sheet.TEXT).inBold().centred();
            double wide = agentos.showcase.expert.drawing.TextSetter.width(name, type) + 56;
            double x = middle + (i - (scenes.size() - 1) / 2.0) * Math.max(230, width / scenes.size());
            sheet.box(x - wide / 2, y, wide, 60, 30, "#101216d9");
            sheet.text(name, x - wide / 2, y, wide, 60, type);
        }
    }

    /// Where the flacon stands from left to right, as shares of the picture: read from the upper half of the silhouette, where the
    /// plinth and the sphere are not.
    private static double[] subject(Scene scene) {
        var mask = agentos.showcase.expert.drawing.render.Renderings.masks(scene, Framing.WIDTH, Framing.HEIGHT).silhouette();
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
}
