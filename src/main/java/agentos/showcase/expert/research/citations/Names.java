package agentos.showcase.expert.research.citations;

import static agentos.showcase.expert.research.citations.CitationOperations.TEXTS;

import agentos.showcase.evidence.Document;
import agentos.showcase.evidence.Library;
import agentos.showcase.text.Language;

/// What a picture calls a source.
record Names(Library library, References references) {
    /// `Oduya & Lin`
    String authors(String id, Language language) {
        return references.item(id).map(item -> Items.names(item, language)).orElseGet(() -> CitationOperations.label(id, language, library));
    }

    /// ISO date, or as much of it as is known.
    String date(String id) {
        return CitationOperations.date(id, library, references);
    }

    String year(String id) {
        return date(id).replaceAll("-.*", "");
    }

    String title(String id, Language language) {
        return library.document(id, language).map(Document::title).orElseGet(() -> references.item(id).map(item -> item.get("title").text()).orElse(id));
    }

    /// `report · Oct 2025`
    String about(String id, Language language) {
        var document = library.document(id, language);
        String kind = document.map(Document::kind).filter(word -> TEXTS.has("document." + word)).orElse("other");
        String date = date(id);
        String month = date.length() >= 7 ? TEXTS.get(language, "month", date.substring(0, 4), TEXTS.get(language, "month." + date.substring(5, 7))) : date;
        return TEXTS.get(language, "document." + kind) + " · " + month;
    }
}
