package agentos.showcase.expert.voice.dialogue;

import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.expert.drawing.Pen;
import agentos.showcase.expert.drawing.TextSetter;
import agentos.showcase.expert.research.common.Ink;
import agentos.showcase.text.Language;
import agentos.showcase.text.Texts;

/// The transcript in two columns, every sentence in the colour and shape of its speaker.
final class ScriptPicture {
    private static final Texts TEXTS = Texts.of("voice");
    private static final double TOP = 150;
    private static final double HIGH = 780;
    private static final double WIDE = 716;

    private final Meeting meeting;
    private final Speakers who;
    private final Language language;
    private final Pen pen = Ink.pen();

    ScriptPicture(Meeting meeting, Speakers who, Language language) {
        this.meeting = meeting;
        this.who = who;
        this.language = language;
    }

    private String say(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }

    Drawing draw() {
        pen.eyebrow(say("script.eyebrow"), 64, 62, 600, Ink.ACCENT);
        double x = 1536;
        for (int speaker = who.names().size() - 1; speaker >= 0; speaker--) {
            var type = Type.of(26, Hues.of(speaker)).inBold().middled();
            String name = who.name(speaker).in(language);
            x -= TextSetter.width(name, type);
            pen.text(name, x, 56, 400, 44, type);
            Hues.shape(pen, speaker, x - 24, 78, 13, Hues.of(speaker));
            x -= 76;
        }
        int rows = (meeting.sentences().size() + 1) / 2;
        double step = HIGH / rows;
        for (var sentence : meeting.sentences()) {
            int i = sentence.number() - 1;
            row(sentence, 64 + (i / rows) * (WIDE + 40), TOP + (i % rows) * step, step);
        }
        pen.text(say("script.foot", who.doubtful()), 64, 940, 1472, 32, Type.of(20, Ink.FAINT).middled());
        return pen.drawing();
    }

    private void row(Meeting.Sentence sentence, double x, double y, double step) {
        int speaker = who.of(sentence.number());
        String color = Hues.of(speaker);
        boolean doubtful = sentence.number() == who.doubtful();
        pen.box(x, y + 4, WIDE, step - 8, 12, Ink.CARD, doubtful ? Ink.TEXT : Ink.CARD, doubtful ? 2.5 : 1);
        pen.box(x, y + 4, 8, step - 8, 4, color);
        Hues.shape(pen, speaker, x + 46, y + step / 2, 20, color);
        pen.text(Integer.toString(sentence.number()), x + 20, y + step / 2 - 22, 52, 44, Type.of(22, Ink.NIGHT).inBold().centred());
        String name = who.name(speaker).in(language);
        var small = Type.of(TextSetter.largest(name, Type.of(24, color).inBold(), 116, 32, 14, 24), color).inBold().middled();
        pen.text(name, x + 82, y + step / 2 - 33, 118, 34, small);
        pen.text(Meeting.clock(sentence.at()), x + 82, y + step / 2 + 2, 118, 28, Type.of(20, Ink.FAINT).middled());
        pen.text(sentence.text().in(language), x + 208, y + 4, WIDE - 222, step - 8, Type.of(size(), Ink.TEXT).led(1.18).middled());
    }

    /// One size for all sentences, at which the longest stands in its row.
    private double size() {
        double room = HIGH / ((meeting.sentences().size() + 1) / 2) - 12;
        return meeting.sentences().stream()
                .mapToDouble(one -> TextSetter.largest(one.text().in(language), Type.of(27, Ink.TEXT).led(1.18), WIDE - 222, room, 18, 27)).min().orElse(27);
    }
}
