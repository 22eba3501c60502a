package agentos.showcase.expert.voice.dialogue;

import agentos.showcase.data.Data;
import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.expert.drawing.Pen;
import agentos.showcase.expert.drawing.TextSetter;
import agentos.showcase.expert.research.common.Ink;
import agentos.showcase.text.Language;
import agentos.showcase.text.Texts;
import java.util.List;

/// Every sentence as a point by pitch and brightness of its voice, in the colour and shape of its speaker; at the right how well each number of speakers
/// parts them.
final class VoicesPicture {
    private static final Texts TEXTS = Texts.of("voice");
    private static final double LEFT = 130;
    private static final double TOP = 190;
    private static final double WIDE = 820;
    private static final double HIGH = 640;
    private static final double RIGHT = 1060;

    private final Meeting meeting;
    private final List<double[]> voices;
    private final Clustering clustering;
    private final Language language;
    private final Pen pen = Ink.pen();

    VoicesPicture(Meeting meeting, List<double[]> voices, Clustering clustering, Language language) {
        this.meeting = meeting;
        this.voices = voices;
        this.clustering = clustering;
        this.language = language;
    }

    private String say(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }

    Drawing draw() {
        pen.eyebrow(say("voices.eyebrow"), 64, 62, 900, Ink.ACCENT);
        pen.text(say("voices.headline", clustering.speakers(), meeting.sentences().size()), 64, 94, 1472, 64, Type.of(48, Ink.TEXT).inBold());
        field();
        numbers();
        speakers();
        pen.text(say("voices.foot"), 64, 930, 1472, 32, Type.of(20, Ink.FAINT).middled());
        return pen.drawing();
    }

    private double[] range(int feature) {
        double low = voices.stream().mapToDouble(voice -> voice[feature]).min().orElse(0);
        double high = voices.stream().mapToDouble(voice -> voice[feature]).max().orElse(1);
        double margin = Math.max(1, (high - low) * 0.1);
        return new double[] {low - margin, high + margin};
    }

    private void field() {
        pen.box(LEFT, TOP, WIDE, HIGH, 18, "#14233b", Ink.EDGE, 1.5);
        double[] x = range(0);
        double[] y = range(Math.min(1, voices.getFirst().length - 1));
        for (double pitch = Math.ceil(x[0] / 20) * 20; pitch < x[1]; pitch += 20) {
            double at = LEFT + (pitch - x[0]) / (x[1] - x[0]) * WIDE;
            pen.line(at, TOP + 1, at, TOP + HIGH - 1, "#1f3557", 1.5);
            pen.text(Long.toString(Math.round(pitch)), at - 40, TOP + HIGH + 8, 80, 30, Type.of(22, Ink.SOFT).centred());
        }
        for (double tone = Math.ceil(y[0] / 50) * 50; tone < y[1]; tone += 50) {
            double at = TOP + HIGH - (tone - y[0]) / (y[1] - y[0]) * HIGH;
            pen.line(LEFT + 1, at, LEFT + WIDE - 1, at, "#1f3557", 1.5);
            pen.text(Long.toString(Math.round(tone)), LEFT - 76, at - 15, 64, 30, Type.of(22, Ink.SOFT).right().middled());
        }
        pen.text(say("voices.pitch"), LEFT, TOP + HIGH + 42, WIDE, 34, Type.of(24, Ink.SOFT).centred());
        pen.text(say("voices.brightness"), LEFT + 16, TOP + 10, 400, 34, Type.of(24, Ink.SOFT).middled());
        double[] doubt = {LEFT, TOP};
        for (int i = 0; i < voices.size(); i++) {
            double[] voice = voices.get(i);
            double px = LEFT + (voice[0] - x[0]) / (x[1] - x[0]) * WIDE;
            double py = TOP + HIGH - (voice[Math.min(1, voice.length - 1)] - y[0]) / (y[1] - y[0]) * HIGH;
            Hues.shape(pen, clustering.labels()[i], px, py, 26, Ink.NIGHT);
            Hues.shape(pen, clustering.labels()[i], px, py, 23, Hues.of(clustering.labels()[i]));
            pen.text(Integer.toString(i + 1), px - 26, py - 26, 52, 52, Type.of(24, Ink.NIGHT).inBold().centred());
            doubt = i == clustering.doubtful() ? new double[] {px, py} : doubt;
        }
        var type = Type.of(22, Ink.TEXT).inBold().middled();
        String label = say("voices.doubtful");
        double width = TextSetter.width(label, type) + 24;
        pen.ring(doubt[0], doubt[1], 40, Ink.TEXT, 3);
        pen.box(doubt[0] + 46, doubt[1] - 19, width, 38, 19, Ink.RAISED, Ink.TEXT, 1.5);
        pen.text(label, doubt[0] + 58, doubt[1] - 19, width, 38, type);
    }

    private void numbers() {
        pen.eyebrow(say("voices.how-many"), RIGHT, TOP - 4, 480, Ink.ACCENT);
        double y = TOP + 46;
        for (var mean : clustering.means().entrySet()) {
            boolean best = mean.getKey() == clustering.speakers();
            String color = best ? Ink.GOOD : Ink.EDGE;
            pen.text(say("voices.speakers", mean.getKey()), RIGHT, y, 170, 50, Type.of(26, best ? Ink.TEXT : Ink.SOFT).middled());
            pen.bar(RIGHT + 170, y + 10, 210, 30, 210 * mean.getValue(), Ink.CARD, color);
            pen.text(Data.of(mean.getValue(), 2).text(), RIGHT + 390, y, 86, 50, Type.of(26, best ? Ink.GOOD : Ink.SOFT).inBold().middled());
            y += 58;
        }
    }

    private void speakers() {
        double y = 560;
        pen.eyebrow(say("voices.found"), RIGHT, y - 4, 480, Ink.ACCENT);
        y += 50;
        for (int speaker = 0; speaker < Math.min(5, clustering.speakers()); speaker++) {
            int one = speaker;
            long said = java.util.Arrays.stream(clustering.labels()).filter(label -> label == one).count();
            double pitch = java.util.stream.IntStream.range(0, voices.size()).filter(i -> clustering.labels()[i] == one).mapToDouble(i -> voices.get(i)[0]).average().orElse(0);
            Hues.shape(pen, speaker, RIGHT + 24, y + 30, 22, Hues.of(speaker));
            pen.text(Speakers.letter(speaker).in(language), RIGHT + 66, y, 200, 34, Type.of(28, Ink.TEXT).inBold().middled());
            pen.text(say("voices.of", said, Math.round(pitch)), RIGHT + 66, y + 32, 420, 32, Type.of(23, Ink.SOFT).middled());
            y += 90;
        }
    }
}
