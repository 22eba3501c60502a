package agentos.showcase.ui;



/// The step of the type scale that fits a window; each has a root font size in the stylesheet.
public enum SizeStep {
    STEP_720(0),
    STEP_900(820),
    STEP_1080(960),
    STEP_1440(1280),
    STEP_2160(1900);

    private final int from;

    SizeStep(int from) {
        this.from = from;
    }

    /// The step for a window's content of this size in logical pixels.
    ///
    /// The height decides; a narrow window counts as high as a 16:9 window of its width, so that the header always fits.
    /// Thresholds lie below the names because title bars and task bars take their share.
    public static SizeStep of(double width, double height) {
        double lines = Math.min(height, width * 9 / 16);
        SizeStep fitting = STEP_720;
        for (SizeStep step : values()) {
            if (lines >= step.from) {
                fitting = step;
            }
        }
        return fitting;
    }

    /// The class on the root: `size-1080`.
    public String styleClass() {
        return "size-" + name().substring("STEP_".length());
    }
}
