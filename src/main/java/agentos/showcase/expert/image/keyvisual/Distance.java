package agentos.showcase.expert.image.keyvisual;

import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.image.check.Oklab;

/// How far apart two designs are, in colour and in crop.
final class Distance {
    private Distance() {}

    /// Mean distance of the colours in the same role, times 100, in Oklab; about 2 can just be seen.
    static double palettes(Palette a, Palette b) {
        var others = b.roles();
        return a.roles().entrySet().stream().mapToDouble(entry -> colors(entry.getValue(), others.get(entry.getKey()))).average().orElse(0);
    }

    private static double colors(String a, String b) {
        return 100 * Oklab.of(a).distance(Oklab.of(b));
    }

    /// Intersection over union of what the subject covers, 0 to 1.
    static double overlap(Bounds a, Bounds b) {
        double wide = Math.max(0, Math.min(a.right(), b.right()) - Math.max(a.x(), b.x()));
        double high = Math.max(0, Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y()));
        double both = wide * high;
        return both / (a.width() * a.height() + b.width() * b.height() - both);
    }
}
