package agentos.showcase.expert.gui;

import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Paint;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.text.Texts;
import java.util.List;
import java.util.function.Function;

/// Draws the windows of a desktop, their files, tools and places to drop a picture on.
final class DesktopWidgets {
    private static final Texts TEXTS = Texts.of("gui");
    private static final String[][] SKIES = {{"#fbd38d", "#f78fb3"}, {"#9be7d8", "#4aa3df"}, {"#c7b8f5", "#7aa7f0"}};

    private final Canvas canvas;
    private final Function<String, List<Layer>> pictures;

    /// @param pictures layers of the picture of this name in its own units; none for a file that is not a screenshot
    DesktopWidgets(Canvas canvas, Function<String, List<Layer>> pictures) {
        this.canvas = canvas;
        this.pictures = pictures;
    }

    void draw(Element element) {
        switch (element.role()) {
            case HEADING -> window(element);
            case TOOL -> tool(element);
            case PICTURE -> picture(element);
            case DROP -> drop(element);
            default -> { }
        }
    }

    private void window(Element element) {
        Bounds at = element.bounds();
        canvas.shadow(at, 18, 34);
        canvas.box(at, 18, Ink.SURFACE, "#c6ccd8", 1.5);
        canvas.box(at.x() + 1, at.y() + 1, at.width() - 2, 64, 17, Ink.CHROME);
        canvas.box(at.x() + 1, at.y() + 40, at.width() - 2, 26, 0, Ink.CHROME);
        canvas.box(at.x() + 1, at.y() + 65, at.width() - 2, 1.5, 0, Ink.LINE);
        Chrome.dots(canvas, at.x() + 30, at.y() + 33);
        canvas.label(canvas.say(element.name()), at.x() + 116, at.y() + 1, at.width() - 136, 64, 26, true, Ink.TEXT);
    }

    private void tool(Element element) {
        Bounds at = element.bounds();
        boolean held = element.state().focused();
        canvas.box(at, 12, held ? Ink.ACCENT_SOFT : "#f2f4f9", held ? Ink.ACCENT : Ink.LINE, held ? 3.5 : 2);
        double x = at.x() + 30;
        double y = at.y() + at.height() / 2;
        switch (element.content().get("hint").localized().en()) {
            case "arrow" -> {
                canvas.line(x - 13, y + 12, x + 9, y - 9, Ink.AGENT, 5);
                canvas.shape("M " + (x + 14) + " " + (y - 14) + " L " + (x - 3) + " " + (y - 10) + " L " + (x + 10) + " " + (y + 4) + " Z", new Bounds(x - 2, y - 14, 16, 16), Ink.AGENT);
            }
            case "box" -> canvas.frame(new Bounds(x - 14, y - 12, 28, 24), 5, Ink.AGENT, 5, 0);
            case "blur" -> {
                for (int i = 0; i < 9; i++) {
                    canvas.box(x - 14 + i % 3 * 10, y - 14 + i / 3 * 10, 9, 9, 1, i % 2 == 0 ? "#8f99ab" : "#c9cfd9");
                }
            }
            default -> {
                canvas.dot(x, y, 16, Ink.AGENT);
                canvas.centred("1", x - 16, y - 16, 32, 32, 20, true, Ink.WHITE);
            }
        }
        canvas.label(canvas.say(element.name()), at.x() + 54, at.y(), at.width() - 60, at.height(), 24, true, held ? Ink.ACCENT_DARK : Ink.TEXT);
    }

    private void picture(Element element) {
        Bounds at = element.bounds();
        canvas.box(at, 12, "#eef1f6", Ink.HAIR, 2);
        String name = element.content().get("raw").text();
        var layers = pictures.apply(name);
        if (layers.isEmpty()) {
            landscape(at, name);
        } else {
            double scale = (at.height() - 24) / Layouts.SHEET.height();
            canvas.addAll(Moved.by(layers, scale, at.x() + (at.width() - Layouts.SHEET.width() * scale) / 2, at.y() + 12));
        }
        canvas.centred(canvas.say(element.name()), at.x(), at.bottom() + 4, at.width(), 40, 23, !layers.isEmpty(), Ink.TEXT);
    }

    /// A holiday picture of sorts, so that the folder does not look empty.
    private void landscape(Bounds at, String name) {
        String[] sky = SKIES[name.length() % SKIES.length];
        Bounds in = at.inset(10);
        canvas.shaded(in.x(), in.y(), in.width(), in.height(), 8, Paint.linear(90, sky[0], sky[1]));
        canvas.dot(in.x() + in.width() * 0.72, in.y() + in.height() * 0.36, 24, "#fff7e0");
        double base = in.bottom();
        canvas.shape("M " + in.x() + " " + base + " L " + in.x() + " " + (base - 40) + " C " + (in.x() + 60) + " " + (base - 100) + " "
                + (in.x() + 100) + " " + (base - 90) + " " + (in.x() + 150) + " " + (base - 46) + " C " + (in.x() + 190) + " " + (base - 20) + " "
                + (in.right() - 30) + " " + (base - 70) + " " + in.right() + " " + (base - 54) + " L " + in.right() + " " + base + " Z", in, "#2f4b7cbb");
    }

    private void drop(Element element) {
        Bounds at = element.bounds();
        String name = element.content().get("raw").text();
        var layers = name.isEmpty() ? List.<Layer>of() : pictures.apply(name);
        if (layers.isEmpty()) {
            canvas.box(at, 16, "#f7f8fc", Ink.HAIR, 1);
            canvas.frame(at.inset(8), 14, Ink.FAINT, 3, 12);
            double x = at.x() + at.width() / 2;
            double y = at.y() + at.height() / 2 - 24;
            canvas.line(x, y - 34, x, y + 14, Ink.FAINT, 6);
            canvas.stroke("M " + (x - 18) + " " + (y - 2) + " L " + x + " " + (y + 16) + " L " + (x + 18) + " " + (y - 2), new Bounds(x - 18, y, 36, 20), Ink.FAINT, 6, 0);
            canvas.centred(TEXTS.get(canvas.language(), "drop.here"), at.x() + 20, y + 34, at.width() - 40, 44, 25, false, Ink.SOFT);
        } else {
            canvas.addAll(Moved.by(layers, at.width() / Layouts.SHEET.width(), at.x(), at.y()));
        }
    }
}
