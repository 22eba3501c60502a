package agentos.showcase.export.chart;

import agentos.showcase.expert.drawing.Colors;

/// The colours of a chart, `#rrggbb` each.
///
/// The three that mark models are of M. Okabe and K. Ito, "Color Universal Design" (2008), which readers with any colour vision can tell apart;
/// a shape goes with each, because colour is never the only sign.
///
/// @param ground    behind everything
/// @param text      names and values
/// @param muted     axes and notes
/// @param line      grid
/// @param axis      axes themselves
/// @param quiet     marks of the models that are not looked at
/// @param lead      ground of the rows that share the lead
/// @param own       the model that the pack is about: a diamond
/// @param highlight the model that the reader has picked: a square
/// @param third     a third one: a triangle
public record Palette(
        String ground, String text, String muted, String line, String axis, String quiet, String lead, String own, String highlight, String third) {
    private static final double READABLE = 4.5;
    private static final double GRAPHIC = 3.05;

    /// For export on white; darker vermillion than the original, so that it can carry text.
    public static final Palette LIGHT = new Palette(
            "#ffffff", "#14171c", "#565e6b", "#e1e3e9", "#7f8795", "#7f8795", "#f0f3f7", "#0072b2", "#c44f00", "#00795a");
    public static final Palette DARK = new Palette(
            "#13161b", "#f2f4f7", "#a5aebb", "#262b34", "#667082", "#8a94a5", "#1b2129", "#56b4e9", "#e69f00", "#00b383");

    /// A colour that stands on the ground as text: the given one, moved towards the text's own as far as 4.5:1 needs.
    String readable(String color) {
        String found = color;
        for (double share = 0.1; Colors.contrast(found, ground) < READABLE && share <= 1; share += 0.1) {
            found = Colors.mix(color, text, share);
        }
        return found;
    }

    /// A heat colour between the ground and the own model's, 0 to 1, on which text can be read.
    String heat(double shade) {
        double most = 0.5;
        while (most > 0.1 && Colors.contrast(Colors.mix(ground, own, most), text) < READABLE) {
            most -= 0.01;
        }
        return Colors.mix(ground, own, 0.03 + (most - 0.03) * Math.clamp(shade, 0, 1));
    }

    /// For large surfaces of the models that are not looked at: as near to the ground as 3:1 allows.
    String soft() {
        double share = 0.2;
        while (share < 1 && Colors.contrast(Colors.mix(ground, quiet, share), ground) < GRAPHIC) {
            share += 0.02;
        }
        return Colors.mix(ground, quiet, Math.min(1, share));
    }
}
