package agentos.showcase.evidence.search;

import agentos.showcase.evidence.Document;
import agentos.showcase.evidence.Library;
import agentos.showcase.text.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A library that is searched with Lucene, wholly in memory.
///
/// The index of a language is built when it is first asked for. Equal scores are ordered by document id and place, so the same
/// question always brings the same passages in the same order. Safe for use by several threads.
public final class LuceneLibrary implements Library {
    private final List<Document> documents;
    private final Map<Language, PassageIndex> indexes = new EnumMap<>(Language.class);
    private final Map<Document, String> plain = new java.util.IdentityHashMap<>();

    public LuceneLibrary(List<Document> documents) {
        this.documents = List.copyOf(documents);
        this.documents.forEach(document -> plain.put(document, plain(document.body())));
    }

    @Override
    public List<Document> documents() {
        return documents;
    }

    @Override
    public List<Hit> search(String query, Language language, int limit) {
        return index(language).search(query, limit);
    }

    private PassageIndex index(Language language) {
        synchronized (indexes) {
            return indexes.computeIfAbsent(language, wanted -> new PassageIndex(documents, wanted));
        }
    }

    /// Whole words only: "1 of 100" does not stand in "11 of 100".
    @Override
    public boolean stands(String document, Language language, String quote) {
        String wanted = plain(quote);
        if (wanted.isEmpty()) {
            return false;
        }
        return document(document, language).map(plain::get).filter(body -> holds(body, wanted)).isPresent();
    }

    private static String plain(String text) {
        return Words.plain(text).strip().replaceAll("[\\s\\u00a0]+", " ");
    }

    private static boolean holds(String body, String quote) {
        for (int at = body.indexOf(quote); at >= 0; at = body.indexOf(quote, at + 1)) {
            if (!joined(body, at) && !joined(body, at + quote.length())) {
                return true;
            }
        }
        return false;
    }

    /// Whether a Latin word or number runs on across this offset.
    private static boolean joined(String text, int at) {
        return at > 0 && at < text.length() && runs(text.codePointBefore(at)) && runs(text.codePointAt(at));
    }

    private static boolean runs(int sign) {
        return Character.isLetterOrDigit(sign) && !Character.isIdeographic(sign);
    }
}
