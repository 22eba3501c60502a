package agentos.showcase.expert.image.keyvisual;

import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.Pen;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.text.Language;
import java.util.ArrayList;
import java.util.List;

/// The style references side by side, each painted by its own rule in its own colours.
final class ReferenceBoard {
    private ReferenceBoard() {}

    private static final double MARGIN = 48;
    private static final double GAP = 24;
    private static final double HIGH = 560;

    /// The pictures alone, the same in both languages.
    static List<Layer> pictures(List<Reference> references) throws OperationFailed {
        var pictures = new ArrayList<Layer>();
        double wide = wide(references);
        for (Reference reference : references) {
            var picture = new Drawing(wide, HIGH, List.of(Scenery.picture(reference.scenery(), wide, HIGH, reference.palette("first"), new Crop(0.5, 0.86, 0.56))));
            pictures.add(Shrunk.into(picture, reference.id(), new Bounds(MARGIN + pictures.size() * (wide + GAP), MARGIN, wide, HIGH)));
        }
        return pictures;
    }

    private static double wide(List<Reference> references) {
        return (Pen.WIDTH - 2 * MARGIN - (references.size() - 1) * GAP) / references.size();
    }

    static Drawing draw(List<Reference> references, List<Layer> pictures, Language language) throws OperationFailed {
        var pen = Ink.pen();
        double wide = wide(references);
        pictures.forEach(pen::add);
        for (int i = 0; i < references.size(); i++) {
            var reference = references.get(i);
            double x = MARGIN + i * (wide + GAP);
            double y = MARGIN + HIGH + 26;
            y += pen.fitted(reference.title().in(language), x, y, wide, 46, 24, Type.of(34, Ink.TEXT).inBold()) + 6;
            Ink.chips(pen, reference.palette("first"), x, y, wide + 4, 34);
            y += 52;
            Type manner = new Type(wide * 0.21, reference.manner().bold(), "left", false, Ink.ACCENT, 1.1, reference.manner().tracking());
            pen.text(language == Language.ZH ? "晨岚 Aa" : "Aa 晨岚", x, y, wide + 40, wide * 0.26, manner);
            y += wide * 0.29;
            pen.fitted(reference.rule().in(language), x, y, wide, Pen.HEIGHT - 30 - y, 20, Type.of(25, Ink.SOFT).led(1.32));
        }
        return pen.drawing();
    }
}
