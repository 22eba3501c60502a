package agentos.showcase.routing.trial;

import java.nio.charset.StandardCharsets;

/// Reads decimal numbers out of bytes, exactly rounded.
final class DecimalText {
    /// Powers of ten that a double holds exactly.
    private static final double[] TENS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    private static final long EXACT = 1L << 53;

    private DecimalText() {}

    /// A number such as `-12.5e-3`, with spaces about it or without.
    ///
    /// @return [Double#NaN] when the bytes are no such number; infinite when it is too large for a double
    static double parse(byte[] bytes, int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && bytes[from] == ' ') {
            from++;
        }
        while (to > from && bytes[to - 1] == ' ') {
            to--;
        }
        int i = from;
        boolean negative = i < to && bytes[i] == '-';
        if (negative || i < to && bytes[i] == '+') {
            i++;
        }
        long digits = 0;
        int significant = 0;
        int seen = 0;
        int scale = 0;
        boolean fraction = false;
        for (; i < to; i++) {
            int digit = bytes[i] - '0';
            if (digit >= 0 && digit <= 9) {
                seen++;
                significant += significant > 0 || digit > 0 ? 1 : 0;
                digits = significant <= 18 ? digits * 10 + digit : digits;
                scale -= fraction ? 1 : 0;
            } else if (bytes[i] == '.' && !fraction) {
                fraction = true;
            } else {
                break;
            }
        }
        if (seen == 0) {
            return Double.NaN;
        }
        if (i < to) {
            int exponent = exponent(bytes, i, to);
            if (exponent == Integer.MIN_VALUE) {
                return Double.NaN;
            }
            scale += exponent;
        }
        // Both numbers are exact, so that their quotient or product is rounded once (Clinger 1990).
        if (significant <= 18 && digits <= EXACT && Math.abs(scale) < TENS.length) {
            double value = scale < 0 ? digits / TENS[-scale] : digits * TENS[scale];
            return negative ? -value : value;
        }
        if (significant <= 18 && scale < 0 && -scale < TENS.length) {
            double value = quotient(digits, TENS[-scale]);
            if (!Double.isNaN(value)) {
                return negative ? -value : value;
            }
        }
        return Double.parseDouble(new String(bytes, from, to - from, StandardCharsets.US_ASCII));
    }

    /// A quotient as the sum of two doubles (Dekker 1971), about 100 bits of it; its nearest double is the exact quotient's unless it lies almost in the
    /// middle between two.
    ///
    /// @return [Double#NaN] when it does
    private static double quotient(long digits, double divisor) {
        double high = digits;
        double low = digits - (long) high;
        double first = high / divisor;
        double second = (Math.fma(-first, divisor, high) + low) / divisor;
        double value = first + second;
        double rest = Math.abs(second - (value - first));
        double half = Math.ulp(value) / 2;
        // Below a power of two doubles lie twice as close.
        boolean sure = Math.abs(rest - half) > value * 0x1p-90 && Math.abs(rest - half / 2) > value * 0x1p-90;
        return sure ? value : Double.NaN;
    }

    /// @return the least integer when it is no exponent
    private static int exponent(byte[] bytes, int at, int to) {
        if (bytes[at] != 'e' && bytes[at] != 'E') {
            return Integer.MIN_VALUE;
        }
        int i = at + 1;
        boolean negative = i < to && bytes[i] == '-';
        if (negative || i < to && bytes[i] == '+') {
            i++;
        }
        if (i == to) {
            return Integer.MIN_VALUE;
        }
        int exponent = 0;
        for (; i < to; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                return Integer.MIN_VALUE;
            }
            exponent = Math.min(exponent * 10 + digit, 100_000);
        }
        return negative ? -exponent : exponent;
    }
}
