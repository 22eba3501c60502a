package agentos.showcase.expert.research.common;

import agentos.showcase.evidence.Document;
import agentos.showcase.evidence.Library;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import java.util.function.Function;

/// What documents are called, in both languages.
public final class Titles {
    private Titles() {}

    public static Localized title(Library library, String document) {
        return field(library, document, Document::title, document);
    }

    public static Localized publisher(Library library, String document) {
        return field(library, document, Document::publisher, "");
    }

    private static Localized field(Library library, String document, Function<Document, String> part, String otherwise) {
        return new Localized(
                library.document(document, Language.EN).map(part).orElse(otherwise),
                library.document(document, Language.ZH).map(part).orElse(otherwise));
    }
}
