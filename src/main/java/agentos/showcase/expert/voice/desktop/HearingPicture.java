package agentos.showcase.expert.voice.desktop;

import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Paint;
import agentos.showcase.expert.gui.Canvas;
import agentos.showcase.expert.gui.Ink;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.List;

/// Draws what was heard: the candidates of every word, and how well each command fits.
final class HearingPicture {
    private static final Texts TEXTS = Texts.of("desktop");
    private static final String VOICE = "#7c3aed";
    private static final int SHOWN = 5;

    private HearingPicture() {}

    /// @param verdict what the host does with it
    static Drawing draw(Hearing hearing, List<Rules.Match> matches, Localized verdict, boolean sure, Language language) {
        var canvas = new Canvas(language);
        canvas.shaded(0, 0, 1600, 1000, 0, Paint.linear(60, "#16213f", "#31305f", "#5b3f7a"));
        canvas.label(TEXTS.get(language, "hearing.kicker"), 64, 44, 800, 44, 26, true, "#c4b5fd");
        words(canvas, hearing);
        canvas.label(TEXTS.get(language, "hearing.rules"), 64, 456, 900, 44, 26, true, "#c4b5fd");
        matches(canvas, matches);
        var chip = new Bounds(64, 880, 1472, 84);
        canvas.box(chip, 20, sure ? "#ddf6ec" : "#fff0e6", sure ? Ink.GOOD : Ink.AGENT, 3);
        canvas.label(canvas.say(verdict), chip.x() + 34, chip.y(), chip.width() - 68, chip.height(), 32, true, sure ? "#075e41" : "#8a2f08");
        return canvas.drawing();
    }

    private static void words(Canvas canvas, Hearing hearing) {
        int count = hearing.words().size();
        double gap = 24;
        double width = Math.min(560, (1472 - gap * (count - 1)) / count);
        for (int i = 0; i < count; i++) {
            double x = 64 + i * (width + gap);
            var card = new Bounds(x, 106, width, 306);
            canvas.box(card, 22, "#ffffff", "#ffffff", 1);
            var candidates = hearing.words().get(i).candidates();
            var best = candidates.getFirst();
            canvas.label(best.text(), x + 26, 124, width - 48, 84, 60, true, best.score() >= Rules.ENOUGH ? Ink.TEXT : Ink.BAD);
            canvas.bar(x + 26, 218, width - 52, 16, (width - 52) * best.score(), "#ece9f5", best.score() >= Rules.ENOUGH ? VOICE : Ink.BAD);
            canvas.label(percent(best.score()), x + 26, 240, width - 52, 46, 30, true, Ink.SOFT);
            double y = 306;
            for (var other : candidates.subList(1, Math.min(candidates.size(), 2))) {
                canvas.label(other.text(), x + 26, y, width - 136, 48, 30, false, Ink.SOFT);
                canvas.right(percent(other.score()), x + width - 126, y, 100, 48, 26, false, Ink.SOFT);
                canvas.bar(x + 26, y + 52, width - 52, 9, (width - 52) * other.score(), "#ece9f5", "#a5acc0");
                y += 92;
            }
        }
    }

    private static void matches(Canvas canvas, List<Rules.Match> matches) {
        double left = 420;
        double width = 900;
        double y = 516;
        for (int i = 0; i < Math.min(SHOWN, matches.size()); i++) {
            var match = matches.get(i);
            boolean first = i == 0 && match.score() >= Rules.ENOUGH;
            canvas.label(canvas.say(match.intent().title()), 64, y, left - 84, 52, 30, first, first ? "#ffffff" : "#c9d0e6");
            canvas.bar(left, y + 12, width, 28, match.score() > 0.02 ? width * match.score() : 0, "#ffffff22", first ? "#7ee2b8" : "#8b93b8");
            canvas.label(percent(match.score()), left + width + 24, y, 160, 52, 30, true, first ? "#7ee2b8" : "#c9d0e6");
            y += 66;
        }
        double line = left + width * Rules.ENOUGH;
        canvas.line(line, 508, line, y + 2, "#ffd479", 3);
        canvas.label(TEXTS.get(canvas.language(), "hearing.enough"), line + 12, 466, 420, 36, 23, false, "#ffd479");
    }

    private static String percent(double share) {
        return Math.round(share * 100) + "%";
    }
}
