package agentos.showcase.ui.card;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Milliseconds as seconds with digits that stand still, in any locale.
final class Seconds {
    private Seconds() {}

    static String of(long ms, int decimals) {
        return BigDecimal.valueOf(ms, 3).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    static String of(double ms, int decimals) {
        return BigDecimal.valueOf(ms).movePointLeft(3).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }
}
