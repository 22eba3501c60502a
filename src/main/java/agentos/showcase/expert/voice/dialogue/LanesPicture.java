package agentos.showcase.expert.voice.dialogue;

import agentos.showcase.expert.drawing.Colors;
import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.Paths;
import agentos.showcase.expert.drawing.Pen;
import agentos.showcase.expert.drawing.TextSetter;
import agentos.showcase.expert.research.common.Ink;
import agentos.showcase.expert.voice.speech.Numbers;
import agentos.showcase.text.Language;
import agentos.showcase.text.Texts;
import java.util.List;

/// Who spoke when, one lane a speaker, and beneath it the tasks, each tied to the sentence that it came from.
final class LanesPicture {
    private static final Texts TEXTS = Texts.of("voice");
    private static final double LEFT = 326;
    private static final double WIDE = 1204;
    private static final double TOP = 200;
    private static final double LANES = 384;
    private static final double CARDS = 668;
    private static final double CARD = 244;

    private final Meeting meeting;
    private final Speakers who;
    private final List<Tasks.Item> tasks;
    private final List<Promises.Decided> decisions;
    private final Language language;
    private final int lanes;
    private final double lane;
    private final Pen pen = Ink.pen();

    LanesPicture(Meeting meeting, Speakers who, List<Tasks.Item> tasks, Language language) {
        this.meeting = meeting;
        this.who = who;
        this.tasks = tasks;
        this.language = language;
        this.decisions = Promises.decisions(meeting);
        this.lanes = who.names().size() + (who.labels().contains(-1) ? 1 : 0);
        this.lane = LANES / lanes;
    }

    private String say(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }

    private double x(double seconds) {
        return LEFT + seconds / meeting.length() * WIDE;
    }

    private double y(int speaker) {
        return TOP + (speaker < 0 ? lanes - 1 : speaker) * lane;
    }

    Drawing draw() {
        pen.eyebrow(say("lanes.eyebrow"), 64, 56, 700, Ink.ACCENT);
        pen.text(say("lanes.headline", meeting.sentences().size(), tasks.size(), decisions.size()), 64, 86, 1200, 60, Type.of(42, Ink.TEXT).inBold());
        heads();
        overlaps();
        ties();
        meeting.sentences().forEach(this::block);
        axis();
        for (int i = 0; i < tasks.size(); i++) {
            card(i);
        }
        legend();
        return pen.drawing();
    }

    private void heads() {
        double[] talk = who.talk(meeting);
        double all = java.util.Arrays.stream(talk).sum();
        for (int i = 0; i < lanes; i++) {
            boolean open = i >= who.names().size();
            int speaker = open ? -1 : i;
            pen.box(64, y(speaker) + 6, 1472, lane - 12, 16, "#16263f");
            Hues.shape(pen, speaker, 100, y(speaker) + lane / 2, 17, Hues.of(speaker));
            String name = who.name(speaker).in(language);
            double size = TextSetter.largest(name, Type.of(30, Ink.TEXT).inBold(), 164, 40, 18, 30);
            pen.text(name, 132, y(speaker) + lane / 2 - (open ? 20 : 36), 168, 40, Type.of(size, Hues.of(speaker)).inBold().middled());
            if (!open) {
                pen.text(say("lanes.share", Numbers.percent(talk[i] / all)), 132, y(i) + lane / 2 + 4, 168, 32, Type.of(22, Ink.SOFT).middled());
            }
        }
    }

    private void overlaps() {
        for (double[] overlap : meeting.overlaps()) {
            pen.box(x(overlap[0]), TOP, Math.max(5, x(overlap[1]) - x(overlap[0])), LANES, 3, Colors.fade("#ffffff", 0.2));
        }
    }

    private void block(Meeting.Sentence sentence) {
        int speaker = who.of(sentence.number());
        double from = x(sentence.at());
        double width = Math.max(26, x(sentence.to()) - from);
        double high = Math.min(78, lane - 34);
        double top = y(speaker) + (lane - high) / 2;
        String color = Hues.of(speaker);
        pen.box(from, top, width, high, 10, color, Ink.NIGHT, 2);
        if (sentence.number() == who.doubtful()) {
            pen.add(Layer.rect("doubtful", new Bounds(from - 5, top - 5, width + 10, high + 10), 14, "#00000000").dashed(Ink.TEXT, 3.5, 8));
        }
        String number = Integer.toString(sentence.number());
        double size = Math.min(28, (width - 4) / TextSetter.width(number, Type.of(1, Ink.NIGHT).inBold()));
        pen.text(number, from - 20, top, width + 40, high, Type.of(size, Ink.NIGHT).inBold().centred());
        if (decisions.stream().anyMatch(decision -> decision.source() == sentence.number())) {
            star(from + width / 2, top - 2, 15);
        }
    }

