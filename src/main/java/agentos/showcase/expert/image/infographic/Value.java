package agentos.showcase.expert.image.infographic;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
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
    private static final String NUMBER = "-?\\d+(?:\\.\\d+)?";
    private static final String UNIT = "[\\p{L}°µ][\\p{L}°µ·/²³]{0,11}";
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern CHINESE = Pattern.compile("(\\d{4}) ?年 ?(\\d{1,2}) ?月 ?(\\d{1,2}) ?日");
    private static final Pattern ENGLISH = Pattern.compile("(\\d{1,2}) (\\p{L}{3,9}) (\\d{4})");
    private static final Pattern INTERVAL = Pattern.compile("(" + NUMBER + ") ?(?:…|–|~|to|至) ?(" + NUMBER + ") ?(" + UNIT + "|%)?");
    private static final Pattern QUANTITY = Pattern.compile("(" + NUMBER + ") ?(" + UNIT + "|%)?");
    private static final int MOST_COUNTED = 24;
    static final List<String> MONTHS = List.of("January", "February", "March", "April", "May", "June", "July", "August", "September",
            "October", "November", "December");

    /// What a value can be.
    enum Kind { QUANTITY, SHARE, COUNT, INTERVAL, DATE, TEXT }

    /// Reads a cell; what is nothing else is a text.
    static Value read(String cell) {
        String plain = cell.strip().replace('−', '-');
        LocalDate date = date(plain);
        if (date != null) {
            return new Value(Kind.DATE, date.toEpochDay(), date.toEpochDay(), date.toString(), "");
        }
        Matcher interval = INTERVAL.matcher(plain);
        if (interval.matches()) {
            return new Value(Kind.INTERVAL, Double.parseDouble(interval.group(1)), Double.parseDouble(interval.group(2)),
                    (interval.group(1) + "…" + interval.group(2)).replace('-', '−'), unit(interval.group(3)));
        }
        Matcher quantity = QUANTITY.matcher(plain);
        if (quantity.matches()) {
            double number = Double.parseDouble(quantity.group(1));
            String unit = unit(quantity.group(2));
            boolean counted = unit.isEmpty() && number == Math.rint(number) && number >= 0 && number <= MOST_COUNTED;
            return new Value(unit.equals("%") ? Kind.SHARE : counted ? Kind.COUNT : Kind.QUANTITY, number, number,
                    quantity.group(1).replace('-', '−'), unit);
        }
        return new Value(Kind.TEXT, 0, 0, cell.strip(), "");
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
            Matcher english = ENGLISH.matcher(cell);
            if (english.matches() && MONTHS.contains(english.group(2))) {
                return day(english.group(3), MONTHS.indexOf(english.group(2)) + 1, english.group(1));
            }
            return null;
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static LocalDate day(String year, int month, String day) {
        return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
    }
}
