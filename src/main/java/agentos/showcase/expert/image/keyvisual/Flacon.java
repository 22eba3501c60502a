package agentos.showcase.expert.image.keyvisual;

import agentos.showcase.expert.drawing.Colors;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Paint;
import agentos.showcase.expert.drawing.Paths;
import java.util.List;

/// The product: a flat flacon with a round-shouldered body, a collar and a cylinder of a cap. The same outline in every style, made of
/// glass, of flat colour or of ink.
final class Flacon {
    /// Width as a share of the height.
    static final double ASPECT = 0.56;

    private final Bounds box;
    private final double cx;
    private final double w;
    private final double h;
    private final double bodyTop;
    private final double radius;
    private final Brush brush;

    private Flacon(Bounds box, Palette palette) {
        this.box = box;
        this.w = box.width();
        this.h = box.height();
        this.cx = box.x() + w / 2;
        this.bodyTop = box.y() + h * 0.31;
        this.radius = w * 0.2;
        this.brush = new Brush(1, 1, palette, new Crop(0, 0, 0));
    }

    /// Clear glass with a filling that glows.
    static Layer glass(Bounds box, Palette p) {
        var flacon = new Flacon(box, p);
        flacon.glass(p);
        return group(box, flacon.brush.layers());
    }

    /// Flat areas, half in shade.
    static Layer flat(Bounds box, Palette p) {
        var flacon = new Flacon(box, p);
        flacon.flat(p);
        return group(box, flacon.brush.layers());
    }

    /// Brush strokes and a wash.
    static Layer ink(Bounds box, Palette p) {
        var flacon = new Flacon(box, p);
        flacon.ink(p);
        return group(box, flacon.brush.layers());
    }

    private static Layer group(Bounds box, List<Layer> layers) {
        return Layer.group("flacon", layers).at(box).as("subject");
    }

    private String body(double inset) {
        return Paths.roundRect(box.x() + inset, bodyTop + inset, w - 2 * inset, box.bottom() - bodyTop - 2 * inset, Math.max(2, radius - inset));
    }

