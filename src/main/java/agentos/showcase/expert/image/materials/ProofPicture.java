package agentos.showcase.expert.image.materials;

import static agentos.showcase.expert.image.materials.MaterialsOperations.TEXTS;

import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.expert.drawing.render.Mask;
import agentos.showcase.expert.drawing.render.Renderings;
import agentos.showcase.text.Language;
import java.util.List;

/// Masks of the pictures over those of the composition: what both have is light, what only one has is orange; with the overlaps as numbers.
final class ProofPicture {
    private static final double GAP = 32;

    private final List<Comparison> comparisons;
    private final Language language;
    private final Sheet sheet = new Sheet();

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
        sheet.text(TEXTS.get(language, "proof.eyebrow"), Sheet.MARGIN, 48, 1480, 34, Type.of(24, holds ? Sheet.GOOD : Sheet.BAD).inBold());
        String headline = holds ? TEXTS.get(language, "proof.kept", comparisons.size())
                : TEXTS.get(language, relit(moved.getFirst()) ? "proof.relit" : "proof.moved", MaterialsOperations.name(moved.getFirst().scene().material()));
        sheet.fitted(headline, Sheet.MARGIN, 84, Sheet.WIDTH - 2 * Sheet.MARGIN, 74, 34, Type.of(52, Sheet.TEXT).inBold());
        double width = (Sheet.WIDTH - 2 * Sheet.MARGIN - GAP * (comparisons.size() - 1)) / comparisons.size();
        for (int i = 0; i < comparisons.size(); i++) {
            column(comparisons.get(i), Sheet.MARGIN + i * (width + GAP), width);
        }
        legend();
        return sheet.drawing();
    }

    /// Whether only the light is another.
    private static boolean relit(Comparison comparison) {
        return comparison.silhouette() >= Comparison.SILHOUETTE && comparison.edges() >= Comparison.EDGES;
    }

    private void column(Comparison comparison, double x, double width) {
        double height = width * Framing.HEIGHT / Framing.WIDTH;
        sheet.text(MaterialsOperations.name(comparison.scene().material()).in(language), x, 190, width, 50, Type.of(36, Sheet.TEXT).inBold());
        double y = 246;
        sheet.box(x, y, width, height, 16, "#0b0c0f");
        var kept = Renderings.masks(comparison.reference(), Framing.WIDTH, Framing.HEIGHT);
        var seen = Renderings.masks(comparison.scene(), Framing.WIDTH, Framing.HEIGHT);
        Mask shade = Comparison.shadow(comparison.reference());
        Mask cast = Comparison.shadow(comparison.scene());
        sheet.mask(shade.and(cast), x, y, width, height, "#3c4a63");
        sheet.mask(shade.difference(cast), x, y, width, height, "#8a4a2c");
        sheet.mask(kept.silhouette().and(seen.silhouette()), x, y, width, height, "#6e7a8c");
        sheet.mask(kept.silhouette().difference(seen.silhouette()), x, y, width, height, "#d2622f");
        sheet.mask(kept.edges().and(seen.edges()), x, y, width, height, "#ffffff");
        sheet.mask(kept.edges().difference(seen.edges()), x, y, width, height, Sheet.BAD);
        y += height + 28;
        y = bar("silhouette", comparison.silhouette(), Comparison.SILHOUETTE, x, y, width);
        y = bar("edges", comparison.edges(), Comparison.EDGES, x, y, width);
        bar("shadow", comparison.shadow(), Comparison.SHADOW, x, y, width);
    }

    private double bar(String key, double share, double least, double x, double y, double width) {
        boolean holds = share >= least;
        sheet.text(TEXTS.get(language, "column." + key), x, y, width - 150, 34, Type.of(26, Sheet.SOFT));
        sheet.text((holds ? "✓ " : "✗ ") + MaterialsOperations.percent(share).in(language), x + width - 210, y - 6, 210, 44,
                Type.of(34, holds ? Sheet.GOOD : Sheet.BAD).inBold().right());
        double top = y + 44;
        sheet.box(x, top, width, 16, 8, Sheet.PANEL);
        sheet.box(x, top, Math.max(16, width * share), 16, 8, holds ? Sheet.GOOD : Sheet.BAD);
        sheet.line(x + width * least, top - 6, x + width * least, top + 22, Sheet.TEXT, 3, 0);
        return y + 98;
    }

    private void legend() {
        double y = 926;
        double x = swatch("#ffffff", "proof.both", Sheet.MARGIN, y);
        x = swatch("#d2622f", "proof.one", x, y);
        x = swatch("#3c4a63", "proof.shadow", x, y);
        sheet.line(x + 12, y - 2, x + 12, y + 30, Sheet.TEXT, 3, 0);
        sheet.text(TEXTS.get(language, "proof.least"), x + 34, y - 4, 600, 36, Type.of(24, Sheet.SOFT));
    }

    private double swatch(String color, String key, double x, double y) {
        var type = Type.of(24, Sheet.SOFT);
        String text = TEXTS.get(language, key);
        sheet.box(x, y, 30, 28, 6, color);
        double width = agentos.showcase.expert.drawing.TextSetter.width(text, type) + 4;
        sheet.text(text, x + 44, y - 4, width, 36, type);
        return x + 44 + width + 44;
    }
}
