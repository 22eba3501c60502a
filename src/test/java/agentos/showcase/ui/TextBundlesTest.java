package agentos.showcase.ui;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.text.Language;
import agentos.showcase.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every sentence exists in both languages, with as many gaps to fill. (Not always the same ones: a million is 100 万.)
class TextBundlesTest {
    private static final Path FOLDER = Path.of("src/main/resources/agentos/showcase/text");
    private static final Pattern GAP = Pattern.compile("\\{(\\d+)");
    private static final String ID = "\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+|back|close)\"";
    /// A key of the shell's own bundle.
    private static final Pattern KEY = Pattern.compile("(?:(?<![A-Z])\\.text|(?<![A-Z])\\.now|(?<![A-Z])\\.both|words)\\(" + ID);
    /// A key of a bundle that is named by a constant.
    private static final Pattern OTHER_KEY = Pattern.compile("[A-Z]+(?:\\.both\\(|, )" + ID);
    private static final Pattern BUNDLE = Pattern.compile("Texts\\.of\\(\"([a-z_]+)\"\\)");

    static List<String> rooms() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".properties"))
                    .map(name -> name.replaceFirst("_(en|zh)\\.properties$", "")).distinct().sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void bothLanguagesHaveTheSameKeysAndGaps(String room) {
        var texts = Texts.of(room);
        assertThat(new TreeSet<>(texts.keys(Language.ZH))).isEqualTo(new TreeSet<>(texts.keys(Language.EN)));
        for (String key : texts.keys(Language.EN)) {
            String english = raw(room, Language.EN, key);
            String chinese = raw(room, Language.ZH, key);
            assertThat(gaps(chinese)).as(room + ": " + key).hasSameSizeAs(gaps(english));
            new MessageFormat(english, Locale.ROOT);
            new MessageFormat(chinese, Locale.ROOT);
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void noSentenceIsEmpty(String room) {
        for (Language language : Language.values()) {
            for (String key : Texts.of(room).keys(language)) {
                assertThat(raw(room, language, key)).as(room + ": " + key).isNotBlank();
            }
        }
    }

    @Test
    void everyKeyThatTheShellAsksForIsThere() throws IOException {
        var texts = Texts.of("ui");
        try (var files = Files.walk(Path.of("src/main/java/agentos/showcase/ui"))) {
            var missing = files.filter(file -> file.toString().endsWith(".java") && !file.getParent().endsWith("tour")).flatMap(file -> found(KEY, file))
                    .filter(key -> !texts.has(key)).collect(Collectors.toCollection(TreeSet::new));
            assertThat(missing).isEmpty();
        }
        for (Tab tab : Tab.values()) {
            assertThat(texts.has(tab.key())).isTrue();
        }
        Shortcuts.ALL.groups().forEach(group -> {
            assertThat(texts.has(group.titleKey())).as(group.titleKey()).isTrue();
            group.shortcuts().forEach(shortcut -> assertThat(texts.has(shortcut.textKey())).as(shortcut.textKey()).isTrue());
        });
        for (var label : agentos.showcase.taskgraph.Label.values()) {
            assertThat(texts.has(label.key())).isTrue();
        }
    }

    @Test
    void everyKeyOfAnotherBundleStandsInOneThatItsPackageNames() throws IOException {
        List<Path> folders;
        try (var files = Files.walk(Path.of("src/main/java/agentos/showcase/ui"))) {
            folders = files.filter(Files::isDirectory).toList();
        }
        for (Path folder : folders) {
            var texts = Stream.concat(found(folder, BUNDLE), Stream.of("ui")).map(Texts::of).toList();
            var missing = found(folder, OTHER_KEY).filter(key -> texts.stream().noneMatch(each -> each.has(key))).collect(Collectors.toCollection(TreeSet::new));
            assertThat(missing).as(folder.toString()).isEmpty();
        }
    }

    private static Stream<String> found(Path folder, Pattern pattern) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).flatMap(file -> found(pattern, file)).toList().stream();
        }
    }

    private static Stream<String> found(Pattern pattern, Path file) {
        try {
            return pattern.matcher(Files.readString(file)).results().map(result -> result.group(1));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static TreeSet<String> gaps(String pattern) {
        return GAP.matcher(pattern).results().map(result -> result.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String raw(String room, Language language, String key) {
        try (var reader = Files.newBufferedReader(FOLDER.resolve(room + "_" + language.code() + ".properties"))) {
            var properties = new java.util.Properties();
            properties.load(reader);
            return properties.getProperty(key);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
