package agentos.showcase.ui;

import agentos.showcase.text.Localized;
import java.util.Objects;
import java.util.Optional;

/// Something that went wrong, told to the person at the screen.
///
/// @param what   what happened, one sentence
/// @param where  a file, a view, a step; empty when it cannot be said
/// @param remedy what to do about it, one sentence
/// @param cause  for the log; the person never sees it
public record Trouble(Localized what, Localized where, Localized remedy, Optional<Throwable> cause) {
    public Trouble {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(remedy, "remedy");
        Objects.requireNonNull(cause, "cause");
    }

    /// Whether a person would read the same in both; a repeated trouble is shown once.
    boolean readsLike(Trouble other) {
        return what.equals(other.what) && where.equals(other.where);
    }
}
