package agentos.showcase.expert.drawing.render;

/// The light of a photographer's studio: a key softbox, a strip behind, a broad fill and one overhead, in a dim room with a
/// lit backdrop.
final class Studio {
    private static final Vec KEY_COLOR = new Vec(1.0, 0.955, 0.89);
    private static final Vec RIM_COLOR = new Vec(0.93, 0.97, 1.06);

    final Vec key;
    final Vec keyLight;
    final Vec ground;
    private final Box keyBox;
    private final Box rimBox;
    private final Box fillBox;
    private final Box topBox;
    private final Box cardBox;
    final double softness;
    private final Vec rim;
    private final Vec glow;
    private final Vec front;
    /// A light on the backdrop behind the subject, the stronger the darker it is: glass lives by what is behind it.
    private final Vec halo;
    /// How much the key stands against the camera, 0 to 1: then the room is dimmer and the front is filled up.
    private final double against;

    /// A rectangular softbox far away.
    private record Box(Vec towards, Vec right, Vec up, double width, double height, double edge, Vec light) {
        static Box at(double azimuth, double elevation, double width, double height, double edge, Vec light) {
            Vec towards = Vec.direction(azimuth, elevation);
            Vec right = new Vec(towards.z(), 0, -towards.x()).unit();
            return new Box(towards, right, towards.cross(right), width, height, edge, light);
        }

        Vec seen(Vec direction, double blur) {
            double front = direction.dot(towards);
            if (front <= 0.05) {
                return Vec.ZERO;
            }
            double u = Math.abs(direction.dot(right) / front);
            double v = Math.abs(direction.dot(up) / front);
            double soft = edge + blur;
            double share = (1 - Vec.smooth(width - soft, width + soft, u)) * (1 - Vec.smooth(height - soft, height + soft, v));
            // a softbox is brightest in its middle
            return share <= 0 ? Vec.ZERO : light.times(share * (1 - 0.35 * Math.min(1, u / width * u / width + 0.4 * v / height)));
        }
    }

    Studio(Scene scene) {
        double azimuth = scene.light().azimuth();
        double elevation = scene.light().elevation();
        ground = Vec.color(scene.ground());
        key = Vec.direction(azimuth, elevation);
        keyLight = KEY_COLOR.times(2.55);
        softness = Math.toRadians(scene.light().softness());
        double wide = Math.sqrt(scene.light().softness() / Scene.Light.USUAL);
        keyBox = Box.at(azimuth, elevation * 0.7, 0.52 * wide, 0.95 * wide, 0.05 * wide, KEY_COLOR.times(6.5 / wide));
        double other = azimuth <= 0 ? 1 : -1;
        rim = Vec.direction(azimuth + other * 158, 16);
        rimBox = Box.at(azimuth + other * 150, 14, 0.16, 1.5, 0.03, RIM_COLOR.times(4.6));
        fillBox = Box.at(azimuth + other * 92, 20, 0.30, 1.1, 0.16, RIM_COLOR.times(1.35));
        topBox = Box.at(azimuth + other * 30, 80, 0.75, 0.5, 0.1, KEY_COLOR.times(2.8));
        // a white card where the subject's front sees it: flat metal and glass are seen by what they mirror
        double sight = scene.camera().azimuth();
        cardBox = Box.at(-sight - Math.signum(sight) * 13, 16, 0.24, 0.8, 0.26, KEY_COLOR.times(1.5));
        // the pool of light on the backdrop stands behind the subject, a little above its middle
        glow = Vec.direction(sight + 180, 2.5 - 0.75 * scene.camera().elevation());
        front = Vec.direction(sight, 24);
        double dark = 1 - Math.min(1, ground.dot(new Vec(0.2126, 0.7152, 0.0722)) / 0.3);
        halo = KEY_COLOR.mix(ground, 0.4).times(0.10 * dark);
        against = Vec.smooth(0.1, 0.9, -key.dot(Vec.direction(sight, 0)));
    }

    /// How much of the key light falls on the floor so far from the subject: it is a pool, not a day.
    static double pool(double reach) {
        return 0.62 + 0.38 * Math.exp(-reach * reach / 15);
    }

    /// The backdrop in this direction: the ground's colour, with a pool of light behind the subject.
    Vec backdrop(Vec direction) {
        double pool = Math.max(0, direction.dot(glow));
        pool = Math.pow(pool, 34);
        double high = Math.clamp(direction.y(), 0, 1);
        return ground.times(0.34 + 0.82 * pool - 0.16 * Vec.smooth(0, 0.5, high)).plus(halo.times(pool)).times(1 - 0.38 * against);
    }

    /// What a mirror sees in this direction.
    ///
    /// @param blur how rough the mirror is, 0 to 1
    Vec surroundings(Vec direction, double blur) {
        double high = direction.y();
        double behind = Vec.smooth(-0.2, 0.75, direction.dot(glow));
        Vec room = ground.times(0.16 + 0.10 * Vec.smooth(-0.2, 0.9, high)).mix(new Vec(0.05, 0.055, 0.065), 0.55);
        return room.mix(backdrop(direction), behind)
                .plus(keyBox.seen(direction, blur))
                .plus(rimBox.seen(direction, blur))
                .plus(fillBox.seen(direction, blur))
                .plus(topBox.seen(direction, blur))
                .plus(cardBox.seen(direction, blur));
    }

    /// As [#surroundings], the floor included.
    Vec around(Vec direction, double blur) {
        Vec floor = ground.times(0.42).mix(new Vec(0.2, 0.2, 0.2), 0.3);
        return surroundings(direction, blur).mix(floor, Vec.smooth(0.06, -0.16, direction.y()));
    }

    /// What a brushed surface sees in this direction, the floor included: a light is drawn out across the brush, up and down.
    ///
    /// @param reach how far it is drawn out, as a tangent
    Vec drawnOut(Vec direction, double reach) {
        Vec sum = Vec.ZERO;
        double weights = 0;
        for (int i = -4; i <= 4; i++) {
            double weight = 1 - Math.abs(i) / 5.0;
            Vec d = new Vec(direction.x(), direction.y() + i * 0.25 * reach, direction.z()).unit();
            sum = sum.plus(around(d, 0.12 + reach * 0.12).times(weight));
            weights += weight;
        }
        return sum.times(1 / weights);
    }

    /// Light on a matt surface, without its own colour.
    Vec matt(Vec normal, double keyOpen, double openness) {
        double sun = Math.max(0, normal.dot(key)) * keyOpen;
        double sky = 0.5 + 0.5 * normal.y();
        double back = Math.max(0, 0.25 + 0.75 * normal.dot(rim));
        double filled = Math.max(0, 0.3 + 0.7 * normal.dot(front)) * (0.14 + 0.5 * against + 0.4 * Math.max(0, key.y() - 0.7));
        double bounce = Math.max(0, -normal.y() * 0.6 + 0.35);
        return keyLight.times(sun)
                .plus(new Vec(0.60, 0.64, 0.72).times(sky * openness * 0.62))
                .plus(RIM_COLOR.times(back * openness * 0.30))
                .plus(KEY_COLOR.times(filled * openness))
                .plus(ground.times(bounce * openness * 0.55));
    }
}
