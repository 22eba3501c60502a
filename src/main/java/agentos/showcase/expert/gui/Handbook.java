package agentos.showcase.expert.gui;

import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Paint;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.List;

/// Draws the page of the document as it was read back: the picture that it really holds, what its numbers stand for, what is hidden.
final class Handbook {
    private static final Texts TEXTS = Texts.of("gui");

    private Handbook() {}

    /// What the marks on the picture stand for: names of the elements that they are on.
    record Legend(List<Localized> numbers, Localized box, Localized arrow) {}

    /// @param picture  layers of what the document holds; none when it is empty
    /// @param hidden   names of what must not be read
    /// @param visible  how many texts still show it
    static Drawing draw(Localized title, List<Layer> picture, Legend legend, Localized hidden, long visible, Language language) {
        var canvas = new Canvas(language);
        canvas.shaded(0, 0, Layouts.WIDTH, Layouts.HEIGHT, 0, Paint.linear(55, "#f7d9c4", "#e8a9a0", "#a68bb8"));
        var page = new Bounds(70, 40, 1460, 920);
        canvas.shadow(page, 14, 36);
        canvas.box(page, 14, Ink.WHITE, "#d9d4c8", 1.5);
        double scale = 820 / Layouts.SHEET.height();
        double x = 120;
        double y = 90;
        if (picture.isEmpty()) {
            var empty = new Bounds(x, y, Layouts.SHEET.width() * scale, 820);
            canvas.box(empty, 16, "#f7f8fc", Ink.HAIR, 1);
            canvas.frame(empty.inset(8), 14, Ink.BAD, 4, 16);
            canvas.centred(TEXTS.get(language, "handbook.empty"), x, y + 370, empty.width(), 80, 36, true, Ink.BAD);
        } else {
            canvas.addAll(Moved.by(picture, scale, x, y));
        }
        double left = 950;
        double width = page.right() - 50 - left;
        canvas.label(TEXTS.get(language, "handbook.kicker"), left, 92, width, 40, 25, true, Ink.ACCENT);
        canvas.paragraph(canvas.say(title), new Bounds(left, 134, width, 150), 48, true, Ink.TEXT);
        legend(canvas, left, width, legend, picture.isEmpty() ? Ink.FAINT : Ink.AGENT);
        boolean safe = visible == 0 && !picture.isEmpty();
        var chip = new Bounds(left, 730, width, 176);
        canvas.box(chip, 18, safe ? Ink.GOOD_SOFT : Ink.BAD_SOFT, safe ? Ink.GOOD : Ink.BAD, 2.5);
        canvas.dot(left + 54, 818, 30, safe ? Ink.GOOD : Ink.BAD);
        canvas.centred(safe ? "✓" : "!", left + 24, 788, 60, 60, 34, true, Ink.WHITE);
        String key = picture.isEmpty() ? "handbook.nothing" : visible == 0 ? "handbook.safe" : "handbook.leaks";
        canvas.add(Layer.text(canvas.id("verdict"), new Bounds(left + 104, 738, width - 124, 160), TEXTS.get(language, key, hidden, visible),
                new Layer.Type(29, true, "left", true, safe ? Ink.GOOD : Ink.BAD, 1.3)));
        return canvas.drawing();
    }

    private static void legend(Canvas canvas, double left, double width, Legend legend, String ink) {
        double y = 266;
        for (int i = 0; i < legend.numbers().size(); i++) {
            canvas.dot(left + 32, y + 32, 32, ink);
            canvas.centred(String.valueOf(i + 1), left, y, 64, 64, 34, true, Ink.WHITE);
            canvas.label(canvas.say(legend.numbers().get(i)), left + 92, y, width - 92, 64, 34, true, Ink.TEXT);
            y += 104;
        }
        canvas.frame(new Bounds(left + 3, y + 10, 58, 44), 10, ink, 6, 0);
        canvas.label(TEXTS.get(canvas.language(), "handbook.box", legend.box()), left + 92, y, width - 92, 64, 34, true, Ink.TEXT);
        y += 104;
        canvas.line(left + 4, y + 12, left + 42, y + 42, ink, 8);
        canvas.shape("M " + (left + 60) + " " + (y + 56) + " L " + (left + 30) + " " + (y + 50) + " L " + (left + 50) + " " + (y + 26) + " Z", new Bounds(left + 30, y + 26, 32, 32), ink);
        canvas.label(TEXTS.get(canvas.language(), "handbook.arrow", legend.arrow()), left + 92, y, width - 92, 64, 34, true, Ink.TEXT);
    }
}
