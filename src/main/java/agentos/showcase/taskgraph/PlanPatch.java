package agentos.showcase.taskgraph;

import agentos.showcase.text.Localized;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A change of plan: what the host adds, drops and rewires when a visitor decides or a task cannot be done.
///
/// @param add    new tasks
/// @param drop   ids of tasks that are no longer wanted; none of them may have started
/// @param rewire new `after` lists for tasks that stay; none of them may have started
/// @param reason one sentence that says why
public record PlanPatch(List<Task> add, List<String> drop, Map<String, List<String>> rewire, Localized reason) {
    public static final PlanPatch NONE = new PlanPatch(null, null, null, null);

    public PlanPatch {
        add = add == null ? List.of() : List.copyOf(add);
        drop = drop == null ? List.of() : List.copyOf(drop);
        rewire = rewire == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(rewire));
        reason = reason == null ? Localized.EMPTY : reason;
    }

    public boolean isEmpty() {
        return add.isEmpty() && drop.isEmpty() && rewire.isEmpty();
    }
}
