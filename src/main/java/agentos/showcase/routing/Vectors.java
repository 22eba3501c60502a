package agentos.showcase.routing;

/// Short loops over plain arrays.
final class Vectors {
    private Vectors() {}

    /// a.x in four sums, because the compiler may not reorder one; the order is always the same.
    static double dot(double[] a, double[] x) {
        int n = x.length;
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = 0;
        for (; i + 3 < n; i += 4) {
            s0 += a[i] * x[i];
            s1 += a[i + 1] * x[i + 1];
            s2 += a[i + 2] * x[i + 2];
            s3 += a[i + 3] * x[i + 3];
        }
        for (; i < n; i++) {
            s0 += a[i] * x[i];
        }
        return (s0 + s1) + (s2 + s3);
    }

    /// y += c x.
    static void add(double[] y, double c, double[] x) {
        for (int i = 0; i < y.length; i++) {
            y[i] += c * x[i];
        }
    }

    static int largest(double[] values, boolean[] open) {
        int best = -1;
        for (int k = 0; k < values.length; k++) {
            if (open[k] && (best < 0 || values[k] > values[best])) {
                best = k;
            }
        }
        return best;
    }

    /// The place where the running sum of probabilities passes a uniform number; never one of probability 0.
    static int drawn(double[] probabilities, double uniform) {
        double sum = 0;
        int last = 0;
        for (int k = 0; k < probabilities.length; k++) {
            if (probabilities[k] <= 0) {
                continue;
            }
            last = k;
            sum += probabilities[k];
            if (uniform < sum) {
                return k;
            }
        }
        return last;
    }
}
