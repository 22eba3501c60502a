package agentos.showcase.evidence;

import agentos.showcase.text.Language;
import java.util.List;
import java.util.Optional;

/// The documents of a pack, searchable in both languages.
public interface Library {

    List<Document> documents();

    default Optional<Document> document(String id, Language language) {
        return documents().stream().filter(d -> d.id().equals(id) && d.language() == language).findFirst();
    }

    /// The passages of this language that fit the query best, best first; none when nothing in the library fits.
    ///
    /// @param limit how many at most
    List<Hit> search(String query, Language language, int limit);

    /// Whether these words stand in the document one after the other, white space and Unicode normalisation (NFKC) aside.
    boolean stands(String document, Language language, String quote);

    /// A passage that a search found.
    ///
    /// @param passage the words as they stand in the body: one sentence or a few
    /// @param start   offset of the passage in the document's body, in UTF-16 units
    /// @param end     offset behind it
    /// @param score   BM25, higher is better, comparable within one search only
    record Hit(Document document, String passage, int start, int end, double score) {}
}
