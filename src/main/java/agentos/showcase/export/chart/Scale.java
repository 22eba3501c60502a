package agentos.showcase.export.chart;

import agentos.showcase.expert.drawing.Paths;
import java.util.ArrayList;
import java.util.List;

/// Values along a line of the drawing.
///
/// @param low   value at `from`
/// @param high  value at `to`
/// @param step  between ticks; for a logarithmic scale not used
/// @param log   whether equal ratios are equal lengths
public record Scale(double low, double high, double step, boolean log, double from, double to) {
    private static final double[] STEPS = {1, 2, 5, 10};
    /// Ticks of a logarithmic scale within a power of ten.
    private static final double[] PARTS = {1, 2, 5};
    private static final double[] MORE_PARTS = {1, 1.5, 2, 3, 4, 5, 7};
    private static final double SHORT = 12;

    /// Round ends around the values, with at most so many steps.
    ///
    /// @param least values never go below this, such as 0 for a share; negative infinity for none
    /// @param most  values never go above this
    public static Scale nice(double low, double high, int steps, double least, double most, double from, double to) {
        double span = high > low ? high - low : Math.max(Math.abs(high), 1) * 0.1;
        double step = step(span / Math.max(1, steps));
        double start = Math.max(least, Math.floor(low / step + 1e-9) * step);
        double end = Math.min(most, Math.ceil(high / step - 1e-9) * step);
        if (!(end > start)) {
            end = start + step;
        }
        return new Scale(start, end, step, false, from, to);
    }

    private static double step(double raw) {
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        for (double part : STEPS) {
            if (part * power >= raw * (1 - 1e-9)) {
                return part * power;
            }
        }
        return 10 * power;
    }

    /// A logarithmic scale with a little air on both sides.
    static Scale logarithmic(double low, double high, double from, double to) {
        double air = Math.max(1.15, Math.pow(high / low, 0.12));
        return new Scale(low / air, high * air, 0, true, from, to);
    }

    public double at(double value) {
        double share = log ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
        return from + share * (to - from);
    }

    public List<Double> ticks() {
        var ticks = new ArrayList<Double>();
        if (log) {
            double[] parts = high / low < SHORT ? MORE_PARTS : PARTS;
            for (double power = Math.pow(10, Math.floor(Math.log10(low))); power <= high; power *= 10) {
                for (double part : parts) {
                    if (part * power >= low && part * power <= high) {
                        ticks.add(part * power);
                    }
                }
            }
            return ticks;
        }
        for (int i = 0; low + i * step <= high + step * 1e-9; i++) {
            ticks.add(Math.round((low + i * step) / step * 1e6) / 1e6 * step);
        }
        return ticks;
    }

    /// A tick's number, without digits that say nothing, with K, M, B, T for the large numbers of a logarithmic scale.
    public String print(double tick) {
        if (log) {
            String units = " KMBT";
            int unit = 0;
            double rest = tick;
            while (rest >= 1000 && unit < units.length() - 1) {
                rest /= 1000;
                unit++;
            }
            return Paths.number(rest) + (unit == 0 ? "" : units.charAt(unit));
        }
        return Paths.number(tick).replace('-', '\u2212');
    }
}
