package agentos.showcase.expert.drawing.render;

import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// Pictures of scenes. What was rendered last is kept, for as many pixels as a few full screens have.
public final class Renderings {
    private static final long MOST_PIXELS = 24_000_000;
    private static final Map<Key, BufferedImage> KEPT = new LinkedHashMap<>(16, 0.75f, true);

    private static final int MOST_MEASURES = 256;
    private static final Map<Object, Object> MEASURES = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
            return size() > MOST_MEASURES;
        }
    };

    private Renderings() {}

    private record Outlines(Scene.Camera camera, int width, int height) {}

    private record Shadows(Scene.Camera camera, Scene.Light light, int width, int height) {}

    private record Glance(Scene scene, int width, int height) {}

    /// Silhouette and edges of the scene as its camera sees them; kept by what they depend on.
    public static Mask.Pair masks(Scene scene, int width, int height) {
        return measured(new Outlines(scene.camera(), width, height), () -> Mask.of(scene, width, height));
    }

    /// Shadows of the scene's key light, see [Mask#shadow]; kept by what they depend on.
    public static Mask shadow(Scene scene, int width, int height) {
        return measured(new Shadows(scene.camera(), scene.light(), width, height), () -> Mask.shadow(scene, width, height));
    }

    /// A small picture to measure by, 0xffrrggbb row by row, without smoothed edges. Must not be written to.
    public static int[] glance(Scene scene, int width, int height) {
        return measured(new Glance(scene, width, height), () -> Film.glance(scene, width, height));
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

    private record Key(Scene scene, int width, int height) {}

    /// The scene in so many pixels, on all cores. Must not be written to.
    public static BufferedImage picture(Scene scene, int width, int height) {
        var key = new Key(scene, width, height);
        synchronized (KEPT) {
            BufferedImage kept = KEPT.get(key);
            if (kept != null) {
                return kept;
            }
        }
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, Film.expose(scene, width, height), 0, width);
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
