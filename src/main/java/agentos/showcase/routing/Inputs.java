package agentos.showcase.routing;

/// What policies take in: checked, and bounded so that no square of it overflows.
final class Inputs {
    /// A feature beyond this counts as this.
    static final double LARGEST_FEATURE = 1e6;
    /// A quality beyond this, either way, counts as this.
    static final double LARGEST_QUALITY = 1e3;
    /// A cost beyond this, either way, counts as this.
    static final double LARGEST_COST = 1e9;

    private Inputs() {}

    static void requireSizes(int features, int experts, double lambda) {
        if (features < 1 || experts < 2) {
            throw new IllegalArgumentException("a policy has one feature or more and two experts or more, not " + features + " and " + experts);
        }
        requireLambda(lambda);
    }

    static double requireLambda(double lambda) {
        if (!(lambda >= 0 && lambda <= 1e9)) {
            throw new IllegalArgumentException("lambda is 0 to 1e9, not " + lambda);
        }
        return lambda;
    }

    /// x = [z; 1].
    static double[] withOne(double[] z, int features) {
        if (z.length != features) {
            throw new IllegalArgumentException("a task has " + features + " features, not " + z.length);
        }
        double[] x = new double[features + 1];
        for (int i = 0; i < features; i++) {
            x[i] = bounded(z[i], LARGEST_FEATURE, "feature " + i);
        }
        x[features] = 1;
        return x;
    }

    static double quality(double quality) {
        return bounded(quality, LARGEST_QUALITY, "the quality");
    }

    static double cost(double cost) {
        return bounded(cost, LARGEST_COST, "the cost");
    }

    static void requireOpen(boolean[] open, int experts) {
        if (open.length != experts) {
            throw new IllegalArgumentException("there are " + experts + " experts, not " + open.length);
        }
        for (boolean one : open) {
            if (one) {
                return;
            }
        }
        throw new IllegalArgumentException("no expert is open");
    }

    static void requireExpert(int expert, int experts) {
        if (expert < 0 || expert >= experts) {
            throw new IllegalArgumentException("an expert is 0 to " + (experts - 1) + ", not " + expert);
        }
    }

    private static double bounded(double value, double largest, String what) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(what + " is not finite: " + value);
        }
        return Math.clamp(value, -largest, largest);
    }
}
