package agentos.showcase.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackWatchTest {
    private static final Duration EVERY = Duration.ofMillis(20);
    private static final int PATIENCE = 20;

    @TempDir
    private Path folder;

    private final LinkedBlockingQueue<String> told = new LinkedBlockingQueue<>();

    @Test
    void aChangedANewAndARemovedFileAreEachTold() throws Exception {
        Path file = Files.writeString(folder.resolve("pack.json"), "{}");
        try (var _ = new PackWatch(folder, EVERY, () -> told.add("changed"))) {
            Files.writeString(file, "{\"id\": 1}");
            assertThat(told.poll(PATIENCE, TimeUnit.SECONDS)).isEqualTo("changed");
            Path below = Files.createDirectories(folder.resolve("cards/a"));
            Files.writeString(below.resolve("card.json"), "{}");
            assertThat(told.poll(PATIENCE, TimeUnit.SECONDS)).isEqualTo("changed");
            Files.delete(below.resolve("card.json"));
            assertThat(told.poll(PATIENCE, TimeUnit.SECONDS)).isEqualTo("changed");
        }
    }

    @Test
    void aPackThatIsPulledAwayAndPutBackIsToldTwice() throws Exception {
        Path pack = Files.writeString(folder.resolve("pack.zip"), "one");
        try (var _ = new PackWatch(pack, EVERY, () -> told.add("changed"))) {
            Files.delete(pack);
            assertThat(told.poll(PATIENCE, TimeUnit.SECONDS)).isEqualTo("changed");
            Files.writeString(pack, "two, and longer");
            assertThat(told.poll(PATIENCE, TimeUnit.SECONDS)).isEqualTo("changed");
        }
    }
}
