package agentos.showcase.pack;

import agentos.showcase.data.Finding;
import agentos.showcase.data.JsonFile;
import agentos.showcase.data.Pointer;
import agentos.showcase.taskgraph.GraphProblem;
import agentos.showcase.taskgraph.PlanPatch;
import agentos.showcase.taskgraph.Task;
import agentos.showcase.taskgraph.TaskGraph;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Follows a card's plan through all answers to its decisions and each fallback: every plan on the way must be a graph in which
/// every task finds what it uses. What goes wrong only after a task has failed is a warning: a run gets over it, though without its fallback.
final class CardPlanCheck {
    private static final Texts TEXTS = Texts.of("pack");

    /// So many plans are looked at; a card with more combinations of answers is only checked so far.
    private static final int MOST_PLANS = 2_000;

    private final Card card;
    private final JsonFile file;
    private final CardPlaces places;
    private final Set<String> given = new HashSet<>();
    private final Set<String> blamed = new HashSet<>();
    private final Set<Finding> findings = new LinkedHashSet<>();
    private boolean afterFailure;
    private int plans;

    private CardPlanCheck(Card card, JsonFile file, CardPlaces places) {
        this.card = card;
        this.file = file;
        this.places = places;
        given.addAll(card.inputs().keySet());
        card.decisions().forEach(decision -> decision.options().forEach(option -> given.addAll(option.set().keySet())));
        places.tasks().values().forEach(task -> task.with().get("checks").items().forEach(rule -> blamed.add(rule.get("blames").text())));
    }

    static List<Finding> check(Card card, JsonFile file, CardPlaces places) {
        var check = new CardPlanCheck(card, file, places);
        try {
            check.follow(card.plan(), 0, true);
        } catch (TaskGraph.BadGraph e) {
            e.problems().forEach(problem -> check.report(problem, ""));
        }
        return List.copyOf(check.findings);
    }

    /// @param next     index of the next decision to answer
    /// @param failures whether a task may still fail on the way
    private void follow(TaskGraph plan, int next, boolean failures) {
        if (++plans > MOST_PLANS) {
            return;
        }
        if (failures) {
            fallbacks(plan, plan.tasks().stream().filter(task -> mayFail(plan, task, next)).toList(), next);
        }
        if (next == card.decisions().size()) {
            uses(plan);
            return;
        }
        Decision decision = card.decisions().get(next);
        if (!plan.contains(decision.id())) {
            follow(plan, next + 1, failures);
            return;
        }
        for (int i = 0; i < decision.options().size(); i++) {
            patched(plan, decision.options().get(i).plan(), CardPlaces.plan(next, i)).ifPresent(graph -> follow(graph, next + 1, failures));
        }
    }

    /// Whether a task can be given up when just the decisions before `next` are answered: it waits for none of the others, and one
    /// that an answered decision waits for is done by then, unless a check sends it back.
    private boolean mayFail(TaskGraph plan, Task task, int next) {
        if (task.fallback() == null) {
            return false;
        }
        var decisions = card.decisions();
        boolean waits = decisions.subList(next, decisions.size()).stream()
                .anyMatch(decision -> plan.contains(decision.id()) && plan.descendants(decision.id()).contains(task.id()));
        if (waits) {
            return false;
        }
        var behind = plan.descendants(task.id());
        return blamed.contains(task.id()) || decisions.subList(0, next).stream().noneMatch(decision -> behind.contains(decision.id()));
    }

    /// The fallback of each of these tasks in this plan, then those of the tasks that it adds.
    private void fallbacks(TaskGraph plan, List<Task> failing, int next) {
        for (Task task : failing) {
            if (task.fallback() != null) {
                String pointer = CardPlaces.fallback(places.first(task.id()).orElse(""));
                boolean before = afterFailure;
                afterFailure = true;
                patched(plan, task.fallback(), pointer).ifPresent(graph -> {
                    stuck(graph, task, pointer);
                    follow(graph, next, false);
                    fallbacks(graph, task.fallback().add(), next);
                });
                afterFailure = before;
            }
        }
    }

    /// As a run does it: what an earlier answer has dropped need not be dropped again.
    private Optional<TaskGraph> patched(TaskGraph plan, PlanPatch patch, String pointer) {
        var drop = patch.drop().stream().filter(id -> plan.contains(id) || !places.knows(id)).toList();
        try {
            return Optional.of(plan.patched(new PlanPatch(patch.add(), drop, patch.rewire(), patch.reason())));
        } catch (TaskGraph.BadGraph e) {
            e.problems().forEach(problem -> report(problem, pointer));
            return Optional.empty();
        }
    }

    /// A fallback that leaves others waiting for the task that has failed.
    private void stuck(TaskGraph plan, Task failed, String pointer) {
        plan.tasks().stream().filter(task -> task.after().contains(failed.id()))
                .forEach(task -> add("pack.fallback.waits", pointer, TEXTS.both("pack.fallback.waits", failed.id(), task.id())));
    }

    private void uses(TaskGraph plan) {
        for (Task task : plan.tasks()) {
            if (given.containsAll(task.uses())) {
                continue;
            }
            var upstream = new HashSet<>(given);
            for (Task earlier : plan.tasks()) {
                if (plan.descendants(earlier.id()).contains(task.id())) {
                    upstream.addAll(earlier.makes());
                }
            }
            for (int i = 0; i < task.uses().size(); i++) {
                String name = task.uses().get(i);
                if (!upstream.contains(name)) {
                    String pointer = Pointer.child(places.first(task.id()).orElse("") + "/uses", i);
                    add("pack.uses.unknown", pointer, TEXTS.both("pack.uses.unknown", task.id(), name));
                }
            }
        }
    }

    /// @param patch pointer of the patch that made the plan; empty for the card's own plan
    private void report(GraphProblem problem, String patch) {
        add("pack.plan", place(problem, patch), problem.sentence());
    }

    private void add(String code, String pointer, Localized sentence) {
        findings.add(afterFailure ? file.warning(code, pointer, sentence) : file.error(code, pointer, sentence));
    }

    private String place(GraphProblem problem, String patch) {
        return switch (problem) {
            case GraphProblem.Duplicate(var task) -> places.last(task).orElse(patch) + "/id";
            case GraphProblem.Dangling(var task, var missing) -> dangling(task, missing, patch);
            case GraphProblem.Cycle cycle -> places.first(cycle.task()).map(pointer -> pointer + "/after").orElse(patch);
        };
    }

    private String dangling(String task, String missing, String patch) {
        var tried = new ArrayList<String>();
        if (!patch.isEmpty()) {
            tried.add(patch + "/drop");
            tried.add(Pointer.child(patch + "/rewire", task));
        }
        places.first(task).ifPresent(pointer -> tried.add(pointer + "/after"));
        for (String list : tried) {
            int i = file.root().at(list).texts().indexOf(missing);
            if (i >= 0) {
                return Pointer.child(list, i);
            }
        }
        return task.equals("rewire") ? Pointer.child(patch + "/rewire", missing) : places.first(task).orElse(patch);
    }
}
