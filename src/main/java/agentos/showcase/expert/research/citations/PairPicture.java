package agentos.showcase.expert.research.citations;

import static agentos.showcase.expert.research.citations.CitationOperations.TEXTS;

import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.expert.drawing.Pen;
import agentos.showcase.expert.drawing.TextSetter;
import agentos.showcase.expert.research.common.Ink;
import agentos.showcase.text.Language;
import java.util.List;

/// The doubtful sentence at the left, the words of its source at the right, and what differs marked in both.
final class PairPicture {
    private static final double TOP = 216;
    private static final double HEIGHT = 490;
    private static final double WIDTH = 708;

    private final Draft draft;
    private final List<Doubt> doubts;
    private final int compared;
    private final Names names;
    private final Language language;
    private final Pen pen = Ink.pen();

    PairPicture(Draft draft, List<Doubt> doubts, int compared, Names names, Language language) {
        this.draft = draft;
        this.doubts = doubts;
        this.compared = compared;
        this.names = names;
        this.language = language;
    }

    Drawing draw() {
        pen.eyebrow(say("pair.eyebrow", compared), 56, 64, 1488, Ink.ACCENT);
        if (doubts.isEmpty()) {
            pen.balanced(say("pair.none"), 56, 108, 1488, 400, 40, Type.of(64, Ink.TEXT).inBold().led(1.2));
            return pen.drawing();
        }
        var doubt = doubts.getFirst();
        int number = draft.sentences().stream().map(Draft.Sentence::id).toList().indexOf(doubt.sentence()) + 1;
        pen.balanced(say(doubt.cited().equals(doubt.source()) ? "pair.headline" : "pair.headline.passed", number), 56, 104, 1488, 90, 34, Type.of(52, Ink.TEXT).inBold().led(1.15));
        card(56, say("pair.says", number), say("pair.cites", names.authors(doubt.cited(), language), names.year(doubt.cited())), doubt.says().in(language), doubt.marksSays().in(language), Ink.BAD);
        card(1600 - 56 - WIDTH, say("pair.source"), names.title(doubt.source(), language), doubt.words().in(language), doubt.marksWords().in(language), Ink.GOOD);
        pen.dot(800, TOP + HEIGHT / 2, 50, Ink.NIGHT);
        pen.dot(800, TOP + HEIGHT / 2, 42, Ink.BAD);
        pen.text("≠", 750, TOP + HEIGHT / 2 - 44, 100, 84, Type.of(56, Ink.NIGHT).inBold().centred());
        reason(doubt);
        return pen.drawing();
    }

    private void card(double x, String head, String source, String words, List<String> marks, String color) {
        pen.box(x, TOP, WIDTH, HEIGHT, 22, Ink.CARD, color, 3);
        pen.eyebrow(head, x + 44, TOP + 36, WIDTH - 88, color);
        var type = Type.of(52, Ink.TEXT).led(1.32);
        double size = TextSetter.largest(words, type, WIDTH - 108, HEIGHT - 190, 26, 52);
        double width = TextSetter.balancedWidth(words, type.sized(size), WIDTH - 108) + 1;
        Marked.text(pen, words, x + 44, TOP + 92, width, HEIGHT - 190, type.sized(size), marks, color + "66");
        var foot = Type.of(25, Ink.SOFT).middled();
        double fits = TextSetter.largest(source, foot, WIDTH - 88, 34, 18, 25);
        pen.text(source, x + 44, TOP + HEIGHT - 70, WIDTH - 88, 40, foot.sized(fits));
    }

    private void reason(Doubt doubt) {
        pen.box(56, 746, 1488, 150, 22, Ink.RAISED);
        pen.box(56, 746, 8, 150, 4, Ink.BAD);
        pen.sign("bad", 124, 821, 24, Ink.BAD);
        String reason = doubt.reason().in(language);
        var type = Type.of(38, Ink.TEXT).inBold().middled().led(1.2);
        double size = TextSetter.largest(reason, type, 1330, 110, 26, 38);
        pen.text(reason, 182, 752, 1330, 138, type.sized(size));
        pen.text(say("pair.foot"), 56, 918, 1488, 36, Type.of(24, Ink.SOFT).middled());
    }

    private String say(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }
}
