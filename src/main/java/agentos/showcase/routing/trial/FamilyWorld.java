package agentos.showcase.routing.trial;

import agentos.showcase.data.SplitMix64;

/// A made-up world: tasks come in families, clusters in the space of z, and in every family other experts are good.
///
/// The centres are Gaussian, a task lies about its centre with deviation [#SPREAD]. In each family one expert is good (expected quality 0.75 to 0.9)
/// and the others are middling or poor (0.15 to 0.65), tilted a little by where in the family the task lies. One more family, the unfamiliar one, lies further
/// out, and there the expert is good that is best in the fewest other families. Between families qualities pass smoothly from one to the other.
public final class FamilyWorld implements World {
    /// Standard deviation of a task about its family's centre, in every feature.
    public static final double SPREAD = 0.35;
    private static final double TILT = 0.05;

    private final int features;
    private final int experts;
    private final double[][] centres;
    private final double[][] quality;
    private final double[][][] tilt;
    private final double[] cost;

    /// A world by seed.
    ///
    /// @param features d, 1 or more
    /// @param experts  K, 2 or more
    /// @param families how many are met from the start, 1 or more
    /// @param costs    whether calls cost something, 0.05 to 0.5 by expert; else 0
    public FamilyWorld(int features, int experts, int families, boolean costs, long seed) {
        if (features < 1 || experts < 2 || families < 1) {
            throw new IllegalArgumentException("a world has 1 feature, 2 experts and 1 family or more, not " + features + ", " + experts + ", " + families);
        }
        this.features = features;
        this.experts = experts;
        var random = new SplitMix64(SplitMix64.mix(seed));
        centres = new double[families + 1][features];
        quality = new double[families + 1][experts];
        tilt = new double[families + 1][experts][features];
        cost = new double[experts];
        int[] firsts = new int[experts];
        int first = random.nextInt(experts);
        for (int f = 0; f <= families; f++) {
            int good = f < families ? (first + f) % experts : fewest(firsts);
            firsts[good]++;
            for (int i = 0; i < features; i++) {
                centres[f][i] = (f < families ? 1 : 2) * random.nextGaussian();
            }
            for (int k = 0; k < experts; k++) {
                quality[f][k] = k == good ? 0.75 + 0.15 * random.nextDouble() : 0.15 + 0.5 * random.nextDouble();
                for (int i = 0; i < features; i++) {
                    tilt[f][k][i] = TILT * random.nextGaussian() / (SPREAD * Math.sqrt(features));
                }
            }
        }
        for (int k = 0; k < experts; k++) {
            double price = 0.05 + 0.45 * random.nextDouble();
            cost[k] = costs ? price : 0;
        }
    }

    @Override
    public int features() {
        return features;
    }

    @Override
    public int experts() {
        return experts;
    }

    @Override
    public Drawn draw(SplitMix64 random, boolean unfamiliar) {
        int known = random.nextInt(centres.length - 1);
        int family = unfamiliar ? centres.length - 1 : known;
        double[] z = new double[features];
        for (int i = 0; i < features; i++) {
            z[i] = shortened(centres[family][i] + SPREAD * random.nextGaussian());
        }
        return new Drawn(z, unfamiliar ? "unfamiliar" : "family-" + (family + 1));
    }

    /// The families' qualities, weighted by how likely the task is of each.
    @Override
    public double expected(int expert, double[] z) {
        double nearest = Double.POSITIVE_INFINITY;
        for (double[] centre : centres) {
            nearest = Math.min(nearest, distance(z, centre));
        }
        double sum = 0;
        double weights = 0;
        for (int f = 0; f < centres.length; f++) {
            double weight = StrictMath.exp((nearest - distance(z, centres[f])) / (2 * SPREAD * SPREAD));
            if (weight > 1e-12) {
                weights += weight;
                sum += weight * within(f, expert, z);
            }
        }
        return sum / weights;
    }

    @Override
    public double cost(int expert, double[] z) {
        return cost[expert];
    }

    /// To six decimals, so that files are short and read as they were.
    static double shortened(double value) {
        return Math.rint(value * 1e6) / 1e6;
    }

    private double within(int family, int expert, double[] z) {
        double sum = quality[family][expert];
        for (int i = 0; i < features; i++) {
            sum += tilt[family][expert][i] * (z[i] - centres[family][i]);
        }
        return Math.clamp(sum, 0, 1);
    }

    private static double distance(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return sum;
    }

    private static int fewest(int[] firsts) {
        int found = 0;
        for (int k = 1; k < firsts.length; k++) {
            found = firsts[k] < firsts[found] ? k : found;
        }
        return found;
    }
}
