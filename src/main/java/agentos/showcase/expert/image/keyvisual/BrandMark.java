package agentos.showcase.expert.image.keyvisual;

import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Stroke;
import agentos.showcase.expert.drawing.Paths;

/// The brand's mark: a sun that rises out of three lines of mist.
final class BrandMark {
    private BrandMark() {}

    /// Layers `id-sun` and `id-mist`.
    ///
    /// @param radius of the circle that the whole mark stands in
    static void draw(Brush brush, String id, double cx, double cy, double radius, String color, double line) {
        var box = new Bounds(cx - radius, cy - radius, radius * 2, radius * 2);
        brush.add(Layer.path(id + "-sun", box, Paths.arc(cx, cy - radius * 0.06, radius * 0.94, 180, 360), null, new Stroke(color, line, 0))
                .named("sun"));
        var mist = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            double y = cy + radius * (0.24 + 0.33 * i);
            double half = radius * (1.0 - 0.2 * i);
            double sway = radius * 0.13;
            mist.append(mist.isEmpty() ? "" : " ").append("M ").append(Paths.point(cx - half, y))
                    .append(" C ").append(Paths.point(cx - half * 0.45, y - sway * 2)).append(' ').append(Paths.point(cx - half * 0.15, y + sway * 2)).append(' ')
                    .append(Paths.point(cx + half * 0.3, y)).append(" C ").append(Paths.point(cx + half * 0.55, y - sway)).append(' ')
                    .append(Paths.point(cx + half * 0.8, y - sway)).append(' ').append(Paths.point(cx + half, y));
        }
        brush.add(Layer.path(id + "-mist", box, mist.toString(), null, new Stroke(color, line, 0)).named("mist"));
    }
}
