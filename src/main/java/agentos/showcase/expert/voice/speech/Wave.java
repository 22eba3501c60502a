package agentos.showcase.expert.voice.speech;

import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Paths;
import agentos.showcase.expert.drawing.Pen;
import java.util.function.IntFunction;

/// The envelope of an utterance as bars about a middle line.
public final class Wave {
    private Wave() {}

    /// @param colors colour of the bars of a word by its place; -1 for the pauses
    static void draw(Pen pen, Utterance utterance, double snr, double x, double middle, double width, double height, IntFunction<String> colors) {
        double[] heights = Sounds.envelope(utterance.slots(), snr, utterance.length());
        double pitch = width / heights.length;
        int start = 0;
        int word = word(utterance, 0);
        for (int i = 1; i <= heights.length; i++) {
            int here = i == heights.length ? -2 : word(utterance, i);
            if (here != word) {
                bars(pen, heights, start, i, x, middle, pitch, height, colors.apply(word));
                start = i;
                word = here;
            }
        }
    }

    private static int word(Utterance utterance, int bar) {
        double t = (bar + 0.5) * Sounds.STEP;
        for (int i = 0; i < utterance.slots().size(); i++) {
            if (t >= utterance.slots().get(i).at() && t < utterance.slots().get(i).to()) {
                return i;
            }
        }
        return -1;
    }

    private static void bars(Pen pen, double[] heights, int from, int to, double x, double middle, double pitch, double height, String color) {
        var path = new StringBuilder();
        for (int i = from; i < to; i++) {
            double half = Math.max(2.5, heights[i] * height / 2);
            path.append(path.isEmpty() ? "" : " ").append(Paths.roundRect(x + i * pitch + pitch * 0.16, middle - half, pitch * 0.68, 2 * half, pitch * 0.34));
        }
        pen.shape(path.toString(), new Bounds(x + from * pitch, middle - height / 2, (to - from) * pitch, height), color);
    }
}
