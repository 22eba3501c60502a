package agentos.showcase.evidence.search;

import agentos.showcase.evidence.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds the sentences of a paragraph in Latin or Chinese script.
///
/// A full stop ends a sentence only when a space and no small letter follow, and not after an abbreviation ("et al. (2024)",
/// "e.g. this") or an initial. A Chinese full stop always does, together with the closing marks behind it.
final class Sentences {
    private static final String LATIN_ENDS = ".!?";
    private static final String CHINESE_ENDS = "。！？";
    private static final String CLOSERS = "\"'”’)]）】」』》*_";
    private static final Set<String> ABBREVIATIONS =
            Set.of("al", "cf", "dr", "e.g", "ed", "eds", "eq", "fig", "i.e", "mr", "mrs", "ms", "p", "pp", "prof", "sec", "st", "vol", "vs");

    private Sentences() {}

    /// The sentences between two offsets, without the white space around them.
    static List<Span> in(String text, Span block) {
        var found = new ArrayList<Span>();
        int start = block.start();
        int i = start;
        while (i < block.end()) {
            char mark = text.charAt(i);
            boolean chinese = CHINESE_ENDS.indexOf(mark) >= 0;
            if (!chinese && LATIN_ENDS.indexOf(mark) < 0) {
                i++;
                continue;
            }
            int after = i + 1;
            while (after < block.end() && isMark(text.charAt(after))) {
                after++;
            }
            if (chinese && !opensParenthesis(text, after, block.end()) || !chinese && endsLatin(text, i, after, block)) {
                add(found, text, start, after);
                start = after;
            }
            i = after;
        }
        add(found, text, start, block.end());
        return found;
    }

    private static boolean isMark(char c) {
        return LATIN_ENDS.indexOf(c) >= 0 || CHINESE_ENDS.indexOf(c) >= 0 || CLOSERS.indexOf(c) >= 0;
    }

    /// A source in parentheses behind a quotation belongs to it.
    private static boolean opensParenthesis(String text, int at, int end) {
        return at < end && text.charAt(at) == '（';
    }

    private static boolean endsLatin(String text, int mark, int after, Span block) {
        if (after >= block.end()) {
            return true;
        }
        if (!Character.isWhitespace(text.charAt(after))) {
            return Character.isIdeographic(text.codePointAt(after)) && text.charAt(mark) != '.';
        }
        int next = after;
        while (next < block.end() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (next >= block.end()) {
            return true;
        }
        boolean goesOn = Character.isLowerCase(text.charAt(next)) || text.charAt(next) == '(' && after > mark + 1;
        return !goesOn && !(text.charAt(mark) == '.' && after == mark + 1 && abbreviated(text, block.start(), mark));
    }

    private static boolean abbreviated(String text, int start, int mark) {
        int from = mark;
        while (from > start && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        String word = text.substring(from, mark);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return initial || ABBREVIATIONS.contains(word.toLowerCase(java.util.Locale.ROOT));
    }

    private static void add(List<Span> found, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            found.add(new Span(start, end));
        }
    }
}
