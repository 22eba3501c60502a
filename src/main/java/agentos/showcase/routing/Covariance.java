package agentos.showcase.routing;

/// The covariance P of a linear model's weights under Gaussian noise: a symmetric positive matrix that shrinks along what was seen.
///
/// Both halves are stored and changed by the same products, so P is symmetric to the bit. Its diagonal never passes that of the prior, so that no weight
/// becomes less certain than before anything was seen, however long it rests.
///
/// Source: Kalman: "A New Approach to Linear Filtering and Prediction Problems", 1960; for constant weights it is recursive least squares
/// (Plackett: "Some Theorems in Least Squares", 1950).
final class Covariance {
    private final int size;
    private final double[] prior;
    private final double[] cells;
    private final double[] product;

    /// @param prior variances of the weights, the diagonal of the prior; kept, not copied
    Covariance(double[] prior) {
        this(prior, new double[prior.length * prior.length]);
        reset();
    }

    private Covariance(double[] prior, double[] cells) {
        size = prior.length;
        this.prior = prior;
        this.cells = cells;
        product = new double[size];
    }

    Covariance copy() {
        return new Covariance(prior, cells.clone());
    }

    void reset() {
        java.util.Arrays.fill(cells, 0);
        for (int i = 0; i < size; i++) {
            cells[i * size + i] = prior[i];
        }
    }

    /// x' P x, the variance of a prediction, 0 or more.
    double variance(double[] x) {
        return Math.max(0, form(x));
    }

    /// Takes in one observation at x.
    ///
    /// @param noise variance of the observation, above 0
    /// @param gain  set to P x / (noise + x' P x), by which the weights move for every unit of error
    /// @return noise + x' P x, the variance of the observation as it was foreseen
    double learn(double[] x, double noise, double[] gain) {
        double form = form(x);
        if (form < 0) {
            // Rounding has eaten what was left along x, which takes features near the bound and no random walk.
            reset();
            form = form(x);
        }
        double foreseen = noise + form;
        double root = Math.sqrt(foreseen);
        for (int i = 0; i < size; i++) {
            gain[i] = product[i] / foreseen;
            product[i] /= root;
        }
        for (int i = 0; i < size; i++) {
            subtract(i * size, product[i]);
        }
        return foreseen;
    }

    /// Every weight takes a step of a random walk: P += variance I, up to the prior's diagonal.
    void walk(double variance) {
        for (int i = 0; i < size; i++) {
            int at = i * size + i;
            cells[at] = Math.min(cells[at] + variance, prior[i]);
        }
    }

    /// The cell of row i and column j.
    double at(int i, int j) {
        return cells[i * size + j];
    }

    /// The lower half, row by row, with the diagonal.
    double[] half() {
        double[] half = new double[size * (size + 1) / 2];
        for (int i = 0, at = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                half[at++] = cells[i * size + j];
            }
        }
        return half;
    }

    /// @throws Snapshots.Refused when a diagonal cell is not above 0 or is larger than the prior's
    void restore(Snapshots.Reader from, String key) {
        double[] half = from.numbers(key, size * (size + 1) / 2);
        for (int i = 0, at = 0; i < size; i++) {
            for (int j = 0; j <= i; j++, at++) {
                cells[i * size + j] = half[at];
                cells[j * size + i] = half[at];
            }
            if (!(at(i, i) > 0 && at(i, i) <= prior[i])) {
                throw from.get(key).wrong("variance " + i + " of the weights is to be above 0 and at most " + prior[i] + ", not " + at(i, i));
            }
        }
    }

    /// x' P x; leaves P x in `product`. Sums whole columns, which the compiler turns into vector instructions.
    private double form(double[] x) {
        java.util.Arrays.fill(product, 0);
        for (int i = 0; i < size; i++) {
            if (x[i] != 0) {
                add(i * size, x[i]);
            }
        }
        return Vectors.dot(product, x);
    }

    private void add(int row, double factor) {
        for (int j = 0; j < size; j++) {
            product[j] += factor * cells[row + j];
        }
    }

    private void subtract(int row, double factor) {
        for (int j = 0; j < size; j++) {
            cells[row + j] -= factor * product[j];
        }
    }
}
