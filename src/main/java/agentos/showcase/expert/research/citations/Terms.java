package agentos.showcase.expert.research.citations;

import agentos.showcase.evidence.search.Words;
import agentos.showcase.text.Language;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// The key words of sentences, as the search knows them. What was taken apart once is remembered, because the same sentences are compared
/// in every run. Safe for use by several threads.
final class Terms {
    private static final int REMEMBERED = 4_000;
    private static final Map<Language, Words> WORDS = Map.of(Language.EN, Words.of(Language.EN), Language.ZH, Words.of(Language.ZH));
    private static final Map<Sentence, Set<String>> KNOWN = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Sentence, Set<String>> eldest) {
            return size() > REMEMBERED;
        }
    };

    private Terms() {}

    private record Sentence(String text, Language language) {}

    static Set<String> of(String text, Language language) {
        var sentence = new Sentence(text, language);
        synchronized (KNOWN) {
            Set<String> known = KNOWN.get(sentence);
            if (known != null) {
                return known;
            }
        }
        Set<String> terms = WORDS.get(language).asked(text);
        synchronized (KNOWN) {
            KNOWN.put(sentence, terms);
        }
        return terms;
    }
}
