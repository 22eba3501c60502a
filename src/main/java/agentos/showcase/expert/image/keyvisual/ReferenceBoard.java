package agentos.showcase.expert.image.keyvisual;

import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.text.Language;
import java.util.List;

/// The style references side by side, each painted by its own rule in its own colours.
final class ReferenceBoard {
    private ReferenceBoard() {}

    static Drawing draw(List<Reference> references, Copy copy, Language language) throws OperationFailed {
        var sheet = new Sheet();
        double margin = 48;
        double gap = 24;
        double wide = (Sheet.WIDTH - 2 * margin - (references.size() - 1) * gap) / references.size();
        for (int i = 0; i < references.size(); i++) {
            var reference = references.get(i);
            double x = margin + i * (wide + gap);
            double high = 560;
            var picture = new Drawing(wide, high, List.of(Scenery.picture(reference.scenery(), wide, high, reference.palette("first"), new Crop(0.5, 0.86, 0.56))));
            sheet.add(Shrunk.into(picture, reference.id(), new Bounds(x, margin, wide, high)));
            double y = margin + high + 26;
            y += sheet.fitted(reference.title().in(language), x, y, wide, 46, 24, Type.of(34, Sheet.TEXT).inBold()) + 6;
            sheet.chips(reference.palette("first"), x, y, wide + 4, 34);
            y += 52;
            Type manner = new Type(wide * 0.21, reference.manner().bold(), "left", false, Sheet.ACCENT, 1.1, reference.manner().tracking());
            sheet.text(language == Language.ZH ? "晨岚 Aa" : "Aa 晨岚", x, y, wide + 40, wide * 0.26, manner);
            y += wide * 0.29;
            sheet.fitted(reference.rule().in(language), x, y, wide, Sheet.HEIGHT - 30 - y, 20, Type.of(25, Sheet.SOFT).led(1.32));
        }
        return sheet.drawing();
    }
}
