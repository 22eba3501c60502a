package agentos.showcase.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What the evidence says about a claim.
public enum Verdict {
    @JsonProperty("supported") SUPPORTED,
    @JsonProperty("disputed") DISPUTED,
    @JsonProperty("refuted") REFUTED,
    @JsonProperty("not-enough-evidence") NOT_ENOUGH_EVIDENCE;

    public String key() {
        return "verdict." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
