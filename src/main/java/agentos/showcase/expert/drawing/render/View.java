package agentos.showcase.expert.drawing.render;

/// The camera's rays for a picture of so many pixels.
final class View {
    private final Vec from;
    private final Vec forward;
    private final Vec right;
    private final Vec up;
    private final double scale;
    private final double halfWidth;
    private final double halfHeight;

    View(Scene.Camera camera, int width, int height) {
        from = Subject.MIDDLE.along(Vec.direction(camera.azimuth(), camera.elevation()), camera.distance());
        forward = Subject.MIDDLE.minus(from).unit();
        right = forward.cross(Vec.UP).unit();
        up = right.cross(forward);
        halfWidth = width / 2.0;
        halfHeight = height / 2.0;
        // a picture higher than wide shows as much from side to side as a square one does
        scale = Math.tan(Math.toRadians(camera.field() / 2)) / Math.min(halfHeight, halfWidth);
    }

    Vec from() {
        return from;
    }

    /// @param x pixels from the left
    /// @param y pixels from the top
    Vec ray(double x, double y) {
        return forward.along(right, (x - halfWidth) * scale).along(up, (halfHeight - y) * scale).unit();
    }
}
