package agentos.showcase.routing.lab;

import java.util.Locale;

/// A part of a trial's story.
///
/// @param from first task
/// @param to   behind the last task
/// @param mark what it is about; null while the policy learns at first
public record Chapter(Kind kind, int from, int to, Mark mark) {

    public enum Kind {
        /// From knowing nothing.
        LEARN,
        SWAP,
        UNFAMILIAR,
        WORSE,
        DEARER,
        /// After any of these.
        RECOVER;

        /// The end of a key in the texts.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
