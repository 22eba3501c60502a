package agentos.showcase.expert.gui;

import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Paint;
import agentos.showcase.text.Localized;

/// Draws what is around a page: the desk behind it, the window's frame, the application's own bar.
final class Chrome {
    private Chrome() {}

    static void desk(Canvas canvas, String... colours) {
        canvas.shaded(0, 0, Layouts.WIDTH, Layouts.HEIGHT, 0, Paint.linear(55, colours));
        canvas.dot(1380, 60, 360, "#ffffff14");
        canvas.dot(140, 960, 300, "#ffffff12");
    }

    static void dots(Canvas canvas, double x, double y) {
        canvas.dot(x, y, 9, "#ed6a5e");
        canvas.dot(x + 28, y, 9, "#f5bf4f");
        canvas.dot(x + 56, y, 9, "#61c554");
    }

    /// @param browser whether the bar holds an address, or only a title
    static void window(Canvas canvas, Localized title, Localized place, boolean browser) {
        Bounds at = Layouts.WINDOW;
        canvas.shadow(at, 22, 44);
        canvas.box(at, 22, Ink.PAGE, "#c3cad8", 1.5);
        canvas.box(at.x() + 1, at.y() + 1, at.width() - 2, Layouts.CHROME - 1, 21, Ink.CHROME);
        canvas.box(at.x() + 1, at.y() + Layouts.CHROME - 26, at.width() - 2, 26, 0, Ink.CHROME);
        dots(canvas, at.x() + 40, at.y() + Layouts.CHROME / 2);
        if (browser) {
            Bounds pill = new Bounds(at.x() + 330, at.y() + 15, at.width() - 660, Layouts.CHROME - 30);
            canvas.box(pill, 27, Ink.WHITE, "#dfe3eb", 1.5);
            double x = pill.x() + 34;
            double y = pill.y() + pill.height() / 2;
            canvas.box(x - 9, y - 2, 18, 14, 3, Ink.GOOD);
            canvas.stroke("M " + (x - 5.5) + " " + (y - 1) + " L " + (x - 5.5) + " " + (y - 5) + " C " + (x - 5.5) + " " + (y - 13) + " " + (x + 5.5)
                    + " " + (y - 13) + " " + (x + 5.5) + " " + (y - 5) + " L " + (x + 5.5) + " " + (y - 1), new Bounds(x - 6, y - 12, 12, 11), Ink.GOOD, 3, 0);
            canvas.centred(canvas.say(place), pill.x() + 56, pill.y(), pill.width() - 112, pill.height(), 25, false, Ink.SOFT);
            arrow(canvas, at.x() + 170, y, -1, Ink.SOFT);
            arrow(canvas, at.x() + 222, y, 1, Ink.FAINT);
        } else {
            canvas.centred(canvas.say(title), at.x() + 300, at.y(), at.width() - 600, Layouts.CHROME, 28, true, Ink.TEXT);
        }
        canvas.box(at.x() + 1, at.y() + Layouts.CHROME - 1.5, at.width() - 2, 1.5, 0, Ink.LINE);
    }

    private static void arrow(Canvas canvas, double x, double y, int direction, String ink) {
        canvas.stroke("M " + (x - 6 * direction) + " " + (y - 11) + " L " + (x + 6 * direction) + " " + y + " L " + (x - 6 * direction) + " " + (y + 11), new Bounds(x - 8, y - 12, 16, 24), ink, 4, 0);
    }

    /// The application's bar inside a browser: its mark, its name, and who is signed in.
    static void bar(Canvas canvas, Bounds area, Localized brand, String user) {
        canvas.box(area.x() + 1, area.y(), area.width() - 2, Layouts.BAR, 0, Ink.SURFACE);
        canvas.box(area.x() + 1, area.y() + Layouts.BAR, area.width() - 2, 1.5, 0, Ink.HAIR);
        mark(canvas, area.x() + 60, area.y() + 18, 44);
        canvas.label(canvas.say(brand), area.x() + 122, area.y(), 600, Layouts.BAR, 29, true, Ink.TEXT);
        if (!user.isEmpty()) {
            double x = area.right() - 82;
            canvas.dot(x, area.y() + Layouts.BAR / 2, 26, Ink.ACCENT_SOFT);
            canvas.centred(user.substring(0, 1).toUpperCase(java.util.Locale.ROOT), x - 26, area.y() + Layouts.BAR / 2 - 26, 52, 52, 26, true, Ink.ACCENT_DARK);
            canvas.right(user, x - 350, area.y(), 308, Layouts.BAR, 25, false, Ink.SOFT);
        }
    }

