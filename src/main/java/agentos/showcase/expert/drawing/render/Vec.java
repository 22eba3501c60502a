package agentos.showcase.expert.drawing.render;

import agentos.showcase.expert.drawing.Colors;

/// A point, a direction or light in red, green and blue.
record Vec(double x, double y, double z) {
    static final Vec ZERO = new Vec(0, 0, 0);
    static final Vec ONE = new Vec(1, 1, 1);
    static final Vec UP = new Vec(0, 1, 0);

    /// A colour as linear light.
    static Vec color(String color) {
        int[] c = Colors.parse(color);
        return new Vec(Colors.linear(c[0]), Colors.linear(c[1]), Colors.linear(c[2]));
    }

    /// The direction at an azimuth (0 towards the viewer, 90 to the right) and an elevation, in degrees.
    static Vec direction(double azimuth, double elevation) {
        double a = Math.toRadians(azimuth);
        double e = Math.toRadians(elevation);
        return new Vec(Math.sin(a) * Math.cos(e), Math.sin(e), Math.cos(a) * Math.cos(e));
    }

    Vec plus(Vec o) {
        return new Vec(x + o.x, y + o.y, z + o.z);
    }

    Vec minus(Vec o) {
        return new Vec(x - o.x, y - o.y, z - o.z);
    }

    Vec times(double k) {
        return new Vec(x * k, y * k, z * k);
    }

    Vec times(Vec o) {
        return new Vec(x * o.x, y * o.y, z * o.z);
    }

    /// This, so far along that direction.
    Vec along(Vec d, double t) {
        return new Vec(x + d.x * t, y + d.y * t, z + d.z * t);
    }

    double dot(Vec o) {
        return x * o.x + y * o.y + z * o.z;
    }

    Vec cross(Vec o) {
        return new Vec(y * o.z - z * o.y, z * o.x - x * o.z, x * o.y - y * o.x);
    }

    double length() {
        return Math.sqrt(dot(this));
    }

    Vec unit() {
        double l = length();
        return l == 0 ? this : times(1 / l);
    }

    Vec mix(Vec o, double share) {
        return new Vec(x + (o.x - x) * share, y + (o.y - y) * share, z + (o.z - z) * share);
    }

    /// This direction thrown back by a surface.
    Vec mirrored(Vec normal) {
        return along(normal, -2 * dot(normal));
    }

    /// This direction bent by a surface, or null for total reflection.
    ///
    /// @param normal against this direction
    /// @param ratio  refractive index here by that behind
    Vec bent(Vec normal, double ratio) {
        double cos = -dot(normal);
        double k = 1 - ratio * ratio * (1 - cos * cos);
        return k < 0 ? null : times(ratio).along(normal, ratio * cos - Math.sqrt(k));
    }

    static double smooth(double from, double to, double value) {
        double t = Math.clamp((value - from) / (to - from), 0, 1);
        return t * t * (3 - 2 * t);
    }
}
