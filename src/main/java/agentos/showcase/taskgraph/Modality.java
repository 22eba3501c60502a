package agentos.showcase.taskgraph;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What a task's material mostly is.
public enum Modality {
    @JsonProperty("text") TEXT,
    @JsonProperty("image") IMAGE,
    @JsonProperty("audio") AUDIO,
    /// User interfaces.
    @JsonProperty("screen") SCREEN
}
