package agentos.showcase.expert;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.pack.PackWatch;
import agentos.showcase.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What changes in the folder of documents can be searched, without anybody asking for it.
class LibraryFollowsPackTest {
    private static final Path SHIPPED = Path.of("showcase-data");
    private static final int PATIENCE = 60;

    @TempDir
    private Path folder;

    private final LinkedBlockingQueue<Studio> fresh = new LinkedBlockingQueue<>();

    @BeforeEach
    void copy() throws IOException {
        for (String name : new String[] {"pack.json", "overview.json", "benchmark.json", "routing.json", "access.json"}) {
            Files.copy(SHIPPED.resolve(name), folder.resolve(name));
        }
        Files.createDirectories(folder.resolve("documents"));
        try (var documents = Files.list(SHIPPED.resolve("documents"))) {
            for (Path document : documents.toList()) {
                Files.copy(document, folder.resolve("documents").resolve(document.getFileName()));
            }
        }
    }

    @Test
    void aDocumentThatIsPutInChangedOrTakenAwayIsInTheIndexOrOutOfIt() throws Exception {
        var first = Studio.open(folder);
        assertThat(first.library().search("苍鹭站在芦苇丛中", Language.ZH, 3)).isEmpty();
        var now = new Studio[] {first};
        try (var _ = new PackWatch(folder, Duration.ofMillis(20), () -> {
            now[0] = now[0].anew(folder);
            fresh.add(now[0]);
        })) {
            Path own = folder.resolve("documents/苍鹭.txt");
            Files.writeString(own, "苍鹭\n\n苍鹭清晨站在芦苇丛中。\n");
            var hits = next().library().search("苍鹭站在芦苇丛中", Language.ZH, 3);
            assertThat(hits).isNotEmpty().first().satisfies(hit -> assertThat(hit.document().id()).isEqualTo("苍鹭"));
            Files.writeString(own, "白鹭\n\n白鹭傍晚飞过水田。今天没有别的鸟。\n");
            assertThat(next().library().search("白鹭飞过水田", Language.ZH, 3)).isNotEmpty();
            assertThat(now[0].library().search("苍鹭站在芦苇丛中", Language.ZH, 3)).isEmpty();
            Files.delete(own);
            assertThat(next().library().search("白鹭飞过水田", Language.ZH, 3)).isEmpty();
        }
        assertThat(first.library().search("白鹭飞过水田", Language.ZH, 3)).as("a library that is in use does not change").isEmpty();
    }

    private Studio next() throws InterruptedException {
        var studio = fresh.poll(PATIENCE, TimeUnit.SECONDS);
        assertThat(studio).isNotNull();
        return studio;
    }
}
