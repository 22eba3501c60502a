package agentos.showcase.expert.image.materials;

import static agentos.showcase.expert.image.materials.MaterialsOperations.TEXTS;

import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Pen;
import agentos.showcase.expert.drawing.render.Scene;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;

/// The composition in clay: thirds, the box around the subject, and what was measured.
final class SketchPicture {
    private SketchPicture() {}

    static Drawing draw(Scene scene, Framing framing, Localized view, Language language) {
        var pen = Ink.pen();
        ProductPicture.render(pen, ProductPicture.RENDER, scene, 0, 0, Pen.WIDTH, Pen.HEIGHT, 0);
        for (int third = 1; third < 3; third++) {
            pen.dashed(Pen.WIDTH * third / 3, 0, Pen.WIDTH * third / 3, Pen.HEIGHT, "#ffffff80", 2, 12);
            pen.dashed(0, Pen.HEIGHT * third / 3, Pen.WIDTH, Pen.HEIGHT * third / 3, "#ffffff80", 2, 12);
        }
        double x = framing.left() * Pen.WIDTH;
        double y = framing.top() * Pen.HEIGHT;
        double width = (framing.right() - framing.left()) * Pen.WIDTH;
        double height = (framing.bottom() - framing.top()) * Pen.HEIGHT;
        pen.frame(new Bounds(x, y, width, height), 0, "#c2410c", 4, 0);
        for (int corner = 0; corner < 4; corner++) {
            double cx = corner % 2 == 0 ? x : x + width;
            double cy = corner < 2 ? y : y + height;
            pen.box(cx - 9, cy - 9, 18, 18, 3, "#c2410c");
        }
        ProductPicture.caption(pen, view.in(language), TEXTS.get(language, "sketch.line", MaterialsOperations.percent(framing.share()),
                MaterialsOperations.percent(framing.margin())));
        return pen.drawing();
    }
}
