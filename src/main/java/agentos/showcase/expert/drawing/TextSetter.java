package agentos.showcase.expert.drawing;

import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Type;
import java.util.ArrayList;
import java.util.List;

/// Measures text and breaks it into lines; the painter, the SVG writer and every layout ask here, so that they agree.
public final class TextSetter {
    /// From the top of a block to its first baseline, and from its last baseline to its end, as factors on the size.
    public static final double ASCENT = 0.92;
    public static final double DESCENT = 0.25;
    /// Height of capitals; a text in the middle is centred by it, not by its box.
    private static final double CAPITALS = 0.74;
    /// Widths are sums of rounded advances; a text that just fits must not break on the last bit.
    private static final double SLACK = 0.01;

    private TextSetter() {}

    /// One line of a set text.
    ///
    /// @param x        where it starts
    /// @param baseline where it stands
    /// @param width    without spaces at its end
    public record Line(String text, double x, double baseline, double width) {}

    /// A text broken into lines and placed.
    ///
    /// @param width  of the longest line
    /// @param height from the top of the first line to the end of the last, descenders included
    /// @param ink    what the lines cover: from the capitals' top of the first to the descenders of the last
    public record Setting(List<Line> lines, double width, double height, Bounds ink) {
        public Setting {
            lines = List.copyOf(lines);
        }
    }

    public static Setting set(Layer text) {
        return set(text.text(), text.type(), text.bounds());
    }

    public static Setting set(String text, Type type, Bounds bounds) {
        var texts = lines(text, type, bounds.width());
        double step = type.size() * type.leading();
        double first = type.middle()
                ? bounds.y() + (bounds.height() - (texts.size() - 1) * step + CAPITALS * type.size()) / 2
                : bounds.y() + ASCENT * type.size();
        var lines = new ArrayList<Line>();
        double widest = 0;
        double left = Double.MAX_VALUE;
        for (int i = 0; i < texts.size(); i++) {
            double width = width(texts.get(i), type);
            double room = bounds.width() - width;
            double x = bounds.x() + switch (type.align()) {
                case "center" -> room / 2;
                case "right" -> room;
                default -> 0;
            };
            lines.add(new Line(texts.get(i), x, first + i * step, width));
            widest = Math.max(widest, width);
            left = Math.min(left, x);
        }
        double last = first + (texts.size() - 1) * step;
        var ink = new Bounds(left, first - CAPITALS * type.size(), widest, last - first + (CAPITALS + DESCENT) * type.size());
        return new Setting(lines, widest, height(texts.size(), type), ink);
    }

    /// Height of a block of so many lines.
    public static double height(int lines, Type type) {
        return lines == 0 ? 0 : ((lines - 1) * type.leading() + ASCENT + DESCENT) * type.size();
    }

    /// Height of the text broken for this width.
    public static double height(String text, Type type, double width) {
        return height(lines(text, type, width).size(), type);
    }

    /// Width of a text on one line, without spaces at its end.
    public static double width(String text, Type type) {
        var face = Faces.of(type.bold());
        String seen = text.stripTrailing();
        double sum = seen.codePoints().mapToDouble(face::advance).sum();
        int gaps = Math.max(0, seen.codePointCount(0, seen.length()) - 1);
        return (sum + gaps * type.tracking()) * type.size();
    }

    /// The characters of a text that the face has no sign for, each once; they are drawn as boxes.
    public static String missing(String text, Type type) {
        var face = Faces.of(type.bold());
        var found = new StringBuilder();
        text.codePoints().filter(character -> !face.has(character)).distinct().forEach(found::appendCodePoint);
        return found.toString();
    }

    /// How far a text on one line moves what follows it: its width with the spaces at its end.
    public static double advance(String text, Type type) {
        return width(text + "|", type) - width("|", type);
    }

    /// The text broken into lines no wider than this; a word that is wider by itself is broken between characters.
    public static List<String> lines(String text, Type type, double width) {
        var lines = new ArrayList<String>();
        for (String paragraph : text.split("\n", -1)) {
            var line = new StringBuilder();
            for (String piece : Breaking.pieces(paragraph)) {
                if (!line.isEmpty() && width(line + piece, type) > width + SLACK) {
                    lines.add(line.toString().stripTrailing());
                    line.setLength(0);
                }
                line.append(piece);
                while (width(line.toString(), type) > width + SLACK && line.codePointCount(0, line.length()) > 1) {
                    int fits = fitting(line.toString(), type, width);
                    lines.add(line.substring(0, fits));
                    line.delete(0, fits);
                }
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /// How many UTF-16 units of an overlong word fit; always the first character at least.
    private static int fitting(String text, Type type, double width) {
        int fits = Character.charCount(text.codePointAt(0));
        while (fits < text.length()) {
            int next = fits + Character.charCount(text.codePointAt(fits));
            if (width(text.substring(0, next), type) > width + SLACK) {
                break;
            }
            fits = next;
        }
        return fits;
    }

    /// The narrowest width that needs no more lines than the given one: lines of a headline come out about as long as each other.
    public static double balancedWidth(String text, Type type, double width) {
        int wanted = lines(text, type, width).size();
        double low = 0;
        double high = width;
        while (high - low > 0.5) {
            double middle = (low + high) / 2;
            if (lines(text, type, middle).size() > wanted || tears(text, type, middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /// Whether a word of the text is wider than this by itself.
    public static boolean tears(String text, Type type, double width) {
        return Breaking.pieces(text.replace('\n', ' ')).stream().anyMatch(piece -> width(piece, type) > width + SLACK);
    }

    /// The largest size from `least` to `most`, in steps of one unit, at which the text stands in this room without tearing a
    /// word; `least` when none does.
    public static double largest(String text, Type type, double width, double height, double least, double most) {
        for (double size = most; size > least; size -= 1) {
            var sized = type.sized(size);
            if (height(text, sized, width) <= height + SLACK && !tears(text, sized, width)) {
                return size;
            }
        }
        return least;
    }
}
