package agentos.showcase.evidence;

import agentos.showcase.text.Language;
import java.util.Collections;
import java.util.List;

/// A document of the pack's library, in one language.
///
/// @param id         the same in both languages
/// @param title      as printed
/// @param authors    names in order
/// @param date       ISO date, or empty
/// @param publisher  who stands for it
/// @param kind       `primary-paper-note`, `survey`, `report`, `vendor-note`, `blog`, `minutes` or another word
/// @param licence    SPDX id
/// @param references ids in `documents/references.json`
/// @param repeats    id of the document that it only repeats, or empty
/// @param supersedes id of the document that it replaces, or empty
/// @param misquotes  ids of the documents that it misquotes, once for every misquotation
/// @param file       its path in the pack; empty when it has none
/// @param pages      offsets in the body at which its pages begin, the first one 0; empty for a text without pages
/// @param body       Markdown without the front matter
public record Document(
        String id, Language language, String title, List<String> authors, String date, String publisher, String kind, String licence,
        List<String> references, String repeats, String supersedes, List<String> misquotes, String file, List<Integer> pages, String body) {
    public Document {
        authors = List.copyOf(authors);
        references = List.copyOf(references);
        misquotes = List.copyOf(misquotes);
        pages = List.copyOf(pages);
    }

    /// A document without pages that misquotes nobody.
    public Document(String id, Language language, String title, List<String> authors, String date, String publisher, String kind, String licence,
            List<String> references, String repeats, String supersedes, String body) {
        this(id, language, title, authors, date, publisher, kind, licence, references, repeats, supersedes, List.of(), "", List.of(), body);
    }

    /// The page that an offset of the body lies on, from 1; 0 for a text without pages.
    public int page(int offset) {
        int found = Collections.binarySearch(pages, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
