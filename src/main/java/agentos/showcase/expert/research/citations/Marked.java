package agentos.showcase.expert.research.citations;

import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.expert.drawing.TextSetter;
import agentos.showcase.expert.research.common.Ink;
import java.util.List;

/// Text with some of its words marked by a field behind them.
final class Marked {
    private Marked() {}

    /// @param marks words to mark wherever they stand as words of their own
    static void text(Ink ink, String text, double x, double y, double width, double height, Type type, List<String> marks, String field) {
        var setting = TextSetter.set(text, type, new Bounds(x, y, width, height));
        for (var line : setting.lines()) {
            for (String mark : marks) {
                for (int at = line.text().indexOf(mark); at >= 0; at = line.text().indexOf(mark, at + mark.length())) {
                    if (!joined(line.text(), at) && !joined(line.text(), at + mark.length())) {
                        double left = line.x() + TextSetter.width(line.text().substring(0, at) + "|", type) - TextSetter.width("|", type);
                        double wide = TextSetter.width(mark, type);
                        ink.box(left - type.size() * 0.12, line.baseline() - type.size() * 0.86, wide + type.size() * 0.24, type.size() * 1.14, type.size() * 0.16, field);
                    }
                }
            }
        }
        ink.text(text, x, y, width, height, type);
    }

    private static boolean joined(String text, int at) {
        return at > 0 && at < text.length() && runs(text.charAt(at - 1)) && runs(text.charAt(at));
    }

    private static boolean runs(char sign) {
        return Character.isLetterOrDigit(sign) && sign < 0x2E80;
    }
}
