package agentos.showcase.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;

/// Why a passage counts or not.
public enum Standing {
    @JsonProperty("counts") COUNTS,
    /// Its source passes on what another source that counts has found.
    @JsonProperty("repeats") REPEATS,
    /// It ascribes words to another source that do not stand there.
    @JsonProperty("misquotes") MISQUOTES,
    /// The words do not stand in the source.
    @JsonProperty("broken") BROKEN,
    /// Taken away by hand.
    @JsonProperty("left-out") LEFT_OUT;

    public String key() {
        return "standing." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
