package agentos.showcase.evidence;

import agentos.showcase.text.Localized;
import java.util.Objects;

/// Words of a source, and what came of checking them.
///
/// @param id        unique among the passages that are weighed together
/// @param source    id of the source
/// @param quote     the words
/// @param place     offsets of the words in the body of the source, `start-end` in UTF-16 units in each language; empty when they do not stand there
/// @param stands    whether the words stand in the source word for word, after NFKC, in every language that is given
/// @param misquotes id of another source that these words are ascribed to and do not stand in; empty when the words are fair
public record Passage(String id, String source, Localized quote, Localized place, boolean stands, String misquotes) {
    public Passage {
        Objects.requireNonNull(id);
        Objects.requireNonNull(source);
        quote = quote == null ? Localized.EMPTY : quote;
        place = place == null ? Localized.EMPTY : place;
        misquotes = misquotes == null ? "" : misquotes;
    }

    /// Whether the words may speak for or against anything.
    public boolean isFair() {
        return stands && misquotes.isEmpty();
    }
}
