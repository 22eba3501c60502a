package agentos.showcase.expert.image.keyvisual;

import agentos.showcase.expert.drawing.Colors;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Paint;
import agentos.showcase.expert.drawing.Paths;

/// Flat areas on a square grid: discs, quarter discs, bars and dots, no gradient anywhere.
final class GeometryScenery {
    /// Height of the band that a square picture keeps for the logo, in units of the shorter side.
    private static final double BAND = 0.185;

    private GeometryScenery() {}

    static void paint(Brush b) {
        Palette p = b.palette;
        Bounds s = b.subject;
        double cx = b.middle();
        double unit = Math.min(b.width, b.height);
        double cell = s.height() * 0.36;
        Bounds field = field(b, unit);
        b.rect("paper", 0, 0, b.width, b.height, Paint.plain(p.light()));
        var inside = new Brush(b.width, b.height, p, new Crop(0.5, 1, 0.5));
        inside.rect("ground", field.x(), field.y(), field.width(), field.height(), Paint.plain(p.mid()));
        // the cells of the grid, filled in turn; a plain band is left at the picture's upper edge
        double top = b.ground - cell * 3;
        double left = cx < b.width / 2 ? field.right() : field.x();
        for (int row = -3; row < 3; row++) {
            for (int column = -6; column < 6; column++) {
                double x = left + column * cell;
                double y = top + row * cell;
                boolean shown = x + cell > field.x() + 1 && x < field.right() - 1 && y >= field.y() - cell * 0.5 && y >= field.y() + unit * (field.y() > 0 ? -0.01 : 0.16);
                if (shown) {
                    cell(inside, p, "cell-" + (row + 4) + "-" + (column + 7), x, y, cell, Math.floorMod(row * 5 + column * 3 + (column > 1 ? row : 0), 8));
                }
            }
        }
        double high = b.ground - s.height() * 0.54;
        inside.circle("disc", cx, high, s.height() * 0.6, Paint.plain(p.accent()));
        inside.shape("disc-shade", Paths.ring(cx, high, 0.01, s.height() * 0.6, 90, 180), Paint.plain(Colors.fade(p.deep(), 0.16)));
        inside.rect("floor", field.x(), b.ground, field.width(), b.height - b.ground, Paint.plain(p.deep()));
        stripes(inside, p, b, field);
        b.add(Layer.group("field", inside.layers()).clipped(Paths.rect(field.x(), field.y(), field.width(), field.height())));
        b.add(Flacon.flat(s, p));
    }

    /// What the shapes cover; the rest stays paper: the side away from the subject or, in a high picture, the upper part.
    private static Bounds field(Brush b, double unit) {
        Bounds s = b.subject;
        double air = unit * 0.034;
        if (b.height > b.width * 1.2) {
            double top = s.y() - air;
            return new Bounds(0, top, b.width, b.height - top);
        }
        // where the picture is too narrow for a logo beside the shapes, a band of paper above them is its place
        double top = b.width < b.height * 1.4 ? unit * BAND : 0;
        return b.middle() < b.width / 2 ? new Bounds(0, top, s.right() + air, b.height - top) : new Bounds(s.x() - air, top, b.width - s.x() + air, b.height - top);
    }

    private static void cell(Brush b, Palette p, String id, double x, double y, double c, int kind) {
        switch (kind) {
            case 0 -> b.rect(id, x, y, c, c, Paint.plain(p.soft()));
            case 1 -> b.shape(id, "M " + Paths.point(x, y + c) + " L" + Paths.arc(x, y + c, c, -90, 0).substring(1) + " Z", Paint.plain(p.deep()));
            case 2 -> b.circle(id, x + c / 2, y + c / 2, c / 2, Paint.plain(p.glow()));
            case 3 -> dots(b, id, x, y, c, p.light());
            case 4 -> b.shape(id, "M " + Paths.point(x + c, y) + " L" + Paths.arc(x + c, y, c, 90, 180).substring(1) + " Z", Paint.plain(p.glow()));
            case 5 -> {
                b.rect(id, x, y, c, c, Paint.plain(Colors.mix(p.mid(), p.deep(), 0.45)));
                b.shape(id + "-bow", Paths.ring(x, y, c * 0.5, c, 0, 90), Paint.plain(p.light()));
            }
            case 6 -> b.shape(id, Paths.polygon(true, x, y, x + c, y, x, y + c), Paint.plain(p.soft()));
            default -> { }
        }
    }

    private static void dots(Brush b, String id, double x, double y, double c, String color) {
        var path = new StringBuilder();
        for (int i = 0; i < 25; i++) {
            path.append(Paths.ellipse(x + c * (0.14 + 0.18 * (i % 5)), y + c * (0.14 + 0.18 * (i / 5)), c * 0.035, c * 0.035)).append(' ');
        }
        b.shape(id, path.toString().strip(), Paint.plain(color));
    }

    private static void stripes(Brush inside, Palette p, Brush b, Bounds field) {
        double high = b.height - b.ground;
        for (int i = 0; i < 3; i++) {
            inside.rect("bar-" + (i + 1), field.x(), b.ground + high * (0.34 + 0.2 * i), field.width(), high * 0.07, Paint.plain(i == 1 ? p.accent() : p.glow()));
        }
    }
}
