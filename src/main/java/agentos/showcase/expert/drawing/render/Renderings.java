package agentos.showcase.expert.drawing.render;

import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Pictures of scenes. What was rendered last is kept, for as many pixels as a few full screens have.
public final class Renderings {
    private static final long MOST_PIXELS = 24_000_000;
    private static final Map<Key, BufferedImage> KEPT = new LinkedHashMap<>(16, 0.75f, true);

    /// How many times smaller a preview is.
    public static final int PREVIEW = 4;
    private static final int MOST_MEASURES = 256;
    private static final Map<Object, Object> MEASURES = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
            return size() > MOST_MEASURES;
        }
    };

    private Renderings() {}

    private record Shadows(Scene.Camera camera, Scene.Light light, int width, int height) {}

    private record Glance(Scene scene, int width, int height) {}

    private record Measured(int[] pixels, Mask.Pair masks) {}

    /// Silhouette and edges of this very scene, rendered in its own material with its own camera: both are read from the buffers of the rendering
    /// whose pixels [#glance] gives. Nothing is shared between materials, so a camera or a shape that differs in one of them shows.
    public static Mask.Pair masks(Scene scene, int width, int height) {
        return measured(scene, width, height).masks;
    }

    private static Measured measured(Scene scene, int width, int height) {
        return measured(new Glance(scene, width, height), () -> {
            var seen = Film.measured(scene, width, height);
            return new Measured(seen.pixels(), Mask.of(seen));
        });
    }

    /// Shadows of the scene's key light, see [Mask#shadow]; kept by what they depend on.
    public static Mask shadow(Scene scene, int width, int height) {
        return measured(new Shadows(scene.camera(), scene.light(), width, height), () -> Mask.shadow(scene, width, height));
    }

    /// A small picture to measure by, 0xffrrggbb row by row, without smoothed edges. Must not be written to.
    public static int[] glance(Scene scene, int width, int height) {
        return measured(scene, width, height).pixels;
    }

    @SuppressWarnings("unchecked")
    private static <T> T measured(Object key, Supplier<T> measure) {
        synchronized (MEASURES) {
            Object kept = MEASURES.get(key);
            if (kept != null) {
                return (T) kept;
            }
        }
        T made = measure.get();
        synchronized (MEASURES) {
            MEASURES.put(key, made);
        }
        return made;
    }

    /// What a picture depends on, all of it: the same key is the same picture, to the bit.
    private record Key(Scene scene, int width, int height, boolean fine) {}

    /// The scene in so many pixels, on all cores. Must not be written to.
    public static BufferedImage picture(Scene scene, int width, int height) {
        return picture(scene, width, height, Progress.NONE);
    }

    /// @throws java.util.concurrent.CancellationException when it is cancelled on the way; nothing is kept then
    public static BufferedImage picture(Scene scene, int width, int height, Progress progress) {
        var kept = kept(new Key(scene, width, height, true));
        return kept.orElseGet(() -> keep(new Key(scene, width, height, true), Film.expose(scene, width, height, progress)));
    }

    /// The scene at a quarter of the pixels each way, with smooth outlines only, for as long as something moves. Must not be written to.
    public static BufferedImage preview(Scene scene, int width, int height) {
        var key = new Key(scene, Math.max(1, width / PREVIEW), Math.max(1, height / PREVIEW), false);
        return kept(key).orElseGet(() -> keep(key, Film.preview(scene, key.width, key.height)));
    }

    private static Optional<BufferedImage> kept(Key key) {
        synchronized (KEPT) {
            return Optional.ofNullable(KEPT.get(key));
        }
    }

    private static BufferedImage keep(Key key, int[] pixels) {
        var image = new BufferedImage(key.width, key.height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, key.width, key.height, pixels, 0, key.width);
        keep(key, image);
        return image;
    }

    private static void keep(Key key, BufferedImage image) {
        synchronized (KEPT) {
            KEPT.put(key, image);
            long pixels = KEPT.keySet().stream().mapToLong(k -> (long) k.width * k.height).sum();
            var oldest = KEPT.entrySet().iterator();
            while (pixels > MOST_PIXELS && KEPT.size() > 1) {
                Key gone = oldest.next().getKey();
                pixels -= (long) gone.width * gone.height;
                oldest.remove();
            }
        }
    }
}
