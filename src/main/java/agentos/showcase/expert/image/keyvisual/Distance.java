package agentos.showcase.expert.image.keyvisual;

import agentos.showcase.expert.drawing.Colors;
import agentos.showcase.expert.drawing.Layer.Bounds;

/// How far apart two designs are, in colour and in crop.
final class Distance {
    private Distance() {}

    /// Mean distance of the colours in the same role, times 100, in Oklab (B. Ottosson, "A perceptual color space for image
    /// processing", 2020); about 2 can just be seen.
    static double palettes(Palette a, Palette b) {
        var others = b.roles();
        return a.roles().entrySet().stream().mapToDouble(entry -> colors(entry.getValue(), others.get(entry.getKey()))).average().orElse(0);
    }

    private static double colors(String a, String b) {
        double[] x = oklab(a);
        double[] y = oklab(b);
        return 100 * Math.sqrt(Math.pow(x[0] - y[0], 2) + Math.pow(x[1] - y[1], 2) + Math.pow(x[2] - y[2], 2));
    }

    private static double[] oklab(String color) {
        int[] c = Colors.parse(color);
        double r = Colors.linear(c[0]);
        double g = Colors.linear(c[1]);
        double b = Colors.linear(c[2]);
        double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        return new double[] {
            0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
    }

    /// Intersection over union of what the subject covers, 0 to 1.
    static double overlap(Bounds a, Bounds b) {
        double wide = Math.max(0, Math.min(a.right(), b.right()) - Math.max(a.x(), b.x()));
        double high = Math.max(0, Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y()));
        double both = wide * high;
        return both / (a.width() * a.height() + b.width() * b.height() - both);
    }
}
