package agentos.showcase.expert.voice.speech;

import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.expert.drawing.Pen;
import agentos.showcase.expert.research.common.Ink;
import agentos.showcase.text.Texts;

/// The speech before anything is understood: its envelope over time, and the room beneath it.
final class SoundPicture {
    private static final Texts TEXTS = Texts.of("voice");
    private static final double LEFT = 64;
    private static final double WIDE = 1472;
    private static final double MIDDLE = 520;
    private static final double HIGH = 520;
    /// Below this the room is called noisy, dB.
    private static final double NOISY = 15;

    private final Utterance utterance;
    private final double snr;
    private final Pen pen = Ink.pen();

    SoundPicture(Utterance utterance, double snr) {
        this.utterance = utterance;
        this.snr = snr;
    }

    private String say(String key, Object... arguments) {
        return TEXTS.get(utterance.language(), key, arguments);
    }

    Drawing draw() {
        boolean noisy = snr < NOISY;
        pen.eyebrow(say("sound.eyebrow"), LEFT, 66, 700, Ink.ACCENT);
        pen.text(say("sound.headline", utterance.slots().size(), Numbers.seconds(utterance.length())), LEFT, 104, 1100, 70, Type.of(52, Ink.TEXT).inBold());
        String room = say(noisy ? "sound.noisy" : "sound.quiet", Long.toString(Math.round(snr)).replace('-', '−'));
        String color = noisy ? Ink.BAD : Ink.GOOD;
        double width = Pen.pillWidth(room, 52);
        pen.pill(noisy ? "bad" : "good", room, LEFT + WIDE - width, 64, 52, color, Ink.NIGHT);
        double floor = Math.max(6, HIGH * Math.pow(10, -Math.min(Sounds.STRONGEST, Math.max(0, snr)) / Sounds.STRONGEST));
        pen.box(LEFT, MIDDLE - floor / 2, WIDE, floor, 6, noisy ? "#4a2c2c" : "#1c3354");
        Wave.draw(pen, utterance, snr, LEFT, MIDDLE, WIDE, HIGH, word -> word < 0 ? noisy ? "#a8634e" : Ink.EDGE : Ink.ACCENT);
        axis();
        pen.text(say("sound.foot"), LEFT, 930, WIDE, 32, Type.of(22, Ink.SOFT).middled());
        return pen.drawing();
    }

    private void axis() {
        double y = 846;
        pen.line(LEFT, y, LEFT + WIDE, y, Ink.EDGE, 2);
        double scale = WIDE / utterance.length();
        for (int half = 0; half * 0.5 <= utterance.length(); half++) {
            double x = LEFT + half * 0.5 * scale;
            pen.line(x, y, x, y + (half % 2 == 0 ? 16 : 8), half % 2 == 0 ? Ink.SOFT : Ink.EDGE, 2);
            if (half % 2 == 0) {
                pen.text(say("sound.second", half / 2), x - (half == 0 ? 0 : 60), y + 20, 120, 30, half == 0 ? Type.of(22, Ink.SOFT).middled() : Type.of(22, Ink.SOFT).centred());
            }
        }
    }
}
