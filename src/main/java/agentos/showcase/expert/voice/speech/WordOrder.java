package agentos.showcase.expert.voice.speech;

import agentos.showcase.evidence.Document;
import agentos.showcase.evidence.Library;
import agentos.showcase.text.Language;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// A small language context: how often one word follows another in the library, in Chinese one character another.
///
/// P(w | v) = (c(v w) + K P(w)) / (c(v) + K), with P(w) = (c(w) + 1) / (N + V): a bigram model that falls back on single words
/// (Dirichlet smoothing; MacKay and Peto, 1995). It is counted once per language.
final class WordOrder {
    private static final double FALL_BACK = 6;
    private static final Pattern LATIN = Pattern.compile("[\\p{L}\\p{N}]+(?:[.:'-][\\p{L}\\p{N}]+)*");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+(?:[.:-][\\p{L}\\p{N}&&[^\\p{IsHan}]]+)*");

    private final Library library;
    private final Map<Language, Counts> counted = new EnumMap<>(Language.class);

    WordOrder(Library library) {
        this.library = library;
    }

    private record Counts(Map<String, Integer> single, Map<String, Integer> pairs, long total) {}

    /// Logarithm of the probability of a word behind another, per unit (word or character); `before` may be empty.
    double score(Language language, String before, String word) {
        Counts counts = counts(language);
        List<String> earlier = units(before, language);
        String last = earlier.isEmpty() ? "" : earlier.getLast();
        double sum = 0;
        List<String> units = units(word, language);
        for (String unit : units) {
            sum += Math.log(probability(counts, last, unit));
            last = unit;
        }
        return units.isEmpty() ? Math.log(1.0 / (counts.total + 1)) : sum / units.size();
    }

    private static double probability(Counts counts, String before, String unit) {
        double alone = (counts.single.getOrDefault(unit, 0) + 1.0) / (counts.total + counts.single.size() + 1);
        int seen = counts.single.getOrDefault(before, 0);
        return (counts.pairs.getOrDefault(before + " " + unit, 0) + FALL_BACK * alone) / (seen + FALL_BACK);
    }

    private Counts counts(Language language) {
        synchronized (counted) {
            return counted.computeIfAbsent(language, this::count);
        }
    }

    private Counts count(Language language) {
        var single = new HashMap<String, Integer>();
        var pairs = new HashMap<String, Integer>();
        long total = 0;
        for (Document document : library.documents()) {
            if (document.language() == language) {
                String before = "";
                for (String unit : units(document.title() + "\n" + document.body(), language)) {
                    single.merge(unit, 1, Integer::sum);
                    pairs.merge(before + " " + unit, 1, Integer::sum);
                    before = unit;
                    total++;
                }
            }
        }
        return new Counts(single, pairs, total);
    }

    private static List<String> units(String text, Language language) {
        return (language == Language.ZH ? CHINESE : LATIN).matcher(text.toLowerCase(Locale.ROOT)).results().map(found -> found.group()).toList();
    }
}
