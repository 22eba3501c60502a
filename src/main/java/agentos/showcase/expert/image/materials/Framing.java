package agentos.showcase.expert.image.materials;

import agentos.showcase.data.Data;
import agentos.showcase.expert.drawing.render.Mask;
import agentos.showcase.expert.drawing.render.Renderings;
import agentos.showcase.expert.drawing.render.Scene;
import agentos.showcase.expert.image.check.Likeness;
import agentos.showcase.text.Localized;

/// How the subject stands in the frame, measured on its silhouette; all shares of the picture, 0 to 1.
///
/// @param share  how much of the picture the subject covers
/// @param left   left edge of the subject
/// @param top    upper edge of the subject
/// @param right  right edge of the subject
/// @param bottom lower edge of the subject
record Framing(double share, double left, double top, double right, double bottom) {
    /// Masks are 16:10 as the pictures are.
    static final int WIDTH = Likeness.WIDTH;
    static final int HEIGHT = Likeness.HEIGHT;

    static Framing of(Scene scene) {
        Mask silhouette = Renderings.masks(scene, WIDTH, HEIGHT).silhouette();
        double[] box = silhouette.box();
        return new Framing((double) silhouette.count() / (WIDTH * HEIGHT), box[0], box[1], box[2], box[3]);
    }

    /// The least distance of the subject to the edge of the picture.
    double margin() {
        return Math.min(Math.min(left, top), Math.min(1 - right, 1 - bottom));
    }

    Data data(Scene scene, Localized view) {
        return Data.object()
                .put("name", view)
                .put("camera", scene.data().get("camera"))
                .put("share", Data.of(100 * share, 1))
                .put("margin", Data.of(100 * margin(), 1))
                .put("box", Data.object().put("left", Data.of(left, 3)).put("top", Data.of(top, 3))
                        .put("right", Data.of(right, 3)).put("bottom", Data.of(bottom, 3)).build())
                .build();
    }
}
