package agentos.showcase.expert.image.check;

import agentos.showcase.expert.drawing.render.Renderings;
import agentos.showcase.expert.drawing.render.Scene;

/// What the masks of two rendered pictures share: intersection over union, 0 to 1.
///
/// @param silhouette of where the subject is
/// @param edges      of where things end and surfaces turn
/// @param shadow     of where the key light is kept off the floor
public record Likeness(double silhouette, double edges, double shadow) {
    /// From these on the composition counts as kept.
    public static final double SILHOUETTE = 0.99;
    public static final double EDGES = 0.95;
    public static final double SHADOW = 0.95;
    /// Masks are 16:10 as the pictures are.
    public static final int WIDTH = 224;
    public static final int HEIGHT = 140;

    public static Likeness of(Scene scene, Scene reference) {
        var kept = Renderings.masks(reference, WIDTH, HEIGHT);
        var masks = Renderings.masks(scene, WIDTH, HEIGHT);
        return new Likeness(masks.silhouette().overlap(kept.silhouette()), masks.edges().overlap(kept.edges()),
                Renderings.shadow(scene, WIDTH, HEIGHT).overlap(Renderings.shadow(reference, WIDTH, HEIGHT)));
    }

    public boolean holds() {
        return silhouette >= SILHOUETTE && edges >= EDGES && shadow >= SHADOW;
    }
}
