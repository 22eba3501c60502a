package agentos.showcase.expert.research.citations;

import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.expert.drawing.Pen;
import agentos.showcase.expert.drawing.TextSetter;
import java.util.List;

/// Text with some of its words marked by a field behind them.
final class Marked {
    private Marked() {}

    /// @param marks words to mark wherever they stand as words of their own, also across the end of a line
    static void text(Pen pen, String text, double x, double y, double width, double height, Type type, List<String> marks, String field) {
        var setting = TextSetter.set(text, type, new Bounds(x, y, width, height));
        int from = 0;
        for (var line : setting.lines()) {
            int start = text.indexOf(line.text(), from);
            from = start + line.text().length();
            for (String mark : marks) {
                for (int at = text.indexOf(mark); at >= 0 && !mark.isEmpty(); at = text.indexOf(mark, at + mark.length())) {
                    int left = Math.max(at, start) - start;
                    int right = Math.min(at + mark.length(), from) - start;
                    if (left < right && !joined(text, at) && !joined(text, at + mark.length())) {
                        field(pen, line, left, right, type, field);
                    }
                }
            }
        }
        pen.text(text, x, y, width, height, type);
    }

    /// A field behind the characters of a line from one offset to another.
    private static void field(Pen pen, TextSetter.Line line, int left, int right, Type type, String color) {
        double x = line.x() + TextSetter.advance(line.text().substring(0, left), type);
        double wide = TextSetter.advance(line.text().substring(left, right), type);
        pen.box(x - type.size() * 0.12, line.baseline() - type.size() * 0.86, wide + type.size() * 0.24, type.size() * 1.14, type.size() * 0.16, color);
    }

    private static boolean joined(String text, int at) {
        return at > 0 && at < text.length() && runs(text.charAt(at - 1)) && runs(text.charAt(at));
    }

    private static boolean runs(char sign) {
        return Character.isLetterOrDigit(sign) && sign < 0x2E80;
    }
}
