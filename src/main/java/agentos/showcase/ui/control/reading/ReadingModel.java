package agentos.showcase.ui.control.reading;

import agentos.showcase.evidence.Document;
import agentos.showcase.evidence.Library;
import agentos.showcase.evidence.Span;
import agentos.showcase.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What is being read: a passage out of several, the edition, and what is searched for in the document. Needs no toolkit.
final class ReadingModel {
    private final Library library;
    private final List<Runnable> listeners = new ArrayList<>();
    private List<Stop> stops = List.of();
    private int index;
    private Language edition = Language.EN;
    private String query = "";
    private int match;
    private Page page = new Page(List.of());
    private List<Match> matches = List.of();

    /// Words that were searched for, in a block of the page.
    ///
    /// @param stretch in offsets of the block's text
    record Match(int block, Span stretch) {}

    /// Where the passage is found.
    enum Passage {
        /// In the edition on show.
        HERE,
        /// Only in the edition of the other language.
        IN_OTHER_EDITION,
        /// Nowhere in the document: it is no quotation.
        NOWHERE,
        /// There is none: the document is read from its beginning.
        NONE
    }

    ReadingModel(Library library) {
        this.library = library;
    }

    /// Calls back after every change.
    void listen(Runnable listener) {
        listeners.add(listener);
    }

    /// Opens the passage of this index.
    ///
    /// @param wanted the edition to read where it has the passage, or no other has
    /// @throws IndexOutOfBoundsException when there is no such passage
    void open(List<Stop> all, int first, Language wanted) {
        stops = List.copyOf(all);
        index = java.util.Objects.checkIndex(first, stops.size());
        query = "";
        edition = wanted;
        arrive();
    }

    /// The next (+1) or previous (-1) passage; the ends stay.
    void move(int by) {
        int next = Math.clamp((long) index + by, 0, stops.size() - 1);
        if (next != index) {
            index = next;
            arrive();
        }
    }

    void read(Language wanted) {
        if (hasEdition(wanted) && wanted != edition) {
            edition = wanted;
            turn();
        }
    }

    /// Searches in the document; nothing is searched for while the words are blank.
    void find(String words) {
        query = words;
        matches = matches();
        match = 0;
        changed();
    }

    /// The next (+1) or previous (-1) place, round and round.
    void findNext(int by) {
        if (!matches.isEmpty()) {
            match = Math.floorMod(match + by, matches.size());
            changed();
        }
    }

    Stop stop() {
        return stops.get(index);
    }

    int index() {
        return index;
    }

    int count() {
        return stops.size();
    }

    Language edition() {
        return edition;
    }

    boolean hasEdition(Language language) {
        return library.document(stop().document(), language).isPresent();
    }

    /// The document in the edition on show; nothing when the library has not got it.
    Optional<Document> document() {
        return stops.isEmpty() ? Optional.empty() : library.document(stop().document(), edition);
    }

    Page page() {
        return page;
    }

    Passage passage() {
        if (stop().quote().isEmpty()) {
            return Passage.NONE;
        }
        return stands(edition) ? Passage.HERE : stands(edition.other()) ? Passage.IN_OTHER_EDITION : Passage.NOWHERE;
    }

    /// Where the passage stands in the body of the document on show.
    Optional<Span> place() {
        return find(edition);
    }

    /// The page that the passage begins on; 0 for a document without pages.
    int pageNumber() {
        return place().flatMap(place -> document().map(document -> document.page(place.start()))).orElse(0);
    }

    List<Match> found() {
        return matches;
    }

    /// Which of the places found is the present one, from 0.
    int match() {
        return match;
    }

    String query() {
        return query;
    }

    private boolean stands(Language language) {
        return find(language).isPresent();
    }

    private Optional<Span> find(Language language) {
        String quote = stop().quote().in(language);
        return quote.isBlank() ? Optional.empty() : library.find(stop().document(), language, quote);
    }

    /// The edition stays unless the passage, or the whole document, is only in the other one.
    private void arrive() {
        if (!hasEdition(edition) && hasEdition(edition.other()) || passage() == Passage.IN_OTHER_EDITION) {
            edition = edition.other();
        }
        turn();
    }

    private void turn() {
        page = document().map(document -> Page.of(document.body())).orElse(new Page(List.of()));
        matches = matches();
        match = 0;
        changed();
    }

    private List<Match> matches() {
        var found = new ArrayList<Match>();
        for (int i = 0; i < page.blocks().size(); i++) {
            int block = i;
            everywhere(page.blocks().get(i).text(), query).forEach(stretch -> found.add(new Match(block, stretch)));
        }
        return List.copyOf(found);
    }

    /// Everywhere that these words stand, capital and small letters alike.
    private static List<Span> everywhere(String text, String words) {
        if (words.isBlank()) {
            return List.of();
        }
        String pattern = Pattern.compile("[\\s\\u00a0]+").splitAsStream(words.strip()).map(Pattern::quote).collect(Collectors.joining("[\\s\\u00a0]+"));
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(text).results()
                .map(found -> new Span(found.start(), found.end())).toList();
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
