package agentos.showcase.routing.lab;

/// Means over the tasks just past.
final class Trailing {
    private Trailing() {}

    /// The mean of each value and those before it, at most `window` of them.
    static float[] mean(float[] values, int window) {
        float[] means = new float[values.length];
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i];
            if (i >= window) {
                sum -= values[i - window];
            }
            means[i] = (float) (sum / Math.min(i + 1, window));
        }
        return means;
    }

    /// Half the width of the 95 % interval of [#mean]: 1.96 standard errors, the values taken as independent draws.
    static float[] halfWidth(float[] values, int window) {
        float[] halves = new float[values.length];
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i];
            squares += (double) values[i] * values[i];
            if (i >= window) {
                sum -= values[i - window];
                squares -= (double) values[i - window] * values[i - window];
            }
            int n = Math.min(i + 1, window);
            double variance = n < 2 ? 0 : Math.max(0, (squares - sum * sum / n) / (n - 1));
            halves[i] = (float) (1.96 * Math.sqrt(variance / n));
        }
        return halves;
    }
}
