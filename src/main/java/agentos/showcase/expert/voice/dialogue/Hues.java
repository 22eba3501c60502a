package agentos.showcase.expert.voice.dialogue;

import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Paths;
import agentos.showcase.expert.drawing.Pen;

/// A colour and a shape for every speaker, so that neither has to speak alone.
final class Hues {
    private static final String[] COLORS = {"#6fbdf2", "#f7c948", "#f29ac8", "#3fd0a4", "#ff8a5c", "#c9b8ff"};

    private Hues() {}

    static String of(int speaker) {
        return speaker < 0 ? "#9fb2cd" : COLORS[speaker % COLORS.length];
    }

    /// A disc, a square, a diamond or a hexagon about a point.
    static void shape(Pen pen, int speaker, double x, double y, double r, String color) {
        var bounds = new Bounds(x - r, y - r, 2 * r, 2 * r);
        switch (speaker < 0 ? 0 : speaker % 4) {
            case 0 -> pen.dot(x, y, r, color);
            case 1 -> pen.shape(Paths.roundRect(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8, r * 0.25), bounds, color);
            case 2 -> pen.shape(Paths.polygon(true, x, y - r * 1.2, x + r * 1.2, y, x, y + r * 1.2, x - r * 1.2, y), bounds, color);
            default -> pen.shape(Paths.polygon(true, x - r * 0.55, y - r, x + r * 0.55, y - r, x + r * 1.1, y, x + r * 0.55, y + r, x - r * 0.55, y + r, x - r * 1.1, y), bounds, color);
        }
    }
}
