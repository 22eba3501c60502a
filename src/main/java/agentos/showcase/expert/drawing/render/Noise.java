package agentos.showcase.expert.drawing.render;

/// Values from 0 to 1 that look random and never change.
final class Noise {
    private Noise() {}

    static double at(int x, int y, int z) {
        int h = x * 0x27d4eb2d ^ y * 0x165667b1 ^ z * 0x9e3779b1;
        h = (h ^ h >>> 15) * 0x2c1b3c6d;
        h = (h ^ h >>> 12) * 0x297a2d39;
        return ((h ^ h >>> 15) & 0x7fffffff) / (double) 0x7fffffff;
    }

    /// The same, without steps between whole numbers.
    static double smooth(double x, double y, double z) {
        int xi = (int) Math.floor(x);
        int yi = (int) Math.floor(y);
        int zi = (int) Math.floor(z);
        double u = ease(x - xi);
        double v = ease(y - yi);
        double w = ease(z - zi);
        double low = plane(xi, yi, zi, u, v);
        return low + (plane(xi, yi, zi + 1, u, v) - low) * w;
    }

    private static double plane(int x, int y, int z, double u, double v) {
        double a = at(x, y, z) + (at(x + 1, y, z) - at(x, y, z)) * u;
        double b = at(x, y + 1, z) + (at(x + 1, y + 1, z) - at(x, y + 1, z)) * u;
        return a + (b - a) * v;
    }

    private static double ease(double t) {
        return t * t * (3 - 2 * t);
    }
}
