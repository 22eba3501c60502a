package agentos.showcase.routing.lab;

/// The least and the greatest value of every column of a picture, so that a spike of one task among thousands is still drawn.
///
/// @param low  per column; NaN where a column has no task
/// @param high per column
public record Extremes(double[] low, double[] high) {

    /// @param from    first value
    /// @param to      behind the last value
    /// @param columns 1 or more; with fewer values than columns, some stay empty
    public static Extremes of(float[] values, int from, int to, int columns) {
        double[] low = new double[columns];
        double[] high = new double[columns];
        java.util.Arrays.fill(low, Double.NaN);
        java.util.Arrays.fill(high, Double.NaN);
        double scale = columns / (double) Math.max(1, to - from);
        for (int i = from; i < to; i++) {
            int column = Math.min(columns - 1, (int) ((i - from) * scale));
            if (Double.isNaN(low[column])) {
                low[column] = values[i];
                high[column] = values[i];
            } else {
                low[column] = Math.min(low[column], values[i]);
                high[column] = Math.max(high[column], values[i]);
            }
        }
        return new Extremes(low, high);
    }

    public boolean has(int column) {
        return !Double.isNaN(low[column]);
    }
}
