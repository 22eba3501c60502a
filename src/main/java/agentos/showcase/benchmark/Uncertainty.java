package agentos.showcase.benchmark;

/// How far a score may be from what the model would reach on endlessly many items of the kind.
public final class Uncertainty {
    /// The 97.5 % point of the standard normal distribution, for intervals of 95 %.
    private static final double Z = 1.959963984540054;

    private Uncertainty() {}

    /// Lower and upper end, in per cent.
    public record Interval(double low, double high) {
        public boolean contains(double percent) {
            return low <= percent && percent <= high;
        }
    }

    /// The 95 % score interval for a share of solved items:
    ///
    ///     (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n)
    ///
    /// Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the American
    /// Statistical Association 22 (1927), 209–212. It takes the items as independent and solved once each; a score that is
    /// the mean of several runs varies less.
    ///
    /// @param percent share of solved items, 0 to 100
    /// @param items   1 or more
    /// @throws IllegalArgumentException when an argument is out of its range
    public static Interval wilson(double percent, int items) {
        if (!(percent >= 0 && percent <= 100) || items < 1) {
            throw new IllegalArgumentException("a share is 0 to 100 % of one item or more, not " + percent + " % of " + items);
        }
        double p = percent / 100;
        double z2n = Z * Z / items;
        double middle = (p + z2n / 2) / (1 + z2n);
        double half = Z * Math.sqrt(p * (1 - p) / items + z2n / items / 4) / (1 + z2n);
        return new Interval(100 * Math.max(0, middle - half), 100 * Math.min(1, middle + half));
    }
}
