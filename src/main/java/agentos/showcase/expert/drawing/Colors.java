package agentos.showcase.expert.drawing;

import java.awt.Color;
import java.util.Locale;
import java.util.regex.Pattern;

/// Colours as drawings write them, `#rrggbb` or `#rrggbbaa`, and the arithmetic of contrast.
public final class Colors {
    private static final Pattern FORM = Pattern.compile("#[0-9a-fA-F]{6}([0-9a-fA-F]{2})?");

    private Colors() {}

    /// Red, green, blue and alpha, 0 to 255 each.
    ///
    /// @throws IllegalArgumentException when the text is no colour of this form
    public static int[] parse(String color) {
        if (!isColor(color)) {
            throw new IllegalArgumentException("a colour is #rrggbb or #rrggbbaa, not " + color);
        }
        int alpha = color.length() == 9 ? Integer.parseInt(color, 7, 9, 16) : 255;
        int rgb = Integer.parseInt(color, 1, 7, 16);
        return new int[] {rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, alpha};
    }

    public static boolean isColor(String text) {
        return FORM.matcher(text).matches();
    }

    static Color awt(String color) {
        int[] c = parse(color);
        return new Color(c[0], c[1], c[2], c[3]);
    }

    public static String of(double red, double green, double blue) {
        return String.format(Locale.ROOT, "#%02x%02x%02x", part(red), part(green), part(blue));
    }

    private static int part(double value) {
        return (int) Math.round(Math.clamp(value, 0, 255));
    }

    /// The same colour, seen through: alpha from 0 to 1.
    public static String fade(String color, double alpha) {
        return color.substring(0, 7) + String.format(Locale.ROOT, "%02x", part(alpha * 255));
    }

    /// A colour between two: 0 is the first, 1 the second. Mixed in linear light, so that no step looks muddy.
    public static String mix(String first, String second, double share) {
        int[] a = parse(first);
        int[] b = parse(second);
        double[] c = new double[3];
        for (int i = 0; i < 3; i++) {
            c[i] = 255 * encoded(linear(a[i]) * (1 - share) + linear(b[i]) * share);
        }
        return of(c[0], c[1], c[2]);
    }

    /// Relative luminance by WCAG 2.2, 0 (black) to 1 (white).
    public static double luminance(int red, int green, int blue) {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    public static double luminance(String color) {
        int[] c = parse(color);
        return luminance(c[0], c[1], c[2]);
    }

    /// Contrast ratio by WCAG 2.2, 1 to 21.
    public static double contrast(double luminance, double other) {
        return (Math.max(luminance, other) + 0.05) / (Math.min(luminance, other) + 0.05);
    }

    public static double contrast(String color, String other) {
        return contrast(luminance(color), luminance(other));
    }

    /// sRGB 0 to 255 to linear light 0 to 1.
    public static double linear(int part) {
        double c = part / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    /// Linear light 0 to 1 to sRGB 0 to 1.
    public static double encoded(double light) {
        return light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
    }
}
