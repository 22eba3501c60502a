package agentos.showcase.ui;

import java.util.Objects;
import java.util.Optional;

/// Somewhere in the application that one can go to, and come back to.
public sealed interface Place {

    record Overview() implements Place {}

    /// The cards of a category: `image`, `voice`, `gui` or `research`.
    record Category(String id) implements Place {
        public Category {
            Objects.requireNonNull(id, "id");
        }
    }

    /// A card, at a position of its run or at the beginning.
    record CardPlace(String card, Optional<String> position) implements Place {
        public CardPlace {
            Objects.requireNonNull(card, "card");
            Objects.requireNonNull(position, "position");
        }

        public CardPlace(String card) {
            this(card, Optional.empty());
        }
    }

    /// The benchmark table, with a row chosen or not.
    record Benchmarks(Optional<String> row) implements Place {
        public Benchmarks {
            Objects.requireNonNull(row, "row");
        }

        public Benchmarks() {
            this(Optional.empty());
        }

        public Benchmarks(String row) {
            this(Optional.of(row));
        }
    }

    /// The routing tab, at a moment of a trial or with the whole of it.
    record Routing(Optional<String> position) implements Place {
        public Routing {
            Objects.requireNonNull(position, "position");
        }

        public Routing() {
            this(Optional.empty());
        }
    }

    record Access() implements Place {}
}
