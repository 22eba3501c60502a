package agentos.showcase.ui.control.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A stretch of a text, in UTF-16 units.
record Stretch(int start, int end) {

    /// Where these words stand for the first time, white space aside.
    static Optional<Stretch> of(String text, String words) {
        return words.isBlank() ? Optional.empty() : all(text, words, 0).stream().findFirst();
    }

    /// Everywhere that these words stand, capital and small letters alike.
    static List<Stretch> everywhere(String text, String words) {
        return words.isBlank() ? List.of() : all(text, words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static List<Stretch> all(String text, String words, int flags) {
        String pattern = Pattern.compile("[\\s\\u00a0]+").splitAsStream(words.strip()).map(Pattern::quote).collect(Collectors.joining("[\\s\\u00a0]+"));
        var found = new ArrayList<Stretch>();
        Pattern.compile(pattern, flags).matcher(text).results().forEach(match -> found.add(new Stretch(match.start(), match.end())));
        return found;
    }
}
