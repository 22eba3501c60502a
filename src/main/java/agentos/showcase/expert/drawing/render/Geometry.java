package agentos.showcase.expert.drawing.render;

import agentos.showcase.expert.drawing.render.Subject.Part;
import java.awt.image.BufferedImage;
import java.util.stream.IntStream;

/// What a scene's camera sees at every pixel, without materials and light: how far away it is and where it faces.
///
/// @param width   pixels
/// @param height  pixels
/// @param depth   distance along the ray in units, row by row; [#NOTHING] for the backdrop
/// @param normals x, y and z of the direction in which the surface faces, three a pixel, row by row; zeroes for the backdrop
public record Geometry(int width, int height, float[] depth, float[] normals) {
    public static final float NOTHING = Float.POSITIVE_INFINITY;

    public static Geometry of(Scene scene, int width, int height) {
        var view = new View(scene.camera(), width, height);
        float[] depth = new float[width * height];
        float[] normals = new float[width * height * 3];
        IntStream.range(0, height).parallel().forEach(y -> {
            for (int x = 0; x < width; x++) {
                int i = y * width + x;
                Vec along = view.ray(x + 0.5, y + 0.5);
                var hit = Marcher.first(view.from(), along);
                if (hit.part() == Part.NONE) {
                    depth[i] = NOTHING;
                    continue;
                }
                depth[i] = (float) hit.distance();
                Vec normal = hit.part() == Part.FLOOR ? Vec.UP : Marcher.normal(view.from().along(along, hit.distance()));
                normals[3 * i] = (float) normal.x();
                normals[3 * i + 1] = (float) normal.y();
                normals[3 * i + 2] = (float) normal.z();
            }
        });
        return new Geometry(width, height, depth, normals);
    }

    /// Near is light and far is dark, from the nearest to twice as far; the backdrop is black.
    public BufferedImage depthPicture() {
        double near = Double.MAX_VALUE;
        for (float d : depth) {
            near = Math.min(near, d);
        }
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < depth.length; i++) {
            int grey = depth[i] == NOTHING ? 0 : (int) Math.round(255 * Math.clamp(2 - depth[i] / near, 0, 1));
            image.setRGB(i % width, i / width, grey << 16 | grey << 8 | grey);
        }
        return image;
    }

    /// x, y and z from -1 to 1 as red, green and blue, the usual form of a normal map.
    public BufferedImage normalPicture() {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < depth.length; i++) {
            image.setRGB(i % width, i / width, part(normals[3 * i]) << 16 | part(normals[3 * i + 1]) << 8 | part(normals[3 * i + 2]));
        }
        return image;
    }

    private static int part(float value) {
        return (int) Math.round((value + 1) * 127.5);
    }
}
