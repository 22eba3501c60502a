package agentos.showcase.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
    @TempDir
    Path folder;

    @Test
    void whatWasSavedIsLoaded() {
        var settings = new Settings("en", Theme.LIGHT, Distance.WALL, 1920, 1080, true);
        assertThat(new SettingsFile(folder.resolve("new")).save(settings)).isEmpty();
        var loaded = new SettingsFile(folder.resolve("new")).load();
        assertThat(loaded.settings()).isEqualTo(settings);
        assertThat(loaded.trouble()).isEmpty();
    }

    @Test
    void nothingThereMeansDefaultsAndNoTrouble() {
        var loaded = new SettingsFile(folder).load();
        assertThat(loaded.settings()).isEqualTo(Settings.DEFAULT);
        assertThat(loaded.trouble()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"theme\": \"purple\"}", "{\"colour\": 1}", "\u0000\u0001"})
    void aBrokenFileIsSetAsideAndSaidSo(String content) throws IOException {
        Path file = folder.resolve("settings.json");
        Files.writeString(file, content);
        var loaded = new SettingsFile(folder).load();
        assertThat(loaded.settings()).isEqualTo(Settings.DEFAULT);
        assertThat(loaded.trouble()).isPresent();
        assertThat(file).doesNotExist();
        assertThat(folder.resolve("settings.json.broken")).hasContent(content);
    }

    @Test
    void missingFieldsTakeTheirDefaults() throws IOException {
        Files.writeString(folder.resolve("settings.json"), "{\"language\": \"en\", \"width\": 10}");
        var settings = new SettingsFile(folder).load().settings();
        assertThat(settings.language()).isEqualTo("en");
        assertThat(settings.theme()).isEqualTo(Theme.DARK);
        assertThat(settings.size()).isEqualTo(WindowSize.SMALLEST);
    }

    @Test
    void aFolderThatCannotBeMadeIsToldAndNotThrown() throws IOException {
        Path blocked = Files.writeString(folder.resolve("file"), "in the way");
        assertThat(new SettingsFile(blocked.resolve("home")).save(Settings.DEFAULT)).isPresent();
    }

    @Test
    void savingLeavesNoDraftBehind() throws IOException {
        new SettingsFile(folder).save(Settings.DEFAULT);
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("settings.json");
        }
    }
}
