package agentos.showcase.expert.research.citations;

import agentos.showcase.text.Language;
import java.util.Locale;

/// What a summary and its reference list can be saved as. Same summary, same text.
public enum ReferenceFile {
    BIBTEX("bib"),
    RIS("ris"),
    CSL_JSON("csl.json"),
    /// Summary and list as they are set, in one language.
    TEXT("txt"),
    /// One page with both languages, links, passages and what the check found.
    HTML("html");

    private final String extension;

    ReferenceFile(String extension) {
        this.extension = extension;
    }

    /// How such a file's name ends, without the first dot.
    public String extension() {
        return extension;
    }

    /// A word for ids and texts.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// @param language of the text, and of the edition that is listed where a document has two; a page of HTML has both
    public String content(Citing citing, Language language) {
        return switch (this) {
            case BIBTEX -> Exports.bibtex(citing.items(language)) + "\n";
            case RIS -> Exports.ris(citing.items(language)) + "\n";
            case CSL_JSON -> Exports.cslJson(citing.items(language)) + "\n";
            case TEXT -> PlainPage.of(citing, language);
            case HTML -> HtmlPage.of(citing);
        };
    }

    /// A page of HTML with the summary and the list in one language, to be pasted into other programs.
    public static String clip(Citing citing, Language language) {
        return HtmlPage.clip(citing, language);
    }
}
