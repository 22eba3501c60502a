package agentos.showcase.expert.drawing.render;

import agentos.showcase.data.Data;
import agentos.showcase.expert.drawing.Colors;
import java.util.Arrays;
import java.util.Locale;

/// One still life in a studio: what it is made of, where the light stands and where the camera stands. The things in it
/// are always the same, see [Subject].
///
/// @param material  of the flacon and the sphere beside it
/// @param tint      colour of the glass and of the paper, `#rrggbb`
/// @param ground    colour of floor and backdrop, `#rrggbb`
/// @param light     direction of the key light
/// @param camera    where it is seen from
public record Scene(Material material, String tint, String ground, Light light, Camera camera) {
    public static final Scene PLAIN = new Scene(Material.CLAY, "#e0895a", "#d8a58c", new Light(-52, 44), new Camera(22, 10, 9.4, 19.5));

    public Scene {
        Colors.parse(tint);
        Colors.parse(ground);
    }

    public enum Material {
        /// Plain matter without a surface of its own: shows form and light.
        CLAY, GLASS, METAL, PAPER;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// @throws IllegalArgumentException when there is no such material
        public static Material of(String code) {
            return Arrays.stream(values()).filter(material -> material.code().equals(code)).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no material " + code + ", only clay, glass, metal and paper"));
        }
    }

    /// @param azimuth   degrees around the subject: 0 from the front, 90 from the right
    /// @param elevation degrees above the floor, 5 to 85
    /// @param softness  how wide the light is as seen from the subject, in degrees, 2 to 60: the wider, the softer its shadows
    public record Light(double azimuth, double elevation, double softness) {
        public static final double USUAL = 9;

        public Light {
            elevation = Math.clamp(elevation, 5, 85);
            softness = Math.clamp(softness, 2, 60);
        }

        public Light(double azimuth, double elevation) {
            this(azimuth, elevation, USUAL);
        }
    }

    /// @param azimuth   degrees around the subject: 0 from the front, 90 from the right
    /// @param elevation degrees above the floor, 1 to 80
    /// @param distance  from the subject, 5 to 30 units; the flacon is two units high
    /// @param field     angle of view from top to bottom in degrees, 8 to 70
    public record Camera(double azimuth, double elevation, double distance, double field) {
        public Camera {
            elevation = Math.clamp(elevation, 1, 80);
            distance = Math.clamp(distance, 5, 30);
            field = Math.clamp(field, 8, 70);
        }
    }

    /// What the data leave out is as in [#PLAIN]. A camera with a `margin` (percent of the picture) steps back from its distance until the subject keeps
    /// that margin on all sides of a square picture.
    ///
    /// @throws IllegalArgumentException when a colour or the material is none
    public static Scene of(Data data) {
        Data light = data.get("light");
        Data camera = data.get("camera");
        return new Scene(
                Material.of(data.get("material").text(PLAIN.material.code())),
                data.get("tint").text(PLAIN.tint),
                data.get("ground").text(PLAIN.ground),
                new Light(light.get("azimuth").number(PLAIN.light.azimuth), light.get("elevation").number(PLAIN.light.elevation),
                        light.get("softness").number(PLAIN.light.softness)),
                camera(camera));
    }

    private static Camera camera(Data data) {
        var camera = new Camera(data.get("azimuth").number(PLAIN.camera.azimuth), data.get("elevation").number(PLAIN.camera.elevation),
                data.get("distance").number(PLAIN.camera.distance), data.get("field").number(PLAIN.camera.field));
        return data.get("margin").isPresent() ? Fit.of(camera, data.get("margin").number(0) / 100) : camera;
    }

    public Data data() {
        return Data.object()
                .put("material", material.code())
                .put("tint", tint)
                .put("ground", ground)
                .put("light", Data.object().put("azimuth", light.azimuth).put("elevation", light.elevation).put("softness", light.softness).build())
                .put("camera", Data.object().put("azimuth", camera.azimuth).put("elevation", camera.elevation)
                        .put("distance", camera.distance).put("field", camera.field).build())
                .build();
    }

    public Scene in(Material other) {
        return new Scene(other, tint, ground, light, camera);
    }

    public Scene lit(Light other) {
        return new Scene(material, tint, ground, other, camera);
    }

    public Scene from(Camera other) {
        return new Scene(material, tint, ground, light, other);
    }

}
