package agentos.showcase.run;

import agentos.showcase.data.Pointer;
import agentos.showcase.evidence.Check;
import agentos.showcase.evidence.CheckResult;
import agentos.showcase.pack.Card;
import agentos.showcase.taskgraph.Expert;
import agentos.showcase.taskgraph.Task;
import agentos.showcase.taskgraph.TaskGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the consistency check found, and what the host did about it: a fold of a run's events. One pass over the events gives [Findings] for every
/// moment; a look at one of them costs nothing.
public final class CheckHistory {
    private final GeneralRules general;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Integer> attempts = new HashMap<>();
    private final Map<String, Expert> experts = new HashMap<>();
    private final Map<String, List<CheckStep>> troubles = new HashMap<>();
    private final Map<String, List<PlannedRule>> planned = new HashMap<>();
    private final List<Findings> after = new ArrayList<>();
    private TaskGraph plan;

    /// A rule's place in the books.
    private static final class Entry {
        final String id;
        final boolean general;
        final List<CheckStep> steps = new ArrayList<>();
        /// Whose output has to be made anew: the task that the rule blames, and the one whose output it looked at.
        Set<String> blamed = Set.of();
        String by = "";
        boolean dropped;

        Entry(String id, boolean general) {
            this.id = id;
            this.general = general;
        }

        boolean failed() {
            return steps.reversed().stream().flatMap(step -> CheckedRule.result(step).stream()).findFirst().filter(result -> !result.holds()).isPresent();
        }

        boolean waitsFor(String task) {
            return failed() && steps.reversed().stream().takeWhile(step -> !(step instanceof CheckStep.Again)).anyMatch(step ->
                    step instanceof CheckStep.SentBack back && back.task().equals(task));
        }
    }

    private CheckHistory(Card card) {
        general = new GeneralRules(card);
    }

    static CheckHistory of(Card card, List<RunEvent> events) {
        var history = new CheckHistory(card);
        events.forEach(history::take);
        return history;
    }

    /// The check right after the event of this number; [Findings#NONE] before the first.
    public Findings after(int seq) {
        return seq < 0 ? Findings.NONE : after.get(Math.min(seq, after.size() - 1));
    }

    /// How the check stands when the run ends now, before its last event is written.
    static Findings ending(Card card, List<RunEvent> events, long now) {
        var history = of(card, events);
        history.end(now);
        return history.findings();
    }

    private void take(RunEvent event) {
        boolean changed = switch (event) {
            case RunEvent.Started e -> replan(graph(e));
            case RunEvent.PlanRevised e -> revise(e);
            case RunEvent.AttemptStarted e -> start(e);
            case RunEvent.AttemptFinished e -> finish(e);
            case RunEvent.SentBack e -> sendBack(e);
            case RunEvent.TaskFailed e -> giveUp(e);
            case RunEvent.Finished e -> end(e.at());
            case RunEvent.FaultInjected _, RunEvent.AttemptFailed _, RunEvent.DecisionOpened _, RunEvent.DecisionMade _ -> false;
        };
        after.add(changed ? findings() : after.getLast());
    }

