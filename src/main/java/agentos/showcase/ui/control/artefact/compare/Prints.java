package agentos.showcase.ui.control.artefact.compare;

import agentos.showcase.expert.drawing.render.Progress;
import agentos.showcase.expert.drawing.render.Renderings;
import agentos.showcase.expert.drawing.render.Scene;
import java.awt.image.BufferedImage;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// Scenes as images for the screen.
final class Prints implements Darkroom.Developer<Image> {
    /// A quick picture has about so many pixels: three of them are there within a tenth of a second on two cores.
    private static final double QUICK_PIXELS = 40_000;
    /// A quick picture is this many times smaller each way than what [Renderings#preview] is asked for.
    private static final int PREVIEW = Renderings.PREVIEW;

    @Override
    public Image quick(Scene scene, int width, int height) {
        double smaller = Math.max(1.5, Math.sqrt(width * (double) height / QUICK_PIXELS));
        return image(Renderings.preview(scene, pixels(width / smaller) * PREVIEW, pixels(height / smaller) * PREVIEW));
    }

    @Override
    public Image sharp(Scene scene, int width, int height, Progress progress) {
        return image(Renderings.picture(scene, width, height, progress));
    }

    private static int pixels(double length) {
        return (int) Math.max(1, Math.round(length));
    }

    private static Image image(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        var image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), picture.getRGB(0, 0, width, height, null, 0, width), 0, width);
        return image;
    }
}
