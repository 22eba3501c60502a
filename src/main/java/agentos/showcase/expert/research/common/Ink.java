package agentos.showcase.expert.research.common;

import agentos.showcase.expert.drawing.Layer.Paint;
import agentos.showcase.expert.drawing.Pen;

/// The colours of the research and voice drawings: night-blue ground, light type, Okabe-Ito hues lightened for it.
///
/// Colour never speaks alone: what it says also stands in words, signs or the form of a line.
public final class Ink {
    public static final String CARD = "#1a2d4a";
    public static final String RAISED = "#223a5e";
    public static final String EDGE = "#35527f";
    public static final String TEXT = "#f5f8fc";
    public static final String SOFT = "#b3c3da";
    public static final String FAINT = "#7f95b5";
    public static final String ACCENT = "#6fbdf2";
    public static final String GOOD = "#3fd0a4";
    public static final String BAD = "#ff8a5c";
    public static final String MIXED = "#f7c948";
    public static final String NIGHT = "#0d182b";

    private Ink() {}

    /// A pen over the night-blue ground.
    public static Pen pen() {
        return Pen.on(Paint.linear(60, "#0c1628", "#16294a", "#12213b"));
    }

    /// The colour of a mark.
    public static String hue(String mark) {
        return switch (mark) {
            case "good" -> GOOD;
            case "bad" -> BAD;
            case "changed" -> MIXED;
            default -> "#9fb2cd";
        };
    }
}
