package agentos.showcase.taskgraph;

import com.fasterxml.jackson.annotation.JsonProperty;

/// Where something on screen comes from; every node and artefact wears one.
public enum Label {
    /// Written by the pack's author.
    @JsonProperty("scripted") SCRIPTED,
    /// Worked out by the application from the card's data.
    @JsonProperty("computed") COMPUTED,
    /// Taken from a real session.
    @JsonProperty("recorded") RECORDED,
    /// Made up to show what it would look like.
    @JsonProperty("illustrative") ILLUSTRATIVE;

    /// The key of its name in the texts of the user interface.
    public String key() {
        return "label." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
