package agentos.showcase.ui.tour;

import agentos.showcase.expert.drawing.DrawingPainter;
import agentos.showcase.text.Language;
import agentos.showcase.ui.ShowcaseWindow;
import agentos.showcase.ui.View;
import java.awt.image.BufferedImage;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// Takes pictures of a window that is on no screen.
final class TourCamera {
    private static final int LAYOUT_PASSES = 3;
    /// A view is photographed after it has been settled for so many pulses in a row: what one arrival sets off may bring another.
    private static final int QUIET_PULSES = 3;
    private static final int PATIENCE_SECONDS = 60;

    private final ShowcaseWindow window;
    private final Scene scene;

    TourCamera(ShowcaseWindow window, Scene scene) {
        this.window = window;
        this.scene = scene;
    }

    /// Goes to a place and takes its picture, as PNG. Called on any thread but JavaFX's.
    ///
    /// @throws TimeoutException when the view does not come to rest
    byte[] take(Shot shot, Language language) throws InterruptedException, TimeoutException, ExecutionException {
        var picture = new CompletableFuture<WritableImage>();
        Platform.runLater(() -> {
            try {
                window.context().words().speak(language);
                window.context().navigation().go(shot.place());
                whenQuiet(picture);
            } catch (RuntimeException e) {
                picture.completeExceptionally(e);
            }
        });
        return png(picture.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }

    private void whenQuiet(CompletableFuture<WritableImage> picture) {
        new AnimationTimer() {
            private int quiet;
            private boolean fresh;

            @Override
            public void handle(long now) {
                try {
                    layOut();
                    quiet = window.shell().current().map(View::isSettled).orElse(true) ? quiet + 1 : 0;
                    if (quiet >= QUIET_PULSES && !fresh) {
                        reattach();
                        fresh = true;
                        quiet = 0;
                    } else if (quiet >= QUIET_PULSES) {
                        stop();
                        picture.complete(scene.snapshot(null));
                    }
                } catch (RuntimeException e) {
                    stop();
                    picture.completeExceptionally(e);
                }
            }
        }.start();
    }

    /// A scene on no screen loses track of nodes that changed while they were off it, and would draw them as they were: taking the root off and
    /// putting it back makes it draw everything anew.
    ///
    /// Scroll panes keep a picture of what they show, which would outlive that; so they keep none here.
    private void reattach() {
        Parent root = scene.getRoot();
        root.lookupAll(".viewport").forEach(viewport -> viewport.setCache(false));
        scene.setRoot(new Group());
        scene.snapshot(null);
        scene.setRoot(root);
    }

    /// A scene on no screen gets no pulses: styles and layout are worked out by hand; a few passes, because wrapped text asks twice.
    private void layOut() {
        for (int i = 0; i < LAYOUT_PASSES; i++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private static byte[] png(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var opaque = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        opaque.setRGB(0, 0, width, height, pixels, 0, width);
        return DrawingPainter.png(opaque);
    }
}
