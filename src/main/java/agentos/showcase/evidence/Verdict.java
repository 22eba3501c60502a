package agentos.showcase.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What the evidence says about a claim.
public enum Verdict {
    @JsonProperty("supported") SUPPORTED,
    @JsonProperty("disputed") DISPUTED,
    @JsonProperty("refuted") REFUTED,
    @JsonProperty("not-enough-evidence") NOT_ENOUGH_EVIDENCE;

    /// The rule: both kinds of evidence, then whichever there is, then none.
    public static Verdict of(boolean supports, boolean refutes) {
        return supports ? refutes ? DISPUTED : SUPPORTED : refutes ? REFUTED : NOT_ENOUGH_EVIDENCE;
    }

    /// How far the verdict stands up for the claim: 1 for supported, -1 for refuted, 0 for the two that leave it open. Support
    /// never lowers it, refutation never raises it.
    public int rank() {
        return switch (this) {
            case SUPPORTED -> 1;
            case DISPUTED, NOT_ENOUGH_EVIDENCE -> 0;
            case REFUTED -> -1;
        };
    }

    public String key() {
        return "verdict." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
