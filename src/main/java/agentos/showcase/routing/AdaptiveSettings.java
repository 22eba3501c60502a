package agentos.showcase.routing;

import java.util.List;

/// How [AdaptivePolicy] learns. All numbers are for qualities that lie about 0 to 1.
///
/// @param temperature tau of both softmaxes, above 0, in units of quality
/// @param bonus       alpha, how many standard deviations a value is raised by before it is drawn for; 0 is no bonus
/// @param floor       eps0, share of draws that always go to everybody alike, 0 to 1
/// @param ceiling     eps1, the same share while the gate is open, `floor` to 1
/// @param gate        whether unfamiliar tasks raise the exploration
/// @param quantile    which share of tasks the gate takes for familiar, above 0 and below 1
/// @param pace        smallest step by which the gate's quantile moves, above 0
/// @param drift       whether the tests for changed experts may begin anew
/// @param spread      H, what the test for larger errors must pass, above 0
/// @param shift       H1, what the test for worse outcomes must pass, above 0
/// @param pause       steps between two alarms at the least, 0 or more
/// @param quality     what an expert is taken for before anything is known
/// @param noise       s2, variance of quality around its expectation before anything is known, above 0
/// @param tracking    rho, smallest step by which the noise is followed; 0 and above
/// @param memories    the critics of the committee, 1 to 8
public record AdaptiveSettings(double temperature, double bonus, double floor, double ceiling, boolean gate, double quantile, double pace,
        boolean drift, double spread, double shift, int pause, double quality, double noise, double tracking, List<Memory> memories) {

    /// What one critic believes beforehand.
    ///
    /// @param variance prior variance of a weight, above 0
    /// @param bias     prior variance of the bias, above 0
    /// @param forget   variance that every weight gains in a step, a random walk, 0 or more
    public record Memory(double variance, double bias, double forget) {
        public Memory {
            require(variance > 0 && variance <= 1e6 && bias > 0 && bias <= 1e6, "prior variances are above 0");
            require(forget >= 0 && forget <= 1, "what is forgotten in a step is 0 to 1");
        }
    }

    /// What did well on generated workloads of many kinds. The biases' prior deviation is 0.17 to 0.32 and not more, because qualities lie within 0 to 1 about 0.5:
    /// a wider prior takes one unlucky first call for the truth, and some good experts are then not asked for thousands of tasks.
    public static final AdaptiveSettings DEFAULT = new AdaptiveSettings(0.01, 1.25, 0.002, 0.3, true, 0.95, 0.02, true, 60, 25, 100, 0.5, 0.25, 0.001,
            List.of(new Memory(0.01, 0.03, 1e-9), new Memory(0.1, 0.03, 1e-8), new Memory(1, 0.1, 1e-6)));

    public AdaptiveSettings {
        memories = List.copyOf(memories);
        require(temperature >= 1e-6 && temperature <= 1e6, "the temperature is 1e-6 to 1e6");
        require(bonus >= 0 && bonus <= 1e3, "the bonus is 0 to 1000");
        require(floor >= 0 && floor <= ceiling && ceiling <= 1, "exploration is 0 to 1, and no less while the gate is open");
        require(quantile > 0 && quantile < 1, "the gate's quantile is above 0 and below 1");
        require(pace > 0 && pace <= 1, "the pace of the gate's quantile is above 0 and at most 1");
        require(spread > 0 && shift > 0 && pause >= 0, "limits of the drift tests are above 0, and their pause is 0 or more");
        require(Math.abs(quality) <= 1e3, "the first quality is -1000 to 1000");
        require(noise >= 1e-6 && noise <= 1e6 && tracking >= 0 && tracking <= 1, "the first noise is 1e-6 to 1e6, and its step is 0 to 1");
        require(!memories.isEmpty() && memories.size() <= 8, "a committee has 1 to 8 critics");
    }

    public AdaptiveSettings withTemperature(double other) {
        return new AdaptiveSettings(other, bonus, floor, ceiling, gate, quantile, pace, drift, spread, shift, pause, quality, noise, tracking, memories);
    }

    public AdaptiveSettings withBonus(double other) {
        return new AdaptiveSettings(temperature, other, floor, ceiling, gate, quantile, pace, drift, spread, shift, pause, quality, noise, tracking, memories);
    }

    /// Other shares of exploration: always, and while the gate is open.
    public AdaptiveSettings withExploration(double always, double opened) {
        return new AdaptiveSettings(temperature, bonus, always, opened, gate, quantile, pace, drift, spread, shift, pause, quality, noise, tracking, memories);
    }

    public AdaptiveSettings withGate(boolean on) {
        return new AdaptiveSettings(temperature, bonus, floor, ceiling, on, quantile, pace, drift, spread, shift, pause, quality, noise, tracking, memories);
    }

    public AdaptiveSettings withDrift(boolean on) {
        return new AdaptiveSettings(temperature, bonus, floor, ceiling, gate, quantile, pace, on, spread, shift, pause, quality, noise, tracking, memories);
    }

    public AdaptiveSettings withMemories(List<Memory> others) {
        return new AdaptiveSettings(temperature, bonus, floor, ceiling, gate, quantile, pace, drift, spread, shift, pause, quality, noise, tracking, others);
    }

    /// Prior variances so many times as large: above 1 the policy believes each outcome more and its start less.
    public AdaptiveSettings withLearning(double factor) {
        return withMemories(memories.stream().map(memory -> new Memory(memory.variance * factor, memory.bias * factor, memory.forget)).toList());
    }

    /// Random walks so many times as large; 0 forgets nothing.
    public AdaptiveSettings withForgetting(double factor) {
        return withMemories(memories.stream().map(memory -> new Memory(memory.variance, memory.bias, memory.forget * factor)).toList());
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
