package agentos.showcase.expert.research.chain;

import agentos.showcase.evidence.Standing;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/// What a passage is to its claim: it counts, or why it does not.
public enum Role {
    @JsonProperty("counts") COUNTS,
    @JsonProperty("repeats") REPEATS,
    @JsonProperty("misquotes") MISQUOTES,
    @JsonProperty("broken") BROKEN,
    /// Its source was taken out by hand.
    @JsonProperty("left-out") LEFT_OUT,
    /// It was set aside by hand, its source was not.
    @JsonProperty("ignored") IGNORED,
    /// It bears on the claim and says neither yes nor no.
    @JsonProperty("neither") NEITHER;

    static Role of(Standing standing) {
        return switch (standing) {
            case COUNTS -> COUNTS;
            case REPEATS -> REPEATS;
            case MISQUOTES -> MISQUOTES;
            case BROKEN -> BROKEN;
            case LEFT_OUT -> LEFT_OUT;
        };
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
