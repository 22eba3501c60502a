package agentos.showcase.data;

/// A small generator of random numbers whose whole state is one `long`, so that it can be kept in a snapshot.
///
/// Source: Steele, Lea, Flood: "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014. Not for secrets, not for two threads.
public final class SplitMix64 {
    private static final long GAMMA = 0x9E3779B97F4A7C15L;
    private long state;

    public SplitMix64(long seed) {
        state = seed;
    }

    /// What a generator needs to go on from here.
    public long state() {
        return state;
    }

    public long nextLong() {
        state += GAMMA;
        return finish(state);
    }

    /// Uniform in [0, 1), a multiple of 2^-53.
    public double nextDouble() {
        return (nextLong() >>> 11) * 0x1p-53;
    }

    /// Uniform in 0 to bound - 1, by Lemire's multiplication; its bias is below bound / 2^64.
    ///
    /// @param bound 1 or more
    public int nextInt(int bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("a bound is 1 or more, not " + bound);
        }
        return (int) Math.unsignedMultiplyHigh(nextLong(), bound);
    }

    /// Normal with mean 0 and deviation 1, by the method of Box and Muller (1958); takes two numbers each time, so that the state
    /// stays one `long`.
    public double nextGaussian() {
        double radius = Math.sqrt(-2 * StrictMath.log(1 - nextDouble()));
        return radius * StrictMath.cos(2 * Math.PI * nextDouble());
    }

    /// One number out of another: what [#nextLong()] gives from this state.
    public static long mix(long value) {
        return finish(value + GAMMA);
    }

    private static long finish(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
