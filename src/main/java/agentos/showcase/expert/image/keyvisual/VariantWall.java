package agentos.showcase.expert.image.keyvisual;

import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.expert.drawing.Pen;
import agentos.showcase.expert.drawing.TextSetter;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import java.util.List;
import java.util.Locale;

/// The variants side by side, with what tells them apart.
final class VariantWall {
    private static final double MARGIN = 48;

    private VariantWall() {}

    /// @param letter what the visitor calls it
    /// @param recipe in words: crop and type
    record Entry(String letter, Localized recipe, Visual visual, double contrast) {}

    static Drawing draw(List<Entry> entries, Language language) {
        var pen = Ink.pen();
        Design first = entries.getFirst().visual().design();
        boolean wide = first.width() > first.height() * 1.3;
        double gap = 28;
        if (wide) {
            // the first one large, the others beside it
            double large = 1000;
            double small = Pen.WIDTH - 2 * MARGIN - gap - large;
            double ratio = first.height() / first.width();
            double y = MARGIN;
            place(pen, entries.get(0), new Bounds(MARGIN, y, large, large * ratio), language);
            double note = y + large * ratio + 20;
            caption(pen, entries.get(0), MARGIN, note, large, language);
            double high = small * ratio;
            double x = MARGIN + large + gap;
            for (int i = 1; i < entries.size(); i++) {
                place(pen, entries.get(i), new Bounds(x, y, small, high), language);
                caption(pen, entries.get(i), x, y + high + 16, small, language);
                y += high + 150;
            }
            summary(pen, entries, MARGIN, note + 150, large, language);
        } else {
            double each = (Pen.WIDTH - 2 * MARGIN - (entries.size() - 1) * gap) / entries.size();
            double high = Math.min(each * first.height() / first.width(), 770);
            for (int i = 0; i < entries.size(); i++) {
                double x = MARGIN + i * (each + gap);
                place(pen, entries.get(i), new Bounds(x, MARGIN, each, high), language);
                caption(pen, entries.get(i), x, MARGIN + high + 18, each, language);
            }
            if (high < 600) {
                summary(pen, entries, MARGIN, MARGIN + high + 190, Pen.WIDTH - 2 * MARGIN, language);
            }
        }
        return pen.drawing();
    }

    private static void place(Pen pen, Entry entry, Bounds at, Language language) {
        pen.add(Shrunk.into(entry.visual().drawings().get(language), "variant-" + entry.letter().toLowerCase(Locale.ROOT), at));
    }

    private static void caption(Pen pen, Entry entry, double x, double y, double width, Language language) {
        pen.chip(entry.letter(), x, y, 56, 56, 28, Ink.ACCENT, Type.of(32, "#16171c").inBold());
        double size = TextSetter.largest(entry.recipe().in(language), Type.of(28, Ink.TEXT), width - 76, 76, 20, 28);
        pen.text(entry.recipe().in(language), x + 76, y - 4, width - 76, 66, Type.of(size, Ink.TEXT).led(1.2).middled());
        Ink.chips(pen, entry.visual().design().palette(), x, y + 72, width + 4, 30);
    }

    private static void summary(Pen pen, List<Entry> entries, double x, double y, double width, Language language) {
        double step = width / entries.size();
        pen.line(x, y, x + width, y, Ink.EDGE, 2);
        pen.text(Say.TEXTS.get(language, "wall.contrast"), x, y + 18, width, 40, Type.of(24, Ink.ACCENT).inBold().tracked(0.04));
        for (int i = 0; i < entries.size(); i++) {
            boolean good = entries.get(i).contrast() >= 4.5;
            String value = entries.get(i).letter() + "  " + String.format(Locale.ROOT, "%.1f : 1", entries.get(i).contrast());
            pen.text(value, x + i * step, y + 58, step, 60, Type.of(44, good ? Ink.TEXT : Ink.BAD).inBold());
        }
    }
}
