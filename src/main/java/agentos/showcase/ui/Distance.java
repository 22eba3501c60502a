package agentos.showcase.ui;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/// From how far the screen is read; it scales all text and the room around it.
public enum Distance {
    @JsonProperty("desk") DESK,
    @JsonProperty("table") TABLE,
    @JsonProperty("wall") WALL;

    /// The class on the root of every window.
    public String styleClass() {
        return "distance-" + name().toLowerCase(Locale.ROOT);
    }

    public Distance next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
