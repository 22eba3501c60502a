package agentos.showcase.ui.control.reading;

import agentos.showcase.text.Localized;
import java.util.Objects;

/// A passage to read in its document.
///
/// @param document id in the library
/// @param quote    the words as they stand in each edition; the same in both where only one edition has them, empty to read from the beginning
/// @param remark   what the passage is to its reader, one sentence, such as what it is held to say; may be empty
/// @param tone     `good`, `bad`, `changed` or `muted`: the colour of the remark
public record Stop(String document, Localized quote, Localized remark, String tone) {
    public Stop {
        Objects.requireNonNull(document);
        Objects.requireNonNull(quote);
        Objects.requireNonNull(remark);
        Objects.requireNonNull(tone);
    }
}
