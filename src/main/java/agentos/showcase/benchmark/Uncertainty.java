package agentos.showcase.benchmark;

/// How far a score may be from what the model would reach on endlessly many items of the kind.
public final class Uncertainty {
    /// The 97.5 % point of the standard normal distribution, for intervals of 95 %.
    private static final double Z = 1.959963984540054;

    /// Up to so many items are few.
    public static final int FEW = 500;

    /// Solved or unsolved items that the normal approximation needs.
    private static final int FEWEST = 5;

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
        check(percent, items);
        double p = percent / 100;
        double z2n = Z * Z / items;
        double middle = (p + z2n / 2) / (1 + z2n);
        double half = Z * Math.sqrt(p * (1 - p) / items + z2n / items / 4) / (1 + z2n);
        return new Interval(100 * Math.max(0, middle - half), 100 * Math.min(1, middle + half));
    }

    /// The 95 % interval by the normal approximation, p ± z √(p(1−p)/n), cut at 0 and 100 %.
    ///
    /// Source: A. Wald's interval as in L. D. Brown, T. T. Cai and A. DasGupta, "Interval Estimation for a Binomial Proportion", Statistical Science 16 (2001),
    /// 101–133, formula (1).
    ///
    /// @throws IllegalArgumentException when an argument is out of its range
    public static Interval normal(double percent, int items) {
        check(percent, items);
        double p = percent / 100;
        double half = Z * Math.sqrt(p * (1 - p) / items);
        return new Interval(100 * Math.max(0, p - half), 100 * Math.min(1, p + half));
    }

    /// The 95 % interval of a score: [#wilson] for up to [#FEW] items and near the ends, where fewer than [#FEWEST] items are solved or not solved;
    /// else [#normal]. (Brown, Cai and DasGupta find the normal approximation wanting for few items and near the ends.)
    ///
    /// @throws IllegalArgumentException when an argument is out of its range
    public static Interval interval(double percent, int items) {
        check(percent, items);
        double solved = percent / 100 * items;
        return items <= FEW || Math.min(solved, items - solved) < FEWEST ? wilson(percent, items) : normal(percent, items);
    }

    /// Whether a difference is more than chance would bring about: the two-sided 95 % test of the difference of two proportions with a pooled estimate,
    ///
    ///     |p₁ − p₂| / √(2 p(1−p)/n) > z, p = (p₁ + p₂) / 2
    ///
    /// Source: J. L. Fleiss, B. Levin and M. C. Paik, "Statistical Methods for Rates and Proportions", 3rd ed. (2003), section 3.1, without the correction for
    /// continuity. It takes the two as independent. Models answer the same items, so a paired test would find more; that needs the results item by item,
    /// which a table does not print.
    ///
    /// @param items of each of the two
    /// @throws IllegalArgumentException when an argument is out of its range
    public static boolean differ(double percent, double other, int items) {
        check(percent, items);
        check(other, items);
        double difference = Math.abs(percent - other) / 100;
        double p = (percent + other) / 200;
        return difference > Z * Math.sqrt(2 * p * (1 - p) / items) + 1e-12;
    }

    /// Whether a number is a share at all.
    static boolean isShare(double percent) {
        return percent >= 0 && percent <= 100;
    }

    private static void check(double percent, int items) {
        if (!isShare(percent) || items < 1) {
            throw new IllegalArgumentException("a share is 0 to 100 % of one item or more, not " + percent + " % of " + items);
        }
    }
}
