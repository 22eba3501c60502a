package agentos.showcase.ui.benchmark;

import agentos.showcase.benchmark.Look;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A look with one thing changed.
final class Looks {
    private Looks() {}

    static Look sort(Look look, Optional<Look.Sort> sort) {
        return new Look(sort, look.filter(), look.group(), look.dimension(), look.models(), look.pinned(), look.highlight(),
                look.transposed(), look.normalised(), look.heat(), look.summaries());
    }

    static Look filter(Look look, String filter) {
        return new Look(look.sort(), filter, look.group(), look.dimension(), look.models(), look.pinned(), look.highlight(),
                look.transposed(), look.normalised(), look.heat(), look.summaries());
    }

    static Look group(Look look, Optional<String> group) {
        return new Look(look.sort(), look.filter(), group, look.dimension(), look.models(), look.pinned(), look.highlight(),
                look.transposed(), look.normalised(), look.heat(), look.summaries());
    }

    static Look dimension(Look look, Optional<String> dimension) {
        return new Look(look.sort(), look.filter(), look.group(), dimension, look.models(), look.pinned(), look.highlight(),
                look.transposed(), look.normalised(), look.heat(), look.summaries());
    }

    static Look models(Look look, List<String> models) {
        return new Look(look.sort(), look.filter(), look.group(), look.dimension(), models, look.pinned(), look.highlight(),
                look.transposed(), look.normalised(), look.heat(), look.summaries());
    }

    static Look pinned(Look look, Set<String> pinned) {
        return new Look(look.sort(), look.filter(), look.group(), look.dimension(), look.models(), pinned, look.highlight(),
                look.transposed(), look.normalised(), look.heat(), look.summaries());
    }

    static Look highlight(Look look, Optional<String> highlight) {
        return new Look(look.sort(), look.filter(), look.group(), look.dimension(), look.models(), look.pinned(), highlight,
                look.transposed(), look.normalised(), look.heat(), look.summaries());
    }

    static Look shape(Look look, boolean transposed, boolean normalised, boolean heat, boolean summaries) {
        return new Look(look.sort(), look.filter(), look.group(), look.dimension(), look.models(), look.pinned(), look.highlight(),
                transposed, normalised, heat, summaries);
    }
}
