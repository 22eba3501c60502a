package agentos.showcase.ui;

import agentos.showcase.text.Language;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/// What the application remembers from one start to the next.
///
/// @param language   `en` or `zh`
/// @param theme      dark or light
/// @param distance   how far away the reader is
/// @param width      width of the window's content, in logical pixels
/// @param height     height of the window's content, in logical pixels
/// @param fullScreen whether the window filled the screen
public record Settings(String language, Theme theme, Distance distance, int width, int height, boolean fullScreen) {
    /// In the language of the system where that is one of ours, else in English.
    public static final Settings DEFAULT = new Settings(null, Theme.DARK, Distance.DESK, 1280, 720, false);

    @JsonCreator
    public Settings(
            @JsonProperty("language") String language, @JsonProperty("theme") Theme theme, @JsonProperty("distance") Distance distance,
            @JsonProperty("width") int width, @JsonProperty("height") int height, @JsonProperty("fullScreen") boolean fullScreen) {
        this.language = Language.of(language).or(() -> Language.of(Locale.getDefault().getLanguage())).orElse(Language.EN).code();
        this.theme = theme == null ? Theme.DARK : theme;
        this.distance = distance == null ? Distance.DESK : distance;
        this.width = clamp(width, WindowSize.SMALLEST.width());
        this.height = clamp(height, WindowSize.SMALLEST.height());
        this.fullScreen = fullScreen;
    }

    public Language spoken() {
        return Language.of(language).orElseThrow();
    }

    public WindowSize size() {
        return new WindowSize(width, height);
    }

    private static int clamp(int side, int smallest) {
        return Math.max(smallest, Math.min(side, 16_384));
    }
}
