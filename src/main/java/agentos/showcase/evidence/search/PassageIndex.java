package agentos.showcase.evidence.search;

import agentos.showcase.evidence.Document;
import agentos.showcase.evidence.Library.Hit;
import agentos.showcase.evidence.search.Passages.Passage;
import agentos.showcase.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/// The passages of one language in an index in memory.
///
/// A passage is scored by BM25 over four fields: its own words, its heading, its document's title, its paragraph. It counts as
/// relevant only when it covers enough of the query: the words it has, weighted by their inverse document frequency, against all words
/// of the query. A word that no document knows weighs the most, so a question about something that the library does not
/// treat finds nothing, even though its small change ("price", "model") stands everywhere.
final class PassageIndex {
    private static final Map<String, Float> FIELDS = new java.util.TreeMap<>(Map.of("text", 1f, "heading", 0.6f, "title", 0.4f, "around", 0.3f));
    /// Share of the query that a relevant passage covers.
    private static final double ENOUGH = 0.45;
    /// What a word counts that stands not in the sentence but above or beside it.
    private static final double NEARBY = 0.5;

    /// @param own    the words of the sentence
    /// @param nearby those of the sentence, its paragraph, its heading and its document's title
    private record Entry(Passage passage, Set<String> own, Set<String> nearby) {}

    private final Words words;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> frequency = new HashMap<>();
    private final IndexSearcher searcher;

    PassageIndex(List<Document> documents, Language language) {
        words = Words.of(language);
        var directory = new ByteBuffersDirectory();
        var config = new IndexWriterConfig(new KeywordAnalyzer()).setSimilarity(new BM25Similarity()).setMergeScheduler(new SerialMergeScheduler());
        try {
            try (var writer = new IndexWriter(directory, config)) {
                for (Document document : documents.stream().filter(d -> d.language() == language).sorted(Comparator.comparing(Document::id)).toList()) {
                    add(document, writer);
                }
                writer.forceMerge(1);
            }
            searcher = new IndexSearcher(DirectoryReader.open(directory));
            searcher.setSimilarity(new BM25Similarity());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Every text is taken apart once; a paragraph has the words of its sentences.
    private void add(Document document, IndexWriter writer) throws IOException {
        List<Passage> passages = Passages.of(document);
        List<String> title = words.in(document.title());
        var headings = new HashMap<String, List<String>>();
        var paragraphs = new HashMap<Span, List<String>>();
        var sentences = new ArrayList<List<String>>();
        for (Passage passage : passages) {
            headings.computeIfAbsent(passage.heading(), words::in);
            List<String> sentence = words.in(passage.text());
            sentences.add(sentence);
            paragraphs.computeIfAbsent(passage.block(), _ -> new ArrayList<>()).addAll(sentence);
        }
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            List<String> heading = headings.get(passage.heading());
            List<String> paragraph = paragraphs.get(passage.block());
            var entry = new org.apache.lucene.document.Document();
            entry.add(new StoredField("entry", entries.size()));
            entry.add(new TextField("text", new ReadyWords(sentences.get(i))));
            entry.add(new TextField("heading", new ReadyWords(heading)));
            entry.add(new TextField("title", new ReadyWords(title)));
            entry.add(new TextField("around", new ReadyWords(paragraph)));
            writer.addDocument(entry);
            var nearby = new HashSet<>(paragraph);
            nearby.addAll(heading);
            nearby.addAll(title);
            nearby.forEach(word -> frequency.merge(word, 1, Integer::sum));
            entries.add(new Entry(passage, new HashSet<>(sentences.get(i)), nearby));
        }
    }

    List<Hit> search(String query, int limit) {
        Set<String> asked = words.asked(query);
        if (asked.isEmpty() || entries.isEmpty() || limit <= 0) {
            return List.of();
        }
        double all = asked.stream().mapToDouble(this::weight).sum();
        var hits = new ArrayList<Hit>();
        try {
            var stored = searcher.storedFields();
            for (var found : searcher.search(query(asked), entries.size()).scoreDocs) {
                int i = stored.document(found.doc).getField("entry").numericValue().intValue();
                if (covered(asked, entries.get(i)) >= ENOUGH * all) {
                    hits.add(hit(entries.get(i).passage, found.score));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        hits.sort(Comparator.comparingDouble(Hit::score).reversed().thenComparing(hit -> hit.document().id()).thenComparingInt(Hit::start));
        return List.copyOf(hits.subList(0, Math.min(limit, hits.size())));
    }

    /// BM25's inverse document frequency.
    private double weight(String word) {
        int known = frequency.getOrDefault(word, 0);
        return Math.log(1 + (entries.size() - known + 0.5) / (known + 0.5));
    }

    private double covered(Set<String> asked, Entry entry) {
        double covered = 0;
        boolean touched = false;
        for (String word : asked) {
            boolean inside = entry.own.contains(word);
            touched |= inside;
            covered += inside ? weight(word) : entry.nearby.contains(word) ? NEARBY * weight(word) : 0;
        }
        return touched ? covered : 0;
    }

    private static Query query(Set<String> asked) {
        var all = new BooleanQuery.Builder();
        for (String word : asked) {
            var anywhere = new ArrayList<Query>();
            FIELDS.forEach((field, boost) -> anywhere.add(new BoostQuery(new TermQuery(new Term(field, word)), boost)));
            all.add(new DisjunctionMaxQuery(anywhere, 0.1f), BooleanClause.Occur.SHOULD);
        }
        return all.build();
    }

    private static Hit hit(Passage passage, double score) {
        return new Hit(passage.document(), passage.text(), passage.sentence().start(), passage.sentence().end(), score);
    }
}
