package agentos.showcase.run;

import agentos.showcase.data.Data;
import agentos.showcase.pack.Card;
import agentos.showcase.pack.Decision;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// A visitor's answer. One that comes before its decision opens is taken as soon as it opens.
///
/// @param at     virtual ms from the start of the run, 0 or more
/// @param filled what the visitor filled in, by the ids of the option's fields; a field that is not here keeps the card's input
public record Choice(String decision, String option, long at, Map<String, String> filled) {
    public Choice {
        if (decision == null || option == null || at < 0) {
            throw new IllegalArgumentException("a choice needs a decision, an option and a time of 0 or more");
        }
        filled = Collections.unmodifiableMap(new TreeMap<>(filled));
    }

    public Choice(String decision, String option, long at) {
        this(decision, option, at, Map.of());
    }

    /// Whether a card has this decision, this option and these fields, filled in within their bounds.
    boolean fits(Card card) {
        return card.decisions().stream().filter(asked -> asked.id().equals(decision))
                .flatMap(asked -> asked.options().stream()).filter(known -> known.id().equals(option))
                .anyMatch(known -> filled.entrySet().stream().allMatch(entry -> known.fields().stream()
                        .anyMatch(field -> field.id().equals(entry.getKey()) && field.trouble(entry.getValue()).isEmpty())));
    }

    /// What this answer puts over the inputs: the option's values, then what was filled in.
    Map<String, Data> values(Decision.Option taken) {
        var values = new HashMap<>(taken.set());
        taken.fields().stream().filter(field -> filled.containsKey(field.id()))
                .forEach(field -> field.values(filled.get(field.id())).forEach((name, value) -> values.merge(name, value, Data::merge)));
        return values;
    }
}
