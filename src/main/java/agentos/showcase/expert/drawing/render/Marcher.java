package agentos.showcase.expert.drawing.render;

import agentos.showcase.expert.drawing.render.Subject.Part;

/// Follows rays through the studio by sphere tracing (J. C. Hart, "Sphere Tracing", The Visual Computer 12 (1996)).
final class Marcher {
    static final double FAR = 60;
    private static final double NEAR = 0.0006;
    private static final int STEPS = 110;
    private static final int SHADE_STEPS = 160;

    private Marcher() {}

    /// Where a ray ends.
    ///
    /// @param part     what it met; NONE for the backdrop
    /// @param distance along the ray
    record Hit(Part part, double distance) {
        static final Hit NOTHING = new Hit(Part.NONE, FAR);
    }

    /// The first thing in the way, the floor included.
    static Hit first(Vec from, Vec along) {
        double floor = along.y() < -1e-6 ? -from.y() / along.y() : FAR;
        double thing = things(from, along, Math.min(floor, FAR));
        if (thing >= 0) {
            return new Hit(Subject.part(from.x() + along.x() * thing, from.y() + along.y() * thing, from.z() + along.z() * thing), thing);
        }
        return floor < FAR ? new Hit(Part.FLOOR, floor) : Hit.NOTHING;
    }

    /// Distance to the first thing on the floor, or -1.
    private static double things(Vec from, Vec along, double most) {
        double[] span = span(from, along);
        if (span == null) {
            return -1;
        }
        double t = span[0];
        double end = Math.min(most, span[1]);
        for (int i = 0; i < STEPS && t < end; i++) {
            double d = Subject.all(from.x() + along.x() * t, from.y() + along.y() * t, from.z() + along.z() * t);
            if (d < NEAR) {
                return t;
            }
            t += d;
        }
        return -1;
    }

    /// Where the ray enters and leaves the sphere around all things, or null when it misses it.
    private static double[] span(Vec from, Vec along) {
        double ox = from.x() - Subject.AROUND_X;
        double oy = from.y() - Subject.AROUND_Y;
        double oz = from.z() - Subject.AROUND_Z;
        double b = ox * along.x() + oy * along.y() + oz * along.z();
        double c = ox * ox + oy * oy + oz * oz - Subject.AROUND * Subject.AROUND;
        double h = b * b - c;
        if (h < 0) {
            return null;
        }
        double root = Math.sqrt(h);
        return -b + root < 0 ? null : new double[] {Math.max(0, -b - root), -b + root};
    }

    /// Direction in which the distance grows, by four samples of a tetrahedron.
    static Vec normal(Vec p) {
        double e = 0.0012;
        double a = Subject.all(p.x() + e, p.y() - e, p.z() - e);
        double b = Subject.all(p.x() - e, p.y() - e, p.z() + e);
        double c = Subject.all(p.x() - e, p.y() + e, p.z() - e);
        double d = Subject.all(p.x() + e, p.y() + e, p.z() + e);
        return new Vec(a - b - c + d, -a - b + c + d, -a + b - c + d).unit();
    }

    static Vec liquidNormal(Vec p) {
        double e = 0.002;
        double a = Subject.liquid(p.x() + e, p.y() - e, p.z() - e);
        double b = Subject.liquid(p.x() - e, p.y() - e, p.z() + e);
        double c = Subject.liquid(p.x() - e, p.y() + e, p.z() - e);
        double d = Subject.liquid(p.x() + e, p.y() + e, p.z() + e);
        return new Vec(a - b - c + d, -a - b + c + d, -a + b - c + d).unit();
    }

    /// How much of a wide light reaches a point: what stands in the way and how deep the ray goes through it.
    ///
    /// @param open  0 (dark) to 1 (free), with a soft edge
    /// @param depth how deep the ray goes into what it crosses, in units
    /// @param part  what it crosses, or NONE
    record Shade(double open, double depth, Part part) {
        static final Shade FREE = new Shade(1, 0, Part.NONE);
    }

    /// @param width angle of the light as seen from the point, in radians
    static Shade shade(Vec from, Vec towards, double width) {
        double[] span = span(from, towards);
        if (span == null) {
            return Shade.FREE;
        }
        double open = 1;
        double depth = 0;
        double longAgo = 0;
        double last = 0;
        double earlier = 1;
        double before = 1;
        Part part = Part.NONE;
        double t = Math.max(0.02, span[0]);
        // nothing stands above the top
        double end = towards.y() > 1e-6 ? Math.min(span[1], (Subject.TOP - from.y()) / towards.y()) : span[1];
        for (int i = 0; i < SHADE_STEPS && t < end; i++) {
            double x = from.x() + towards.x() * t;
            double y = from.y() + towards.y() * t;
            double z = from.z() + towards.z() * t;
            double d = Subject.all(x, y, z);
            double soft = width * t;
            double free = 0.5 + 0.5 * d / soft;
            // the least lies between the steps: without looking for it there, it jumps from step to step and draws rings
            open = Math.min(open, before <= earlier && before <= free ? least(longAgo, earlier, last, before, t, free) : free);
            longAgo = last;
            earlier = before;
            last = t;
            before = free;
            if (d < 0) {
                if (-d > depth) {
                    depth = -d;
                    part = Subject.part(x, y, z);
                }
                if (open <= 0 && (part == Part.PLINTH || part == Part.CAP) || depth > 0.34) {
                    break;
                }
            }
            // while the whole light passes by, nothing is missed by going as far as it does; near an edge the steps are fine, so that no rings show
            t += d > soft ? Math.max(0.03, (d - soft) / (1 + width)) : Math.clamp(Math.abs(d) * 0.45, 0.012, 0.06);
        }
        open = Math.max(0, open);
        return new Shade(open * open * (3 - 2 * open), depth, part);
    }

    /// Least value of the parabola through three points of which the middle one is the lowest; no less than half of that one.
    private static double least(double t0, double v0, double t1, double v1, double t2, double v2) {
        double left = (v1 - v0) / (t1 - t0);
        double right = (v2 - v1) / (t2 - t1);
        double bend = (right - left) / (t2 - t0);
        if (!(bend > 1e-9)) {
            return v1;
        }
        double slope = left + bend * (t1 - t0);
        return v1 - Math.min(slope * slope / (4 * bend), Math.abs(v1) * 0.5);
    }

    /// How open the surroundings of a point are, 0 to 1.
    static double openness(Vec p, Vec normal, boolean onFloor) {
        double shut = 0;
        double weight = 1;
        for (int i = 1; i <= 5; i++) {
            double h = 0.035 * i * i * (onFloor ? 1.2 : 0.9);
            double x = p.x() + normal.x() * h;
            double y = p.y() + normal.y() * h;
            double z = p.z() + normal.z() * h;
            double d = Math.min(Subject.all(x, y, z), onFloor ? h : Math.max(y, 0));
            shut += (h - Math.min(d, h)) * weight;
            weight *= 0.62;
        }
        return Math.clamp(1 - 1.7 * shut, 0, 1);
    }
}
