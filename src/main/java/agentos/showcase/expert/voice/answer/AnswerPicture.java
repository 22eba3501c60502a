package agentos.showcase.expert.voice.answer;

import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.Pen;
import agentos.showcase.expert.drawing.TextSetter;
import agentos.showcase.expert.research.common.Ink;
import agentos.showcase.text.Language;
import agentos.showcase.text.Texts;
import java.util.List;

/// The question and the answer at the left, the numbered points with their documents at the right; where there is no answer, the words of the
/// question and how many documents know them.
final class AnswerPicture {
    private static final Texts TEXTS = Texts.of("voice");
    private static final double LEFT = 60;
    private static final double LEFT_W = 560;
    private static final double RIGHT = 740;
    private static final double RIGHT_W = 800;
    private static final double TOP = 116;
    private static final double BOTTOM = 912;

    private final String question;
    private final String spoken;
    private final String style;
    private final Points points;
    private final Vocabulary words;
    private final int documents;
    private final Language language;
    private final Pen pen = Ink.pen();
    private double answer;

    AnswerPicture(String question, String spoken, String style, Points points, Vocabulary words, int documents) {
        this.question = question;
        this.spoken = spoken;
        this.style = style;
        this.points = points;
        this.words = words;
        this.documents = documents;
        this.language = points.language();
    }

    private String say(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }

    Drawing draw() {
        pen.eyebrow(say("answer.asked"), LEFT, 62, LEFT_W, Ink.ACCENT);
        double asked = pen.balanced(question, LEFT, TOP - 10, LEFT_W, 300, 34, Type.of(56, Ink.TEXT).inBold().led(1.18));
        answer = TOP + asked + 34;
        if (points.found()) {
            links();
        }
        answer();
        if (points.found()) {
            points();
            leftOutCards();
        } else {
            vocabulary();
        }
        pen.text(say("answer.foot"), RIGHT, 934, RIGHT_W, 32, Type.of(20, Ink.FAINT).right().middled());
        return pen.drawing();
    }

    private String color() {
        return points.found() ? Ink.GOOD : Ink.MIXED;
    }

    private void answer() {
        double height = BOTTOM - answer;
        pen.box(LEFT, answer, LEFT_W, height, 22, Ink.RAISED, color(), 2.5);
        String verdict = points.found() ? say(points.documents() == 1 ? "answer.found.one" : "answer.found", points.documents()) : say("answer.none");
        double pill = 50;
        pen.pill(points.found() ? "good" : "changed", verdict, LEFT + 28, answer + 28, pill, color(), Ink.NIGHT);
        double y = answer + 28 + pill + 24;
        double room = BOTTOM - y - 28;
        String text = !points.found() ? spoken
                : style.equals("sentence") ? points.points().getFirst().quote()
                : say("answer.style." + style, points.points().size());
        if (points.found() && !style.equals("sentence")) {
            double used = pen.balanced(text, LEFT + 32, y, LEFT_W - 64, 64, 20, Type.of(26, Ink.SOFT).led(1.25));
            y += used + 18;
            room -= used + 18;
            text = points.points().getFirst().quote();
        }
        boolean cited = points.found();
        double size = TextSetter.largest(text, Type.of(48, Ink.TEXT).inBold().led(1.26), LEFT_W - 64, room - (cited ? 58 : 0), 20, 48);
        var type = Type.of(size, Ink.TEXT).inBold().led(1.26);
        y += Math.max(0, (room - (cited ? 58 : 0) - TextSetter.height(text, type, LEFT_W - 64)) / 3);
        pen.text(text, LEFT + 32, y, LEFT_W - 64, room, type);
        if (cited) {
            double under = y + TextSetter.height(text, type, LEFT_W - 64) + 14;
            badge(LEFT + 54, under + 20, 20, 1, Ink.GOOD);
            pen.text(say("answer.word-for-word"), LEFT + 86, under, LEFT_W - 130, 40, Type.of(22, Ink.SOFT).middled());
        }
    }

    private void badge(double x, double y, double radius, int number, String color) {
        pen.dot(x, y, radius, color);
        pen.text(Integer.toString(number), x - radius, y - radius, 2 * radius, 2 * radius, Type.of(radius * 1.15, Ink.NIGHT).inBold().centred());
    }

    /// Passages that were left out are shown where there is room for them.
    private List<Points.Quoting> leftOut() {
        return points.quoting().subList(0, Math.min(points.quoting().size(), Math.max(0, 3 - points.points().size())));
    }

    private double[] place(int i) {
        int of = points.points().size() + leftOut().size();
        double gap = leftOut().isEmpty() ? 20 : 26;
        double height = Math.min(270, (BOTTOM - TOP - gap * (of - 1)) / of);
        double first = TOP + (BOTTOM - TOP - of * height - (of - 1) * gap) / 2;
        return new double[] {first + i * (height + gap), height};
    }

    private boolean isUsed(int i) {
        return i == 0 || !style.equals("sentence");
    }

    private void links() {
        double from = (answer + BOTTOM) / 2;
        for (int i = points.points().size() - 1; i >= 0; i--) {
            double[] place = place(i);
            pen.curve(LEFT + LEFT_W, from, RIGHT - 2, place[0] + place[1] / 2, isUsed(i) ? Ink.GOOD : Ink.EDGE, isUsed(i) ? 4 : 3, isUsed(i) ? 0 : 12);
        }
    }

