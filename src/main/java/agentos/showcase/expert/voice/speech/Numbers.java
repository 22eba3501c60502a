package agentos.showcase.expert.voice.speech;

import java.util.Locale;

/// Numbers as the voice cards print them.
public final class Numbers {
    private Numbers() {}

    /// A share as whole per cent.
    public static String percent(double share) {
        return Math.round(100 * share) + "%";
    }

    /// Seconds with one decimal.
    public static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.1f", seconds);
    }
}
