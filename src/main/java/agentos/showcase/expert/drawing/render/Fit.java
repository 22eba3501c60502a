package agentos.showcase.expert.drawing.render;

import agentos.showcase.expert.drawing.render.Scene.Camera;
import java.util.ArrayList;
import java.util.List;

/// Steps a camera back until the whole subject stands inside its picture, so that it can be turned freely.
final class Fit {
    private static final double STEP = 0.05;
    private static final double FARTHEST = 30;
    private static final List<Vec> OUTLINE = outline();

    private Fit() {}

    /// The camera itself when the subject keeps the margin already.
    ///
    /// @param margin least distance of the subject to the edges of a square picture, as a share of its side, 0 to 0.4
    static Camera of(Camera camera, double margin) {
        double most = 1 - 2 * Math.clamp(margin, 0, 0.4);
        double distance = camera.distance();
        while (distance < FARTHEST && reach(camera, distance) > most) {
            distance = Math.round((distance + STEP) / STEP) * STEP;
        }
        return new Camera(camera.azimuth(), camera.elevation(), distance, camera.field());
    }

    /// How far the subject reaches from the middle of a square picture, as a share of half its side.
    private static double reach(Camera camera, double distance) {
        Vec back = Vec.direction(camera.azimuth(), camera.elevation());
        Vec from = Subject.MIDDLE.along(back, distance);
        Vec right = back.times(-1).cross(Vec.UP).unit();
        Vec up = right.cross(back.times(-1));
        double scale = Math.tan(Math.toRadians(camera.field() / 2));
        double reach = 0;
        for (Vec point : OUTLINE) {
            Vec seen = point.minus(from);
            double deep = -seen.dot(back) * scale;
            reach = Math.max(reach, Math.max(Math.abs(seen.dot(right)), Math.abs(seen.dot(up))) / deep);
        }
        return reach;
    }

    private static List<Vec> outline() {
        var points = new ArrayList<Vec>();
        for (int degrees = 0; degrees < 360; degrees += 15) {
            Vec around = Vec.direction(degrees, 0);
            points.add(around.times(Subject.PLINTH_RADIUS));
            points.add(Vec.ZERO.along(around, Subject.PLINTH_RADIUS).along(Vec.UP, Subject.PLINTH_TOP));
            points.add(Vec.ZERO.along(around, Subject.CAP_RADIUS).along(Vec.UP, Subject.TOP));
            for (int high = -90; high <= 90; high += 30) {
                points.add(Subject.BALL.along(Vec.direction(degrees, high), Subject.BALL_RADIUS));
            }
        }
        return List.copyOf(points);
    }
}
