package agentos.showcase.run;

import agentos.showcase.data.Data;
import agentos.showcase.evidence.CheckResult;
import agentos.showcase.evidence.Claim;
import agentos.showcase.evidence.Judgement;
import agentos.showcase.evidence.Link;
import agentos.showcase.pack.Card;
import agentos.showcase.taskgraph.Task;
import agentos.showcase.taskgraph.TaskGraph;
import agentos.showcase.text.Localized;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A run at one moment: the fold of its events up to there. Immutable.
///
/// @param t         virtual ms
/// @param seq       number of the last event in it; -1 before the first
/// @param plan      the plan as it is now
/// @param version   how often the plan was changed
/// @param tasks     every task of the plan and every decision, in plan order
/// @param products  what is there, by task, in the order in which it was made
/// @param withdrawn what was sent back and is not yet made again, by task
/// @param decided   option by decision
/// @param faults    injected so far
/// @param outcome   null until the run has ended
/// @param result    the structured result; [Data#NIL] until the run has ended
public record RunState(
        long t, int seq, Card card, TaskGraph plan, int version, Map<String, TaskState> tasks, Map<String, Product> products,
        Map<String, Product> withdrawn, Map<String, String> decided, List<String> faults, RunEvent.Outcome outcome, Data result) {

    private static final TaskGraph EMPTY = graph(List.of());

    static RunState before(Card card) {
        return new RunState(0, -1, card, EMPTY, 0, Map.of(), Map.of(), Map.of(), Map.of(), List.of(), null, Data.NIL);
    }

    /// The same events at another moment before the next one.
    RunState at(long moment) {
        return moment == t ? this : new RunState(moment, seq, card, plan, version, tasks, products, withdrawn, decided, faults, outcome, result);
    }

    public TaskState task(String id) {
        return tasks.getOrDefault(id, TaskState.NEW);
    }

    /// Everything made and not withdrawn, by name, in the order of making.
    public Map<String, Artefact> artefacts() {
        var found = new LinkedHashMap<String, Artefact>();
        products.values().forEach(product -> product.artefacts().forEach(artefact -> {
            found.remove(artefact.name());
            found.put(artefact.name(), artefact);
        }));
        return found;
    }

    /// The artefact of this name, also one that was sent back and is not yet made again.
    public Optional<Artefact> shown(String name) {
        var present = artefacts().get(name);
        return present != null ? Optional.of(present)
                : withdrawn.values().stream().flatMap(p -> p.artefacts().stream()).filter(a -> a.name().equals(name)).findFirst();
    }

    public boolean isWithdrawn(String artefact) {
        return !artefacts().containsKey(artefact) && shown(artefact).isPresent();
    }

    /// The latest result of every check.
    public List<CheckResult> checks() {
        var found = new LinkedHashMap<String, CheckResult>();
        products.values().forEach(product -> product.checks().forEach(check -> found.put(check.check(), check)));
        return List.copyOf(found.values());
    }

    /// Every claim of the card and of the experts, judged by the evidence that is there now.
    public List<Judgement> judgements() {
        var claims = new LinkedHashMap<String, Claim>();
        card.claims().forEach(claim -> claims.put(claim.id(), claim));
        products.values().forEach(product -> product.claims().forEach(claim -> claims.put(claim.id(), claim)));
        List<Link> links = links();
        return claims.values().stream().map(claim -> Judgement.of(claim, links)).toList();
    }

    public List<Link> links() {
        return products.values().stream().flatMap(product -> product.links().stream()).toList();
    }

    /// Thousandths of a dollar.
    public double cost() {
        return tasks.values().stream().mapToDouble(TaskState::cost).sum();
    }

    public int tokens() {
        return tasks.values().stream().mapToInt(TaskState::tokens).sum();
    }

    public int attempts() {
        return tasks.values().stream().mapToInt(TaskState::attempt).sum();
    }

    /// How far a running attempt is, from 0 to 1; 1 for what is done, 0 for what has not begun.
    public double progress(String id) {
        var task = task(id);
        return switch (task.status()) {
            case DONE -> 1;
            case RUNNING -> task.until() <= task.begun() ? 1 : Math.clamp((double) (t - task.begun()) / (task.until() - task.begun()), 0, 1);
            default -> 0;
        };
    }

    /// Why a task waits; nothing when it does not.
    public Optional<Waiting> waiting(String id) {
        var state = task(id);
        if (state.status() != TaskState.Status.WAITING || !plan.contains(id)) {
            return Optional.empty();
        }
        Task task = plan.task(id);
        var open = task.after().stream().filter(before -> task(before).status() != TaskState.Status.DONE).toList();
        var asking = open.stream().filter(before -> task(before).status() == TaskState.Status.ASKING).findFirst();
        if (asking.isPresent()) {
            return Optional.of(new Waiting.ForVisitor(asking.get()));
        }
        if (!open.isEmpty()) {
            return Optional.of(new Waiting.ForTasks(open));
        }
        return Optional.of(state.until() > t ? new Waiting.ForBackOff(state.until()) : new Waiting.ForExpert(task.kind()));
    }

    /// The decision that waits for an answer now.
    public Optional<String> asking() {
        return tasks.entrySet().stream().filter(e -> e.getValue().status() == TaskState.Status.ASKING).map(Map.Entry::getKey).findFirst();
    }

    /// This state one event later.
    RunState apply(RunEvent event) {
        var next = new Draft(this);
        switch (event) {
            case RunEvent.Started e -> next.replan(graph(e.plan()));
            case RunEvent.FaultInjected e -> next.faults.add(e.fault());
            case RunEvent.AttemptStarted e -> next.tasks.compute(e.task(), (_, old) -> new TaskState(TaskState.Status.RUNNING, e.attempt(),
                    e.route(), e.slot(), e.at(), e.until(), old.failures(), old.problem(), old.cost(), old.tokens()));
            case RunEvent.AttemptFinished e -> {
                next.tasks.computeIfPresent(e.task(), (_, old) -> old.ended(TaskState.Status.DONE, e.at(), e.cost(), e.tokens()));
                next.products.remove(e.task());
                next.products.put(e.task(), e.product());
                next.withdrawn.remove(e.task());
            }
            case RunEvent.AttemptFailed e -> next.tasks.computeIfPresent(e.task(), (_, old) -> old
                    .ended(TaskState.Status.WAITING, e.at(), e.cost(), e.tokens())
                    .hurt(e.reason(), e.failure() == RunEvent.Failure.WITHDRAWN ? 0 : 1, e.retryAt()));
            case RunEvent.SentBack e -> {
                for (String id : e.redone()) {
                    next.tasks.computeIfPresent(id, (_, old) -> old.hurt(id.equals(e.task()) ? e.reason() : old.problem(), id.equals(e.task()) ? 1 : 0, e.at()));
                    var product = next.products.remove(id);
                    if (product != null) {
                        next.withdrawn.put(id, product);
                    }
                }
            }
            case RunEvent.PlanRevised e -> next.replan(patched(plan, e.patch()));
            case RunEvent.TaskFailed e -> {
                next.tasks.computeIfPresent(e.task(), (_, old) -> old.with(TaskState.Status.FAILED));
                e.blocked().forEach(id -> next.tasks.computeIfPresent(id, (_, old) -> old.with(TaskState.Status.BLOCKED)));
            }
            case RunEvent.DecisionOpened e -> next.tasks.computeIfPresent(e.decision(), (_, old) -> new TaskState(TaskState.Status.ASKING, 0,
                    null, 0, e.at(), e.deadline(), 0, Localized.EMPTY, 0, 0));
            case RunEvent.DecisionMade e -> {
                next.tasks.computeIfPresent(e.decision(), (_, old) -> old.ended(TaskState.Status.DONE, e.at(), 0, 0));
                next.decided.put(e.decision(), e.option());
            }
            case RunEvent.Finished e -> {
                next.outcome = e.outcome();
                next.result = e.result();
            }
        }
        return next.build(event);
    }

    /// Engine and fold patch a plan the same way: what has started stays as it is.
    static TaskGraph patched(TaskGraph plan, agentos.showcase.taskgraph.PlanPatch patch) {
        try {
            return plan.patched(patch);
        } catch (TaskGraph.BadGraph e) {
            throw new IllegalStateException(e);
        }
    }

    private static TaskGraph graph(List<Task> tasks) {
        try {
            return TaskGraph.of(tasks);
        } catch (TaskGraph.BadGraph e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Draft {
        private final RunState old;
        private TaskGraph plan;
        private int version;
        private Map<String, TaskState> tasks;
        private final Map<String, Product> products;
        private final Map<String, Product> withdrawn;
        private final Map<String, String> decided;
        private final List<String> faults;
        private RunEvent.Outcome outcome;
        private Data result;

        Draft(RunState old) {
            this.old = old;
            plan = old.plan;
            version = old.version;
            tasks = new LinkedHashMap<>(old.tasks);
            products = new LinkedHashMap<>(old.products);
            withdrawn = new LinkedHashMap<>(old.withdrawn);
            decided = new LinkedHashMap<>(old.decided);
            faults = new ArrayList<>(old.faults);
            outcome = old.outcome;
            result = old.result;
        }

        /// Dropped tasks stay in the books, behind the others, when they have cost something.
        void replan(TaskGraph next) {
            version = old.seq < 0 ? 0 : version + 1;
            plan = next;
            var ordered = new LinkedHashMap<String, TaskState>();
            next.tasks().forEach(task -> ordered.put(task.id(), tasks.getOrDefault(task.id(), TaskState.NEW)));
            tasks.forEach((id, state) -> {
                if (state.attempt() > 0) {
                    ordered.putIfAbsent(id, state);
                }
            });
            tasks = ordered;
        }

        RunState build(RunEvent event) {
            return new RunState(event.at(), event.seq(), old.card, plan, version, Collections.unmodifiableMap(tasks), Collections.unmodifiableMap(products),
                    Collections.unmodifiableMap(withdrawn), Collections.unmodifiableMap(decided), List.copyOf(faults), outcome, result);
        }
    }
}
