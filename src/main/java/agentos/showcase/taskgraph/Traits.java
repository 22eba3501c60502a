package agentos.showcase.taskgraph;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What a card says of a task to the routing policy, beside its kind and the card's category.
///
/// @param length    how much material there is, 0 to 1
/// @param ambiguity how open the request is, 0 to 1
/// @param risk      what a mistake would cost, 0 to 1
/// @param freshness how much it depends on recent facts, 0 to 1
/// @param modality  what the material is; null for what is usual for tasks of this kind
/// @param language  that the material is in; null for both or neither. It has nothing to do with the language of the window
public record Traits(double length, double ambiguity, double risk, double freshness, Modality modality, Tongue language) {
    public static final Traits PLAIN = new Traits(0.3, 0.3, 0.3, 0.3);

    /// The language of a task's material.
    public enum Tongue {
        @JsonProperty("en") ENGLISH,
        @JsonProperty("zh") CHINESE
    }

    public Traits {
        for (double part : new double[] {length, ambiguity, risk, freshness}) {
            if (!(part >= 0 && part <= 1)) {
                throw new IllegalArgumentException("a trait is a number from 0 to 1, not " + part);
            }
        }
    }

    /// The usual material, in no language in particular.
    public Traits(double length, double ambiguity, double risk, double freshness) {
        this(length, ambiguity, risk, freshness, null, null);
    }
}
