package agentos.showcase.pack;

import agentos.showcase.data.Pointer;
import agentos.showcase.taskgraph.PlanPatch;
import agentos.showcase.taskgraph.Task;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Every task that a card can ever run - of its plan, its decisions' plans and all fallbacks - and where each stands in the file.
final class CardPlaces {
    private final Map<String, List<String>> pointers = new LinkedHashMap<>();
    private final Map<String, Task> tasks = new LinkedHashMap<>();

    CardPlaces(Card card) {
        for (int i = 0; i < card.tasks().size(); i++) {
            add(card.tasks().get(i), Pointer.child("/tasks", i));
        }
        for (int i = 0; i < card.decisions().size(); i++) {
            var decision = card.decisions().get(i);
            String here = Pointer.child("/decisions", i);
            pointers.computeIfAbsent(decision.id(), id -> new ArrayList<>()).add(here);
            for (int j = 0; j < decision.options().size(); j++) {
                add(decision.options().get(j).plan(), plan(i, j));
            }
        }
    }

    static String plan(int decision, int option) {
        return "/decisions/" + decision + "/options/" + option + "/plan";
    }

    static String fallback(String task) {
        return task + "/fallback";
    }

    private void add(PlanPatch patch, String pointer) {
        for (int i = 0; i < patch.add().size(); i++) {
            add(patch.add().get(i), Pointer.child(pointer + "/add", i));
        }
    }

    private void add(Task task, String pointer) {
        pointers.computeIfAbsent(task.id(), id -> new ArrayList<>()).add(pointer);
        tasks.putIfAbsent(pointer, task);
        if (task.fallback() != null) {
            add(task.fallback(), fallback(pointer));
        }
    }

    /// All tasks by the pointers of their entries, in the order of the file's reading.
    Map<String, Task> tasks() {
        return tasks;
    }

    boolean knows(String id) {
        return pointers.containsKey(id);
    }

    /// The last entry of a task or decision: of a duplicate the one too many.
    Optional<String> last(String id) {
        return Optional.ofNullable(pointers.get(id)).map(List::getLast);
    }

    /// The first entry of a task or decision.
    Optional<String> first(String id) {
        return Optional.ofNullable(pointers.get(id)).map(List::getFirst);
    }
}
