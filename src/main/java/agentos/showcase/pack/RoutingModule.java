package agentos.showcase.pack;

import agentos.showcase.taskgraph.Expert;
import agentos.showcase.taskgraph.Modality;
import agentos.showcase.taskgraph.Task;
import agentos.showcase.taskgraph.Traits;
import agentos.showcase.text.Localized;
import java.util.List;
import java.util.Optional;

/// The experts of a pack, what is seen of a task, and how routing is learnt: `routing.json`.
///
/// @param text     title and prose of the module
/// @param formula  the routing weights, as plain text
/// @param kinds    kinds of task
/// @param experts  expert models; every kind has one or more
/// @param features the components of z, in their order
/// @param lambda   how much quality a unit of cost is worth, 0 or more; a unit is a call of an expert of price 1
/// @param training how the policies learn before the cards are played
public record RoutingModule(
        Section text, String formula, List<Kind> kinds, List<Expert> experts, List<Feature> features, double lambda, Training training) {
    public static final RoutingModule EMPTY = new RoutingModule(null, "", null, null, null, 0, null);

    public RoutingModule {
        text = text == null ? Section.EMPTY : text;
        formula = formula == null ? "" : formula;
        kinds = kinds == null ? List.of() : List.copyOf(kinds);
        experts = experts == null ? List.of() : List.copyOf(experts);
        features = features == null ? List.of() : List.copyOf(features);
        training = training == null ? Training.NONE : training;
        if (!(lambda >= 0)) {
            throw new IllegalArgumentException("lambda is 0 or more, not " + lambda);
        }
    }

    public Optional<Kind> kind(String id) {
        return kinds.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    /// The experts that can do tasks of a kind, in pack order.
    public List<Expert> candidates(String kind) {
        return experts.stream().filter(expert -> expert.kinds().contains(kind)).toList();
    }

    public List<String> featureNames() {
        return features.stream().map(Feature::id).toList();
    }

    /// The representation z of a task of a card of this category.
    public double[] z(String category, Task task) {
        return z(category, task.kind(), task.traits());
    }

    /// The representation z of a task with these traits.
    public double[] z(String category, String kind, Traits traits) {
        Modality modality = traits.modality() != null ? traits.modality() : kind(kind).map(Kind::modality).orElse(Modality.TEXT);
        return features.stream().mapToDouble(feature -> feature.of(category, modality, traits)).toArray();
    }

    /// @param id       as in a task's `kind`
    /// @param name     what a person reads
    /// @param modality what the material of such tasks usually is; text unless told
    public record Kind(String id, Localized name, Localized about, Modality modality) {
        public Kind {
            about = about == null ? Localized.EMPTY : about;
            modality = modality == null ? Modality.TEXT : modality;
        }
    }
}
