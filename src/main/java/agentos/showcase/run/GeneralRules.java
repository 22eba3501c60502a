package agentos.showcase.run;

import agentos.showcase.data.Pointer;
import agentos.showcase.evidence.Check;
import agentos.showcase.evidence.CheckResult;
import agentos.showcase.evidence.Quotation;
import agentos.showcase.pack.Card;
import agentos.showcase.taskgraph.TaskGraph;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The rules that hold for every card, worked out from the events of a run alone: every output that another task used was there and is still the
/// one that it used, and every quotation among the outputs stands word for word in its document.
///
/// Looks at what is there now: work that was withdrawn does not count until it is done again.
final class GeneralRules {
    static final String USED = "general-used";
    static final String QUOTES = "general-quotes";
    private static final Texts TEXTS = Texts.of("findings");
    private static final int NAMED = 3;

    private final Map<String, List<String>> makers = new LinkedHashMap<>();
    private final Set<String> inputs;
    private final Map<String, List<Use>> begun = new LinkedHashMap<>();
    private final Map<String, Made> made = new LinkedHashMap<>();

    /// @param maker   the task whose output it was; null when there was none
    /// @param version number of the event that brought it
    private record Use(String output, String maker, int version) {}

    private record Made(int version, Product product, List<Use> uses) {}

    /// What was found, and the ids of the tasks that have to put it right.
    record Look(String rule, CheckResult result, Set<String> blamed) {}

    GeneralRules(Card card) {
        Work.everyTask(card).forEach(task -> task.makes().forEach(name -> makers.computeIfAbsent(name, _ -> new ArrayList<>()).add(task.id())));
        inputs = card.inputs().keySet();
    }

    void started(RunEvent.AttemptStarted event, TaskGraph plan) {
        var before = ancestors(plan, event.task());
        var uses = new ArrayList<Use>();
        for (String name : plan.task(event.task()).uses()) {
            Optional<String> maker = maker(name, before::contains);
            if (maker.isPresent()) {
                uses.add(new Use(name, maker.get(), made.get(maker.get()).version()));
            } else if (makers.containsKey(name) && !inputs.contains(name)) {
                uses.add(new Use(name, null, -1));
            }
        }
        begun.put(event.task(), uses);
    }

    void finished(RunEvent.AttemptFinished event) {
        made.remove(event.task());
        made.put(event.task(), new Made(event.seq(), event.product(), begun.getOrDefault(event.task(), List.of())));
    }

    void withdrawn(List<String> tasks) {
        tasks.forEach(made::remove);
    }

    boolean isMade(String task) {
        return made.containsKey(task);
    }

    /// Whose output of this name is there now.
    Optional<String> maker(String name) {
        return maker(name, _ -> true);
    }

    /// Whose output of this name was made last among such tasks.
    private Optional<String> maker(String name, Predicate<String> among) {
        return made.entrySet().stream().filter(entry -> among.test(entry.getKey()))
                .filter(entry -> entry.getValue().product().artefacts().stream().anyMatch(artefact -> artefact.name().equals(name)))
                .map(Map.Entry::getKey).reduce((_, last) -> last);
    }

    /// Every task that may make an output of this name.
    List<String> makers(String name) {
        return makers.getOrDefault(name, List.of());
    }

    /// One look per rule that has something to look at.
    List<Look> looks() {
        return Stream.of(used(), quotes()).flatMap(Optional::stream).toList();
    }

    private Optional<Look> used() {
        int total = 0;
        String place = "";
        var wrong = new ArrayList<Localized>();
        var blamed = new HashSet<String>();
        for (var entry : made.entrySet()) {
            for (Use use : entry.getValue().uses()) {
                total++;
                place = place.isEmpty() ? Pointer.child("", use.output()) : place;
                if (!isCurrent(use)) {
                    place = wrong.isEmpty() ? Pointer.child("", use.output()) : place;
                    blamed.add(entry.getKey());
                    wrong.add(TEXTS.both(use.maker() == null ? "used.absent" : "used.stale", use.output()));
                }
            }
        }
        return total == 0 ? Optional.empty() : Optional.of(look(USED, Check.Rule.EXISTS, total, place, wrong, blamed));
    }

    private boolean isCurrent(Use use) {
        return use.maker() != null && made.containsKey(use.maker()) && made.get(use.maker()).version() == use.version();
    }

    private Optional<Look> quotes() {
        int total = 0;
        String place = "";
        var wrong = new ArrayList<Localized>();
        var blamed = new HashSet<String>();
        for (var entry : made.entrySet()) {
            for (Quotation quote : entry.getValue().product().quotes()) {
                total++;
                place = place.isEmpty() ? quote.place() : place;
                if (!quote.stands()) {
                    place = wrong.isEmpty() ? quote.place() : place;
                    blamed.add(entry.getKey());
                    wrong.add(quote.worded());
                }
            }
        }
        return total == 0 ? Optional.empty() : Optional.of(look(QUOTES, Check.Rule.QUOTES, total, place, wrong, blamed));
    }

    private static Look look(String id, Check.Rule rule, int total, String place, List<Localized> wrong, Set<String> blamed) {
        var named = wrong.stream().distinct().limit(NAMED).toList();
        Localized measured = wrong.isEmpty() ? TEXTS.both(id + ".all", total) : TEXTS.both(id + ".some", total - wrong.size(), total, Localized.list(named));
        return new Look(id, new CheckResult(id, TEXTS.both(id), rule, wrong.isEmpty(), measured, TEXTS.both(id + ".wanted"), place, null, null, null),
                Set.copyOf(blamed));
    }

    private static Set<String> ancestors(TaskGraph plan, String task) {
        var found = new HashSet<String>();
        var open = new ArrayList<>(plan.task(task).after());
        while (!open.isEmpty()) {
            String id = open.removeLast();
            if (found.add(id)) {
                open.addAll(plan.task(id).after());
            }
        }
        return found;
    }
}
