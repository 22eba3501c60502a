package agentos.showcase.expert.research.citations;

import agentos.showcase.text.Language;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How well the words of a source bear a sentence: its numbers, whether it says yes or no, and its key words.
///
/// This is a comparison of words and needs no understanding. It finds changed figures, lost negations and sentences that a source does
/// not contain; it cannot find a correct quotation that was taken out of context.
///
/// @param strange numbers of the sentence that the source does not have
/// @param instead numbers of the source's closest sentence that the citing sentence does not have
/// @param turned  whether one of the two denies and the other does not
/// @param missing key words of the sentence that the source does not have
/// @param shared  share of the key words that the source has, 0 to 1
record Fit(List<String> strange, List<String> instead, boolean turned, List<String> missing, double shared) {
    /// A sentence that shares fewer of its key words than this with its source is not borne by it.
    static final double LEAST = 0.4;

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,:]\\d+)*");
    private static final Pattern DENIAL_EN = Pattern.compile("(?i)\\b(not|no|none|never|nothing|cannot|without|neither|nor)\\b|n['’]t\\b");
    private static final Pattern DENIAL_ZH = Pattern.compile("(?<![而若])不(?![过仅同断少论只足])|没有|未(?!来)|无法|无须|绝不|而不是");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+(?=[“\"\\p{Lu}\\d])|(?<=[。！？])");

    boolean holds() {
        return strange.isEmpty() && !turned && shared >= LEAST;
    }

    static Fit of(String sentence, String source, Language language) {
        String closest = closest(sentence, List.of(SENTENCE_END.split(source)), language);
        var numbers = numbers(sentence);
        var strange = new ArrayList<>(numbers);
        strange.removeAll(numbers(source));
        var instead = new ArrayList<>(numbers(closest));
        instead.removeAll(numbers);
        var terms = Terms.of(sentence, language);
        var missing = new LinkedHashSet<>(terms);
        missing.removeAll(Terms.of(source, language));
        double shared = terms.isEmpty() ? 1 : 1 - (double) missing.size() / terms.size();
        return new Fit(strange, instead, denies(sentence, language) != denies(closest, language), List.copyOf(missing), shared);
    }

    /// The numbers in a text, each once, in order.
    static List<String> numbers(String text) {
        return NUMBER.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).results().map(found -> found.group()).distinct().toList();
    }

    static boolean denies(String text, Language language) {
        return (language == Language.ZH ? DENIAL_ZH : DENIAL_EN).matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    /// The denying words in a text, as they stand there.
    static List<String> denials(String text, Language language) {
        return (language == Language.ZH ? DENIAL_ZH : DENIAL_EN).matcher(text).results().map(found -> found.group()).distinct().toList();
    }

    /// The sentence of a document that has most in common with these words; headings, tables and lists aside.
    static String nearest(String words, String body, Language language) {
        String prose = body.lines().filter(line -> !line.isBlank() && "#|->".indexOf(line.charAt(0)) < 0).collect(Collectors.joining("\n"));
        var parts = prose.lines().flatMap(line -> Arrays.stream(SENTENCE_END.split(line))).map(String::strip).toList();
        return closest(words, parts, language);
    }

    /// Of several sentences the one that has most in common with this.
    private static String closest(String sentence, List<String> parts, Language language) {
        Set<String> wanted = Terms.of(sentence, language);
        String best = "";
        long most = -1;
        for (String part : parts) {
            long common = Terms.of(part, language).stream().filter(wanted::contains).count();
            if (common > most) {
                most = common;
                best = part;
            }
        }
        return best;
    }
}
