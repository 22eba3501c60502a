package agentos.showcase.evidence;

import agentos.showcase.text.Language;
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
/// @param body       Markdown without the front matter
public record Document(
        String id, Language language, String title, List<String> authors, String date, String publisher, String kind, String licence,
        List<String> references, String repeats, String supersedes, String body) {
    public Document {
        authors = List.copyOf(authors);
        references = List.copyOf(references);
    }
}
