package agentos.showcase.expert.image.materials;

import static agentos.showcase.expert.image.materials.MaterialsOperations.TEXTS;

import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.expert.drawing.Pen;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import java.util.List;

/// The pictures side by side, each with how much of the composition it keeps.
final class ThreeUpPicture {
    private static final double GAP = 20;
    private static final double TOP = 172;
    private static final double TALL = 668;

    private ThreeUpPicture() {}

    static Drawing draw(List<Comparison> comparisons, Localized headline, Localized tone, Language language) {
        var pen = Ink.pen();
        pen.text(tone.in(language), Ink.MARGIN, 44, 1400, 34, Type.of(24, Ink.LIGHT).inBold());
        pen.fitted(headline.in(language), Ink.MARGIN, 78, Pen.WIDTH - 2 * Ink.MARGIN, 72, 34, Type.of(52, Ink.TEXT).inBold());
        double width = (Pen.WIDTH - 2 * Ink.MARGIN - GAP * (comparisons.size() - 1)) / comparisons.size();
        for (int i = 0; i < comparisons.size(); i++) {
            var comparison = comparisons.get(i);
            double x = Ink.MARGIN + i * (width + GAP);
            ProductPicture.render(pen, i == 0 ? ProductPicture.RENDER : ProductPicture.RENDER + "-" + (i + 1), comparison.scene(), x, TOP, width, TALL, 22);
            pen.text(MaterialsOperations.name(comparison.scene().material()).in(language), x + 4, TOP + TALL + 20, width / 2, 54,
                    Type.of(40, Ink.TEXT).inBold());
            boolean holds = comparison.holds();
            pen.text((holds ? "✓ " : "✗ ") + MaterialsOperations.percent(comparison.silhouette()).in(language), x + width / 2, TOP + TALL + 22, width / 2 - 4, 54,
                    Type.of(36, holds ? Ink.GOOD : Ink.BAD).inBold().right());
            pen.text(TEXTS.get(language, "three.overlap"), x, TOP + TALL + 74, width - 4, 36, Type.of(24, Ink.SOFT).right());
        }
        return pen.drawing();
    }
}
