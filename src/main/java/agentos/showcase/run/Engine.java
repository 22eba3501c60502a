package agentos.showcase.run;

import agentos.showcase.data.Data;
import agentos.showcase.evidence.CheckResult;
import agentos.showcase.pack.Decision;
import agentos.showcase.pack.Fault;
import agentos.showcase.routing.Route;
import agentos.showcase.routing.Route.Closed;
import agentos.showcase.routing.RoutingSnapshot;
import agentos.showcase.run.Because.Cause;
import agentos.showcase.run.RunEvent.Failure;
import agentos.showcase.taskgraph.PlanPatch;
import agentos.showcase.taskgraph.TaskGraph;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/// The moving parts of one simulation; used once, by [Simulation].
final class Engine {
    private static final Texts TEXTS = Texts.of("run");

    private final RunRequest request;
    private final RoutingSnapshot policy;
    private final Work work;
    private final List<RunEvent> events = new ArrayList<>();
    private final PriorityQueue<Item> agenda = new PriorityQueue<>(
            Comparator.comparingLong(Item::at).thenComparing(Item::order).thenComparingLong(Item::number));
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Desk> desks = new LinkedHashMap<>();
    private final Map<String, Product> products = new LinkedHashMap<>();
    private final Set<String> knownDown = new HashSet<>();
    private TaskGraph plan;
    private long now;
    private long items;

    Engine(RunRequest request, Expertise expertise, RoutingSnapshot policy) throws TaskGraph.BadGraph {
        this.request = request;
        this.policy = policy;
        this.plan = request.card().plan();
        this.work = new Work(request, expertise, policy);
    }

    List<RunEvent> events() {
        return events;
    }

    TaskGraph plan() {
        return plan;
    }

    void play() {
        events.add(new RunEvent.Started(0, 0, request.card().request(), plan.tasks()));
        plan.tasks().forEach(task -> nodes.put(task.id(), new Node(task)));
        request.faults().forEach(injection -> later(injection.at(), Order.FAULT, () -> inject(injection.fault())));
        arrange(Because.START);
        dispatchAfterAgenda();
        while (!agenda.isEmpty()) {
            now = agenda.peek().at();
            dispatchAfterAgenda();
        }
        if (!request.faults().isEmpty()) {
            dropUnreachedFaults();
        }
        events.add(RunResult.finish(now, events.size(), request, plan, nodes.values(), products,
                CheckHistory.ending(request.card(), events, now)));
    }

    /// A fault that is switched on behind the end of the run does not lengthen it.
    private void dropUnreachedFaults() {
        while (events.getLast() instanceof RunEvent.FaultInjected && events.size() > 1 && events.get(events.size() - 2).at() < events.getLast().at()) {
            events.removeLast();
        }
        now = events.getLast().at();
    }

    private void dispatchAfterAgenda() {
        while (!agenda.isEmpty() && agenda.peek().at() == now) {
            agenda.poll().action().run();
        }
        dispatch();
    }

    // ---- starting -------------------------------------------------------------------------------------------------------------

    private void dispatch() {
        for (var decision : request.card().decisions()) {
            Node node = nodes.get(decision.id());
            if (node != null && node.isWaiting() && node.unmet == 0) {
                open(node);
            }
        }
        for (Desk desk : List.copyOf(desks.values())) {
            while (!desk.ready.isEmpty() && !desk.free.isEmpty()) {
                Node next = desk.ready.poll();
                next.inLine = false;
                start(next, desk);
            }
        }
    }

