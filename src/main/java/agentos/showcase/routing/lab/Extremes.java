package agentos.showcase.routing.lab;

/// The least, the greatest and the mean value of every column of a picture, so that a spike of one task among thousands is still drawn.
///
/// @param low  per column; NaN where a column has no task
/// @param high per column
/// @param mean per column
public record Extremes(double[] low, double[] high, double[] mean) {

    /// @param from    first value
    /// @param to      behind the last value
    /// @param columns 1 or more; with fewer values than columns, some stay empty
    public static Extremes of(float[] values, int from, int to, int columns) {
        double[] low = new double[columns];
        double[] high = new double[columns];
        double[] mean = new double[columns];
        int[] count = new int[columns];
        double scale = columns / (double) Math.max(1, to - from);
        for (int i = from; i < to; i++) {
            int column = Math.min(columns - 1, (int) ((i - from) * scale));
            low[column] = count[column] == 0 ? values[i] : Math.min(low[column], values[i]);
            high[column] = count[column] == 0 ? values[i] : Math.max(high[column], values[i]);
            mean[column] += values[i];
            count[column]++;
        }
        for (int c = 0; c < columns; c++) {
            low[c] = count[c] == 0 ? Double.NaN : low[c];
            high[c] = count[c] == 0 ? Double.NaN : high[c];
            mean[c] = count[c] == 0 ? Double.NaN : mean[c] / count[c];
        }
        return new Extremes(low, high, mean);
    }

    public boolean has(int column) {
        return !Double.isNaN(low[column]);
    }
}
