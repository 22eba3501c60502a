package agentos.showcase.export.table;

import java.util.regex.Pattern;

/// A cell's text in two parts, so that columns can be aligned on the point: `94.8` is `94` and `.8`, `196B` is `196` and `B`.
///
/// @param head what stands before the point; a text that is no single number, such as `53.0–78.0`, is all head
/// @param tail the point and all behind it
record Numeral(String head, String tail, boolean isNumber) {
    private static final Pattern FORM = Pattern.compile("([+\\-−]?\\d[\\d,]*)((?:\\.\\d+)?\\s?[KMBT%]?)");
    private static final Pattern PLAIN = Pattern.compile("[+\\-−]?\\d+(?:\\.(\\d+))?");

    static Numeral of(String text) {
        var matcher = FORM.matcher(text);
        return matcher.matches() ? new Numeral(matcher.group(1), matcher.group(2), true) : new Numeral(text, "", false);
    }

    /// How many digits a plain number has behind its point; -1 for anything else, such as `94.1 (95.1*)`.
    static int decimals(String text) {
        var matcher = PLAIN.matcher(text);
        if (!matcher.matches()) {
            return -1;
        }
        return matcher.group(1) == null ? 0 : matcher.group(1).length();
    }
}
