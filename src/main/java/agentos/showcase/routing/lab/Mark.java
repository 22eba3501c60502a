package agentos.showcase.routing.lab;

import java.util.Locale;

/// Something worth going to in a trial.
///
/// @param at     number of the task with which it begins
/// @param until  number of the task before which it ends; `at + 1` for what happens at once
/// @param expert who it is about; -1 for nobody
/// @param other  with whom it swaps; -1 for nobody
public record Mark(Kind kind, int at, int until, int expert, int other) {

    public enum Kind {
        /// Two experts exchange what they are good at.
        SWAP,
        /// Tasks of a family that never came before.
        UNFAMILIAR,
        /// An expert becomes worse.
        WORSE,
        /// An expert becomes dearer.
        DEARER,
        /// The gate opens: the policy finds tasks unfamiliar.
        GATE,
        /// The policy finds that an expert has changed, and begins anew.
        ALARM;

        /// Whether it was done to the experts or tasks, rather than noticed by the policy.
        public boolean isChange() {
            return ordinal() <= DEARER.ordinal();
        }

        /// The end of a key in the texts.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Mark {
        if (at < 0 || until <= at) {
            throw new IllegalArgumentException("a mark begins at 0 or later and ends after it begins, not " + at + " to " + until);
        }
    }

    public static Mark once(Kind kind, int at, int expert) {
        return new Mark(kind, at, at + 1, expert, -1);
    }
}
