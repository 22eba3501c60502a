package agentos.showcase.benchmark;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What of a table is looked at, and in which order.
///
/// @param sort       what the other axis is ordered by; nothing for the printed order
/// @param filter     text that a row's name, group or dimension must contain; empty for all
/// @param group      id of the only group shown; nothing for all
/// @param dimension  id of the only dimension shown; nothing for all
/// @param models     ids of the models shown, in their order
/// @param pinned     ids of models that stay first
/// @param highlight  id of the model that stands out
/// @param transposed whether models are lines and benchmarks are columns
/// @param normalised whether scores are shown on the method's scale
/// @param heat       whether cells are shaded by their place between the worst and the best of their row
/// @param summaries  whether the dimensions' scores stand below the rows
public record Look(
        Optional<Sort> sort, String filter, Optional<String> group, Optional<String> dimension, List<String> models, Set<String> pinned,
        Optional<String> highlight, boolean transposed, boolean normalised, boolean heat, boolean summaries) {
    public Look {
        models = List.copyOf(models);
        pinned = Set.copyOf(pinned);
    }

    /// @param by        id of a row (orders the models) or of a model (orders the rows)
    /// @param ascending lowest first; what is missing is last either way
    public record Sort(String by, boolean ascending) {}

    /// Everything, as printed.
    public static Look all(agentos.showcase.pack.BenchmarkTable table) {
        return new Look(Optional.empty(), "", Optional.empty(), Optional.empty(), table.models().stream().map(model -> model.id()).toList(), Set.of(),
                Optional.empty(), false, false, false, false);
    }
}
