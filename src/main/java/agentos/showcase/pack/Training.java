package agentos.showcase.pack;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How the policies of a pack learn before its cards are played, and what the tasks are like that they learn from.
///
/// @param seed        of everything random in it
/// @param tasks       per kind of task, 0 to 2000
/// @param temperature tau of the routing weights, in units of quality, above 0 and up to 1: the larger, the more even they are
/// @param noise       standard deviation of a task's quality about the expected one, 0 to 1
/// @param jitter      standard deviation of a task's traits about those of the card's task that it is drawn after, 0 to 1
/// @param unfamiliar  traits, by the name of the feature, in which the cards' tasks never lie, as `[from, to]` with 0 < from < to <= 1: unfamiliar tasks lie
///                    in all of these
public record Training(long seed, int tasks, double temperature, double noise, double jitter, Map<String, List<Double>> unfamiliar) {
    public static final Training NONE = new Training(1, 0, 0.02, 0.1, 0.1, null);

    public Training {
        unfamiliar = unfamiliar == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(unfamiliar));
        temperature = temperature == 0 ? 0.02 : temperature;
        if (tasks < 0 || tasks > 2000 || !(noise >= 0 && noise <= 1) || !(jitter >= 0 && jitter <= 1) || !(temperature > 0 && temperature <= 1)) {
            throw new IllegalArgumentException("a training has 0 to 2000 tasks per kind, a temperature above 0 and up to 1, noise and jitter 0 to 1");
        }
        for (var range : unfamiliar.entrySet()) {
            var ends = range.getValue();
            if (ends.size() != 2 || !(ends.getFirst() > 0 && ends.getFirst() < ends.getLast() && ends.getLast() <= 1)) {
                throw new IllegalArgumentException("unfamiliar " + range.getKey() + " is a range above 0 and up to 1, not " + ends);
            }
        }
    }
}
