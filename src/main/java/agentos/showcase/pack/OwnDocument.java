package agentos.showcase.pack;

import agentos.showcase.data.Finding;
import agentos.showcase.data.Location;
import agentos.showcase.evidence.Document;
import agentos.showcase.text.Language;
import agentos.showcase.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads a file that its owner put into `documents/` just as it was: Markdown without data at its head, plain text, HTML or PDF.
///
/// Its id is the name of the file, its language that of its script, its title what the file itself gives. `library.md`, `questions.md` and the like are
/// notes about the documents and none of them.
final class OwnDocument {
    private static final Texts TEXTS = Texts.of("pack");
    private static final Pattern NAME = Pattern.compile("documents/(?:[^/]+/)*(?<name>[^/]+?)(?:\\.(?<lang>en|zh))?\\.(?<form>md|txt|html?|pdf)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> NOTES = Set.of("library", "questions", "readme", "licence", "license");
    /// UTF-16 units; a book of a few hundred pages.
    static final int LONGEST = 1_000_000;

    /// A text that was found in a file.
    ///
    /// @param title empty when the file gives none
    /// @param date  ISO date, or empty
    /// @param pages offsets in the body at which pages begin
    record Text(String title, List<String> authors, String date, String publisher, List<Integer> pages, String body) {
        static Text of(String title, String body) {
            return new Text(title, List.of(), "", "", List.of(), body);
        }
    }

    /// Why a file cannot be taken in.
    static final class Refused extends Exception {
        private final transient Object[] arguments;

        Refused(String code, Object... arguments) {
            super(code);
            this.arguments = arguments;
        }
    }

    private OwnDocument() {}

    static boolean isOne(String path) {
        var name = NAME.matcher(path);
        return name.matches() && !DocumentReader.NAME.matcher(path).matches()
                && !(name.group("form").equalsIgnoreCase("md") && NOTES.contains(name.group("name").toLowerCase(Locale.ROOT)));
    }

    /// @param findings takes what is wrong; such a file is left out
    static Optional<Document> read(String path, byte[] content, List<Finding> findings) {
        var name = NAME.matcher(path);
        if (!name.matches()) {
            throw new IllegalArgumentException(path + " is no document");
        }
        try {
            Text text = text(name.group("form").toLowerCase(Locale.ROOT), content);
            String body = clean(text.body);
            if (body.isBlank()) {
                throw new Refused(name.group("form").equalsIgnoreCase("pdf") ? "pack.own.scanned" : "pack.own.empty");
            }
            if (body.length() > LONGEST) {
                throw new Refused("pack.own.long", LONGEST);
            }
            Language language = Language.of(name.group("lang") == null ? "" : name.group("lang").toLowerCase(Locale.ROOT)).orElseGet(() -> Scripts.language(body));
            String title = text.title.isBlank() ? name.group("name") : text.title.strip();
            return Optional.of(new Document(id(name.group("name")), language, title, text.authors, text.date, text.publisher, "other", "",
                    List.of(), "", "", List.of(), path, text.pages, body));
        } catch (Refused e) {
            findings.add(Finding.error(e.getMessage(), path, Location.NONE, "", TEXTS.both(e.getMessage(), e.arguments)));
            return Optional.empty();
        }
    }

    private static Text text(String form, byte[] content) throws Refused {
        return switch (form) {
            case "md" -> PlainFile.markdown(content);
            case "txt" -> PlainFile.text(content);
            case "pdf" -> PdfFile.read(content);
            default -> HtmlFile.read(content);
        };
    }

    /// Letters of any script, digits, dots, dashes and underscores; anything else becomes a dash.
    private static String id(String name) {
        String id = name.strip().replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[-.]+|[-.]+$", "");
        return id.isEmpty() ? "document" : id;
    }

    /// Signs that no text needs are taken out one for one with spaces, so that the places of pages stay right.
    private static String clean(String body) {
        var clean = new StringBuilder(body);
        for (int i = 0; i < clean.length(); i++) {
            char sign = clean.charAt(i);
            if (Character.isISOControl(sign) && sign != '\n' && sign != '\t' || sign == '\uFFFE' || sign == '\uFFFF') {
                clean.setCharAt(i, ' ');
            }
        }
        return clean.toString();
    }
}
