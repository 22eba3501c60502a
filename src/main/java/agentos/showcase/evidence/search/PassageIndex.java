package agentos.showcase.evidence.search;

import agentos.showcase.evidence.Library.Hit;
import agentos.showcase.evidence.search.Passages.Passage;
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
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
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
    private record Entry(ReadDocument.Part part, Set<String> own, Set<String> nearby) {}

    private final Words words;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> frequency = new HashMap<>();
    private final IndexSearcher searcher;

    /// @param documents of one language, in the order in which equal scores are told apart
    PassageIndex(List<ReadDocument> documents, Words words) {
        this.words = words;
        var directory = new ByteBuffersDirectory();
        // Neighbours only are merged, so that Lucene numbers the passages in the order of the entries.
        var config = new IndexWriterConfig(new KeywordAnalyzer()).setSimilarity(new BM25Similarity()).setMergeScheduler(new SerialMergeScheduler())
                .setMergePolicy(new LogDocMergePolicy());
        try {
            try (var writer = new IndexWriter(directory, config)) {
                for (ReadDocument document : documents) {
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

    private void add(ReadDocument document, IndexWriter writer) throws IOException {
        for (var part : document.parts()) {
            var entry = new org.apache.lucene.document.Document();
            entry.add(new TextField("text", new ReadyWords(part.own())));
            entry.add(new TextField("heading", new ReadyWords(part.heading())));
            entry.add(new TextField("title", new ReadyWords(document.title())));
            entry.add(new TextField("around", new ReadyWords(part.paragraph())));
            writer.addDocument(entry);
            var nearby = new HashSet<>(part.paragraph());
            nearby.addAll(part.heading());
            nearby.addAll(document.title());
            nearby.forEach(word -> frequency.merge(word, 1, Integer::sum));
            entries.add(new Entry(part, new HashSet<>(part.own()), nearby));
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
            for (var found : searcher.search(query(asked), entries.size()).scoreDocs) {
                Entry entry = entries.get(found.doc);
                if (covered(asked, entry) >= ENOUGH * all) {
                    hits.add(hit(entry, asked, found.score));
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

    private static Hit hit(Entry entry, Set<String> asked, double score) {
        Passage passage = entry.part.passage();
        var marks = entry.part.words().stream().filter(word -> asked.contains(word.form())).map(Words.Word::place).toList();
        return new Hit(passage.document(), passage.text(), passage.sentence().start(), passage.sentence().end(), score, marks);
    }
}
