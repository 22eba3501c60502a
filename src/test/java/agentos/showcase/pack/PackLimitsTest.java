package agentos.showcase.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackLimitsTest {
    private static final Limits SMALL = new Limits(12, 200_000, 400_000, 4, 100, 100_000);

    @TempDir Path folder;
    private TestPack pack;

    @BeforeEach
    void soundPack() throws IOException {
        pack = new TestPack(Files.createDirectory(folder.resolve("pack")));
    }

    @Test
    void neverThrows() throws IOException {
        assertThat(TestPack.brief(PackLoader.load(folder.resolve("nowhere")))).containsExactly("pack.missing nowhere:0:0");
        assertThat(TestPack.brief(PackLoader.load(Files.createDirectory(folder.resolve("empty"))))).containsExactly("pack.empty empty:0:0");
        Path text = Files.writeString(folder.resolve("pack.zip"), "this is no zip");
        Pack broken = PackLoader.load(text);
        assertThat(TestPack.brief(broken)).containsExactly("pack.zip.broken pack.zip:0:0");
        assertThat(broken.isEmpty()).isTrue();
        assertThat(broken.fingerprint()).isEqualTo("000000000000");
        assertThat(broken.routing().experts()).isEmpty();
    }

    @Test
    void readsAZipLikeTheFolderItWasMadeOf() throws IOException {
        Pack fromFolder = pack.load();
        for (String prefix : new String[] {"", "my-pack/"}) {
            Pack fromZip = PackLoader.load(pack.zip(folder.resolve("pack.zip"), prefix), Set.of("look", "say"));
            assertThat(TestPack.brief(fromZip)).isEmpty();
            assertThat(fromZip.fingerprint()).isEqualTo(fromFolder.fingerprint());
            assertThat(fromZip.cards()).isEqualTo(fromFolder.cards());
        }
    }

    @Test
    void leavesOutAFileThatIsTooLarge() throws IOException {
        pack.write("cards/one/picture.svg", "x".repeat(200_001)).write("cards/two/card.json", " ".repeat(100_001));
        Pack loaded = pack.load(SMALL);
        assertThat(TestPack.brief(loaded)).containsExactly("pack.limit.file cards/one/picture.svg:0:0", "pack.limit.file cards/two/card.json:0:0");
        assertThat(loaded.file("cards/one/picture.svg")).isEmpty();
        assertThat(loaded.card("one")).isPresent();
        Path zip = pack.zip(folder.resolve("pack.zip"), "");
        assertThat(TestPack.brief(PackLoader.load(zip, Set.of(), SMALL))).isEqualTo(TestPack.brief(loaded));
    }

    @Test
    void refusesTooManyFilesAndTooMuchInAll() throws IOException {
        for (int i = 0; i < 5; i++) {
            pack.write("cards/one/" + i + ".txt", "x".repeat(90_000));
        }
        assertThat(TestPack.brief(pack.load(SMALL))).containsExactly("pack.limit.total pack:0:0");
        for (int i = 0; i < 5; i++) {
            pack.write("cards/one/" + i + ".txt", "x");
        }
        assertThat(TestPack.brief(pack.load(SMALL))).containsExactly("pack.limit.files pack:0:0");
        Path zip = pack.zip(folder.resolve("pack.zip"), "");
        assertThat(TestPack.brief(PackLoader.load(zip, Set.of(), SMALL))).containsExactly("pack.limit.files pack.zip:0:0");
    }

    @Test
    void leavesOutWhatLiesTooDeep() throws IOException {
        pack.write("a/b/c/d/e.txt", "x").write("a/b/c/e.txt", "x");
        Pack loaded = pack.load(SMALL);
        assertThat(TestPack.brief(loaded)).containsExactly("pack.limit.depth a/b/c/d/:0:0");
        assertThat(loaded.file("a/b/c/e.txt")).isPresent();
    }

    @Test
    void doesNotFollowLinksOutOfTheFolder() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(pack.root.resolve("cards/one/link.txt"), secret);
        Files.createSymbolicLink(pack.root.resolve("cards/all"), folder);
        Pack loaded = pack.load();
        assertThat(TestPack.brief(loaded)).containsExactlyInAnyOrder("pack.path.link cards/all:0:0", "pack.path.link cards/one/link.txt:0:0");
        assertThat(loaded.files().paths()).noneMatch(path -> path.contains("link") || path.contains("secret"));
    }

    @Test
    void readsNoEntryOfAZipThatLeadsOutside() throws IOException {
        Path zip = folder.resolve("slip.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            TestPack.entry(out, "pack.json", Files.readAllBytes(pack.root.resolve("pack.json")));
            for (String path : new String[] {"../evil.txt", "/etc/evil.txt", "cards/../../evil.txt", "C:evil.txt", "cards\\evil.txt", "cards//evil.txt"}) {
                TestPack.entry(out, path, TestPack.bytes("x"));
            }
        }
        Pack loaded = PackLoader.load(zip);
        assertThat(loaded.findings()).filteredOn(finding -> finding.code().equals("pack.path.escape")).hasSize(6);
        assertThat(loaded.files().paths()).containsExactly("pack.json");
        assertThat(folder.resolve("evil.txt")).doesNotExist();
    }

    @Test
    void doesNotUnpackABomb() throws IOException {
        Path zip = folder.resolve("bomb.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            TestPack.entry(out, "pack.json", Files.readAllBytes(pack.root.resolve("pack.json")));
            TestPack.entry(out, "cards/one/zeros.bin", new byte[20 << 20]);
        }
        Pack loaded = PackLoader.load(zip);
        assertThat(TestPack.brief(loaded)).contains("pack.zip.ratio cards/one/zeros.bin:0:0");
        assertThat(loaded.file("cards/one/zeros.bin")).isEmpty();
    }

    @Test
    void doesNotBelieveAZipThatAnnouncesLessThanItHolds() throws IOException {
        Path zip = folder.resolve("liar.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            TestPack.entry(out, "pack.json", Files.readAllBytes(pack.root.resolve("pack.json")));
            TestPack.entry(out, "cards/one/data.bin", new byte[300_000]);
        }
        byte[] bytes = Files.readAllBytes(zip);
        announce(bytes, 300_000, 10);
        Files.write(zip, bytes);
        Pack loaded = PackLoader.load(zip);
        assertThat(TestPack.brief(loaded)).contains("pack.zip.size cards/one/data.bin:0:0");
        assertThat(loaded.file("cards/one/data.bin")).isEmpty();
    }

    /// Writes another size wherever the zip states the true one.
    private static void announce(byte[] zip, int truth, int lie) {
        for (int i = 0; i + 4 <= zip.length; i++) {
            int value = zip[i] & 0xff | (zip[i + 1] & 0xff) << 8 | (zip[i + 2] & 0xff) << 16 | (zip[i + 3] & 0xff) << 24;
            if (value == truth) {
                zip[i] = (byte) lie;
                zip[i + 1] = 0;
                zip[i + 2] = 0;
                zip[i + 3] = 0;
            }
        }
    }
}
