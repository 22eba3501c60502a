package agentos.showcase.ui.control;

import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.DrawingPainter;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// Drawings as images in just the pixels that they cover, painted off the FX thread; the latest are kept.
public final class DrawingImages {
    /// About 100 MB: a few full screens, or two hundred posters.
    private static final long MOST_PIXELS = 24_000_000;

    private final Executor background;
    private final Consumer<Throwable> trouble;
    private final Map<Key, Image> kept = new LinkedHashMap<>(16, 0.75f, true);

    /// @param trouble told on the background's thread when a drawing cannot be painted
    public DrawingImages(Executor background, Consumer<Throwable> trouble) {
        this.background = background;
        this.trouble = trouble;
    }

    /// Calls back on the FX thread with the image, at once when it is kept, and with null when it cannot be painted.
    public void paint(Drawing drawing, int width, int height, Consumer<Image> then) {
        var key = new Key(drawing, width, height);
        Image ready = kept.get(key);
        if (ready != null) {
            then.accept(ready);
            return;
        }
        background.execute(() -> {
            Image image = painted(key);
            Platform.runLater(() -> {
                if (image != null) {
                    keep(key, image);
                }
                then.accept(image);
            });
        });
    }

    private Image painted(Key key) {
        try {
            BufferedImage painted = DrawingPainter.paint(key.drawing, key.width, key.height);
            var image = new WritableImage(key.width, key.height);
            int[] pixels = ((DataBufferInt) painted.getRaster().getDataBuffer()).getData();
            image.getPixelWriter().setPixels(0, 0, key.width, key.height, PixelFormat.getIntArgbInstance(), pixels, 0, key.width);
            return image;
        } catch (RuntimeException | OutOfMemoryError e) {
            trouble.accept(e);
            return null;
        }
    }

    private void keep(Key key, Image image) {
        kept.put(key, image);
        long pixels = kept.keySet().stream().mapToLong(k -> (long) k.width * k.height).sum();
        var oldest = kept.keySet().iterator();
        while (pixels > MOST_PIXELS && kept.size() > 1) {
            Key gone = oldest.next();
            pixels -= (long) gone.width * gone.height;
            oldest.remove();
        }
    }

    /// Drawings are told apart by identity: they are large, and a run makes each of them once.
    private record Key(Drawing drawing, int width, int height) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.drawing == drawing && key.width == width && key.height == height;
        }

        @Override
        public int hashCode() {
            return 31 * (31 * System.identityHashCode(drawing) + width) + height;
        }
    }
}
