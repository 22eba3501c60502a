package agentos.showcase.evidence.search;

import agentos.showcase.evidence.Document;
import agentos.showcase.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/// The pack's documents, read for tests.
public final class Shelf {
    private static final Path FOLDER = Path.of(System.getProperty("showcase.documents", "showcase-data/documents"));

    private Shelf() {}

    public static List<Document> documents() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().matches(".+\\.(en|zh)\\.md")).sorted().map(Shelf::read).toList();
        }
    }

    public static String file(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name));
    }

    private static Document read(Path file) {
        try {
            String text = Files.readString(file);
            int end = text.indexOf("\n---\n", 4);
            var front = new HashMap<String, String>();
            text.substring(4, end).lines().forEach(line -> front.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 1).strip()));
            return new Document(front.get("id"), Language.of(front.get("lang")).orElseThrow(), front.get("title"), list(front.get("authors")),
                    front.get("date"), front.get("publisher"), front.get("kind"), front.get("licence"), list(front.get("references")),
                    front.get("repeats"), front.get("supersedes"), text.substring(end + 5));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split(";")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }
}
