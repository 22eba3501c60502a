package agentos.showcase.expert.drawing.render;

import agentos.showcase.expert.drawing.Colors;
import agentos.showcase.expert.drawing.render.Marcher.Hit;
import agentos.showcase.expert.drawing.render.Subject.Part;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// Exposes a scene: one ray a pixel, more where neighbours differ, then tone mapping. The same scene and size give the same
/// pixels, on however many cores.
final class Film {
    private static final double EXPOSURE = 1.06;
    /// Neighbours further apart than this in brightness are looked at more closely.
    private static final double STEP = 0.035;
    /// In a preview, neighbours may be so far apart.
    private static final double PREVIEW_STEP = 0.35;
    /// Samples of a pixel further apart than this, summed over red, green and blue, are not enough.
    private static final double SPREAD = 0.75;
    /// Side of a tile, in pixels.
    private static final int TILE = 48;
    private static final double[] ENCODED = new double[4097];

    static {
        for (int i = 0; i < ENCODED.length; i++) {
            ENCODED[i] = Colors.encoded(i / 4096.0);
        }
    }

    private final int width;
    private final int height;
    private final Shader shader;
    private final View view;

    /// How closely is looked where neighbouring pixels differ.
    private enum Care { NONE, SOME, FULL }

    private Film(Scene scene, int width, int height) {
        this.width = width;
        this.height = height;
        this.shader = new Shader(scene);
        this.view = new View(scene.camera(), width, height);
    }

    /// Pixels as 0xffrrggbb, row by row.
    ///
    /// @throws CancellationException when it is cancelled on the way
    static int[] expose(Scene scene, int width, int height, Progress progress) {
        return new Film(scene, width, height).expose(Care.FULL, progress);
    }

    /// As [#expose], with one ray a pixel: enough to measure by.
    static int[] glance(Scene scene, int width, int height) {
        return new Film(scene, width, height).expose(Care.NONE, Progress.NONE);
    }

    /// As [#expose], with smooth outlines only: enough to show while something moves.
    static int[] preview(Scene scene, int width, int height) {
        return new Film(scene, width, height).expose(Care.SOME, Progress.NONE);
    }

    /// One rendering with what its rays met on the way: nothing is traced twice, so the buffers are those of this very picture.
    ///
    /// @param pixels  0xffrrggbb, row by row, one ray a pixel
    /// @param parts   what each ray met first
    /// @param normals where the surface faces that it met; null for floor and backdrop
    record Exposure(int width, int height, int[] pixels, Part[] parts, Vec[] normals) {}

    /// As [#glance], with the buffers of the rendering.
    static Exposure measured(Scene scene, int width, int height) {
        var film = new Film(scene, width, height);
        int[] pixels = new int[width * height];
        Part[] parts = new Part[width * height];
        Vec[] normals = new Vec[width * height];
        film.tiles(Progress.NONE, new AtomicInteger(), (x, y) -> {
            int i = y * width + x;
            Vec along = film.view.ray(x + 0.5, y + 0.5);
            Hit hit = Marcher.first(film.view.from(), along);
            parts[i] = hit.part();
            normals[i] = hit.part().isThing() ? Marcher.normal(film.view.from().along(along, hit.distance())) : null;
            pixels[i] = grained(toned(film.shader.light(film.view.from(), along, hit)), x, y);
        });
        return new Exposure(width, height, pixels, parts, normals);
    }

    private int[] expose(Care care, Progress progress) {
        float[] first = new float[width * height * 3];
        Part[] parts = new Part[width * height];
        var finished = new AtomicInteger();
        tiles(progress, finished, (x, y) -> {
            int i = y * width + x;
            Vec along = view.ray(x + 0.5, y + 0.5);
            Hit hit = Marcher.first(view.from(), along);
            parts[i] = hit.part();
            put(first, i, toned(shader.light(view.from(), along, hit)));
        });
        int[] pixels = new int[width * height];
        tiles(progress, finished, (x, y) -> pixels[y * width + x] = pixel(care, first, parts, x, y));
        return pixels;
    }

    private interface Work {
        void at(int x, int y);
    }

