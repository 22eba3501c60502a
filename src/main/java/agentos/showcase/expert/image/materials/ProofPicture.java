package agentos.showcase.expert.image.materials;

import static agentos.showcase.expert.image.materials.MaterialsOperations.TEXTS;

import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.expert.drawing.Paths;
import agentos.showcase.expert.drawing.Pen;
import agentos.showcase.expert.drawing.TextSetter;
import agentos.showcase.expert.drawing.render.Mask;
import agentos.showcase.expert.drawing.render.Renderings;
import agentos.showcase.text.Language;
import java.util.List;

/// Masks of the pictures over those of the composition: what both have is light, what only one has is orange; with the overlaps as numbers.
final class ProofPicture {
    private static final double GAP = 32;

    private final List<Comparison> comparisons;
    private final Language language;
    private final Pen pen = Ink.pen();

    private ProofPicture(List<Comparison> comparisons, Language language) {
        this.comparisons = comparisons;
        this.language = language;
    }

    static Drawing draw(List<Comparison> comparisons, Language language) {
        return new ProofPicture(comparisons, language).draw();
    }

    private Drawing draw() {
        var moved = comparisons.stream().filter(comparison -> !comparison.holds()).toList();
        boolean holds = moved.isEmpty();
        pen.text(TEXTS.get(language, "proof.eyebrow"), Ink.MARGIN, 48, 1480, 34, Type.of(24, holds ? Ink.GOOD : Ink.BAD).inBold());
        String headline = holds ? TEXTS.get(language, "proof.kept", comparisons.size())
                : TEXTS.get(language, relit(moved.getFirst()) ? "proof.relit" : "proof.moved", MaterialsOperations.name(moved.getFirst().scene().material()));
        pen.fitted(headline, Ink.MARGIN, 84, Pen.WIDTH - 2 * Ink.MARGIN, 74, 34, Type.of(52, Ink.TEXT).inBold());
        double width = (Pen.WIDTH - 2 * Ink.MARGIN - GAP * (comparisons.size() - 1)) / comparisons.size();
        for (int i = 0; i < comparisons.size(); i++) {
            column(comparisons.get(i), Ink.MARGIN + i * (width + GAP), width);
        }
        legend();
        return pen.drawing();
    }

    /// Whether only the light is another.
    private static boolean relit(Comparison comparison) {
        return comparison.silhouette() >= Comparison.SILHOUETTE && comparison.edges() >= Comparison.EDGES;
    }

    private void column(Comparison comparison, double x, double width) {
        double height = width * Framing.HEIGHT / Framing.WIDTH;
        pen.text(MaterialsOperations.name(comparison.scene().material()).in(language), x, 190, width, 50, Type.of(36, Ink.TEXT).inBold());
        double y = 246;
        pen.box(x, y, width, height, 16, "#0b0c0f");
        var kept = Renderings.masks(comparison.reference(), Framing.WIDTH, Framing.HEIGHT);
        var seen = Renderings.masks(comparison.scene(), Framing.WIDTH, Framing.HEIGHT);
        Mask shade = Comparison.shadow(comparison.reference());
        Mask cast = Comparison.shadow(comparison.scene());
        mask(shade.and(cast), x, y, width, height, "#3c4a63");
        mask(shade.difference(cast), x, y, width, height, "#8a4a2c");
        mask(kept.silhouette().and(seen.silhouette()), x, y, width, height, "#6e7a8c");
        mask(kept.silhouette().difference(seen.silhouette()), x, y, width, height, "#d2622f");
        mask(kept.edges().and(seen.edges()), x, y, width, height, "#ffffff");
        mask(kept.edges().difference(seen.edges()), x, y, width, height, Ink.BAD);
        y += height + 28;
        y = bar("silhouette", comparison.silhouette(), Comparison.SILHOUETTE, x, y, width);
        y = bar("edges", comparison.edges(), Comparison.EDGES, x, y, width);
        bar("shadow", comparison.shadow(), Comparison.SHADOW, x, y, width);
    }

    private double bar(String key, double share, double least, double x, double y, double width) {
        boolean holds = share >= least;
        pen.text(TEXTS.get(language, "column." + key), x, y, width - 150, 34, Type.of(26, Ink.SOFT));
        pen.text((holds ? "✓ " : "✗ ") + MaterialsOperations.percent(share).in(language), x + width - 210, y - 6, 210, 44,
                Type.of(34, holds ? Ink.GOOD : Ink.BAD).inBold().right());
        double top = y + 44;
        pen.bar(x, top, width, 16, width * share, Ink.PANEL, holds ? Ink.GOOD : Ink.BAD);
        pen.line(x + width * least, top - 6, x + width * least, top + 22, Ink.TEXT, 3);
        return y + 98;
    }

    private void legend() {
        double y = 926;
        double x = swatch("#ffffff", "proof.both", Ink.MARGIN, y);
        x = swatch("#d2622f", "proof.one", x, y);
        x = swatch("#3c4a63", "proof.shadow", x, y);
        pen.line(x + 12, y - 2, x + 12, y + 30, Ink.TEXT, 3);
        pen.text(TEXTS.get(language, "proof.least"), x + 34, y - 4, 600, 36, Type.of(24, Ink.SOFT));
    }

    private double swatch(String color, String key, double x, double y) {
        var type = Type.of(24, Ink.SOFT);
        String text = TEXTS.get(language, key);
        pen.box(x, y, 30, 28, 6, color);
        double width = TextSetter.width(text, type) + 4;
        pen.text(text, x + 44, y - 4, width, 36, type);
        return x + 44 + width + 44;
    }

    /// The pixels of a mask, as one shape of runs.
    private void mask(Mask mask, double x, double y, double width, double height, String color) {
        double w = width / mask.width();
        double h = height / mask.height();
        var path = new StringBuilder();
        for (int row = 0; row < mask.height(); row++) {
            int end = (row + 1) * mask.width();
            int from = mask.bits().nextSetBit(row * mask.width());
            while (from >= 0 && from < end) {
                int to = Math.min(end, mask.bits().nextClearBit(from));
                double left = x + (from - row * mask.width()) * w;
                path.append(path.isEmpty() ? "" : " ").append(Paths.rect(left, y + row * h, (to - from) * w, h));
                from = mask.bits().nextSetBit(to);
            }
        }
        if (!path.isEmpty()) {
            pen.shape(path.toString(), new Bounds(x, y, width, height), color);
        }
    }
}
