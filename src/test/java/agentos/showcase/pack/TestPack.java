package agentos.showcase.pack;

import agentos.showcase.data.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A small sound pack in a folder of its own, for tests to break.
final class TestPack {
    /// Line 5 on are its tasks: `find` makes `found`, `tell` uses it.
    static final String CARD = """
            {
              "id": "one", "category": "image", "order": 1, "seconds": 20,
              "title": {"en": "One", "zh": "一"}, "promise": {"en": "P", "zh": "承"}, "request": {"en": "R", "zh": "请"},
              "inputs": {"question": "why"},
              "tasks": [
                {"id": "find", "title": {"en": "Find", "zh": "找"}, "kind": "retrieval", "duration": 100,
                 "uses": ["question"], "makes": ["found"], "operation": "look"},
                {"id": "tell", "title": {"en": "Tell", "zh": "说"}, "kind": "presentation", "duration": 100, "after": ["find"],
                 "uses": ["found"], "makes": ["told"], "operation": "say"}
              ],
              "decisions": [
                {"id": "ask", "title": {"en": "Ask", "zh": "问"}, "after": ["find"], "timeout": 5, "otherwise": "yes", "options": [
                  {"id": "yes", "title": {"en": "Yes", "zh": "是"}},
                  {"id": "no", "title": {"en": "No", "zh": "否"}, "plan": {"drop": ["tell"]}}]}
              ],
              "faults": [{"id": "slow", "title": {"en": "Slow", "zh": "慢"}, "kind": "slow", "task": "find"}],
              "claims": [{"id": "c", "text": {"en": "C", "zh": "断"}}],
              "stage": ["found", "told"], "poster": "told", "result": ["told"], "illustrates": ["hle"]
            }
            """;

    static final String DOCUMENT = """
            ---
            id: note
            lang: en
            title: A note: with a colon
            authors: A. One; B. Two
            date: 2025-11-25
            publisher: Somebody
            kind: report
            licence: CC-BY-4.0
            illustrative: true
            references:
            repeats:
            supersedes:
            ---

            # A note

            First sentence.
            """;

    final Path root;

    TestPack(Path root) throws IOException {
        this.root = root;
        for (String name : List.of("pack", "overview", "benchmark", "routing", "access")) {
            Files.copy(Path.of("showcase-data", name + ".json"), root.resolve(name + ".json"));
        }
        write("cards/one/card.json", CARD);
        write("documents/note.en.md", DOCUMENT);
        write("documents/note.zh.md", DOCUMENT.replace("lang: en", "lang: zh"));
    }

    TestPack write(String path, String content) throws IOException {
        Files.createDirectories(root.resolve(path).getParent());
        Files.writeString(root.resolve(path), content);
        return this;
    }

    /// Rewrites the card with one part of its text replaced.
    TestPack card(String part, String by) throws IOException {
        if (!CARD.contains(part)) {
            throw new IllegalArgumentException("the card has no " + part);
        }
        return write("cards/one/card.json", CARD.replace(part, by));
    }

    /// Replaces a part of one of the files.
    TestPack change(String path, String part, String by) throws IOException {
        String content = Files.readString(root.resolve(path));
        if (!content.contains(part)) {
            throw new IllegalArgumentException(path + " has no " + part);
        }
        return write(path, content.replace(part, by));
    }

    Pack load() {
        return PackLoader.load(root, Set.of("look", "say"));
    }

    Pack load(Limits limits) {
        return PackLoader.load(root, Set.of("look", "say"), limits);
    }

    /// The same pack as a zip, in which every path begins with the prefix.
    Path zip(Path zip, String prefix) throws IOException {
        try (var out = new ZipOutputStream(Files.newOutputStream(zip)); var files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                entry(out, prefix + root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return zip;
    }

    static void entry(ZipOutputStream out, String path, byte[] content) throws IOException {
        out.putNextEntry(new ZipEntry(path));
        ((OutputStream) out).write(content);
        out.closeEntry();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// `code file:line:column pointer`, which is what tests hold findings against.
    static String brief(Finding finding) {
        return finding.code() + " " + finding.file() + ":" + finding.line() + ":" + finding.column() + (finding.pointer().isEmpty() ? "" : " " + finding.pointer());
    }

    static List<String> brief(Pack pack) {
        return pack.findings().stream().map(TestPack::brief).toList();
    }
}