    /// Every pixel once, tile by tile on all cores; both passes together are the whole.
    private void tiles(Progress progress, AtomicInteger finished, Work work) {
        int across = Math.ceilDiv(width, TILE);
        int tiles = across * Math.ceilDiv(height, TILE);
        IntStream.range(0, tiles).parallel().forEach(tile -> {
            if (progress.isCancelled()) {
                return;
            }
            int left = tile % across * TILE;
            int top = tile / across * TILE;
            for (int y = top; y < Math.min(height, top + TILE); y++) {
                for (int x = left; x < Math.min(width, left + TILE); x++) {
                    work.at(x, y);
                }
            }
            progress.done(finished.incrementAndGet() / (2.0 * tiles));
        });
        if (progress.isCancelled()) {
            throw new CancellationException("nobody waits for the picture any more");
        }
    }

    private int pixel(Care care, float[] first, Part[] parts, int x, int y) {
        int i = y * width + x;
        double r = first[i * 3];
        double g = first[i * 3 + 1];
        double b = first[i * 3 + 2];
        if (care != Care.NONE && rough(care == Care.FULL ? STEP : PREVIEW_STEP, first, parts, x, y)) {
            double least = 3;
            double most = 0;
            int taken = 1;
            // where the first four still differ - in the corners of glass - four more are taken between them
            for (int k = 0; k < 8 && (k < 4 || care == Care.FULL && most - least > SPREAD); k++) {
                // a turned grid, so that nearly upright and nearly level edges are smooth too
                double u = 0.125 + 0.25 * (k % 4) + (k < 4 ? 0 : 0.11);
                double v = 0.125 + 0.25 * (k * 2 % 4 + k % 4 / 2) - (k < 4 ? 0 : 0.11);
                Vec along = view.ray(x + u, y + v);
                Vec c = toned(shader.light(view.from(), along, Marcher.first(view.from(), along)));
                r += c.x();
                g += c.y();
                b += c.z();
                double sum = c.x() + c.y() + c.z();
                least = Math.min(least, sum);
                most = Math.max(most, sum);
                taken++;
            }
            r /= taken;
            g /= taken;
            b /= taken;
        }
        return grained(new Vec(r, g, b), x, y);
    }

    /// With a grain of less than one step, against bands in the gradients.
    private static int grained(Vec c, int x, int y) {
        double grain = (Noise.at(x, y, 77) - 0.5) * 0.006;
        return 0xff000000 | part(c.x() + grain) << 16 | part(c.y() + grain) << 8 | part(c.z() + grain);
    }

    private boolean rough(double step, float[] c, Part[] parts, int x, int y) {
        int i = y * width + x;
        return x > 0 && differs(step, c, parts, i, i - 1) || x < width - 1 && differs(step, c, parts, i, i + 1)
                || y > 0 && differs(step, c, parts, i, i - width) || y < height - 1 && differs(step, c, parts, i, i + width);
    }

    private static boolean differs(double step, float[] c, Part[] parts, int i, int j) {
        return parts[i] != parts[j]
                || Math.abs(c[i * 3] - c[j * 3]) + Math.abs(c[i * 3 + 1] - c[j * 3 + 1]) + Math.abs(c[i * 3 + 2] - c[j * 3 + 2]) > step * 3;
    }

    private static void put(float[] c, int i, Vec v) {
        c[i * 3] = (float) v.x();
        c[i * 3 + 1] = (float) v.y();
        c[i * 3 + 2] = (float) v.z();
    }

    /// Linear light to display values 0 to 1, by K. Narkowicz' fit of the ACES curve (2015).
    private static Vec toned(Vec light) {
        return new Vec(toned(light.x()), toned(light.y()), toned(light.z()));
    }

    private static double toned(double light) {
        double x = Math.max(0, light) * EXPOSURE;
        double y = Math.clamp(x * (2.51 * x + 0.03) / (x * (2.43 * x + 0.59) + 0.14), 0, 1);
        return ENCODED[(int) (y * 4096)];
    }

    private static int part(double value) {
        return (int) Math.clamp(Math.round(value * 255), 0, 255);
    }
}
