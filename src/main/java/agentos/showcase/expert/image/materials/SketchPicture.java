package agentos.showcase.expert.image.materials;

import static agentos.showcase.expert.image.materials.MaterialsOperations.TEXTS;

import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.render.Scene;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;

/// The composition in clay: thirds, the box around the subject, and what was measured.
final class SketchPicture {
    private SketchPicture() {}

    static Drawing draw(Scene scene, Framing framing, Localized view, Language language) {
        var sheet = new Sheet();
        sheet.render(ProductPicture.RENDER, scene, 0, 0, Sheet.WIDTH, Sheet.HEIGHT, 0);
        for (int third = 1; third < 3; third++) {
            sheet.line(Sheet.WIDTH * third / 3, 0, Sheet.WIDTH * third / 3, Sheet.HEIGHT, "#ffffff80", 2, 12);
            sheet.line(0, Sheet.HEIGHT * third / 3, Sheet.WIDTH, Sheet.HEIGHT * third / 3, "#ffffff80", 2, 12);
        }
        double x = framing.left() * Sheet.WIDTH;
        double y = framing.top() * Sheet.HEIGHT;
        double width = (framing.right() - framing.left()) * Sheet.WIDTH;
        double height = (framing.bottom() - framing.top()) * Sheet.HEIGHT;
        sheet.frame(x, y, width, height, 0, "#c2410c", 4, 0);
        for (int corner = 0; corner < 4; corner++) {
            double cx = corner % 2 == 0 ? x : x + width;
            double cy = corner < 2 ? y : y + height;
            sheet.box(cx - 9, cy - 9, 18, 18, 3, "#c2410c");
        }
        sheet.caption(view.in(language), TEXTS.get(language, "sketch.line", MaterialsOperations.percent(framing.share()),
                MaterialsOperations.percent(framing.margin())));
        return sheet.drawing();
    }
}