    private void start(Node node, Desk desk) {
        int slot = desk.free.poll();
        node.slot = slot;
        node.queued = false;
        node.attempt++;
        node.begun = now;
        int epoch = ++node.epoch;
        Route route = policy.route(request.card().category(), node.task, closed(node));
        node.route = route;
        Work.Attempt attempt = work.begin(node.task, node.attempt, route.expert(), () -> valuesBefore(node));
        Because because = now > node.readyAt ? desk.last[slot] : node.because;
        node.status = TaskState.Status.RUNNING;
        events.add(new RunEvent.AttemptStarted(now, events.size(), node.task.id(), node.attempt, route, node.task.kind(), slot,
                now + attempt.length(), because == null ? node.because : because));
        later(now + attempt.length(), Order.END, () -> {
            if (node.epoch == epoch) {
                release(node);
                if (attempt.failure() == null) {
                    node.quality = attempt.quality();
                    finish(node, attempt.product());
                } else {
                    fail(node, attempt);
                }
            }
        });
    }

    /// Experts that are down, and those that have failed this task as long as somebody else is left.
    private Map<String, Closed> closed(Node node) {
        var down = new LinkedHashMap<String, Closed>();
        knownDown.forEach(expert -> down.put(expert, Closed.DOWN));
        var closed = new LinkedHashMap<String, Closed>(down);
        node.avoid.forEach(expert -> closed.putIfAbsent(expert, Closed.FAILED));
        boolean nobodyLeft = policy.candidates(node.task.kind()).stream().allMatch(expert -> closed.containsKey(expert.id()));
        return nobodyLeft ? down : closed;
    }

    private void release(Node node) {
        Desk desk = desks.get(node.task.kind());
        desk.free.add(node.slot);
        desk.last[node.slot] = new Because(Cause.EXPERT, node.task.id(), node.attempt);
    }

    /// What the tasks before this one have made, over the inputs with the visitor's answers.
    private Map<String, Data> valuesBefore(Node node) {
        var ancestors = new HashSet<String>();
        var open = new ArrayList<>(node.task.after());
        while (!open.isEmpty()) {
            String id = open.removeLast();
            if (ancestors.add(id)) {
                open.addAll(nodes.get(id).task.after());
            }
        }
        var values = new LinkedHashMap<>(work.inputs());
        products.forEach((task, product) -> {
            if (ancestors.contains(task)) {
                product.artefacts().forEach(artefact -> values.put(artefact.name(), artefact.data()));
            }
        });
        return values;
    }

    // ---- ending ---------------------------------------------------------------------------------------------------------------

    private void finish(Node node, Product product) {
        node.status = TaskState.Status.DONE;
        products.remove(node.task.id());
        products.put(node.task.id(), product);
        double cost = node.task.cost() * node.route.expert().price();
        node.cost += cost;
        node.tokens += node.task.tokens();
        events.add(new RunEvent.AttemptFinished(now, events.size(), node.task.id(), node.attempt, product, node.quality, cost, node.task.tokens()));
        settle(node, new Because(Cause.DEPENDENCY, node.task.id(), node.attempt));
        for (CheckResult check : product.checks()) {
            Node blamed = check.holds() || check.blames() == null ? null : nodes.get(check.blames());
            if (blamed != null && blamed.status == TaskState.Status.DONE && node.status == TaskState.Status.DONE) {
                reject(blamed, node, check);
            }
        }
    }

    private void fail(Node node, Work.Attempt attempt) {
        double cost = node.task.cost() * node.route.expert().price() * attempt.share();
        int tokens = (int) Math.round(node.task.tokens() * attempt.share());
        node.cost += cost;
        node.tokens += tokens;
        String expert = node.route.expert().id();
        node.avoid.add(expert);
        boolean down = attempt.failure() == Failure.EXPERT_DOWN;
        if (down) {
            knownDown.add(expert);
        }
        boolean elsewhere = down && policy.candidates(node.task.kind()).stream().anyMatch(e -> !knownDown.contains(e.id()));
        if (!elsewhere) {
            node.failures++;
        }
        node.status = TaskState.Status.WAITING;
        boolean again = elsewhere || node.failures < node.task.attempts();
        long wait = elsewhere || !again ? 0 : node.task.backoff() << Math.min(20, node.failures - 1);
        events.add(new RunEvent.AttemptFailed(now, events.size(), node.task.id(), node.attempt, attempt.failure(), attempt.reason(), cost, tokens,
                again ? now + wait : -1));
        if (again) {
            node.notBefore = now + wait;
            node.readyAt = now + wait;
            node.because = new Because(wait > 0 ? Cause.BACK_OFF : Cause.RETRY, node.task.id(), node.attempt);
            enqueue(node);
        } else {
            giveUp(node, attempt.reason());
        }
    }

