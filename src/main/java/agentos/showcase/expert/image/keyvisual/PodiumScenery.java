package agentos.showcase.expert.image.keyvisual;

import agentos.showcase.expert.drawing.Colors;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Paint;
import agentos.showcase.expert.drawing.Paths;
import java.util.ArrayList;
import java.util.List;

/// A photographer's set: an arch in a wall, plinths, a sphere, and the shadow of leaves in soft light.
final class PodiumScenery {
    /// So much of the width is left to text.
    private static final double TEXT_SIDE = 0.45;

    private PodiumScenery() {}

    static void paint(Brush b) {
        Palette p = b.palette;
        Bounds s = b.subject;
        double cx = b.middle();
        double unit = Math.min(b.width, b.height);
        double plinth = s.height() * 0.15;
        double floor = b.ground + plinth - s.height() * 0.10;
        b.rect("wall", 0, 0, b.width, b.height, Paint.linear(90, Colors.mix(p.soft(), p.mid(), 0.25), p.soft(), Colors.mix(p.soft(), p.light(), 0.25)));
        b.shine("wall-light", cx, s.y() + s.height() * 0.2, s.height() * 2.3, p.light(), 0.75);
        arch(b, p, cx, floor, half(b), s.height() * 1.16);
        leaves(b, p, cx, s, floor);
        b.rect("floor", 0, floor, b.width, b.height - floor, Paint.linear(90, Colors.mix(p.soft(), p.mid(), 0.52), Colors.mix(p.soft(), p.mid(), 0.22), Colors.mix(p.soft(), p.light(), 0.2)));
        b.rect("floor-line", 0, floor - unit * 0.012, b.width, unit * 0.024, Paint.linear(90, Colors.fade(p.mid(), 0), Colors.fade(p.mid(), 0.34), Colors.fade(p.mid(), 0)));
        double side = cx > b.width / 2 ? -1 : 1;
        drum(b, p, "low-plinth", cx + side * s.width() * 0.86, b.ground + plinth * 1.18, s.width() * 0.5, plinth * 0.42, p.accent());
        drum(b, p, "plinth", cx, b.ground + plinth, s.width() * 0.86, plinth, p.light());
        b.ellipse("flacon-shadow", cx + s.width() * 0.06, b.ground, s.width() * 0.56, s.width() * 0.075, Paint.plain(Colors.fade(p.mid(), 0.42)));
        b.ellipse("flacon-glow", cx + s.width() * 0.12, b.ground + s.width() * 0.02, s.width() * 0.36, s.width() * 0.04, Paint.plain(Colors.fade(p.glow(), 0.8)));
        b.add(Flacon.glass(s, p));
        double r = s.width() * 0.215;
        double sx = cx + side * s.width() * 0.86;
        double sy = b.ground + plinth * 0.76 - r * 0.98;
        b.ellipse("sphere-shadow", sx + r * 0.2, sy + r * 0.97, r * 0.85, r * 0.16, Paint.plain(Colors.fade(p.deep(), 0.35)));
        b.add(Layer.group("sphere", List.of(
                Layer.ellipse("sphere-body", new Bounds(sx - r, sy - r, 2 * r, 2 * r), p.glow()).filled(Paint.plain(Colors.mix(p.mid(), p.accent(), 0.4))),
                Layer.ellipse("sphere-light", new Bounds(sx - r * 1.9, sy - r * 2.0, 2.9 * r, 2.9 * r), p.light()).filled(
                        Paint.radial(p.light(), Colors.fade(p.glow(), 0.96), Colors.fade(p.glow(), 0.7), Colors.fade(p.accent(), 0.35), Colors.fade(p.accent(), 0))),
                Layer.ellipse("sphere-bounce", new Bounds(sx - r * 0.6, sy + r * 0.25, 1.8 * r, 1.2 * r), p.light()).filled(
                        Paint.radial(Colors.fade(p.light(), 0.3), Colors.fade(p.light(), 0)))))
                .clipped(Paths.ellipse(sx, sy, r, r)));
        b.rect("light", 0, 0, b.width, b.height, Paint.linear(35, Colors.fade(p.light(), 0.22), Colors.fade(p.light(), 0), Colors.fade(p.mid(), 0.0), Colors.fade(p.mid(), 0.20)));
    }

    /// The arch ends before the side that is left to text.
    private static double half(Brush b) {
        double wide = b.subject.width() * 1.42;
        if (b.height > b.width * 1.2) {
            return wide;
        }
        double free = b.middle() > b.width / 2 ? b.middle() - b.width * TEXT_SIDE : b.width * (1 - TEXT_SIDE) - b.middle();
        return Math.clamp(free, b.subject.width() * 0.92, wide);
    }

