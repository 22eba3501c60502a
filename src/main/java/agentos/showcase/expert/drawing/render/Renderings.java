package agentos.showcase.expert.drawing.render;

import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;

/// Pictures of scenes. What was rendered last is kept, for as many pixels as a few full screens have.
public final class Renderings {
    private static final long MOST_PIXELS = 24_000_000;
    private static final Map<Key, BufferedImage> KEPT = new LinkedHashMap<>(16, 0.75f, true);

    private Renderings() {}

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
