package agentos.showcase.export.routing;

import agentos.showcase.expert.drawing.Paths;

/// A shape for every expert, so that colour is never the only sign.
public final class Signs {
    private static final int COUNT = 7;

    private Signs() {}

    /// Outline of an expert's sign about a point.
    ///
    /// @param index of the expert; the shapes repeat after seven
    public static String path(int index, double x, double y, double radius) {
        double r = radius;
        double s = 0.82 * radius;
        return switch (index % COUNT) {
            case 0 -> Paths.ellipse(x, y, 0.9 * r, 0.9 * r);
            case 1 -> Paths.rect(x - s, y - s, 2 * s, 2 * s);
            case 2 -> Paths.polygon(true, x, y - r, x + r, y + 0.75 * r, x - r, y + 0.75 * r);
            case 3 -> Paths.polygon(true, x, y - 1.15 * r, x + 1.15 * r, y, x, y + 1.15 * r, x - 1.15 * r, y);
            case 4 -> Paths.polygon(true, x, y + r, x - r, y - 0.75 * r, x + r, y - 0.75 * r);
            case 5 -> cross(x, y, r, r / 3);
            default -> Paths.polygon(true, x - r, y - 0.5 * r, x, y - 1.1 * r, x + r, y - 0.5 * r, x + r, y + 0.5 * r, x, y + 1.1 * r, x - r, y + 0.5 * r);
        };
    }

    private static String cross(double x, double y, double r, double w) {
        return Paths.polygon(true, x - w, y - r, x + w, y - r, x + w, y - w, x + r, y - w, x + r, y + w, x + w, y + w, x + w, y + r, x - w, y + r,
                x - w, y + w, x - r, y + w, x - r, y - w, x - w, y - w);
    }
}