    private void glass(Palette p) {
        double bodyHigh = box.bottom() - bodyTop;
        double wall = w * 0.055;
        // neck and collar stand behind the shoulders
        brush.rect("flacon-neck", cx - w * 0.13, box.y() + h * 0.25, w * 0.26, h * 0.08,
                Paint.linear(0, Colors.fade(p.light(), 0.7), Colors.fade(p.soft(), 0.35), Colors.fade(p.light(), 0.25), Colors.fade(p.deep(), 0.35), Colors.fade(p.light(), 0.6)));
        brush.shape("flacon-glass", body(0), Paint.linear(0, Colors.fade(p.light(), 0.62), Colors.fade(p.light(), 0.24), Colors.fade(p.glow(), 0.14),
                Colors.fade(p.glow(), 0.10), Colors.fade(p.soft(), 0.18), Colors.fade(p.deep(), 0.24), Colors.fade(p.light(), 0.5)));
        // filling
        double level = bodyTop + bodyHigh * 0.2;
        double left = box.x() + wall * 1.35;
        double wide = w - wall * 2.7;
        double bottom = box.bottom() - wall * 1.9;
        double r = radius * 0.62;
        String filling = "M " + Paths.point(left, level) + " L " + Paths.point(left + wide, level) + " L " + Paths.point(left + wide, bottom - r)
                + " Q " + Paths.point(left + wide, bottom) + " " + Paths.point(left + wide - r, bottom) + " L " + Paths.point(left + r, bottom)
                + " Q " + Paths.point(left, bottom) + " " + Paths.point(left, bottom - r) + " Z";
        brush.shape("flacon-filling", filling, Paint.linear(90, Colors.fade(Colors.mix(p.glow(), p.light(), 0.35), 0.9), Colors.fade(p.glow(), 0.88),
                Colors.fade(Colors.mix(p.glow(), p.accent(), 0.55), 0.9), Colors.fade(Colors.mix(p.accent(), p.mid(), 0.35), 0.94)));
        brush.shape("flacon-filling-shade", filling, Paint.linear(0, Colors.fade(p.deep(), 0.34), Colors.fade(p.deep(), 0), Colors.fade(p.light(), 0.14),
                Colors.fade(p.deep(), 0), Colors.fade(p.deep(), 0.1), Colors.fade(p.deep(), 0.42)));
        var spot = Paint.radial(Colors.fade(p.light(), 0.5), Colors.fade(p.light(), 0.3), Colors.fade(p.light(), 0.1), Colors.fade(p.glow(), 0));
        brush.add(Layer.group("flacon-caustic", List.of(
                Layer.ellipse("flacon-caustic-light", new Bounds(cx - w * 0.22, bottom - w * 0.62, w * 0.9, w * 0.9), p.light()).filled(spot))).clipped(filling));
        brush.ellipse("flacon-meniscus", cx, level, wide / 2, h * 0.008, Paint.plain(Colors.fade(p.light(), 0.85)));
        // walls: bright on the side of the light, dark and bright on the other
        brush.pill("flacon-edge-light", box.x() + wall * 0.35, bodyTop + bodyHigh * 0.13, wall * 0.62, bodyHigh * 0.74,
                Paint.linear(90, Colors.fade(p.light(), 0.25), Colors.fade(p.light(), 0.95), Colors.fade(p.light(), 0.35)));
        brush.pill("flacon-edge-dark", box.right() - wall * 0.95, bodyTop + bodyHigh * 0.13, wall * 0.55, bodyHigh * 0.74,
                Paint.linear(90, Colors.fade(p.deep(), 0.1), Colors.fade(p.deep(), 0.55), Colors.fade(p.deep(), 0.2)));
        brush.pill("flacon-reflex", box.x() + w * 0.15, bodyTop + bodyHigh * 0.1, w * 0.085, bodyHigh * 0.66,
                Paint.linear(90, Colors.fade(p.light(), 0.72), Colors.fade(p.light(), 0.4), Colors.fade(p.light(), 0.02)));
        brush.pill("flacon-reflex-thin", box.x() + w * 0.27, bodyTop + bodyHigh * 0.1, w * 0.022, bodyHigh * 0.5,
                Paint.linear(90, Colors.fade(p.light(), 0.5), Colors.fade(p.light(), 0.25), Colors.fade(p.light(), 0)));
        brush.pill("flacon-floor", box.x() + w * 0.16, box.bottom() - wall * 1.35, w * 0.68, wall * 0.5,
                Paint.linear(0, Colors.fade(p.light(), 0.1), Colors.fade(p.light(), 0.85), Colors.fade(p.glow(), 0.6), Colors.fade(p.light(), 0.15)));
        brush.stroke("flacon-outline", body(1), Colors.fade(p.light(), 0.7), w * 0.009);
        label(Colors.fade(p.light(), 0.95));
        cap(p);
    }

    /// The brand's mark, engraved in the front.
    private void label(String color) {
        double y = bodyTop + (box.bottom() - bodyTop) * 0.53;
        BrandMark.draw(brush, "flacon-mark", cx, y, w * 0.17, color, w * 0.019);
    }

    private void cap(Palette p) {
        double high = h * 0.235;
        double wide = w * 0.48;
        double x = cx - wide / 2;
        double edge = wide * 0.06;
        String dark = Colors.mix(p.deep(), p.accent(), 0.16);
        String metal = Colors.mix(p.accent(), p.glow(), 0.45);
        brush.add(Layer.rect("flacon-collar", new Bounds(cx - w * 0.17, box.y() + h * 0.235, w * 0.34, h * 0.03), h * 0.008, p.accent()).filled(
                Paint.linear(0, dark, metal, p.light(), metal, dark)));
        brush.add(Layer.rect("flacon-cap", new Bounds(x, box.y(), wide, high), edge, p.accent()).filled(Paint.linear(0, Colors.mix(dark, metal, 0.25),
                Colors.mix(metal, p.light(), 0.45), p.light(), metal, Colors.mix(metal, dark, 0.55), dark, dark, Colors.mix(metal, dark, 0.5), metal)));
        brush.add(Layer.rect("flacon-cap-top", new Bounds(x, box.y(), wide, high * 0.06), edge * 0.6, p.light()).filled(
                Paint.linear(0, Colors.fade(p.light(), 0.3), Colors.fade(p.light(), 0.85), Colors.fade(p.light(), 0.1), Colors.fade(p.light(), 0.4))));
        brush.rect("flacon-cap-foot", x, box.y() + high * 0.93, wide, high * 0.03, Paint.plain(Colors.fade(p.deep(), 0.35)));
    }

