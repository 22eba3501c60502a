package agentos.showcase.expert.drawing;

/// How much a drawing may hold: far more than a designer needs, and so little that no file can hang the application.
public final class LayerLimits {
    public static final long BYTES = 32L << 20;
    public static final int LAYERS = 20_000;
    /// Groups within groups.
    public static final int DEPTH = 24;
    /// Pictures of scenes, and brought along.
    public static final int PICTURES = 64;
    /// Characters of one text.
    public static final int LONGEST_TEXT = 20_000;
    /// Characters of one path.
    public static final int LONGEST_PATH = 4_000_000;
    /// Dashes along all outlines.
    public static final int DASHES = 200_000;
    /// Coordinates and lengths, in units.
    public static final double FURTHEST = 100_000;

    private LayerLimits() {}
}
