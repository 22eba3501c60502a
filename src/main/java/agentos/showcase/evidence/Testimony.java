package agentos.showcase.evidence;

import java.util.Objects;

/// What a passage says about a claim.
///
/// @param claim id of the claim
public record Testimony(Passage passage, String claim, Link.Stance stance) {
    public Testimony {
        Objects.requireNonNull(passage);
        Objects.requireNonNull(claim);
        Objects.requireNonNull(stance);
    }

    public String source() {
        return passage.source();
    }
}
