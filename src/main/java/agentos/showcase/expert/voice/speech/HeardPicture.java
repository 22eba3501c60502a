package agentos.showcase.expert.voice.speech;

import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.expert.drawing.Pen;
import agentos.showcase.expert.drawing.TextSetter;
import agentos.showcase.expert.research.common.Ink;
import agentos.showcase.text.Texts;
import java.util.List;

/// The words as they were understood: over each its stretch of sound, under it how certain it is and what else it could be.
final class HeardPicture {
    private static final Texts TEXTS = Texts.of("voice");
    private static final double LEFT = 64;
    private static final double WIDE = 1472;
    private static final double WAVE = 376;
    private static final double HIGH = 270;
    private static final double WORDS = 594;

    private static final double MARGIN = 30;
    private static final double GAP = 14;
    private static final double NARROWEST = 92;

    private final Recognition heard;
    private final Utterance utterance;
    private final double snr;
    private final Pen pen = Ink.pen();

    HeardPicture(Recognition heard, Utterance utterance, double snr) {
        this.heard = heard;
        this.utterance = utterance;
        this.snr = snr;
    }

    private String say(String key, Object... arguments) {
        return TEXTS.get(heard.language(), key, arguments);
    }

    private static String color(double certainty) {
        return certainty >= 0.95 ? Ink.GOOD : certainty >= Recognition.SURE ? Ink.ACCENT : certainty >= 0.5 ? Ink.MIXED : Ink.BAD;
    }

    Drawing draw() {
        pen.eyebrow(say("heard.eyebrow"), LEFT, 62, 900, Ink.ACCENT);
        long doubtful = heard.doubtful();
        String verdict = doubtful == 0 ? say("heard.sure") : say(doubtful == 1 ? "heard.doubt.one" : "heard.doubt", doubtful);
        String mark = doubtful == 0 ? "good" : "changed";
        double width = Pen.pillWidth(verdict, 48);
        pen.pill(mark, verdict, LEFT + WIDE - width, 52, 48, Ink.hue(mark), Ink.NIGHT);
        sentence();
        Wave.draw(pen, utterance, snr, LEFT, WAVE, WIDE, HIGH, word -> word < 0 ? Ink.EDGE : color(heard.words().get(word).certainty()));
        columns();
        legend();
        return pen.drawing();
    }

    /// The whole sentence, doubtful words underlined.
    private void sentence() {
        String text = heard.text();
        var type = Type.of(64, Ink.TEXT).inBold();
        double size = TextSetter.largest(text, type, WIDE, 90, 30, 64);
        type = type.sized(size);
        double baseline = 190;
        var set = new StringBuilder();
        pen.text(text, LEFT, 118, WIDE, 96, type.middled());
        for (var word : heard.words()) {
            int from = text.indexOf(word.text(), set.length());
            double x = LEFT + TextSetter.advance(text.substring(0, from), type);
            double w = TextSetter.width(word.text(), type);
            if (word.isDoubtful()) {
                pen.box(x, baseline + 10, w, 7, 3.5, color(word.certainty()));
            }
            set.setLength(0);
            set.append(text, 0, from + word.text().length());
        }
    }

    private record Column(double x, double width) {}

    /// Columns under the stretches of sound, no narrower than their words need.
    private List<Column> places(double size) {
        var words = heard.words();
        double gap = GAP;
        double[] need = words.stream().mapToDouble(word -> word.options().stream()
                .mapToDouble(option -> TextSetter.width(option.word(), Type.of(size, Ink.TEXT).inBold())).max().orElse(0) + MARGIN).map(width -> Math.max(width, NARROWEST)).toArray();
        double scale = WIDE / utterance.length();
        double total = java.util.Arrays.stream(need).sum() + gap * (need.length - 1);
        double[] x = new double[need.length];
        for (int i = 0; i < need.length; i++) {
            double wanted = LEFT + (words.get(i).at() + words.get(i).to()) / 2 * scale - need[i] / 2;
            x[i] = Math.max(wanted, i == 0 ? LEFT : x[i - 1] + need[i - 1] + gap);
        }
        double limit = LEFT + WIDE;
        for (int i = need.length - 1; i >= 0 && total <= WIDE; i--) {
            x[i] = Math.min(x[i], limit - need[i]);
            limit = x[i] - gap;
        }
        var columns = new java.util.ArrayList<Column>();
        for (int i = 0; i < need.length; i++) {
            columns.add(new Column(x[i], need[i]));
        }
        return columns;
    }

