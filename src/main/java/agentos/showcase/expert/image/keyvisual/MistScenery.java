package agentos.showcase.expert.image.keyvisual;

import agentos.showcase.expert.drawing.Colors;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Paint;

/// First light over a lake: ranges that fade into mist, the sun behind the flacon, its path on the water.
final class MistScenery {
    private MistScenery() {}

    static void paint(Brush b) {
        Palette p = b.palette;
        double cx = b.middle();
        double unit = Math.min(b.width, b.height);
        Bounds s = b.subject;
        double shore = b.ground - s.height() * 0.13;
        double sunY = s.y() + s.height() * 0.36;
        double sun = s.height() * 0.47;
        b.rect("sky", 0, 0, b.width, b.height, Paint.linear(90, Colors.mix(p.deep(), p.mid(), 0.35), p.mid(), Colors.mix(p.mid(), p.soft(), 0.65), p.soft(),
                Colors.mix(p.soft(), p.glow(), 0.6), p.glow(), p.glow()));
        b.shine("sun-halo", cx, sunY, sun * 3.4, p.glow(), 0.95);
        b.circle("sun", cx, sunY, sun, Paint.linear(90, p.light(), Colors.mix(p.light(), p.glow(), 0.55), p.glow()));
        b.shine("sun-bloom", cx, sunY, sun * 1.7, p.light(), 0.34);
        for (int i = 0; i < 6; i++) {
            double w = b.width * (0.5 - 0.05 * i);
            double x = cx - w * (0.25 + 0.13 * (i * 5 % 4)) - (i % 2) * b.width * 0.12;
            b.pill("cloud-" + (i + 1), x, sunY - sun * (0.9 - 0.3 * i), w, unit * (0.007 + 0.004 * (i % 3)),
                    Paint.linear(0, Colors.fade(p.light(), 0), Colors.fade(p.light(), 0.34), Colors.fade(p.light(), 0)));
        }
        // far to near: each range darker, each with mist at its foot
        double high = unit * 0.30;
        for (int i = 0; i < 5; i++) {
            double far = i / 4.0;
            String color = Colors.mix(Colors.mix(p.soft(), p.glow(), 0.35), p.deep(), 0.08 + 0.80 * far * far + 0.1 * far);
            double foot = shore - unit * (0.215 - 0.052 * i);
            b.land("range-" + (i + 1), b.ridge(foot, high * (0.62 - 0.085 * i), 0.62 - 0.06 * i, 1.1 + i * 1.83 + b.width / b.height), shore + 4,
                    Paint.linear(90, color, Colors.mix(color, p.soft(), 0.28), Colors.mix(color, p.glow(), 0.62)));
            b.mist("mist-" + (i + 1), foot - unit * 0.03, unit * 0.17, Colors.mix(p.glow(), p.light(), 0.3), 0.42 - 0.05 * i);
        }
        b.rect("lake", 0, shore, b.width, b.height - shore, Paint.linear(90, Colors.mix(p.glow(), p.soft(), 0.45), Colors.mix(p.soft(), p.mid(), 0.5), p.mid(),
                Colors.mix(p.mid(), p.deep(), 0.65), p.deep()));
        double deep = b.height - shore;
        for (int i = 0; i < 13; i++) {
            double t = i / 12.0;
            double w = sun * (1.7 - 0.9 * t) * (i % 2 == 0 ? 1 : 0.62);
            double shift = unit * 0.03 * Math.sin(i * 2.4);
            b.pill("glitter-" + (i + 1), cx - w / 2 + shift, shore + deep * (0.03 + 0.95 * t * t), w, unit * (0.004 + 0.011 * t),
                    Paint.linear(0, Colors.fade(p.light(), 0), Colors.fade(p.light(), 0.7 - 0.42 * t), Colors.fade(p.light(), 0)));
        }
        for (int i = 0; i < 9; i++) {
            double t = i / 8.0;
            double w = b.width * (0.16 + 0.05 * (i * 7 % 5));
            b.pill("ripple-" + (i + 1), (b.width * (i * 0.37 + 0.03)) % b.width - w / 2, shore + deep * (0.1 + 0.8 * t), w, unit * (0.003 + 0.004 * t),
                    Paint.linear(0, Colors.fade(p.glow(), 0), Colors.fade(p.glow(), 0.3), Colors.fade(p.glow(), 0)));
        }
        b.mist("mist-lake", shore - unit * 0.05, unit * 0.11, Colors.mix(p.glow(), p.light(), 0.5), 0.6);
        stone(b, s, p);
        b.add(Flacon.glass(s, p));
        b.shine("flare", s.x() + s.width() * 0.12, s.y() + s.height() * 0.40, s.height() * 0.16, p.light(), 0.55);
        b.mist("mist-front", b.height - unit * 0.10, unit * 0.16, Colors.mix(p.soft(), p.glow(), 0.4), 0.22);
    }

    private static void stone(Brush b, Bounds s, Palette p) {
        double cx = b.middle();
        double y = b.ground;
        double wide = s.width() * 0.98;
        double high = s.height() * 0.12;
        b.ellipse("stone-reflection", cx, y + high * 0.95, wide * 1.1, high * 0.62, Paint.linear(90, Colors.fade(p.deep(), 0.75), Colors.fade(p.deep(), 0)));
        b.shape("stone", "M " + (cx - wide) + " " + (y + high * 0.72) + " C " + (cx - wide * 1.02) + " " + (y + high * 0.2) + " " + (cx - wide * 0.72) + " " + (y - high * 0.22)
                + " " + (cx - wide * 0.1) + " " + (y - high * 0.2) + " C " + (cx + wide * 0.55) + " " + (y - high * 0.22) + " " + (cx + wide * 1.0) + " " + (y + high * 0.15)
                + " " + (cx + wide * 1.03) + " " + (y + high * 0.7) + " C " + (cx + wide * 0.5) + " " + (y + high) + " " + (cx - wide * 0.5) + " " + (y + high)
                + " " + (cx - wide) + " " + (y + high * 0.72) + " Z",
                Paint.linear(90, Colors.mix(p.deep(), p.soft(), 0.42), Colors.mix(p.deep(), p.mid(), 0.4), p.deep(), p.deep()));
        b.ellipse("stone-top", cx, y + high * 0.05, wide * 0.72, high * 0.2, Paint.linear(0, Colors.fade(p.glow(), 0.05), Colors.fade(p.glow(), 0.5), Colors.fade(p.glow(), 0.08)));
        b.ellipse("flacon-shadow", cx, y + high * 0.02, s.width() * 0.52, high * 0.13, Paint.plain(Colors.fade(p.deep(), 0.5)));
        b.ellipse("flacon-glow", cx + s.width() * 0.06, y + high * 0.16, s.width() * 0.36, high * 0.1, Paint.plain(Colors.fade(p.glow(), 0.55)));
    }
}
