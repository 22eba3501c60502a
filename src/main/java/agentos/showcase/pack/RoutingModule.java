package agentos.showcase.pack;

import agentos.showcase.taskgraph.Expert;
import agentos.showcase.text.Localized;
import java.util.List;
import java.util.Optional;

/// The experts of a pack and how tasks are routed to them: `routing.json`.
///
/// @param text    title and prose of the module
/// @param formula the routing weights, as plain text
/// @param kinds   kinds of task
/// @param experts expert models; every kind has one or more
/// @param traits  names of the components of [agentos.showcase.taskgraph.Traits], in their order
/// @param lambda  how much a unit of cost takes off the reward, 0 or more
public record RoutingModule(Section text, String formula, List<Kind> kinds, List<Expert> experts, List<Trait> traits, double lambda) {
    public static final RoutingModule EMPTY = new RoutingModule(null, "", null, null, null, 0);

    public RoutingModule {
        text = text == null ? Section.EMPTY : text;
        formula = formula == null ? "" : formula;
        kinds = kinds == null ? List.of() : List.copyOf(kinds);
        experts = experts == null ? List.of() : List.copyOf(experts);
        traits = traits == null ? List.of() : List.copyOf(traits);
        if (!(lambda >= 0)) {
            throw new IllegalArgumentException("lambda is 0 or more, not " + lambda);
        }
    }

    public Optional<Kind> kind(String id) {
        return kinds.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    /// @param id   as in a task's `kind`
    /// @param name what a person reads
    public record Kind(String id, Localized name, Localized about) {
        public Kind {
            about = about == null ? Localized.EMPTY : about;
        }
    }

    public record Trait(String id, Localized name, Localized about) {
        public Trait {
            about = about == null ? Localized.EMPTY : about;
        }
    }
}
