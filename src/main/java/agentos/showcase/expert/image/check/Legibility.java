package agentos.showcase.expert.image.check;

import agentos.showcase.expert.drawing.Drawing;

/// How large type comes out where people read it: printed as large as a sheet of A4 takes the picture, turned the way that fits better, and shown as
/// large as a screen of 1920 x 1080 does.
///
/// @param units  size of the type in units of the drawing
/// @param mm     the same on A4, in millimetres; 1 point is 0.3528 mm
/// @param pixels the same on the screen
public record Legibility(double units, double mm, double pixels) {
    /// Least size on paper: 7 points, as is usual for the small print of a leaflet held in the hand.
    public static final double LEAST_MM = 7 * 25.4 / 72;
    private static final double LONG_MM = 297;
    private static final double SHORT_MM = 210;

    /// @param units size of the type
    public static Legibility of(double units, Drawing drawing) {
        double wide = Math.max(drawing.width(), drawing.height());
        double low = Math.min(drawing.width(), drawing.height());
        double paper = Math.min(LONG_MM / wide, SHORT_MM / low);
        double screen = Math.min(1920 / drawing.width(), 1080 / drawing.height());
        return new Legibility(units, units * paper, units * screen);
    }
}