    private void flat(Palette p) {
        double bodyHigh = box.bottom() - bodyTop;
        double capWide = w * 0.48;
        brush.rect("flacon-cap", cx - capWide / 2, box.y(), capWide, h * 0.24, Paint.plain(p.deep()));
        brush.rect("flacon-cap-light", cx - capWide / 2 + w * 0.03, box.y() + w * 0.03, capWide * 0.3, h * 0.24 - w * 0.06, Paint.plain(Colors.mix(p.deep(), p.soft(), 0.45)));
        brush.rect("flacon-neck", cx - w * 0.12, box.y() + h * 0.24, w * 0.24, h * 0.08, Paint.plain(p.glow()));
        var inside = List.of(
                Layer.rect("flacon-body", new Bounds(box.x(), bodyTop, w, bodyHigh), 0, p.light()),
                Layer.rect("flacon-filling", new Bounds(box.x(), bodyTop + bodyHigh * 0.3, w, bodyHigh), 0, p.glow()),
                Layer.rect("flacon-half", new Bounds(cx, bodyTop, w / 2, bodyHigh), 0, Colors.fade(p.deep(), 0.14)),
                Layer.ellipse("flacon-sun", new Bounds(cx - w * 0.3, bodyTop + bodyHigh * 0.36, w * 0.6, w * 0.6), p.accent()),
                Layer.path("flacon-sun-half", null, Paths.ring(cx, bodyTop + bodyHigh * 0.36 + w * 0.3, 0.01, w * 0.3, -90, 90), Paint.plain(p.deep()), null));
        brush.add(Layer.group("flacon-inside", inside).clipped(body(0)));
        brush.stroke("flacon-outline", body(0), p.deep(), w * 0.035);
    }

    private void ink(Palette p) {
        double bodyHigh = box.bottom() - bodyTop;
        double line = w * 0.022;
        brush.shape("flacon-wash", body(0), Paint.linear(90, Colors.fade(p.deep(), 0.06), Colors.fade(p.mid(), 0.2), Colors.fade(p.deep(), 0.55)));
        brush.add(Layer.group("flacon-filling", List.of(Layer.ellipse("flacon-drop", new Bounds(cx - w * 0.75, bodyTop + bodyHigh * 0.35, w * 1.5, w * 1.5), p.deep()).filled(
                Paint.radial(Colors.fade(p.deep(), 0.72), Colors.fade(p.deep(), 0.5), Colors.fade(p.mid(), 0.16), Colors.fade(p.mid(), 0))))).clipped(body(0)));
        brush.pill("flacon-reflex", box.x() + w * 0.14, bodyTop + bodyHigh * 0.12, w * 0.07, bodyHigh * 0.56,
                Paint.linear(90, Colors.fade(p.light(), 0.9), Colors.fade(p.light(), 0.55), Colors.fade(p.light(), 0)));
        brush.stroke("flacon-outline", body(line / 2), Colors.fade(p.ink(), 0.88), line);
        brush.stroke("flacon-outline-soft", body(line * 1.8), Colors.fade(p.ink(), 0.22), line * 0.6);
        brush.rect("flacon-neck", cx - w * 0.13, box.y() + h * 0.24, w * 0.26, h * 0.07, Paint.linear(0, Colors.fade(p.ink(), 0.7), Colors.fade(p.ink(), 0.15), Colors.fade(p.ink(), 0.6)));
        brush.add(Layer.rect("flacon-cap", new Bounds(cx - w * 0.24, box.y(), w * 0.48, h * 0.23), w * 0.03, p.ink()).filled(
                Paint.linear(0, p.ink(), Colors.mix(p.ink(), p.mid(), 0.5), p.ink(), Colors.mix(p.ink(), p.deep(), 0.4))));
        double seal = w * 0.3;
        brush.add(Layer.rect("flacon-seal", new Bounds(cx - seal / 2, bodyTop + bodyHigh * 0.5 - seal / 2, seal, seal), seal * 0.1, p.accent()));
        BrandMark.draw(brush, "flacon-mark", cx, bodyTop + bodyHigh * 0.5, seal * 0.34, p.light(), seal * 0.06);
    }
}
