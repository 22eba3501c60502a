package agentos.showcase.ui.control.graph;

import agentos.showcase.text.Language;
import java.util.function.ToDoubleFunction;

/// A title on one line and on two, with the widths of both in em.
///
/// @param one    the title on one line
/// @param two    the same broken where both lines are shortest, `\n` between; equal to `one` when it is short or cannot be broken
record NodeTitle(String one, double oneWidth, String two, double twoWidth) {
    /// Shorter titles are not worth a second line, em.
    private static final double SHORT = 5;
    /// What is wider loses its end, em: nothing that a plan's author would call a title.
    private static final double WIDEST_ONE = 24;
    private static final double WIDEST_TWO = 13;

    /// @param width how wide a text is in em
    static NodeTitle of(String title, Language language, ToDoubleFunction<String> width) {
        String one = fitting(title, WIDEST_ONE, width);
        double oneWidth = up(width.applyAsDouble(one));
        String first = title;
        String second = "";
        double best = up(width.applyAsDouble(title));
        if (best > SHORT) {
            for (int at : LineBreaks.in(title, language)) {
                String head = title.substring(0, at).strip();
                String tail = title.substring(at).strip();
                double widest = up(Math.max(width.applyAsDouble(head), width.applyAsDouble(tail)));
                if (widest < best) {
                    best = widest;
                    first = head;
                    second = tail;
                }
            }
        }
        if (second.isEmpty()) {
            return new NodeTitle(one, oneWidth, one, oneWidth);
        }
        String two = fitting(first, WIDEST_TWO, width) + "\n" + fitting(second, WIDEST_TWO, width);
        return new NodeTitle(one, oneWidth, two, Math.min(best, WIDEST_TWO));
    }

    boolean isBroken() {
        return !one.equals(two);
    }

    private static String fitting(String text, double most, ToDoubleFunction<String> width) {
        String cut = text;
        while (cut.length() > 1 && width.applyAsDouble(cut) > most) {
            String shorter = cut.endsWith("…") ? cut.substring(0, cut.length() - 1) : cut;
            cut = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -1)).stripTrailing() + "…";
        }
        return cut;
    }

    /// In steps, so that another font size with its other rounding gives the same layout.
    private static double up(double em) {
        return Math.ceil(em * 10) / 10;
    }
}
