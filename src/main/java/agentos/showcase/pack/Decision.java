package agentos.showcase.pack;

import agentos.showcase.data.Data;
import agentos.showcase.taskgraph.PlanPatch;
import agentos.showcase.taskgraph.Task;
import agentos.showcase.text.Localized;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A question to the visitor. It is a node of the plan: it opens when `after` is done, and what waits for it waits for the answer.
///
/// @param id        unique among the card's decisions and tasks
/// @param title     the question
/// @param after     ids of the tasks that must be done before it can be asked
/// @param options   at least two
/// @param otherwise id of the option that is taken when nobody answers
/// @param timeout   how long to wait for an answer, in virtual milliseconds; with 0 nobody is asked, and an answer is given by hand on the stage
public record Decision(String id, Localized title, List<String> after, List<Option> options, String otherwise, long timeout) {
    public Decision {
        after = after == null ? List.of() : List.copyOf(after);
        options = List.copyOf(options);
        if (options.size() < 2 || options.stream().noneMatch(option -> option.id().equals(otherwise)) || timeout < 0) {
            throw new IllegalArgumentException("decision " + id + " needs two options or more, one of them as its default, and a time-out of 0 or more");
        }
    }

    public Option option(String option) {
        return options.stream().filter(o -> o.id().equals(option)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no option " + option));
    }

    /// Whether the run stops for it; else it is only answered by hand.
    public boolean isAsked() {
        return timeout > 0;
    }

    Task node() {
        return Task.decision(id, title, after);
    }

    /// One answer.
    ///
    /// @param says   one sentence: what follows from it
    /// @param set    values that it puts over the card's inputs, by name (objects are merged field by field)
    /// @param plan   how the plan changes; null for not at all
    /// @param fields what the visitor fills in with it; empty for an answer that is only touched
    public record Option(String id, Localized title, Localized says, Map<String, Data> set, PlanPatch plan, List<Field> fields) {
        public Option {
            says = says == null ? Localized.EMPTY : says;
            set = set == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(set));
            plan = plan == null ? PlanPatch.NONE : plan;
            fields = fields == null ? List.of() : List.copyOf(fields);
        }

        /// The fields that a visitor writes; the others are made by hand on the stage.
        public List<Field> written() {
            return fields.stream().filter(field -> field.form() != Field.Form.DATA).toList();
        }
    }
}
