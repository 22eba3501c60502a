package agentos.showcase.expert.research.common;

import agentos.showcase.evidence.Ascription;
import agentos.showcase.evidence.Document;
import agentos.showcase.evidence.Library;
import agentos.showcase.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What one document of the library takes from another: quotations, and names.
public final class Quotations {
    private Quotations() {}

    /// @param source id of the document that the words are ascribed to
    /// @param stands whether they really stand there
    public record Quotation(String quote, String source, boolean stands) {}

    /// The quotations in a document, in order.
    public static List<Quotation> in(Document document, Library library) {
        return Ascription.in(document.body()).stream()
                .map(found -> new Quotation(found.words(), found.source(), library.stands(found.source(), document.language(), found.words())))
                .toList();
    }

    /// The quotation that these words of a document are taken from, if they are not the document's own.
    public static Optional<Quotation> holding(String words, String document, Language language, Library library) {
        return library.document(document, language).stream()
                .flatMap(found -> in(found, library).stream())
                .filter(quotation -> quotation.quote().contains(words) || words.contains(quotation.quote()))
                .findFirst();
    }

    /// Ids of the documents of the library that this one repeats or names, in the order of the library.
    public static List<String> sources(Document document, Library library) {
        return library.documents().stream()
                .filter(other -> other.language() == document.language() && !other.id().equals(document.id()))
                .map(Document::id)
                .filter(id -> document.repeats().equals(id) || Pattern.compile("(?<![a-z0-9-])" + Pattern.quote(id) + "(?![a-z0-9-])").matcher(document.body()).find())
                .toList();
    }

    /// The document that replaces this one.
    public static Optional<Document> successor(Document document, Library library) {
        return library.documents().stream()
                .filter(other -> other.language() == document.language() && other.supersedes().equals(document.id()))
                .findFirst();
    }

    /// The newest date that a document of the library carries: the day that ages are counted from.
    public static String newest(Library library) {
        return library.documents().stream().map(Document::date).max(String::compareTo).orElse("");
    }
}
