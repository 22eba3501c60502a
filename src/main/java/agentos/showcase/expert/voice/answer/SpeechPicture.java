package agentos.showcase.expert.voice.answer;

import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.expert.drawing.Paths;
import agentos.showcase.expert.drawing.Pen;
import agentos.showcase.expert.drawing.TextSetter;
import agentos.showcase.expert.research.common.Ink;
import agentos.showcase.expert.voice.speech.Numbers;
import agentos.showcase.text.Texts;
import java.util.List;

/// The spoken answer as lines of a score: when each line starts, its words, and under each word a bar as long as it is spoken.
final class SpeechPicture {
    private static final Texts TEXTS = Texts.of("voice");
    private static final double LEFT = 64;
    private static final double TEXT = 190;
    private static final double WIDE = 1346;
    private static final double TOP = 190;
    private static final double HIGH = 690;
    /// Height of a line with its bars, as a factor on the type.
    private static final double STEP = 1.95;

    private final SpokenText spoken;
    private final boolean silent;
    private final Pen pen = Ink.pen();

    SpeechPicture(SpokenText spoken, boolean silent) {
        this.spoken = spoken;
        this.silent = silent;
    }

    private String say(String key, Object... arguments) {
        return TEXTS.get(spoken.language(), key, arguments);
    }

    Drawing draw() {
        String color = silent ? Ink.MIXED : Ink.ACCENT;
        pen.eyebrow(say(silent ? "speech.captions" : "speech.eyebrow"), LEFT, 64, 900, color);
        pen.text(say("speech.headline", Numbers.seconds(spoken.length()), spoken.words().size()), LEFT, 98, 1200, 60, Type.of(44, Ink.TEXT).inBold());
        String mode = say(silent ? "speech.pill.silent" : "speech.pill.aloud");
        double width = Pen.pillWidth(mode, 50);
        pen.pill(silent ? "changed" : "good", mode, 1536 - width, 64, 50, silent ? Ink.MIXED : Ink.GOOD, Ink.NIGHT);
        double size = size();
        var type = Type.of(size, Ink.TEXT);
        List<String> lines = TextSetter.lines(spoken.text(), type, WIDE);
        double step = Math.min(size * STEP * 1.25, HIGH / Math.max(1, lines.size()));
        double y = TOP + Math.max(0, (HIGH - step * lines.size()) / 3);
        int offset = 0;
        for (String line : lines) {
            int from = spoken.text().indexOf(line, offset);
            offset = from + line.length();
            line(line, from, y, type, color);
            y += step;
        }
        pen.text(say(silent ? "speech.foot.silent" : "speech.foot"), LEFT, 926, 1472, 34, Type.of(22, Ink.FAINT).middled());
        return pen.drawing();
    }

    private double size() {
        for (double size = 46; size > 22; size -= 1) {
            if (TextSetter.lines(spoken.text(), Type.of(size, Ink.TEXT), WIDE).size() * size * STEP <= HIGH) {
                return size;
            }
        }
        return 22;
    }

    private void line(String line, int from, double y, Type type, String color) {
        double size = type.size();
        int end = from + line.length();
        var words = spoken.words().stream().filter(word -> word.from() < end && word.from() + word.word().length() > from).toList();
        words.stream().filter(word -> word.from() >= from).findFirst().ifPresent(first ->
                pen.text(say("speech.at", Numbers.seconds(first.at())), LEFT, y, 110, size * 1.2, Type.of(Math.min(26, size), Ink.FAINT).middled()));
        pen.text(line, TEXT, y, WIDE + 20, size * 1.2, type.middled());
        for (var word : words) {
            int start = Math.max(0, word.from() - from);
            int stop = Math.min(line.length(), word.from() - from + word.word().length());
            double x = TEXT + TextSetter.advance(line.substring(0, start), type);
            double w = TextSetter.advance(line.substring(start, stop), type);
            double bar = Math.max(6, size * 0.2);
            double strength = silent ? 0.25 : Math.clamp(0.4 + (word.to() - word.at()), 0.4, 1);
            double top = y + size * 1.36 - (silent ? 0 : bar * strength / 2);
            pen.shape(Paths.roundRect(x, top, Math.max(4, w - size * 0.06), silent ? 3 : bar * strength, bar / 2), new Bounds(x, top, w, bar), silent ? Ink.EDGE : color);
        }
    }
}
