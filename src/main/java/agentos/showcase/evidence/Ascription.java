package agentos.showcase.evidence;

import java.util.List;
import java.util.regex.Pattern;

/// Words that a document ascribes to another: a block quote of one line, the words in curly quotation marks, then the id of the
/// other document in parentheses.
///
/// @param words  without the quotation marks
/// @param source id of the document that they are ascribed to
/// @param place  where the words stand in the text
public record Ascription(String words, String source, Span place) {
    private static final Pattern LINE = Pattern.compile("(?m)^>\\s*“(.+)”\\s*[(（]([\\p{L}\\p{N}._-]+)[)）]\\s*$");

    /// The ascriptions in a text, in order.
    public static List<Ascription> in(String text) {
        return LINE.matcher(text).results().map(found -> new Ascription(found.group(1), found.group(2), new Span(found.start(1), found.end(1)))).toList();
    }
}
