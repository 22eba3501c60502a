package agentos.showcase.expert.image.keyvisual;

import agentos.showcase.expert.drawing.Colors;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Paint;
import agentos.showcase.expert.drawing.Paths;

/// Ink on paper: ranges washed out downwards, one red sun, rings on still water, and much that is left empty.
final class WashScenery {
    private WashScenery() {}

    static void paint(Brush b) {
        Palette p = b.palette;
        Bounds s = b.subject;
        double cx = b.middle();
        double unit = Math.min(b.width, b.height);
        double water = b.ground - s.height() * 0.08;
        b.rect("paper", 0, 0, b.width, b.height, Paint.linear(100, p.light(), Colors.mix(p.light(), p.glow(), 0.25), Colors.mix(p.light(), p.glow(), 0.55)));
        var fibres = new StringBuilder();
        for (int i = 0; i < 90; i++) {
            double x = b.width * frac(i * 0.6180339);
            double y = b.height * frac(i * 0.7548776 + 0.13);
            double turn = i * 2.39996;
            fibres.append("M ").append(Paths.point(x, y)).append(" Q ").append(Paths.point(x + unit * 0.012 * Math.cos(turn), y + unit * 0.012 * Math.sin(turn)))
                    .append(' ').append(Paths.point(x + unit * 0.022 * Math.cos(turn + 0.5), y + unit * 0.022 * Math.sin(turn + 0.5))).append(' ');
        }
        b.stroke("fibres", fibres.toString().strip(), Colors.fade(p.mid(), 0.10), 1.2);
        double sun = s.height() * 0.27;
        double away = cx > b.width / 2 ? -1 : 1;
        double sunX = cx + away * s.width() * -0.42;
        double sunY = s.y() + s.height() * 0.02;
        b.shine("sun-breath", sunX, sunY, sun * 2.2, p.accent(), 0.20);
        b.circle("sun", sunX, sunY, sun, Paint.linear(90, p.accent(), Colors.mix(p.accent(), p.glow(), 0.22)));
        for (int i = 0; i < 5; i++) {
            double far = i / 4.0;
            String ink = Colors.mix(p.soft(), p.deep(), 0.10 + 0.9 * far);
            double foot = water - unit * (0.24 - 0.055 * i);
            b.land("range-" + (i + 1), b.ridge(foot, unit * (0.30 - 0.045 * i), 0.8 - 0.06 * i, 0.4 + i * 2.17 + b.width / b.height), water + 2,
                    Paint.linear(90, Colors.fade(ink, 0.46 + 0.36 * far), Colors.fade(ink, 0.24 + 0.2 * far), Colors.fade(ink, 0.07), Colors.fade(ink, 0)));
            b.mist("mist-" + (i + 1), foot - unit * 0.02, unit * 0.2, p.light(), 0.5 - 0.06 * i);
        }
        emptied(b, p, cx, water);
        birds(b, p, sunX + away * sun * 2.3, sunY + sun * 0.15, unit);
        b.rect("water", 0, water, b.width, b.height - water, Paint.linear(90, Colors.fade(p.light(), 0.55), Colors.fade(p.soft(), 0.16), Colors.fade(p.mid(), 0.22)));
        for (int i = 0; i < 6; i++) {
            double rx = s.width() * (0.72 + 0.36 * i);
            b.ring("ring-" + (i + 1), cx, b.ground, rx, rx * 0.13, Colors.fade(p.deep(), 0.42 - 0.065 * i), unit * 0.0028);
        }
        b.ellipse("flacon-shadow", cx, b.ground, s.width() * 0.56, s.height() * 0.026, Paint.plain(Colors.fade(p.deep(), 0.5)));
        b.add(Flacon.ink(s, p));
        reeds(b, p, cx - away * s.width() * 1.05, b.ground + s.height() * 0.06, s.height(), -away);
    }

    /// The side of the text stays paper: the ranges are lost in mist there.
    private static void emptied(Brush b, Palette p, double cx, double water) {
        if (b.height > b.width * 1.2) {
            return;
        }
        boolean left = cx > b.width / 2;
        double wide = Math.max(0.1 * b.width, left ? b.subject.x() : b.width - b.subject.right()) * 1.12;
        var paint = Paint.linear(left ? 0 : 180, Colors.fade(p.light(), 0.94), Colors.fade(p.light(), 0.92), Colors.fade(p.light(), 0.84), Colors.fade(p.light(), 0.6),
                Colors.fade(p.light(), 0.22), Colors.fade(p.light(), 0));
        b.rect("emptied", left ? 0 : b.width - wide, 0, wide, water, paint);
    }

    private static double frac(double value) {
        return value - Math.floor(value);
    }

    private static void birds(Brush b, Palette p, double x, double y, double unit) {
        var path = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            double bx = x + unit * 0.055 * i * (i % 2 == 0 ? 1 : -0.7);
            double by = y + unit * 0.022 * (i * 3 % 5);
            double w = unit * (0.018 - 0.0016 * i);
            path.append("M ").append(Paths.point(bx - w, by - w * 0.4)).append(" Q ").append(Paths.point(bx - w * 0.35, by - w * 0.55)).append(' ').append(Paths.point(bx, by))
                    .append(" Q ").append(Paths.point(bx + w * 0.4, by - w * 0.6)).append(' ').append(Paths.point(bx + w, by - w * 0.45)).append(' ');
        }
        b.stroke("birds", path.toString().strip(), Colors.fade(p.ink(), 0.7), unit * 0.003);
    }

    /// Blades that bend away from the subject, each a thin closed stroke with a point.
    private static void reeds(Brush b, Palette p, double x, double y, double high, double lean) {
        for (int i = 0; i < 7; i++) {
            double grow = high * (0.75 - 0.085 * (i * 3 % 7));
            double bend = lean * high * (0.05 + 0.05 * i);
            double foot = x + lean * high * 0.018 * i;
            double thick = high * 0.011;
            String blade = "M " + Paths.point(foot, y) + " Q " + Paths.point(foot + bend * 0.1, y - grow * 0.6) + " " + Paths.point(foot + bend, y - grow)
                    + " Q " + Paths.point(foot + bend * 0.1 + thick * 1.6, y - grow * 0.55) + " " + Paths.point(foot + thick, y) + " Z";
            b.shape("reed-" + (i + 1), blade, Paint.linear(90, Colors.fade(p.ink(), 0.85), Colors.fade(p.deep(), 0.6), Colors.fade(p.deep(), 0.15)));
        }
    }
}