    /// Sends a task back, or - when it has no attempts left - does what its fallback says; without either the finding stands.
    private void reject(Node blamed, Node verifier, CheckResult check) {
        boolean again = blamed.failures + 1 < blamed.task.attempts();
        if (!again && (blamed.task.fallback() == null || blamed.fellBack)) {
            return;
        }
        var redone = new LinkedHashSet<String>(List.of(blamed.task.id()));
        for (String id : plan.descendants(blamed.task.id())) {
            Node node = nodes.get(id);
            boolean begun = node.isDecision() ? node.status == TaskState.Status.ASKING
                    : node.status == TaskState.Status.DONE || node.status == TaskState.Status.RUNNING;
            if (begun) {
                redone.add(id);
            }
        }
        Localized reason = TEXTS.both("reason.check", check.title(), CheckWords.measured(check));
        for (String id : redone) {
            Node node = nodes.get(id);
            if (node.status == TaskState.Status.RUNNING) {
                double share = (double) (now - node.begun) / Math.max(1, node.task.duration());
                node.cost += node.task.cost() * share;
                events.add(new RunEvent.AttemptFailed(now, events.size(), id, node.attempt, Failure.WITHDRAWN, reason, node.task.cost() * share, 0, now));
                release(node);
            }
            node.epoch++;
            node.status = TaskState.Status.WAITING;
            products.remove(id);
        }
        blamed.failures++;
        blamed.avoid.add(blamed.route.expert().id());
        events.add(new RunEvent.SentBack(now, events.size(), blamed.task.id(), verifier.task.id(), reason, List.copyOf(redone)));
        var because = new Because(Cause.SENT_BACK, verifier.task.id(), verifier.attempt);
        if (again) {
            arrange(because);
        } else {
            giveUp(blamed, reason);
        }
    }

    private void giveUp(Node node, Localized reason) {
        PlanPatch fallback = node.task.fallback();
        boolean another = fallback != null && !node.fellBack;
        node.status = TaskState.Status.FAILED;
        var blocked = another ? List.<String>of()
                : plan.descendants(node.task.id()).stream().filter(id -> nodes.get(id).isWaiting()).toList();
        blocked.forEach(id -> nodes.get(id).status = TaskState.Status.BLOCKED);
        events.add(new RunEvent.TaskFailed(now, events.size(), node.task.id(), reason, blocked));
        if (another) {
            node.fellBack = true;
            revise(fallback, node.task.id());
        }
        arrange(new Because(Cause.PLAN, node.task.id(), node.attempt));
    }

    private void settle(Node done, Because because) {
        for (int i : plan.behind(plan.indexOf(done.task.id()))) {
            Node node = nodes.get(plan.tasks().get(i).id());
            if (--node.unmet == 0 && node.isWaiting()) {
                node.because = because;
                node.readyAt = Math.max(now, node.notBefore);
                enqueue(node);
            }
        }
    }

    // ---- the visitor ----------------------------------------------------------------------------------------------------------

    private void open(Node node) {
        Decision decision = request.card().decision(node.task.id());
        node.status = TaskState.Status.ASKING;
        node.begun = now;
        int epoch = ++node.epoch;
        long deadline = now + decision.timeout();
        events.add(new RunEvent.DecisionOpened(now, events.size(), decision.id(), deadline, node.because));
        var choice = request.choices().stream().filter(c -> c.decision().equals(decision.id()) && c.at() <= deadline).findFirst();
        long at = choice.map(c -> Math.max(now, c.at())).orElse(deadline);
        later(at, Order.ANSWER, () -> {
            if (node.epoch == epoch) {
                answer(node, decision, choice);
            }
        });
        if (at == now) {
            dispatchAfterAgenda();
        }
    }

