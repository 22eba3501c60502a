package agentos.showcase.ui;

import agentos.showcase.data.Json;
import agentos.showcase.data.JsonFile;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/// `settings.json` in the user's data folder. Nothing that is wrong with it ever keeps the application from starting.
public final class SettingsFile {
    private static final Texts TEXTS = Texts.of("ui");

    private final Path file;

    public SettingsFile(Path folder) {
        this.file = folder.resolve("settings.json");
    }

    /// What was read, and a trouble to show when something had to be done about the file.
    public record Loaded(Settings settings, Optional<Trouble> trouble) {}

    /// The settings, or the defaults where there is no file. A file that cannot be understood is renamed to
    /// `settings.json.broken`, so that its owner can look at it.
    public Loaded load() {
        if (!Files.exists(file)) {
            return new Loaded(Settings.DEFAULT, Optional.empty());
        }
        try {
            var parsed = JsonFile.parse(file.getFileName().toString(), Files.readAllBytes(file));
            return new Loaded(Json.read(parsed.root(), Settings.class), Optional.empty());
        } catch (JsonFile.BadJson | JacksonException e) {
            return new Loaded(Settings.DEFAULT, Optional.of(setAside(e)));
        } catch (IOException e) {
            return new Loaded(Settings.DEFAULT, Optional.of(trouble("settings.unreadable", e)));
        }
    }

    /// Writes the settings in one step: a crash leaves the old file or the new one, never half of one.
    public Optional<Trouble> save(Settings settings) {
        try {
            Files.createDirectories(file.getParent());
            Path draft = Files.createTempFile(file.getParent(), "settings", ".tmp");
            Files.write(draft, Json.bytes(settings));
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(trouble("settings.unwritable", e));
        }
    }

    private Trouble setAside(Exception why) {
        try {
            Files.move(file, file.resolveSibling("settings.json.broken"), StandardCopyOption.REPLACE_EXISTING);
            return trouble("settings.broken", why);
        } catch (IOException e) {
            return trouble("settings.unreadable", e);
        }
    }

    private Trouble trouble(String key, Exception why) {
        return new Trouble(TEXTS.both(key + ".what"), Localized.same(file.toString()), TEXTS.both(key + ".do"), Optional.of(why));
    }
}