    private void star(double x, double y, double r) {
        pen.shape(Paths.polygon(true, x, y - r, x + r, y, x, y + r, x - r, y), new Bounds(x - r, y - r, 2 * r, 2 * r), Ink.NIGHT);
        pen.shape(Paths.polygon(true, x, y - r + 4, x + r - 4, y, x, y + r - 4, x - r + 4, y), new Bounds(x - r, y - r, 2 * r, 2 * r), Ink.TEXT);
    }

    private double cardWidth() {
        return Math.min(360, (1472 - 18.0 * (tasks.size() - 1)) / tasks.size());
    }

    private double cardX(int i) {
        double all = tasks.size() * cardWidth() + (tasks.size() - 1) * 18;
        return 64 + (1472 - all) / 2 + i * (cardWidth() + 18);
    }

    private void ties() {
        for (int i = 0; i < tasks.size(); i++) {
            var task = tasks.get(i);
            if (task.spoken() < 1 || task.spoken() > meeting.sentences().size()) {
                continue;
            }
            var sentence = meeting.sentence(task.spoken());
            double x1 = (x(sentence.at()) + x(sentence.to())) / 2;
            double y1 = y(who.of(task.spoken())) + lane / 2;
            double x2 = cardX(i) + cardWidth() / 2;
            double bend = TOP + LANES + 52;
            pen.stroke("M " + x1 + " " + y1 + " L " + x1 + " " + (TOP + LANES - 4) + " C " + x1 + " " + bend + " " + x2 + " " + (bend - 10) + " " + x2 + " " + CARDS, Bounds.between(x1, y1, x2, CARDS), Hues.of(task.owner()), 4, 0);
        }
    }

    private void axis() {
        for (int second = 0; second <= meeting.length(); second += 10) {
            pen.line(x(second), TOP - 8, x(second), TOP, Ink.FAINT, 2);
            pen.text(Meeting.clock(second), x(second) - 40, TOP - 38, 80, 28, Type.of(20, Ink.SOFT).centred());
        }
    }

    private void card(int i) {
        var task = tasks.get(i);
        double x = cardX(i);
        double w = cardWidth();
        String color = Hues.of(task.owner());
        pen.box(x, CARDS, w, CARD, 16, Ink.RAISED, color, 2.5);
        pen.box(x, CARDS, w, 9, 4, color);
        Hues.shape(pen, task.owner(), x + 34, CARDS + 44, 14, color);
        String name = task.name().in(language);
        double size = TextSetter.largest(name, Type.of(28, color).inBold(), w - 76, 40, 18, 28);
        pen.text(name, x + 60, CARDS + 24, w - 70, 40, Type.of(size, color).inBold().middled());
        String what = task.what().in(language);
        pen.balanced(what, x + 20, CARDS + 74, w - 36, 88, 18, Type.of(27, Ink.TEXT).led(1.2));
        pen.text(task.day().in(language), x + 20, CARDS + CARD - 76, w - 30, 34, Type.of(24, Ink.TEXT).inBold().middled());
        pen.text(say("lanes.from", task.source()), x + 20, CARDS + CARD - 42, w - 30, 30, Type.of(20, Ink.SOFT).middled());
    }

    private void legend() {
        double y = 950;
        star(78, y, 13);
        double x = key(104, y, say("lanes.key.decision"));
        pen.box(x, y - 14, 12, 28, 3, Colors.fade("#ffffff", 0.32));
        x = key(x + 26, y, say("lanes.key.overlap"));
        pen.add(Layer.rect("key-doubtful", new Bounds(x, y - 12, 34, 24), 6, "#00000000").dashed(Ink.TEXT, 3, 6));
        key(x + 48, y, say("lanes.key.doubtful", who.doubtful()));
        pen.text(say("lanes.foot"), 936, y - 16, 600, 32, Type.of(20, Ink.FAINT).right().middled());
    }

    private double key(double x, double y, String text) {
        var type = Type.of(20, Ink.SOFT).middled();
        pen.text(text, x, y - 16, 500, 32, type);
        return x + TextSetter.width(text, type) + 40;
    }
}
