package agentos.showcase.expert.image.materials;

import agentos.showcase.expert.drawing.Layer.Paint;
import agentos.showcase.expert.drawing.Pen;

/// The colours of a dark studio, and the margin of its sheets.
final class Ink {
    static final double MARGIN = 56;

    static final String PANEL = "#22262e";
    static final String LINE = "#4a5160";
    static final String TEXT = "#f6f4ef";
    static final String SOFT = "#c3c7cf";
    static final String GOOD = "#4fd1a5";
    static final String BAD = "#ff8a5c";
    static final String LIGHT = "#ffd479";
    static final String VEIL = "#101216d9";

    private Ink() {}

    /// A pen over the dark ground.
    static Pen pen() {
        return Pen.on(Paint.linear(65, "#1b1e25", "#13151a"));
    }
}