    private void answer(Node node, Decision decision, Optional<Choice> choice) {
        var option = decision.option(choice.map(Choice::option).orElse(decision.otherwise()));
        events.add(new RunEvent.DecisionMade(now, events.size(), node.task.id(), option.id(), choice.isPresent()));
        work.set(choice.map(made -> made.values(option)).orElse(option.set()));
        if (!option.plan().isEmpty()) {
            revise(option.plan(), node.task.id());
            arrange(new Because(Cause.PLAN, node.task.id(), 0));
        }
        node.status = TaskState.Status.DONE;
        settle(node, new Because(Cause.VISITOR, node.task.id(), 0));
    }

    private void inject(String id) {
        Fault fault = request.card().fault(id);
        work.inject(fault);
        events.add(new RunEvent.FaultInjected(now, events.size(), id, fault.title(), fault.says()));
    }

    // ---- the plan -------------------------------------------------------------------------------------------------------------

    /// Changes the plan; tasks that have started are neither dropped nor rewired.
    private void revise(PlanPatch wanted, String cause) {
        var rewire = new LinkedHashMap<>(wanted.rewire());
        rewire.keySet().removeIf(id -> nodes.containsKey(id) && !nodes.get(id).isWaiting());
        var patch = new PlanPatch(wanted.add(), wanted.drop().stream().filter(id -> nodes.containsKey(id) && nodes.get(id).mayGo()).toList(),
                rewire, wanted.reason());
        try {
            plan = plan.patched(patch);
        } catch (TaskGraph.BadGraph e) {
            events.add(new RunEvent.TaskFailed(now, events.size(), cause, e.problems().getFirst().sentence(), List.of()));
            return;
        }
        patch.drop().forEach(nodes::remove);
        plan.tasks().forEach(task -> nodes.compute(task.id(), (_, old) -> old == null ? new Node(task) : old.replanned(task)));
        events.add(new RunEvent.PlanRevised(now, events.size(), cause, patch));
    }

    /// Counts open dependencies and ranks anew, and queues what is ready; what becomes ready by it does so for this reason.
    private void arrange(Because because) {
        desks.values().forEach(desk -> desk.ready.clear());
        nodes.values().forEach(node -> node.inLine = false);
        long[] ranks = request.order() == RunRequest.Order.RANK ? plan.upwardRanks(plan.durations()) : new long[plan.size()];
        for (int i = 0; i < plan.size(); i++) {
            Node node = nodes.get(plan.tasks().get(i).id());
            node.index = i;
            node.rank = ranks[i];
            int unmet = 0;
            for (int j : plan.before(i)) {
                unmet += nodes.get(plan.tasks().get(j).id()).status == TaskState.Status.DONE ? 0 : 1;
            }
            boolean wasReady = node.because != null && node.unmet == 0 && node.queued;
            node.unmet = unmet;
            node.queued = false;
            if (unmet == 0 && node.isWaiting()) {
                if (!wasReady) {
                    node.because = because;
                    node.readyAt = Math.max(now, node.notBefore);
                }
                enqueue(node);
            }
        }
    }

    private void enqueue(Node node) {
        node.queued = true;
        if (node.isDecision()) {
            return;
        }
        if (node.notBefore > now) {
            int epoch = node.epoch;
            later(node.notBefore, Order.WAKE, () -> {
                if (node.epoch == epoch && node.isWaiting() && node.unmet == 0) {
                    ready(node);
                }
            });
        } else {
            ready(node);
        }
    }

    private void ready(Node node) {
        Desk desk = desks.computeIfAbsent(node.task.kind(), kind -> new Desk(request.capacityOf(kind)));
        if (!node.inLine) {
            node.inLine = true;
            desk.ready.add(node);
        }
    }

    private void later(long at, Order order, Runnable action) {
        agenda.add(new Item(at, order, items++, action));
    }

    private enum Order { END, FAULT, ANSWER, WAKE }

    private record Item(long at, Order order, long number, Runnable action) {}
}
