package agentos.showcase.benchmark;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What a printed cell says.
///
/// @param printed the cell as printed
/// @param number  its number in plain units (`1T` is 1,000,000,000,000), or null for a missing value or a text
public record PrintedValue(String printed, BigDecimal number) {
    private static final Set<String> MISSING = Set.of("", "-", "–", "—", "/", "n/a", "na");
    private static final Pattern NUMBER = Pattern.compile("(?<digits>[+-]?\\d+(?:,\\d{3})*(?:\\.\\d+)?)\\s*(?<unit>[KMBT%]?)"
            + "\\s*(?:(?:±|\\+-|\\+/-)\\s*\\d+(?:\\.\\d+)?\\s*%?)?\\s*(?<marks>(?:[*†‡§¶^⁰¹²³⁴⁵⁶⁷⁸⁹]|\\[\\w{1,3}])*)\\s*(?:\\([^()]*\\))?\\s*[*†‡§]*");

    /// `82.6 / 79.1`: two scores or more. `12/30` is a fraction and `15B / 309B` are sizes, so that a bare slash needs decimals on both sides.
    private static final Pattern SEVERAL = Pattern.compile("(?<spaced>[+-]?\\d+(?:\\.\\d+)?)\\s*%?[*†‡§]*(?:\\s+/\\s+[+-]?\\d+(?:\\.\\d+)?\\s*%?[*†‡§]*)+"
            + "|(?<close>[+-]?\\d+\\.\\d+)%?[*†‡§]*(?:/[+-]?\\d+\\.\\d+%?[*†‡§]*)+");
    private static final Pattern EMPHASIS = Pattern.compile("^\\*\\*(.*)\\*\\*$");

    /// Reads a cell. Emphasis (`**`), thousands commas, a margin (`± 0.4`), a remark in brackets (`94.1 (95.1*)`) and footnote marks are not part of
    /// the number; of several (`82.6 / 79.1`) the first one counts.
    public static PrintedValue of(String printed) {
        if (isPlain(printed)) {
            return new PrintedValue(printed, new BigDecimal(printed));
        }
        var matcher = NUMBER.matcher(EMPHASIS.matcher(printed.strip()).replaceAll("$1"));
        if (!matcher.matches()) {
            return new PrintedValue(printed, first(printed.strip()));
        }
        var digits = new BigDecimal(matcher.group("digits").replace(",", ""));
        return new PrintedValue(printed, digits.scaleByPowerOfTen(exponent(matcher.group("unit"))));
    }

    private static BigDecimal first(String several) {
        var matcher = SEVERAL.matcher(several);
        return !matcher.matches() ? null : new BigDecimal(matcher.group("spaced") != null ? matcher.group("spaced") : matcher.group("close"));
    }

    /// The number of a score cell, or nothing for `-` and other non-numbers.
    public static Optional<BigDecimal> number(String printed) {
        return Optional.ofNullable(of(printed).number());
    }

    /// Whether the cell says that there is no value, rather than something that cannot be read.
    public boolean isMissing() {
        return MISSING.contains(printed.strip().toLowerCase(java.util.Locale.ROOT));
    }

    /// Whether two cells say the same: equal numbers (`54` and `54.0`), else the same words.
    public boolean agrees(PrintedValue other) {
        if (number != null && other.number != null) {
            return number.compareTo(other.number) == 0;
        }
        return printed.strip().equalsIgnoreCase(other.printed.strip());
    }

    /// Whether it is digits with at most one point between them, as nearly every score is: large tables are read quickly.
    private static boolean isPlain(String printed) {
        int points = 0;
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (c == '.' && i > 0 && i < printed.length() - 1) {
                points++;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        return points <= 1 && !printed.isEmpty();
    }

    private static int exponent(String unit) {
        return switch (unit) {
            case "K" -> 3;
            case "M" -> 6;
            case "B" -> 9;
            case "T" -> 12;
            default -> 0;
        };
    }
}