    /// The site's mark: three rising bars in a rounded square.
    static void mark(Canvas canvas, double x, double y, double size) {
        canvas.shaded(x, y, size, size, size * 0.26, Paint.linear(60, "#4f6bf0", "#2a3fb0"));
        double bar = size * 0.15;
        for (int i = 0; i < 3; i++) {
            double tall = size * (0.22 + 0.17 * i);
            canvas.box(x + size * (0.2 + 0.225 * i), y + size * 0.78 - tall, bar, tall, bar / 2, Ink.WHITE);
        }
    }

    /// The left half of a sign-in page.
    ///
    /// @param promise what the site says about itself; empty to leave the panel free
    static void brandPanel(Canvas canvas, Bounds area, Localized brand, Localized promise) {
        double width = 740;
        double left = area.x() + 1;
        double bottom = area.bottom() - 1;
        var panel = new Bounds(left, area.y(), width, bottom - area.y());
        canvas.add(Layer.path(canvas.id("panel"), panel, "M " + left + " " + area.y() + " L " + (left + width) + " " + area.y()
                + " L " + (left + width) + " " + bottom + " L " + (left + 21) + " " + bottom + " Q " + left + " " + bottom + " " + left + " " + (bottom - 21) + " Z",
                Paint.linear(60, "#1d2f8f", "#3a5be0", "#52a7e8"), null));
        canvas.box(area.x() + 741, area.y(), area.width() - 742, area.height() - 24, 0, Ink.SURFACE);
        canvas.box(area.x() + 741, area.bottom() - 60, area.width() - 744, 58.5, 20, Ink.SURFACE);
        canvas.dot(area.x() + 600, area.y() + 180, 130, "#ffffff14");
        canvas.dot(area.x() + 640, area.y() + 150, 70, "#ffffff1c");
        double base = area.y() + 690;
        double[] heights = {90, 130, 112, 180, 164, 236, 296};
        for (int i = 0; i < heights.length; i++) {
            canvas.shaded(area.x() + 84 + i * 84, base - heights[i], 54, heights[i], 10, Paint.linear(90, "#ffffffcc", "#ffffff44"));
        }
        canvas.box(area.x() + 70, base + 12, 600, 4, 2, "#ffffff77");
        if (promise.isEmpty()) {
            return;
        }
        mark(canvas, area.x() + 84, area.y() + 76, 72);
        canvas.label(canvas.say(brand), area.x() + 180, area.y() + 76, 520, 72, 42, true, Ink.WHITE);
        canvas.paragraph(canvas.say(promise), new Bounds(area.x() + 84, area.y() + 184, 560, 150), 32, false, "#e4ebff");
    }

    static void banner(Canvas canvas, Bounds area, Localized text, boolean bad) {
        if (text.isEmpty()) {
            return;
        }
        String words = canvas.say(text);
        double width = Math.min(area.width() - 200, Measure.width(words, 26, true) + 110);
        Bounds at = new Bounds(area.x() + (area.width() - width) / 2, area.y() + 14, width, 62);
        canvas.shadow(at, 14, 16);
        canvas.box(at, 14, bad ? Ink.BAD_SOFT : Ink.GOOD_SOFT, bad ? Ink.BAD : Ink.GOOD, 2);
        canvas.dot(at.x() + 36, at.y() + 31, 15, bad ? Ink.BAD : Ink.GOOD);
        canvas.centred(bad ? "!" : "✓", at.x() + 21, at.y() + 16, 30, 30, 22, true, Ink.WHITE);
        canvas.label(words, at.x() + 66, at.y(), at.width() - 84, at.height(), 26, true, bad ? Ink.BAD : Ink.GOOD);
    }
}
