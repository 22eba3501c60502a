package agentos.showcase.ui;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/// Dark or light.
public enum Theme {
    @JsonProperty("dark") DARK("dark"),
    @JsonProperty("light") LIGHT("light");

    private final String code;

    Theme(String code) {
        this.code = code;
    }

    /// The name in settings and arguments, and the class on the root of every window.
    public String code() {
        return code;
    }

    public Theme other() {
        return this == DARK ? LIGHT : DARK;
    }

    public static Optional<Theme> of(String code) {
        for (Theme theme : values()) {
            if (theme.code.equals(code)) {
                return Optional.of(theme);
            }
        }
        return Optional.empty();
    }
}
