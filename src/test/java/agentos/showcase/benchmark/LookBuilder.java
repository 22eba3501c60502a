package agentos.showcase.benchmark;

import agentos.showcase.pack.BenchmarkTable;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Looks for tests, one difference at a time.
final class LookBuilder {
    private Look look;

    private LookBuilder(Look look) {
        this.look = look;
    }

    static LookBuilder at(BenchmarkTable table) {
        return new LookBuilder(Look.all(table));
    }

    LookBuilder sort(String by, boolean ascending) {
        return make(Optional.of(new Look.Sort(by, ascending)), look.filter(), look.group(), look.dimension(), look.models(), look.pinned(), look.transposed(),
                look.normalised(), look.heat(), look.summaries());
    }

    LookBuilder filter(String text) {
        return make(look.sort(), text, look.group(), look.dimension(), look.models(), look.pinned(), look.transposed(), look.normalised(), look.heat(), look.summaries());
    }

    LookBuilder only(String group, String dimension) {
        return make(look.sort(), look.filter(), Optional.ofNullable(group), Optional.ofNullable(dimension), look.models(), look.pinned(), look.transposed(),
                look.normalised(), look.heat(), look.summaries());
    }

    LookBuilder models(String... models) {
        return make(look.sort(), look.filter(), look.group(), look.dimension(), List.of(models), look.pinned(), look.transposed(), look.normalised(), look.heat(),
                look.summaries());
    }

    LookBuilder pin(String... models) {
        return make(look.sort(), look.filter(), look.group(), look.dimension(), look.models(), Set.of(models), look.transposed(), look.normalised(), look.heat(),
                look.summaries());
    }

    LookBuilder transposed() {
        return make(look.sort(), look.filter(), look.group(), look.dimension(), look.models(), look.pinned(), true, look.normalised(), look.heat(), look.summaries());
    }

    LookBuilder normalised() {
        return make(look.sort(), look.filter(), look.group(), look.dimension(), look.models(), look.pinned(), look.transposed(), true, look.heat(), look.summaries());
    }

    LookBuilder heat() {
        return make(look.sort(), look.filter(), look.group(), look.dimension(), look.models(), look.pinned(), look.transposed(), look.normalised(), true,
                look.summaries());
    }

    LookBuilder summaries() {
        return make(look.sort(), look.filter(), look.group(), look.dimension(), look.models(), look.pinned(), look.transposed(), look.normalised(), look.heat(), true);
    }

    Look look() {
        return look;
    }

    private LookBuilder make(
            Optional<Look.Sort> sort, String filter, Optional<String> group, Optional<String> dimension, List<String> models, Set<String> pinned, boolean transposed,
            boolean normalised, boolean heat, boolean summaries) {
        return new LookBuilder(new Look(sort, filter, group, dimension, models, pinned, look.highlight(), transposed, normalised, heat, summaries));
    }
}
