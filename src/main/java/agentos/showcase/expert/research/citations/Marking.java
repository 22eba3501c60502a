package agentos.showcase.expert.research.citations;

import agentos.showcase.text.Language;

/// Where the mark of a citation stands in its sentence: before the full stop, as in running text.
///
/// @param before the sentence up to the mark, with the gap before it
/// @param mark   as it is printed in this language
/// @param after  the full stop, and the editor's note if there is one
public record Marking(String before, String mark, String after) {

    public static Marking of(Citing.Sentence sentence, Language language) {
        return of(sentence.text().in(language), sentence.mark().in(language), sentence.note().in(language), language);
    }

    static Marking of(String text, String mark, String note, Language language) {
        boolean chinese = language == Language.ZH;
        String body = text.substring(0, text.length() - 1);
        String stop = text.substring(text.length() - 1);
        String gap = mark.isEmpty() || chinese ? "" : mark.startsWith("[") ? "\u00a0" : " ";
        String printed = chinese && mark.startsWith("(") ? mark.replaceFirst("^\\(", "（").replaceFirst("\\)$", "）") : mark;
        return new Marking(body + gap, printed, stop + (note.isEmpty() ? "" : (chinese ? "" : " ") + note));
    }

    static String whole(Citing.Sentence sentence, Language language) {
        return of(sentence, language).whole();
    }

    String whole() {
        return before + mark + after;
    }
}
