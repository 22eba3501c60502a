package agentos.showcase.evidence;

import agentos.showcase.text.Localized;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/// One piece of evidence for or against a claim.
///
/// @param claim    id of the claim
/// @param stance   whether it supports or refutes the claim
/// @param source   what it comes from: a document's id, or the name of a check or output of the run
/// @param title    what a person calls the source
/// @param quote    the words or the measured value, as they stand in the source
/// @param place    where in the source: a JSON Pointer, `start-end` offsets in a document, or empty
/// @param weight   what the source weighs for this claim, 0 to 1
/// @param standing whether it counts, and if not, why
public record Link(String claim, Stance stance, String source, Localized title, Localized quote, String place, double weight, Standing standing) {
    public Link {
        Objects.requireNonNull(claim);
        Objects.requireNonNull(stance);
        Objects.requireNonNull(source);
        Objects.requireNonNull(standing);
        title = title == null ? Localized.same(source) : title;
        quote = quote == null ? Localized.EMPTY : quote;
        place = place == null ? "" : place;
        if (!(weight >= 0 && weight <= 1)) {
            throw new IllegalArgumentException("a weight lies between 0 and 1, not " + weight);
        }
    }

    /// Evidence that was computed in the run: it counts, with all its weight.
    public static Link computed(String claim, Stance stance, String source, Localized title, Localized quote, String place) {
        return new Link(claim, stance, source, title, quote, place, 1, Standing.COUNTS);
    }

    public boolean counts() {
        return standing == Standing.COUNTS;
    }

    public enum Stance {
        @JsonProperty("supports") SUPPORTS,
        @JsonProperty("refutes") REFUTES
    }
}
