package agentos.showcase.evidence;

import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The documents of a pack, searchable in both languages.
public interface Library {

    List<Document> documents();

    default Optional<Document> document(String id, Language language) {
        return documents().stream().filter(d -> d.id().equals(id) && d.language() == language).findFirst();
    }

    /// The document of this id, in this language or else in the other one.
    default Optional<Document> inAny(String id, Language language) {
        return document(id, language).or(() -> document(id, language.other()));
    }

    /// Makes the library ready to be searched, for a thread that may wait; else the first search does it.
    default void prepare() {}

    /// The document in this language, or else in the other one: what an owner puts in often has one edition only.
    default Optional<Document> edition(String id, Language preferred) {
        return document(id, preferred).or(() -> document(id, preferred.other()));
    }

    /// What a document is called, in both languages; the id of one that is not here.
    default Localized title(String id) {
        return new Localized(edition(id, Language.EN).map(Document::title).orElse(id), edition(id, Language.ZH).map(Document::title).orElse(id));
    }

    /// Who stands for a document, in both languages; empty for one that is not here.
    default Localized publisher(String id) {
        return new Localized(edition(id, Language.EN).map(Document::publisher).orElse(""), edition(id, Language.ZH).map(Document::publisher).orElse(""));
    }

    /// The passages of this language that fit the query best, best first; none when nothing in the library fits.
    ///
    /// @param limit how many at most
    List<Hit> search(String query, Language language, int limit);

    /// Where these words stand in the body of the document one after the other, white space and Unicode normalisation (NFKC) aside.
    Optional<Span> find(String document, Language language, String quote);

    default boolean stands(String document, Language language, String quote) {
        return find(document, language, quote).isPresent();
    }

    /// A passage that a search found.
    ///
    /// @param passage the words as they stand in the body: one sentence or a few
    /// @param start   offset of the passage in the document's body, in UTF-16 units
    /// @param end     offset behind it
    /// @param score   BM25, higher is better, comparable within one search only
    /// @param marks   the words of the passage that the query asks for, also in other forms of theirs; offsets in the passage, in order
    record Hit(Document document, String passage, int start, int end, double score, List<Span> marks) {
        public Hit {
            marks = List.copyOf(marks);
        }

        /// The page that the passage begins on; 0 for a document without pages.
        public int page() {
            return document.page(start);
        }

        /// The part of the passage in which most of the marked words stand, on one line.
        ///
        /// @param most how many units at most, 20 or more; an ellipsis stands where the passage is cut
        public Snippet snippet(int most) {
            return Snippet.of(passage, marks, most);
        }
    }

    /// A line out of a passage.
    ///
    /// @param marks offsets of the marked words in the text
    record Snippet(String text, List<Span> marks) {
        private static final String CUT = "…";

        public Snippet {
            marks = List.copyOf(marks);
        }

        static Snippet of(String passage, List<Span> marks, int most) {
            if (most < 20) {
                throw new IllegalArgumentException("a snippet has room for 20 units or more, not " + most);
            }
            String line = passage.replace('\n', ' ').replace('\r', ' ');
            if (line.length() <= most) {
                return new Snippet(line, marks);
            }
            int room = most - 2 * CUT.length();
            int from = begin(line, marks, room);
            int to = end(line, from, room);
            String head = from > 0 ? CUT : "";
            var inside = new ArrayList<Span>();
            marks.stream().filter(mark -> mark.start() >= from && mark.end() <= to).forEach(mark -> inside.add(mark.moved(head.length() - from)));
            return new Snippet(head + line.substring(from, to) + (to < line.length() ? CUT : ""), inside);
        }

        /// Where to cut so that most marks fit: a little before one of them, at the beginning of a word.
        private static int begin(String line, List<Span> marks, int room) {
            int best = 0;
            long most = count(marks, 0, room);
            for (Span mark : marks) {
                int from = wordStart(line, Math.max(0, Math.min(mark.start() - room / 4, line.length() - room)));
                long inside = from <= mark.start() ? count(marks, from, from + room) : 0;
                if (inside > most) {
                    most = inside;
                    best = from;
                }
            }
            return best;
        }

        private static long count(List<Span> marks, int from, int to) {
            return marks.stream().filter(mark -> mark.start() >= from && mark.end() <= to).count();
        }

        private static int wordStart(String line, int from) {
            int at = from;
            while (at > 0 && at < line.length() && runsOn(line, at)) {
                at++;
            }
            return at;
        }

        private static int end(String line, int from, int room) {
            int to = Math.min(line.length(), from + room);
            int at = to;
            while (at > from && at < line.length() && runsOn(line, at)) {
                at--;
            }
            return at > from ? at : to;
        }

        /// Whether a cut here would part a Latin word or number, or a pair of surrogates.
        private static boolean runsOn(String line, int at) {
            return Character.isLowSurrogate(line.charAt(at)) || isLatin(line.charAt(at - 1)) && isLatin(line.charAt(at));
        }

        private static boolean isLatin(char sign) {
            return Character.isLetterOrDigit(sign) && !Character.isIdeographic(sign);
        }
    }
}
