package agentos.showcase.benchmark;

import agentos.showcase.pack.BenchmarkTable;

/// How worked-out numbers are written: with a point, rounded half up, the same everywhere.
public final class Figures {
    private Figures() {}

    /// A value on the scale of a normalisation: two decimals for z, else one; `-` for NaN.
    public static String on(Method.Normalisation scale, double value) {
        return fixed(value, scale == Method.Normalisation.Z ? 2 : 1);
    }

    /// @param decimals 0 to 6
    public static String fixed(double value, int decimals) {
        if (Double.isNaN(value)) {
            return BenchmarkTable.MISSING;
        }
        long unit = 1;
        for (int i = 0; i < decimals; i++) {
            unit *= 10;
        }
        long digits = Math.round(Math.abs(value) * unit + Ranks.EQUAL);
        var text = new StringBuilder(12);
        if (value < 0 && digits > 0) {
            text.append('-');
        }
        text.append(digits / unit);
        if (decimals > 0) {
            text.append('.');
            String rest = Long.toString(digits % unit);
            text.repeat('0', decimals - rest.length()).append(rest);
        }
        return text.toString();
    }
}
