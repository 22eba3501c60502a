package agentos.showcase.routing.trial;

import agentos.showcase.data.SplitMix64;

/// How the quality of one call scatters about what was to be expected.
public enum Noise {
    /// 1 with the expected quality as probability, else 0: done or not done.
    BERNOULLI {
        @Override
        double quality(double expected, SplitMix64 random) {
            return random.nextDouble() < expected ? 1 : 0;
        }
    },
    /// Normal about the expected quality with deviation [#DEVIATION], not cut off at 0 and 1 so that the mean stays: a grade.
    GAUSSIAN {
        @Override
        double quality(double expected, SplitMix64 random) {
            return expected + DEVIATION * random.nextGaussian();
        }
    };

    /// Standard deviation of a Gaussian quality.
    public static final double DEVIATION = 0.2;

    abstract double quality(double expected, SplitMix64 random);
}