    private double size() {
        for (double size = 42; size > 22; size -= 1) {
            double sized = size;
            double total = heard.words().stream().mapToDouble(word -> Math.max(NARROWEST, MARGIN + word.options().stream()
                    .mapToDouble(option -> TextSetter.width(option.word(), Type.of(sized, Ink.TEXT).inBold())).max().orElse(0)) + GAP).sum();
            if (total <= WIDE) {
                return size;
            }
        }
        return 22;
    }

    private void columns() {
        double size = size();
        var columns = places(size);
        double scale = WIDE / utterance.length();
        for (int i = 0; i < columns.size(); i++) {
            var word = heard.words().get(i);
            var column = columns.get(i);
            String color = color(word.certainty());
            double from = LEFT + word.at() * scale;
            double to = LEFT + word.to() * scale;
            drop((from + to) / 2, WAVE + HIGH / 2 + 2, column.x + column.width / 2, WORDS - 6, color);
            boolean doubtful = word.isDoubtful();
            pen.box(column.x, WORDS, column.width, 104, 14, Ink.CARD, color, doubtful ? 3.5 : 1.5);
            pen.text(word.text(), column.x, WORDS + 8, column.width, 56, Type.of(size, Ink.TEXT).inBold().centred());
            pen.text(Numbers.percent(word.certainty()), column.x, WORDS + 62, column.width, 32, Type.of(24, color).inBold().centred());
            pen.bar(column.x + 10, WORDS + 116, column.width - 20, 8, (column.width - 20) * word.certainty(), Ink.RAISED, color);
            double y = WORDS + 150;
            for (var option : word.options().subList(1, Math.min(3, word.options().size()))) {
                String tone = doubtful ? Ink.SOFT : Ink.FAINT;
                pen.text(option.word(), column.x, y, column.width, 40, Type.of(Math.min(30, size), tone).centred());
                pen.text(Numbers.percent(option.probability()), column.x, y + 36, column.width, 30, Type.of(22, tone).centred());
                y += 84;
            }
        }
    }

    /// A curve that leaves and arrives upright.
    private void drop(double x1, double y1, double x2, double y2, String color) {
        double middle = (y1 + y2) / 2;
        pen.dot(x1, y1, 5, color);
        pen.stroke("M " + x1 + " " + y1 + " C " + x1 + " " + middle + " " + x2 + " " + middle + " " + x2 + " " + y2, Bounds.between(x1, y1, x2, y2), color, 2.5, 0);
    }

    private void legend() {
        double y = 932;
        double x = LEFT;
        for (String[] key : new String[][] {{Ink.GOOD, "heard.key.sure"}, {Ink.ACCENT, "heard.key.likely"}, {Ink.MIXED, "heard.key.doubtful"}, {Ink.BAD, "heard.key.guess"}}) {
            var type = Type.of(22, Ink.SOFT).middled();
            String text = say(key[1]);
            pen.box(x, y - 10, 34, 20, 6, key[0]);
            pen.text(text, x + 46, y - 16, 400, 32, type);
            x += 46 + TextSetter.width(text, type) + 34;
        }
        pen.text(say("heard.foot"), LEFT + WIDE - 700, y - 16, 700, 32, Type.of(22, Ink.FAINT).right().middled());
    }
}
