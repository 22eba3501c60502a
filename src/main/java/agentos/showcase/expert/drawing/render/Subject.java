package agentos.showcase.expert.drawing.render;

/// The things in the studio as signed distances: a flacon with a cap on a low plinth, and a sphere beside it.
///
/// Signed distances and their unions after Inigo Quilez, "Distance functions" (iquilezles.org/articles/distfunctions).
final class Subject {
    /// What a ray can meet.
    enum Part {
        NONE, BODY, CAP, SPHERE, PLINTH, FLOOR;

        /// Whether it belongs to the subject: neither floor nor backdrop.
        boolean isThing() {
            return this != NONE && this != FLOOR;
        }
    }

    static final Vec MIDDLE = new Vec(0.26, 1.13, 0);
    static final double AROUND_X = 0.25;
    static final double AROUND_Y = 1.05;
    static final double AROUND_Z = 0.1;
    /// Everything but the floor lies in this radius around the point above.
    static final double AROUND = 2.05;

    static final double PLINTH_TOP = 0.26;
    static final double PLINTH_RADIUS = 1.22;
    static final double CAP_RADIUS = 0.30;
    static final double TOP = 2.43;
    static final Vec BALL = new Vec(1.42, 0.36, 0.78);
    static final double BALL_RADIUS = 0.36;
    private static final double BODY_LOW = PLINTH_TOP;
    private static final double BODY_HIGH = 1.74;

    /// Where shapes run into each other they swell by no more than this.
    private static final double BLEND = 0.03;

    private Subject() {}

    /// The distance to the nearest thing. What a box around a thing shows to be further away than another is not looked at closely:
    /// no distance to a thing is less than that to its box.
    static double all(double x, double y, double z) {
        double d = plinth(x, y, z);
        double across = Math.abs(x);
        double deep = Math.abs(z);
        double bodyBox = Math.max(Math.max(across - 0.70, deep - 0.36), Math.max(BODY_LOW - y, y - 1.90)) - BLEND;
        if (bodyBox < d) {
            d = Math.min(d, body(x, y, z));
        }
        double capBox = Math.max(Math.max(across - CAP_RADIUS, deep - CAP_RADIUS), Math.max(1.83 - y, y - TOP));
        if (capBox < d) {
            d = Math.min(d, cap(x, y, z));
        }
        double sphereBox = Math.max(Math.max(Math.abs(x - BALL.x()), Math.abs(z - BALL.z())), Math.abs(y - BALL.y())) - BALL_RADIUS;
        return sphereBox < d ? Math.min(d, sphere(x, y, z)) : d;
    }

    static Part part(double x, double y, double z) {
        double body = body(x, y, z);
        double cap = cap(x, y, z);
        double sphere = sphere(x, y, z);
        double plinth = plinth(x, y, z);
        double least = Math.min(Math.min(body, cap), Math.min(sphere, plinth));
        return least == body ? Part.BODY : least == cap ? Part.CAP : least == sphere ? Part.SPHERE : Part.PLINTH;
    }

    /// Flat flacon with round shoulders, a short neck and a ring engraved in its front.
    static double body(double x, double y, double z) {
        double middle = (BODY_LOW + BODY_HIGH) / 2;
        double half = (BODY_HIGH - BODY_LOW) / 2;
        double box = roundBox(x, y - middle, z, 0.70, half, 0.36, 0.15);
        double neck = cylinder(x, y - 1.80, z, 0.19, 0.10, 0.01);
        double whole = smoothUnion(box, neck, 0.09);
        // the ring lies on the front, so it is only looked for there
        if (z > 0.2) {
            double across = Math.sqrt(x * x + (y - middle) * (y - middle)) - 0.30;
            double deep = z - 0.365;
            double ring = Math.sqrt(across * across + deep * deep) - 0.026;
            whole = smoothCut(whole, ring, 0.02);
        }
        return whole;
    }

    /// What is filled in: it leaves thick walls and a thicker bottom.
    static double liquid(double x, double y, double z) {
        double box = roundBox(x, y - 1.02, z, 0.585, 0.575, 0.25, 0.10);
        return Math.max(box, y - 1.44);
    }

    static double cap(double x, double y, double z) {
        double collar = cylinder(x, y - 1.865, z, 0.235, 0.035, 0.012);
        double top = cylinder(x, y - 2.175, z, CAP_RADIUS, 0.255, 0.035);
        return Math.min(collar, top);
    }

    static double sphere(double x, double y, double z) {
        double dx = x - BALL.x();
        double dy = y - BALL.y();
        double dz = z - BALL.z();
        return Math.sqrt(dx * dx + dy * dy + dz * dz) - BALL_RADIUS;
    }

    static double plinth(double x, double y, double z) {
        return cylinder(x, y - PLINTH_TOP / 2, z, PLINTH_RADIUS, PLINTH_TOP / 2, 0.03);
    }

    private static double roundBox(double x, double y, double z, double a, double b, double c, double radius) {
        double qx = Math.abs(x) - a + radius;
        double qy = Math.abs(y) - b + radius;
        double qz = Math.abs(z) - c + radius;
        double ox = Math.max(qx, 0);
        double oy = Math.max(qy, 0);
        double oz = Math.max(qz, 0);
        return Math.sqrt(ox * ox + oy * oy + oz * oz) + Math.min(Math.max(qx, Math.max(qy, qz)), 0) - radius;
    }

    /// An upright cylinder with a rounded edge.
    private static double cylinder(double x, double y, double z, double radius, double half, double edge) {
        double dx = Math.sqrt(x * x + z * z) - radius + edge;
        double dy = Math.abs(y) - half + edge;
        double ox = Math.max(dx, 0);
        double oy = Math.max(dy, 0);
        return Math.min(Math.max(dx, dy), 0) + Math.sqrt(ox * ox + oy * oy) - edge;
    }

    private static double smoothUnion(double a, double b, double k) {
        double h = Math.max(k - Math.abs(a - b), 0) / k;
        return Math.min(a, b) - h * h * k / 4;
    }

    private static double smoothCut(double from, double what, double k) {
        return -smoothUnion(-from, what, k);
    }
}
