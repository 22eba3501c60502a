package agentos.showcase.evidence.search;

import agentos.showcase.evidence.Document;
import agentos.showcase.evidence.Library;
import agentos.showcase.evidence.PlainText;
import agentos.showcase.evidence.Span;
import agentos.showcase.text.Language;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// A library that is searched with Lucene, wholly in memory.
///
/// The index of a language is built when it is first asked for, or by [#prepare()] on a thread that may wait. Equal scores are ordered by document id
/// and place, so the same question always brings the same passages in the same order. Safe for use by several threads.
public final class LuceneLibrary implements Library {
    private final List<Document> documents;
    private final Map<Language, Side> sides = new EnumMap<>(Language.class);

    public LuceneLibrary(List<Document> documents) {
        this.documents = List.copyOf(documents);
        for (Language language : Language.values()) {
            sides.put(language, new Side(of(language), Words.of(language), Map.of()));
        }
    }

    private LuceneLibrary(List<Document> documents, LuceneLibrary before) {
        this.documents = List.copyOf(documents);
        before.sides.forEach((language, side) -> sides.put(language, side.with(of(language))));
    }

    private List<Document> of(Language language) {
        return documents.stream().filter(document -> document.language() == language).sorted(Comparator.comparing(Document::id)).toList();
    }

    /// The library of these documents; those that are also in this one, unchanged, are not taken apart again.
    public LuceneLibrary with(List<Document> changed) {
        return new LuceneLibrary(changed, this);
    }

    @Override
    public List<Document> documents() {
        return documents;
    }

    /// Both languages at the same time.
    @Override
    public void prepare() {
        sides.values().parallelStream().forEach(Side::index);
    }

    @Override
    public List<Hit> search(String query, Language language, int limit) {
        return sides.get(language).index().search(query, limit);
    }

    @Override
    public Optional<Span> find(String document, Language language, String quote) {
        return document(document, language).flatMap(found -> sides.get(language).plain(found).find(quote));
    }

    /// How many documents have been taken apart so far.
    int readSoFar() {
        return sides.values().stream().mapToInt(Side::readSoFar).sum();
    }

    /// The documents of one language.
    private static final class Side {
        private final List<Document> documents;
        private final Words words;
        private final Map<Document, ReadDocument> read;
        private final Map<Document, PlainText> plain = new ConcurrentHashMap<>();
        private PassageIndex index;

        Side(List<Document> documents, Words words, Map<Document, ReadDocument> read) {
            this.documents = documents;
            this.words = words;
            this.read = new HashMap<>(read);
        }

        synchronized Side with(List<Document> changed) {
            var known = new HashMap<>(read);
            known.keySet().retainAll(changed);
            return new Side(changed, words, known);
        }

        synchronized PassageIndex index() {
            if (index == null) {
                var fresh = documents.parallelStream().filter(document -> !read.containsKey(document)).map(document -> Map.entry(document, ReadDocument.of(document, words))).toList();
                fresh.forEach(entry -> read.put(entry.getKey(), entry.getValue()));
                index = new PassageIndex(documents.stream().map(read::get).toList(), words);
            }
            return index;
        }

        PlainText plain(Document document) {
            return plain.computeIfAbsent(document, fresh -> PlainText.of(fresh.body()));
        }

        synchronized int readSoFar() {
            return read.size();
        }
    }
}