    private static void arch(Brush b, Palette p, double cx, double floor, double half, double high) {
        String depth = door(cx + half * 0.09, floor, half, high);
        String face = door(cx, floor, half, high);
        b.shape("arch-depth", depth, Paint.linear(0, Colors.mix(p.mid(), p.deep(), 0.28), p.mid(), Colors.mix(p.soft(), p.light(), 0.5)));
        b.shape("arch", face, Paint.linear(65, Colors.mix(p.mid(), p.deep(), 0.22), p.mid(), Colors.mix(p.mid(), p.glow(), 0.55), Colors.mix(p.glow(), p.light(), 0.25)));
        b.add(Layer.group("arch-light", List.of(Layer.ellipse("arch-sun", new Bounds(cx - half * 0.75, floor - high * 0.82, half * 1.5, half * 1.5), p.light()).filled(
                Paint.radial(Colors.fade(p.light(), 0.9), Colors.fade(p.glow(), 0.55), Colors.fade(p.glow(), 0.2), Colors.fade(p.glow(), 0))))).clipped(face));
    }

    private static String door(double cx, double floor, double half, double high) {
        double spring = floor - high + half;
        return "M " + Paths.point(cx - half, floor) + " L" + Paths.arc(cx, spring, half, 180, 360).substring(1) + " L " + Paths.point(cx + half, floor) + " Z";
    }

    private static void drum(Brush b, Palette p, String id, double cx, double foot, double half, double high, String color) {
        double tilt = half * 0.115;
        String side = "M " + Paths.point(cx - half, foot - high) + " L " + Paths.point(cx - half, foot)
                + " C " + Paths.point(cx - half, foot + tilt * 1.33) + " " + Paths.point(cx + half, foot + tilt * 1.33) + " " + Paths.point(cx + half, foot)
                + " L " + Paths.point(cx + half, foot - high) + " Z";
        b.ellipse(id + "-shadow", cx + half * 0.22, foot + tilt * 0.4, half * 1.22, tilt * 1.5, Paint.plain(Colors.fade(p.mid(), 0.38)));
        b.shape(id, side, Paint.linear(0, Colors.mix(color, p.light(), 0.2), Colors.mix(color, p.light(), 0.45), color, Colors.mix(color, p.mid(), 0.45),
                Colors.mix(color, p.mid(), 0.7)));
        b.ellipse(id + "-top", cx, foot - high, half, tilt, Paint.linear(0, Colors.mix(color, p.light(), 0.7), Colors.mix(color, p.light(), 0.35), Colors.mix(color, p.mid(), 0.16)));
    }

    /// Shadows of two fronds that stand outside the picture.
    private static void leaves(Brush b, Palette p, double cx, Bounds s, double floor) {
        double side = cx > b.width / 2 ? -1 : 1;
        var fronds = new ArrayList<Layer>();
        for (int f = 0; f < 2; f++) {
            double rootX = cx + side * s.height() * (1.45 - 0.25 * f);
            double rootY = s.y() - s.height() * (0.28 - 0.2 * f);
            for (int i = 0; i < 11; i++) {
                double t = i / 10.0;
                double x = rootX - side * s.height() * 0.95 * t;
                double y = rootY + s.height() * (0.55 * t * t + 0.1 * f);
                double length = s.height() * (0.34 - 0.2 * Math.abs(t - 0.4));
                for (int k = -1; k <= 1; k += 2) {
                    double angle = Math.toRadians(side < 0 ? 20 + 55 * k + 30 * t : 160 - 55 * k - 30 * t);
                    fronds.add(leaf("leaf-" + (f + 1) + "-" + (i + 1) + (k < 0 ? "a" : "b"), x, y, length, angle, Colors.fade(p.mid(), 0.17)));
                }
            }
        }
        b.add(Layer.group("leaf-shadows", fronds));
    }

    private static Layer leaf(String id, double x, double y, double length, double angle, String color) {
        double tx = x + length * Math.cos(angle);
        double ty = y + length * Math.sin(angle);
        double nx = -Math.sin(angle) * length * 0.13;
        double ny = Math.cos(angle) * length * 0.13;
        double mx = x + (tx - x) * 0.4;
        double my = y + (ty - y) * 0.4;
        return Layer.path(id, null, "M " + Paths.point(x, y) + " Q " + Paths.point(mx + nx, my + ny) + " " + Paths.point(tx, ty) + " Q " + Paths.point(mx - nx, my - ny) + " "
                + Paths.point(x, y) + " Z", Paint.plain(color), null);
    }
}
