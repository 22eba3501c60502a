package agentos.showcase.expert.image.check;

import agentos.showcase.expert.drawing.Colors;

/// A colour by lightness and two opponent axes, in which equal steps look equal (B. Ottosson, "A perceptual color space for image
/// processing", 2020).
///
/// @param l lightness, 0 to 1
/// @param a green to red
/// @param b blue to yellow
public record Oklab(double l, double a, double b) {
    /// Hue of orange light, in degrees.
    private static final double ORANGE = 62;
    /// Hue of the blue of clear air, in degrees.
    private static final double BLUE = 246;

    public static Oklab of(String color) {
        int[] c = Colors.parse(color);
        double red = Colors.linear(c[0]);
        double green = Colors.linear(c[1]);
        double blue = Colors.linear(c[2]);
        double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        return new Oklab(0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
    }

    /// The nearest colour that a screen can show.
    public String color() {
        double l3 = Math.pow(l + 0.3963377774 * a + 0.2158037573 * b, 3);
        double m3 = Math.pow(l - 0.1055613458 * a - 0.0638541728 * b, 3);
        double s3 = Math.pow(l - 0.0894841775 * a - 1.2914855480 * b, 3);
        return Colors.of(255 * encoded(4.0767416621 * l3 - 3.3077115913 * m3 + 0.2309699292 * s3),
                255 * encoded(-1.2684380046 * l3 + 2.6097574011 * m3 - 0.3413193965 * s3),
                255 * encoded(-0.0041960863 * l3 - 0.7034186147 * m3 + 1.7076147010 * s3));
    }

    private static double encoded(double light) {
        return Colors.encoded(Math.clamp(light, 0, 1));
    }

    public double distance(Oklab other) {
        return Math.sqrt(Math.pow(l - other.l, 2) + Math.pow(a - other.a, 2) + Math.pow(b - other.b, 2));
    }

    /// As light and as strong, its hue turned towards orange by the shorter way, at most so many degrees, and a little orange added.
    public Oklab warmed(double most) {
        return turned(ORANGE, most, 0.008, 0.016);
    }

    /// As [#warmed], towards blue.
    public Oklab cooled(double most) {
        return turned(BLUE, most, -0.01, -0.026);
    }

    private Oklab turned(double towards, double most, double addA, double addB) {
        double chroma = Math.hypot(a, b);
        double hue = Math.toDegrees(Math.atan2(b, a));
        double way = Math.IEEEremainder(towards - hue, 360);
        double turned = Math.toRadians(hue + Math.clamp(way * 0.65, -most, most));
        return new Oklab(l, chroma * Math.cos(turned) + addA, chroma * Math.sin(turned) + addB);
    }
}
