package agentos.showcase.expert.voice.answer;

import agentos.showcase.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A text as it will be spoken: when each word begins and ends, at the pace of a calm reader.
public record SpokenText(Language language, String text, List<Word> words) {
    /// A Chinese character, or a Latin word or number with its signs.
    private static final Pattern WORD = Pattern.compile("\\p{IsHan}|[^\\s\\p{IsHan}]+?(?=\\p{IsHan}|\\s|$|[，。：；？！、（）“”])");
    private static final String FULL_STOPS = ".?!。？！";
    private static final String COMMAS = ",;:，；：、";

    public SpokenText {
        words = List.copyOf(words);
    }

    /// @param from offset in the text
    /// @param at   seconds from the start
    public record Word(String word, int from, double at, double to) {}

    static SpokenText of(String text, Language language) {
        var words = new ArrayList<Word>();
        double t = 0.2;
        var found = WORD.matcher(text);
        while (found.find()) {
            String word = found.group();
            boolean han = Character.isIdeographic(word.codePointAt(0));
            long letters = word.codePoints().filter(Character::isLetterOrDigit).count();
            if (letters == 0) {
                continue;
            }
            double length = han ? 0.21 : 0.1 + 0.058 * letters + 0.08 * word.codePoints().filter(Character::isDigit).count();
            words.add(new Word(word, found.start(), t, t + length));
            t += length + (han ? 0.01 : 0.03) + pause(text, found.end(), word);
        }
        return new SpokenText(language, text, words);
    }

    private static double pause(String text, int end, String word) {
        char last = word.charAt(word.length() - 1);
        char next = end < text.length() ? text.charAt(end) : ' ';
        if (FULL_STOPS.indexOf(next) >= 0 || FULL_STOPS.indexOf(last) >= 0) {
            return 0.45;
        }
        return COMMAS.indexOf(next) >= 0 || COMMAS.indexOf(last) >= 0 ? 0.22 : 0;
    }

    /// Seconds.
    double length() {
        return words.isEmpty() ? 0 : words.getLast().to() + 0.3;
    }
}