    private void points() {
        pen.eyebrow(say("answer.points"), RIGHT, 62, RIGHT_W, Ink.ACCENT);
        List<Points.Point> all = points.points();
        for (int i = 0; i < all.size(); i++) {
            var point = all.get(i);
            double[] place = place(i);
            boolean used = isUsed(i);
            double x = RIGHT + 96;
            double w = RIGHT_W - 96 - 30;
            pen.box(RIGHT, place[0], RIGHT_W, place[1], 18, used ? Ink.CARD : "#14233b", used ? Ink.GOOD : Ink.EDGE, used ? 2.5 : 1.5);
            badge(RIGHT + 50, place[0] + place[1] / 2, 26, point.number(), used ? Ink.GOOD : Ink.FAINT);
            boolean sourced = style.equals("sources");
            double foot = sourced ? 66 : 42;
            double room = place[1] - foot - 36;
            var type = Type.of(all.size() > 3 ? 30 : 36, used ? Ink.TEXT : Ink.SOFT).led(1.26);
            String quote = "“" + point.quote().replaceAll("^[“\"]|[”\"]$", "") + "”";
            double size = TextSetter.largest(quote, type, w, room, 18, type.size());
            double high = TextSetter.height(quote, type.sized(size), w);
            double y = place[0] + 18 + Math.max(0, (room - high) / 2);
            pen.text(quote, x, y, w, high, type.sized(size));
            double base = place[0] + place[1] - foot - 10;
            var title = Type.of(24, used ? Ink.ACCENT : Ink.FAINT).inBold().middled();
            pen.text(fit(point.title(), title, w), x, base, w, 34, title);
            if (sourced) {
                pen.text(say("answer.published", point.publisher(), point.date()), x, base + 32, w, 30, Type.of(22, Ink.SOFT).middled());
            }
        }
    }

    private void leftOutCards() {
        int i = points.points().size();
        for (var left : leftOut()) {
            double[] place = place(i++);
            double x = RIGHT + 96;
            double w = RIGHT_W - 96 - 30;
            String color = left.stands() ? Ink.MIXED : Ink.BAD;
            pen.add(Layer.rect("left-" + i, new Bounds(RIGHT, place[0], RIGHT_W, place[1]), 18, "#14233b")
                    .dashed(color, 2, 10));
            pen.ring(RIGHT + 50, place[0] + place[1] / 2, 24, color, 3);
            pen.sign(left.stands() ? "changed" : "bad", RIGHT + 50, place[0] + place[1] / 2, 11, color);
            double room = place[1] - 42 - 36;
            var type = Type.of(30, Ink.SOFT).led(1.26);
            String quote = left.passage().quote();
            double size = TextSetter.largest(quote, type, w, room, 18, 30);
            double high = TextSetter.height(quote, type.sized(size), w);
            pen.text(quote, x, place[0] + 18 + Math.max(0, (room - high) / 2), w, high, type.sized(size));
            pen.text(say(left.stands() ? "answer.left.repeats" : "answer.left.misquotes"), x, place[0] + place[1] - 52, w, 34, Type.of(24, color).inBold().middled());
        }
    }

    /// The text on one line, cut where it does not fit.
    private static String fit(String text, Type type, double width) {
        String cut = text;
        while (TextSetter.width(cut + (cut.length() < text.length() ? "…" : ""), type) > width && cut.length() > 1) {
            cut = cut.substring(0, cut.length() - 1).stripTrailing();
        }
        return cut.length() < text.length() ? cut + "…" : cut;
    }

    private void vocabulary() {
        pen.eyebrow(say("answer.words"), RIGHT, 62, RIGHT_W, Ink.ACCENT);
        var entries = words.entries();
        boolean near = !points.nearest().isEmpty();
        double bottom = near ? 640 : BOTTOM;
        double step = Math.min(84, (bottom - TOP) / Math.max(1, entries.size()));
        double y = TOP;
        double bar = RIGHT_W - 250 - 190;
        for (var entry : entries) {
            boolean known = entry.documents() > 0;
            double size = Math.min(34, step * 0.48);
            pen.text(entry.word(), RIGHT, y, 240, step, Type.of(size, known ? Ink.TEXT : Ink.BAD).inBold().middled());
            double middle = y + step / 2;
            pen.bar(RIGHT + 250, middle - 11, bar, 22, bar * entry.documents() / documents, Ink.CARD, Ink.ACCENT);
            if (!known) {
                pen.sign("bad", RIGHT + 262, middle, 11, Ink.BAD);
            }
            String count = known ? say(entry.documents() == 1 ? "answer.documents.one" : "answer.documents", entry.documents(), documents) : say("answer.documents.none");
            pen.text(count, RIGHT + RIGHT_W - 180, y, 180, step, Type.of(24, known ? Ink.SOFT : Ink.BAD).right().middled());
            y += step;
        }
        if (near) {
            nearest(Math.max(y + 34, 560));
        }
    }

    private void nearest(double top) {
        var point = points.nearest().getFirst();
        pen.eyebrow(say("answer.nearest.eyebrow"), RIGHT, top, RIGHT_W, Ink.FAINT);
        double y = top + 44;
        pen.box(RIGHT, y, RIGHT_W, BOTTOM - y, 18, "#14233b", Ink.EDGE, 1.5);
        double room = BOTTOM - y - 42 - 40;
        var type = Type.of(30, Ink.SOFT).led(1.26);
        String quote = "“" + point.quote() + "”";
        double size = TextSetter.largest(quote, type, RIGHT_W - 60, room, 20, 30);
        pen.text(quote, RIGHT + 30, y + 20, RIGHT_W - 60, room, type.sized(size));
        var title = Type.of(24, Ink.FAINT).inBold().middled();
        pen.text(fit(point.title(), title, RIGHT_W - 60), RIGHT + 30, BOTTOM - 54, RIGHT_W - 60, 34, title);
    }
}
