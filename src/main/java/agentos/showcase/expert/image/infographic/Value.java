package agentos.showcase.expert.image.infographic;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a cell of a specification table says: its kind, its numbers and its unit.
///
/// @param kind what it is
/// @param low  the number; the lower one of an interval; the epoch day of a date; 0 for a text
/// @param high the upper one of an interval, else the same as `low`
/// @param text the words of a text, or the number's printed digits
/// @param unit as printed, or empty
record Value(Kind kind, double low, double high, String text, String unit) {
    private static final String DIGITS = "(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)";
    private static final String NUMBER = "-?" + DIGITS;
    private static final String UNIT = "[\\p{L}\\p{Sc}°µ‰][\\p{L}°µ·/²³]{0,11}";
    private static final String MONEY = "(?:US\\$|HK\\$|RMB|CNY|USD|EUR|\\p{Sc})";
    /// Words that make a number about, at least or at most.
    private static final String ABOUT = "(?:≈|~|≥|≤|>|<|±|约|大约|不超过|至少|最多|高达|about|approx\\.?|up to|at least|at most)";
    private static final Pattern CURRENCY = Pattern.compile(MONEY + "|^[元]$|美元|欧元");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern STROKES = Pattern.compile("(\\d{4})([/.])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern DOTS = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern CHINESE = Pattern.compile("(\\d{4}) ?年 ?(\\d{1,2}) ?月 ?(\\d{1,2}) ?日");
    private static final Pattern ENGLISH = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)? (\\p{L}{3,9})\\.?,? (\\d{4})");
    private static final Pattern AMERICAN = Pattern.compile("(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
    private static final Pattern INTERVAL = Pattern.compile("(" + NUMBER + ") ?(" + UNIT + "|%)? ?(?:…|\\.{2,3}|–|—|~|to|至|到) ?(" + NUMBER + ") ?(" + UNIT + "|%)?");
    private static final Pattern HYPHEN = Pattern.compile("(" + DIGITS + ") ?- ?(" + DIGITS + ") ?(" + UNIT + "|%)?");
    private static final Pattern QUANTITY = Pattern.compile("(" + NUMBER + ") ?(" + UNIT + "|%)?");
    private static final Pattern SIGNED = Pattern.compile("((?:" + ABOUT + " ?)?(?:" + MONEY + " ?)?)(" + NUMBER + ") ?(" + UNIT + "|%)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern DOUBTFUL = Pattern.compile("\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d{2})");
    private static final Pattern COMMA = Pattern.compile("-?\\d+,(?:\\d{1,2}|\\d{4,})\\D*");
    /// Longer cells are words.
    private static final int LONGEST = 80;
    static final int MOST_COUNTED = 24;
    static final List<String> MONTHS = List.of("January", "February", "March", "April", "May", "June", "July", "August", "September",
            "October", "November", "December");

    /// What a value can be.
    enum Kind { QUANTITY, SHARE, COUNT, INTERVAL, DATE, TEXT }

    /// Reads a cell; what is nothing else is a text.
    static Value read(String cell) {
        String plain = plain(cell);
        if (plain.length() > LONGEST) {
            return words(cell);
        }
        LocalDate date = date(plain);
        if (date != null) {
            return new Value(Kind.DATE, date.toEpochDay(), date.toEpochDay(), date.toString(), "");
        }
        Matcher interval = INTERVAL.matcher(plain);
        if (interval.matches() && (interval.group(2) == null || interval.group(2).equals(interval.group(4)))) {
            return interval(interval.group(1), interval.group(3), interval.group(4));
        }
        Matcher hyphen = HYPHEN.matcher(plain);
        if (hyphen.matches()) {
            return interval(hyphen.group(1), hyphen.group(2), hyphen.group(3));
        }
        Matcher quantity = QUANTITY.matcher(plain);
        if (quantity.matches()) {
            double number = number(quantity.group(1));
            String unit = unit(quantity.group(2));
            boolean counted = unit.isEmpty() && number == Math.rint(number) && number >= 0 && number <= MOST_COUNTED;
            return new Value(unit.equals("%") ? Kind.SHARE : counted ? Kind.COUNT : Kind.QUANTITY, number, number,
                    quantity.group(1).replace('-', '−'), unit);
        }
        Matcher signed = SIGNED.matcher(plain);
        if (signed.matches()) {
            double number = number(signed.group(2));
            String unit = unit(signed.group(3));
            return new Value(unit.equals("%") ? Kind.SHARE : Kind.QUANTITY, number, number,
                    signed.group(1) + signed.group(2).replace('-', '−'), unit);
        }
        return words(cell);
    }

    private static Value words(String cell) {
        return new Value(Kind.TEXT, 0, 0, cell.strip(), "");
    }

    private static Value interval(String from, String to, String unit) {
        double a = number(from);
        double b = number(to);
        return new Value(Kind.INTERVAL, Math.min(a, b), Math.max(a, b), (from + "…" + to).replace('-', '−'), unit(unit));
    }

    private static double number(String digits) {
        return Double.parseDouble(digits.replace(",", ""));
    }

    /// With the usual minus, and letters, digits and signs that are set as wide as ideographs as their narrow selves.
    private static String plain(String cell) {
        var plain = new StringBuilder();
        cell.strip().codePoints().map(c -> c == '−' ? '-' : c == 0x3000 || c == 0xA0 ? ' ' : c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /// Whether the cell is a day whose month and day could be the other way round.
    static boolean isDoubtfulDay(String cell) {
        return DOUBTFUL.matcher(plain(cell)).matches();
    }

    /// Whether the cell has a comma where a decimal point may be meant.
    static boolean isDoubtfulNumber(String cell) {
        return COMMA.matcher(plain(cell)).matches();
    }

    /// Whether it is an amount of money.
    boolean isMoney() {
        return kind == Kind.QUANTITY && (CURRENCY.matcher(text).find() || CURRENCY.matcher(unit).find());
    }

    /// Whether both say the same numbers, or the same words where there are none.
    boolean sameNumbers(Value other) {
        return kind == Kind.TEXT || other.kind == Kind.TEXT ? text.equals(other.text) : low == other.low && high == other.high;
    }

    private static String unit(String found) {
        return found == null ? "" : found;
    }

    private static LocalDate date(String cell) {
        try {
            Matcher iso = ISO.matcher(cell);
            if (iso.matches()) {
                return day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
            }
            Matcher chinese = CHINESE.matcher(cell);
            if (chinese.matches()) {
                return day(chinese.group(1), Integer.parseInt(chinese.group(2)), chinese.group(3));
            }
            Matcher strokes = STROKES.matcher(cell);
            if (strokes.matches()) {
                return day(strokes.group(1), Integer.parseInt(strokes.group(3)), strokes.group(4));
            }
            Matcher dots = DOTS.matcher(cell);
            if (dots.matches()) {
                return day(dots.group(3), Integer.parseInt(dots.group(2)), dots.group(1));
            }
            Matcher english = ENGLISH.matcher(cell);
            if (english.matches() && month(english.group(2)) > 0) {
                return day(english.group(3), month(english.group(2)), english.group(1));
            }
            Matcher american = AMERICAN.matcher(cell);
            if (american.matches() && month(american.group(1)) > 0) {
                return day(american.group(3), month(american.group(1)), american.group(2));
            }
            return null;
        } catch (DateTimeException _) {
            return null;
        }
    }

    /// 1 to 12 by the month's name or its first three letters; 0 when it is none.
    private static int month(String name) {
        String low = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            String month = MONTHS.get(i).toLowerCase(Locale.ROOT);
            if (low.equals(month) || low.equals(month.substring(0, 3)) || low.equals("sept") && i == 8) {
                return i + 1;
            }
        }
        return 0;
    }

    private static LocalDate day(String year, int month, String day) {
        return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
    }
}
