package agentos.showcase.evidence.search;

import agentos.showcase.evidence.Document;
import agentos.showcase.evidence.Library;
import agentos.showcase.evidence.Span;
import agentos.showcase.text.Language;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A library that is searched with Lucene, wholly in memory.
///
/// The index of a language is built when it is first asked for, or by [#prepare()] on a thread that may wait. Equal scores are ordered by document id
/// and place, so the same question always brings the same passages in the same order. Safe for use by several threads.
public final class LuceneLibrary implements Library {
    private final List<Document> documents;
    private final Map<Language, Words> words;
    private final Map<Document, ReadDocument> read = new HashMap<>();
    private final Map<Language, PassageIndex> indexes = new EnumMap<>(Language.class);

    public LuceneLibrary(List<Document> documents) {
        this(documents, new EnumMap<>(Map.of(Language.EN, Words.of(Language.EN), Language.ZH, Words.of(Language.ZH))));
    }

    private LuceneLibrary(List<Document> documents, Map<Language, Words> words) {
        this.documents = List.copyOf(documents);
        this.words = words;
    }

    /// The library of these documents; those that are also in this one, unchanged, are not taken apart again.
    public LuceneLibrary with(List<Document> changed) {
        var next = new LuceneLibrary(changed, words);
        synchronized (this) {
            for (Document document : changed) {
                var known = read.get(document);
                if (known != null) {
                    next.read.put(document, known);
                }
            }
        }
        return next;
    }

    @Override
    public List<Document> documents() {
        return documents;
    }

    @Override
    public synchronized void prepare() {
        for (Language language : Language.values()) {
            index(language);
        }
    }

    @Override
    public List<Hit> search(String query, Language language, int limit) {
        return index(language).search(query, limit);
    }

    private synchronized PassageIndex index(Language language) {
        var known = indexes.get(language);
        if (known == null) {
            known = new PassageIndex(documents.stream().filter(document -> document.language() == language)
                    .sorted(Comparator.comparing(Document::id)).map(this::read).toList(), words.get(language));
            indexes.put(language, known);
        }
        return known;
    }

    private synchronized ReadDocument read(Document document) {
        var known = read.get(document);
        if (known == null) {
            known = ReadDocument.of(document, words.get(document.language()));
            read.put(document, known);
        }
        return known;
    }

    /// How many documents have been taken apart so far.
    synchronized int readSoFar() {
        return read.size();
    }

    @Override
    public Optional<Span> find(String document, Language language, String quote) {
        return document(document, language).flatMap(found -> read(found).body().find(quote));
    }
}
