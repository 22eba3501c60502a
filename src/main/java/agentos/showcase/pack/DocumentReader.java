package agentos.showcase.pack;

import agentos.showcase.data.Finding;
import agentos.showcase.data.Location;
import agentos.showcase.evidence.Document;
import agentos.showcase.text.Language;
import agentos.showcase.text.Texts;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads one document: `key: value` lines between two lines of `---`, then Markdown.
final class DocumentReader {
    private static final Texts TEXTS = Texts.of("pack");
    private static final String FENCE = "---";
    private static final List<String> NEEDED = List.of("id", "lang", "title", "date", "kind", "licence");
    private static final Set<String> KNOWN =
            Set.of("id", "lang", "title", "authors", "date", "publisher", "kind", "licence", "illustrative", "references", "repeats", "supersedes", "misquotes");

    /// `<id>.<language>.md`.
    static final Pattern NAME = Pattern.compile("documents/(?<id>[A-Za-z0-9][A-Za-z0-9._-]*)\\.(?<lang>en|zh)\\.md");

    private final String path;
    private final List<Finding> findings;
    private final Map<String, String> head = new LinkedHashMap<>();
    private final Map<String, Location> places = new LinkedHashMap<>();
    private boolean failed;

    /// Whether a file under another name begins like a document, and is not just a note beside the documents.
    static boolean looksLikeOne(String path, byte[] content) {
        return path.startsWith("documents/") && path.endsWith(".md") && new String(content, StandardCharsets.UTF_8).startsWith(FENCE);
    }

    private DocumentReader(String path, List<Finding> findings) {
        this.path = path;
        this.findings = findings;
    }

    /// @param findings takes what is wrong; an error leaves the document out
    static Optional<Document> read(String path, byte[] content, List<Finding> findings) {
        return new DocumentReader(path, findings).read(content);
    }

    private Optional<Document> read(byte[] content) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException e) {
            error("pack.document.encoding", Location.NONE);
            return Optional.empty();
        }
        String[] lines = text.replace("\uFEFF", "").replace("\r\n", "\n").split("\n", -1);
        int end = end(lines);
        if (!lines[0].strip().equals(FENCE) || end < 0) {
            error("pack.document.head", new Location(1, 1));
            return Optional.empty();
        }
        for (int i = 1; i < end; i++) {
            line(lines[i], i + 1);
        }
        check();
        if (failed) {
            return Optional.empty();
        }
        String body = String.join("\n", Arrays.asList(lines).subList(end + 1, lines.length)).strip() + "\n";
        return Optional.of(new Document(head.get("id"), Language.of(head.get("lang")).orElseThrow(), head.get("title"), list("authors"),
                head.get("date"), value("publisher"), head.get("kind"), head.get("licence"), list("references"), value("repeats"),
                value("supersedes"), list("misquotes"), path, List.of(), body));
    }

    private static int end(String[] lines) {
        for (int i = 1; i < lines.length; i++) {
            if (lines[i].strip().equals(FENCE)) {
                return i;
            }
        }
        return -1;
    }

    private void line(String line, int number) {
        if (line.isBlank()) {
            return;
        }
        int colon = line.indexOf(':');
        if (colon < 1) {
            error("pack.document.line", new Location(number, 1));
            return;
        }
        String key = line.substring(0, colon).strip();
        if (!KNOWN.contains(key)) {
            error("pack.document.key", new Location(number, 1), key);
        } else if (head.putIfAbsent(key, line.substring(colon + 1).strip()) != null) {
            error("pack.document.twice", new Location(number, 1), key);
        }
        places.putIfAbsent(key, new Location(number, colon + 2));
    }

    private void check() {
        for (String key : NEEDED) {
            if (value(key).isEmpty()) {
                error("pack.document.missing", places.getOrDefault(key, new Location(1, 1)), key);
            }
        }
        var name = NAME.matcher(path);
        if (name.matches()) {
            same("id", name.group("id"));
            same("lang", name.group("lang"));
        }
        if (!value("date").isEmpty() && !isDate(value("date"))) {
            error("pack.document.date", places.get("date"), value("date"));
        }
        if (!List.of("", "true", "false", "yes", "no").contains(value("illustrative"))) {
            error("pack.document.truth", places.get("illustrative"), "illustrative");
        }
    }

    private void same(String key, String wanted) {
        if (!value(key).isEmpty() && !value(key).equals(wanted)) {
            error("pack.document.name", places.get(key), key, value(key), wanted);
        }
    }

    /// A year, a month or a day of ISO 8601.
    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text.matches("\\d{4}") ? text + "-01-01" : text.matches("\\d{4}-\\d{2}") ? text + "-01" : text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private String value(String key) {
        return head.getOrDefault(key, "");
    }

    private List<String> list(String key) {
        return Arrays.stream(value(key).split("[;；]")).map(String::strip).filter(item -> !item.isEmpty()).toList();
    }

    private void error(String code, Location where, Object... arguments) {
        failed = true;
        findings.add(Finding.error(code, path, where, "", TEXTS.both(code, arguments)));
    }
}