    private static TaskGraph graph(RunEvent.Started event) {
        try {
            return TaskGraph.of(event.plan());
        } catch (TaskGraph.BadGraph e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean replan(TaskGraph next) {
        plan = next;
        return true;
    }

    private boolean revise(RunEvent.PlanRevised event) {
        if (troubles.containsKey(event.cause())) {
            note(event.cause(), new CheckStep.Replanned(event.at(), event.cause(), event.patch().add().stream().map(task -> task.id()).toList(),
                    event.patch().drop(), event.patch().reason()));
        }
        return replan(RunState.patched(plan, event.patch()));
    }

    private boolean giveUp(RunEvent.TaskFailed event) {
        note(event.task(), new CheckStep.GivenUp(event.at(), event.task(), event.reason()));
        return true;
    }

    /// Adds what was done about a task to every finding that waits for it, and keeps it for those that will come of it.
    private void note(String task, CheckStep step) {
        troubles.computeIfAbsent(task, _ -> new ArrayList<>()).add(step);
        entries.values().stream().filter(entry -> entry.waitsFor(task)).forEach(entry -> entry.steps.add(step));
    }

    private boolean start(RunEvent.AttemptStarted event) {
        general.started(event, plan);
        attempts.put(event.task(), event.attempt());
        Expert now = event.route().expert();
        Expert before = experts.put(event.task(), now);
        var waiting = before == null ? List.<Entry>of() : entries.values().stream().filter(entry -> entry.waitsFor(event.task())).toList();
        waiting.forEach(entry -> entry.steps.add(new CheckStep.Again(event.at(), event.task(), event.attempt(), now, before)));
        return !waiting.isEmpty();
    }

    private boolean finish(RunEvent.AttemptFinished event) {
        general.finished(event);
        for (CheckResult result : event.product().checks()) {
            Entry entry = entries.computeIfAbsent(result.check(), id -> new Entry(id, false));
            entry.by = event.task();
            entry.blamed = Stream.concat(Stream.ofNullable(result.blames()), general.maker(name(result.place())).stream()).collect(Collectors.toSet());
            look(entry, event.at(), result);
        }
        for (GeneralRules.Look look : general.looks()) {
            Entry entry = entries.computeIfAbsent(look.rule(), id -> new Entry(id, true));
            boolean pending = entry.failed() && entry.blamed.stream().anyMatch(task -> plan.contains(task) && !general.isMade(task));
            if (!pending) {
                entry.blamed = look.blamed();
                lookAgain(entry, event.at(), look.result());
            }
        }
        return true;
    }

    /// A general rule is looked at with every output: only a change is a step of its own.
    private static void lookAgain(Entry entry, long at, CheckResult result) {
        boolean same = !entry.steps.isEmpty() && CheckedRule.result(entry.steps.getLast()).filter(last -> last.holds() == result.holds()).isPresent();
        if (same) {
            CheckStep last = entry.steps.removeLast();
            entry.steps.add(result.holds() ? new CheckStep.Held(last.at(), "", result) : new CheckStep.Found(last.at(), "", result));
        } else {
            entry.steps.add(result.holds() ? new CheckStep.Held(at, "", result) : new CheckStep.Found(at, "", result));
        }
    }

    private void look(Entry entry, long at, CheckResult result) {
        if (result.holds()) {
            if (!entry.steps.isEmpty() && entry.steps.getLast() instanceof CheckStep.Held) {
                entry.steps.removeLast();
            }
            entry.steps.add(new CheckStep.Held(at, entry.by, result));
        } else {
            general.makers(name(result.place())).stream().flatMap(maker -> troubles.getOrDefault(maker, List.of()).stream())
                    .filter(step -> !entry.steps.contains(step)).forEach(entry.steps::add);
            entry.steps.add(new CheckStep.Found(at, entry.by, result));
        }
    }

    private boolean sendBack(RunEvent.SentBack event) {
        var step = new CheckStep.SentBack(event.at(), event.task(), attempts.getOrDefault(event.task(), 1), event.by(), event.redone());
        for (Entry entry : entries.values()) {
            boolean caught = !entry.steps.isEmpty() && entry.steps.getLast() instanceof CheckStep.Found
                    && (entry.general || entry.by.equals(event.by())) && entry.blamed.stream().anyMatch(event.redone()::contains);
            if (caught) {
                entry.steps.add(step);
            }
        }
        general.withdrawn(event.redone());
        return true;
    }

    private boolean end(long now) {
        for (Entry entry : entries.values()) {
            entry.dropped = !entry.general && !plan.contains(entry.by) && entry.failed();
            if (entry.failed() && !entry.dropped) {
                entry.steps.add(new CheckStep.HandedOver(now));
            }
        }
        return true;
    }

    private boolean isStanding(Entry entry) {
        return entry.general || general.isMade(entry.by);
    }

    private Findings findings() {
        var rules = entries.values().stream().map(entry -> new CheckedRule(entry.id, entry.general, isStanding(entry), entry.dropped, entry.steps)).toList();
        var ahead = plan.tasks().stream().filter(task -> !general.isMade(task.id()))
                .flatMap(task -> planned.computeIfAbsent(task.id(), _ -> rules(task)).stream())
                .filter(rule -> !entries.containsKey(rule.check().id())).toList();
        return new Findings(rules, ahead);
    }

    private static List<PlannedRule> rules(Task task) {
        return Check.listed(task.with()).stream().map(check -> new PlannedRule(task.id(), check)).toList();
    }

    /// The output or input that a place lies in.
    static String name(String place) {
        var steps = Pointer.steps(place);
        return steps.isEmpty() ? "" : steps.getFirst();
    }
}
