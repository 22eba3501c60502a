package agentos.showcase.expert.gui;

import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Paint;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.TextSetter;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.List;

/// Lays out the pages of a tutorial: numbered cards, each with the picture of its step and one sentence.
final class TutorialPages {
    /// Width of a step's picture in the units that pages scale from.
    static final double PICTURE = 960;
    private static final Texts TEXTS = Texts.of("gui");
    private static final double MARGIN = 48;
    private static final double GAP = 26;
    private static final double TOP = 138;

    private TutorialPages() {}

    /// @param number   printed in the disc; 0 for a check mark
    /// @param picture  layers in a box of [#PICTURE] by [#PICTURE] times [Crops#ASPECT]
    record Cell(int number, Localized sentence, List<Layer> picture) {}

    /// @param subtitle small print at the right of the title
    static Drawing page(Localized title, Localized subtitle, List<Cell> cells, String style, Language language) {
        var canvas = new Canvas(language);
        boolean print = style.equals("print");
        canvas.box(0, 0, Layouts.WIDTH, Layouts.HEIGHT, 0, print ? "#ffffff" : "#f4f1ea");
        head(canvas, title, subtitle, print);
        var places = places(cells.size());
        for (int i = 0; i < cells.size(); i++) {
            card(canvas, places.get(i), cells.get(i), print);
        }
        return canvas.drawing();
    }

    /// Two rows of three places; of five cards the first is twice as wide; fewer share the page evenly.
    private static List<Bounds> places(int cards) {
        int columns = cards == 1 ? 1 : cards == 2 || cards == 4 ? 2 : 3;
        int rows = cards <= 3 ? 1 : 2;
        double width = (Layouts.WIDTH - 2 * MARGIN - (columns - 1) * GAP) / columns;
        double height = (Layouts.HEIGHT - TOP - 40 - (rows - 1) * GAP) / rows;
        var places = new ArrayList<Bounds>();
        int cell = 0;
        for (int i = 0; i < cards; i++) {
            int span = cards == 5 && i == 0 ? 2 : 1;
            places.add(new Bounds(MARGIN + cell % columns * (width + GAP), TOP + cell / columns * (height + GAP), span * width + (span - 1) * GAP, height));
            cell += span;
        }
        return places;
    }

    private static void head(Canvas canvas, Localized title, Localized subtitle, boolean print) {
        if (print) {
            canvas.box(MARGIN, 106, Layouts.WIDTH - 2 * MARGIN, 4, 0, "#1d2433");
        } else {
            canvas.shaded(0, 0, Layouts.WIDTH, 108, 0, Paint.linear(0, "#26379a", "#3451d1"));
        }
        canvas.label(canvas.say(title), MARGIN, 0, 1010, 108, 44, true, print ? "#1d2433" : Ink.WHITE);
        canvas.right(canvas.say(subtitle), 1060, 0, Layouts.WIDTH - 1060 - MARGIN, 108, 27, false, print ? "#475467" : "#dfe5ff");
    }

    /// The sentence stands below the picture, or beside it where the card is wide.
    private static void card(Canvas canvas, Bounds at, Cell cell, boolean print) {
        if (!print) {
            canvas.shadow(at, 20, 16);
        }
        canvas.box(at, 20, Ink.WHITE, print ? "#98a2b3" : "#e2ddd0", 2);
        double inset = 12;
        boolean beside = at.width() > 1.5 * at.height();
        double height = Math.min(beside ? at.height() - 2 * inset : at.height() - 2 * inset - 126, (at.width() - 2 * inset - (beside ? at.width() > 1200 ? 400 : 240 : 0)) * Crops.ASPECT);
        double width = height / Crops.ASPECT;
        double x = beside ? at.x() + inset : at.x() + (at.width() - width) / 2;
        double y = beside ? at.y() + (at.height() - height) / 2 : at.y() + inset;
        canvas.addAll(Moved.by(cell.picture(), width / PICTURE, x, y));
        canvas.frame(new Bounds(x, y, width, height), 14, "#d0d5dd", 2, 0);
        Bounds words = beside ? new Bounds(x + width + 24, at.y() + inset, at.right() - 20 - x - width - 24, at.height() - 2 * inset)
                : new Bounds(at.x() + 22, y + height + 4, at.width() - 40, at.bottom() - y - height - 8);
        words(canvas, words, cell, beside, print);
    }

    private static void words(Canvas canvas, Bounds at, Cell cell, boolean beside, boolean print) {
        String text = canvas.say(cell.sentence());
        String ink = print ? "#1d2433" : cell.number() == 0 ? Ink.GOOD : Ink.AGENT;
        String number = cell.number() == 0 ? "✓" : String.valueOf(cell.number());
        double disc = beside ? 36 : 28;
        double indent = beside ? 0 : 2 * disc + 16;
        var type = new Layer.Type(beside ? 30 : 26, true, "left", !beside, Ink.TEXT, 1.28);
        while (type.size() > 22 && TextSetter.height(text, type, at.width() - indent) > at.height()) {
            type = type.sized(type.size() - 1);
        }
        double tall = TextSetter.height(text, type, at.width() - indent);
        double top = beside ? at.y() + Math.max(0, (at.height() - tall - 2 * disc - 22) / 2) : at.y() + (at.height() - 2 * disc) / 2;
        canvas.dot(at.x() + disc, top + disc, disc, ink);
        canvas.centred(number, at.x(), top, 2 * disc, 2 * disc, disc * 1.1, true, Ink.WHITE);
        canvas.add(Layer.text(canvas.id("sentence"), beside
                ? new Bounds(at.x(), top + 2 * disc + 22, at.width(), tall)
                : new Bounds(at.x() + indent, at.y(), at.width() - indent, at.height()), text, type));
    }

    /// All pictures on one sheet, before anything is written under them.
    static Drawing contactSheet(List<List<Layer>> pictures, Language language) {
        var canvas = new Canvas(language);
        canvas.shaded(0, 0, Layouts.WIDTH, Layouts.HEIGHT, 0, Paint.linear(60, "#1d2433", "#2b3550"));
        canvas.label(TEXTS.get(language, "contact.title", pictures.size()), MARGIN, 24, Layouts.WIDTH - 2 * MARGIN, 80, 40, true, Ink.WHITE);
        int columns = pictures.size() > 9 || pictures.size() > 6 && pictures.size() < 9 ? 4 : 3;
        int rows = Math.ceilDiv(pictures.size(), columns);
        double pitch = (Layouts.HEIGHT - 140.0) / rows;
        double width = Math.min((Layouts.WIDTH - 2 * MARGIN - (columns - 1) * GAP) / columns, (pitch - 46) / Crops.ASPECT);
        double height = width * Crops.ASPECT;
        double left = (Layouts.WIDTH - columns * width - (columns - 1) * GAP) / 2;
        double top = 116 + (pitch - height - 26) / 2;
        for (int i = 0; i < pictures.size(); i++) {
            double x = left + i % columns * (width + GAP);
            double y = top + i / columns * pitch;
            canvas.box(x - 3, y - 3, width + 6, height + 6, 16, Ink.WHITE);
            canvas.addAll(Moved.by(pictures.get(i), width / PICTURE, x, y));
            canvas.dot(x + 30, y + height, 26, Ink.AGENT);
            canvas.centred(String.valueOf(i + 1), x + 4, y + height - 26, 52, 52, 28, true, Ink.WHITE);
        }
        return canvas.drawing();
    }
}
