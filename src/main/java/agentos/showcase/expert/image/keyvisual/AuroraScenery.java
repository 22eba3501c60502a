package agentos.showcase.expert.image.keyvisual;

import agentos.showcase.expert.drawing.Colors;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Paint;
import agentos.showcase.expert.drawing.Paths;

/// A polar night: curtains of light over dark ranges and snow, the flacon as a lantern.
final class AuroraScenery {
    private AuroraScenery() {}

    static void paint(Brush b) {
        Palette p = b.palette;
        Bounds s = b.subject;
        double cx = b.middle();
        double unit = Math.min(b.width, b.height);
        double snow = b.ground - s.height() * 0.10;
        b.rect("night", 0, 0, b.width, b.height, Paint.linear(90, p.deep(), Colors.mix(p.deep(), p.mid(), 0.28), Colors.mix(p.deep(), p.mid(), 0.62), p.mid()));
        stars(b, p, unit, snow);
        for (int i = 0; i < 5; i++) {
            curtain(b, p, i, snow, unit);
        }
        b.shine("horizon", cx, snow, s.height() * 1.5, p.soft(), 0.5);
        for (int i = 0; i < 3; i++) {
            String color = Colors.mix(Colors.mix(p.mid(), p.soft(), 0.28), p.deep(), 0.30 + 0.33 * i);
            double foot = snow - unit * (0.09 - 0.035 * i);
            b.land("range-" + (i + 1), b.ridge(foot, unit * (0.17 - 0.035 * i), 0.85, 2.2 + i * 2.6 + b.width / b.height), snow + 4,
                    Paint.linear(90, Colors.mix(color, p.soft(), 0.25), color, Colors.mix(color, p.deep(), 0.35)));
        }
        b.land("snow", b.ridge(snow, unit * 0.018, 0.0, 0.9), b.height + 10,
                Paint.linear(90, Colors.mix(p.mid(), p.light(), 0.42), Colors.mix(p.mid(), p.soft(), 0.4), Colors.mix(p.mid(), p.deep(), 0.55), p.deep()));
        b.shine("lantern", cx, s.y() + s.height() * 0.66, s.height() * 1.15, p.glow(), 0.62);
        for (int i = 0; i < 4; i++) {
            double rx = s.width() * (1.9 - 0.38 * i);
            b.ellipse("snow-light-" + (i + 1), cx, b.ground + s.height() * 0.012, rx, rx * 0.12, Paint.plain(Colors.fade(p.glow(), 0.10 + 0.03 * i)));
        }
        b.ellipse("flacon-shadow", cx, b.ground, s.width() * 0.53, s.height() * 0.02, Paint.plain(Colors.fade(p.deep(), 0.55)));
        b.add(Flacon.glass(s, p));
        b.shine("flare", s.x() + s.width() * 0.14, s.y() + s.height() * 0.45, s.height() * 0.14, p.light(), 0.6);
        b.land("drift", b.ridge(b.ground + s.height() * 0.11, unit * 0.02, 0.0, 3.7), b.height + 10,
                Paint.linear(90, Colors.mix(p.mid(), p.soft(), 0.32), Colors.mix(p.deep(), p.mid(), 0.5), p.deep()));
    }

    private static void stars(Brush b, Palette p, double unit, double snow) {
        for (int size = 0; size < 3; size++) {
            var path = new StringBuilder();
            int count = 90 >> size;
            for (int i = 0; i < count; i++) {
                double x = b.width * frac((i + size * 31) * 0.6180339 + 0.21);
                double y = snow * 0.92 * Math.pow(frac((i + size * 17) * 0.7548776 + 0.4), 1.25);
                double r = unit * (0.0009 + 0.0006 * size);
                path.append(Paths.ellipse(x, y, r, r)).append(' ');
            }
            b.shape("stars-" + (size + 1), path.toString().strip(), Paint.plain(Colors.fade(p.light(), 0.45 + 0.22 * size)));
        }
    }

    private static double frac(double value) {
        return value - Math.floor(value);
    }

    /// One curtain: folds between a lower hem and rays of different length, made of slim strips, each with its own gradient.
    private static void curtain(Brush b, Palette p, int index, double snow, double unit) {
        String color = switch (index) {
            case 0 -> p.soft();
            case 1, 3 -> p.accent();
            case 2 -> p.glow();
            default -> p.soft();
        };
        int strips = 46;
        double phase = index * 1.9 + 0.6;
        double base = snow * (0.62 - 0.085 * index);
        for (int i = 0; i < strips; i++) {
            double t0 = (i + 0.42 * Math.sin(i * 2.1 + phase)) / strips;
            double t1 = (i + 1.3 + 0.5 * Math.sin(i * 1.3 + phase)) / strips;
            double low0 = hem(t0, base, snow, phase);
            double low1 = hem(t1, base, snow, phase);
            double reach = snow * (0.34 + 0.13 * Math.sin(t0 * 9 + phase * 2) + 0.07 * Math.sin(t0 * 31 + phase));
            double strength = Math.max(0, 0.20 + 0.17 * Math.sin(t0 * 7.3 + phase) + 0.09 * Math.sin(t0 * 23 + phase * 3)) * (index == 2 ? 0.6 : 0.95);
            if (strength < 0.02) {
                continue;
            }
            double x0 = b.width * (t0 * 1.24 - 0.12);
            double x1 = b.width * (t1 * 1.24 - 0.12);
            double slant = unit * 0.06;
            b.shape("curtain-" + (index + 1) + "-" + (i + 1),
                    Paths.polygon(true, x0, low0, x1, low1, x1 + slant, low1 - reach, x0 + slant, low0 - reach),
                    Paint.linear(90, Colors.fade(color, 0), Colors.fade(color, strength * 0.25), Colors.fade(color, strength * 0.7), Colors.fade(Colors.mix(color, p.light(), 0.25), strength),
                            Colors.fade(color, 0)));
        }
    }

    private static double hem(double t, double base, double snow, double phase) {
        return base + snow * (0.10 * Math.sin(t * 5.1 + phase) + 0.045 * Math.sin(t * 11.7 + phase * 1.7));
    }
}
