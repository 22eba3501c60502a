package agentos.showcase.expert.research.citations;

import static agentos.showcase.expert.research.citations.CitationOperations.TEXTS;

import agentos.showcase.data.Data;
import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.expert.drawing.Pen;
import agentos.showcase.expert.drawing.TextSetter;
import agentos.showcase.expert.research.common.Ink;
import agentos.showcase.text.Language;
import java.util.List;

/// The printed page: the summary with its citations at the left, the reference list in the chosen style at the right.
final class PagePicture {
    private static final double LEFT = 96;
    private static final double SUMMARY_W = 600;
    private static final double LIST_X = 772;
    private static final double LIST_W = 736;
    private static final double BOTTOM = 948;
    private static final String PAPER = "#fbfaf5";
    private static final String BLACK = "#1b2433";
    private static final String GREY = "#566275";
    private static final String BLUE = "#0b5c98";

    private final String title;
    private final String style;
    private final List<Data> sentences;
    private final List<Data> entries;
    private final Language language;
    private final Pen pen = Ink.pen();

    PagePicture(String title, String style, List<Data> sentences, List<Data> entries, Language language) {
        this.title = title;
        this.style = style;
        this.sentences = sentences;
        this.entries = entries;
        this.language = language;
    }

    Drawing draw() {
        pen.box(40, 32, 1520, 936, 14, PAPER);
        pen.box(732, 80, 2, 840, 1, "#d8d6cc");
        double height = pen.balanced(title, LEFT, 76, SUMMARY_W, 140, 30, Type.of(42, BLACK).inBold().led(1.16));
        summary(76 + height + 26);
        pen.text(TEXTS.get(language, "page.references"), LIST_X, 76, LIST_W, 50, Type.of(32, BLACK).inBold());
        double width = TextSetter.width(style, Type.of(23, PAPER).inBold()) + 36;
        pen.chip(style, LIST_X + LIST_W - width, 78, width, 40, 20, BLUE, Type.of(23, PAPER).inBold());
        list(142);
        return pen.drawing();
    }

    private void summary(double top) {
        double size = 31;
        while (size > 17 && height(size) > BOTTOM - top) {
            size -= 0.5;
        }
        double y = top;
        for (Data sentence : sentences) {
            String text = Listing.sentence(sentence, language);
            var type = Type.of(size, BLACK).led(1.36);
            double height = TextSetter.height(text, type, SUMMARY_W);
            String note = sentence.get("note").text();
            if (!note.isEmpty()) {
                pen.box(LEFT - 22, y + 4, 6, height, 3, "#d55e00");
            }
            Marked.text(pen, text, LEFT, y, SUMMARY_W, height, type, List.of(shown(sentence)), "#d9e9f7");
            y += height + size * 0.5;
        }
    }

    private String shown(Data sentence) {
        String mark = sentence.get("mark").text();
        return language == Language.ZH && mark.startsWith("(") ? mark.replaceFirst("^\\(", "（").replaceFirst("\\)$", "）") : mark;
    }

    private double height(double size) {
        double sum = 0;
        for (Data sentence : sentences) {
            sum += TextSetter.height(Listing.sentence(sentence, language), Type.of(size, BLACK).led(1.36), SUMMARY_W) + size * 0.5;
        }
        return sum;
    }

    private void list(double top) {
        double size = 23;
        while (size > 14 && listHeight(size) > BOTTOM - top) {
            size -= 0.5;
        }
        double y = top;
        for (Data entry : entries) {
            String text = Listing.spaced(entry.get("text").text());
            String number = text.startsWith("[") ? text.substring(0, text.indexOf(']') + 1) : "";
            double indent = number.isEmpty() ? 0 : size * hang();
            String body = text.substring(number.length()).strip();
            var type = Type.of(size, BLACK).led(1.26);
            pen.text(number, LIST_X, y, indent, size * 1.5, type.inBold().colored(BLUE));
            double height = TextSetter.height(body, type, LIST_W - indent);
            pen.text(body, LIST_X + indent, y, LIST_W - indent, height, type);
            y += height + size * 0.45;
        }
        if (y < BOTTOM - 40) {
            pen.text(TEXTS.get(language, "page.foot", entries.size()), LIST_X, BOTTOM - 34, LIST_W, 32, Type.of(20, GREY).middled());
        }
    }

    /// Room for the numbers, as a factor on the size.
    private double hang() {
        return entries.size() > 9 ? 2.6 : 2;
    }

    private double listHeight(double size) {
        double sum = 0;
        for (Data entry : entries) {
            String text = Listing.spaced(entry.get("text").text());
            boolean numbered = text.startsWith("[");
            sum += TextSetter.height(numbered ? text.substring(text.indexOf(']') + 1).strip() : text, Type.of(size, BLACK).led(1.26), LIST_W - (numbered ? size * hang() : 0)) + size * 0.45;
        }
        return sum;
    }
}
