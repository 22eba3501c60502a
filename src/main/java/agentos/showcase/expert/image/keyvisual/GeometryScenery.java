package agentos.showcase.expert.image.keyvisual;

import agentos.showcase.expert.drawing.Colors;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Paint;
import agentos.showcase.expert.drawing.Paths;
import java.util.ArrayList;

/// Flat areas on a square grid: discs, quarter discs, bars and dots, no gradient anywhere.
final class GeometryScenery {
    private GeometryScenery() {}

    static void paint(Brush b) {
        Palette p = b.palette;
        Bounds s = b.subject;
        double cx = b.middle();
        double cell = s.height() * 0.36;
        b.rect("paper", 0, 0, b.width, b.height, Paint.plain(p.light()));
        double left = cx - cell * 1.5;
        double top = b.ground - cell * 3;
        boolean mirrored = cx < b.width / 2;
        double edge = mirrored ? 0 : left;
        double wide = mirrored ? left + cell * 3 : b.width - left;
        b.rect("field", edge, 0, wide, b.height, Paint.plain(p.mid()));
        // the grid's cells around the subject, filled in turn
        for (int row = -2; row < 4; row++) {
            for (int column = -3; column < 6; column++) {
                double x = left + column * cell;
                double y = top + row * cell;
                boolean onField = x >= edge - 1 && x + cell <= edge + wide + cell * 0.99 && x < edge + wide - 1;
                if (onField && y < b.ground - 1 && x + cell > 0) {
                    cell(b, p, "cell-" + (row + 3) + "-" + (column + 4), x, y, cell, Math.floorMod(row * 5 + column * 3 + (column > 1 ? row : 0), 8));
                }
            }
        }
        b.circle("disc", cx, b.ground - s.height() * 0.56, s.height() * 0.60, Paint.plain(p.accent()));
        b.shape("disc-shade", Paths.ring(cx, b.ground - s.height() * 0.56, 0.01, s.height() * 0.60, 90, 180), Paint.plain(Colors.fade(p.deep(), 0.16)));
        b.rect("floor", edge, b.ground, wide, b.height - b.ground, Paint.plain(p.deep()));
        stripes(b, p, edge, wide);
        b.add(Flacon.flat(s, p));
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

    private static void stripes(Brush b, Palette p, double edge, double wide) {
        double high = b.height - b.ground;
        var bars = new ArrayList<Layer>();
        for (int i = 0; i < 3; i++) {
            bars.add(Layer.rect("bar-" + (i + 1), new Bounds(edge, b.ground + high * (0.34 + 0.2 * i), wide, high * 0.07), 0, i == 1 ? p.accent() : p.glow()));
        }
        b.add(Layer.group("bars", bars));
    }
}
