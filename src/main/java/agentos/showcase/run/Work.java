package agentos.showcase.run;

import agentos.showcase.data.Data;
import agentos.showcase.data.SplitMix64;
import agentos.showcase.pack.Card;
import agentos.showcase.pack.Fault;
import agentos.showcase.routing.RoutingSnapshot;
import agentos.showcase.run.RunEvent.Failure;
import agentos.showcase.taskgraph.Expert;
import agentos.showcase.taskgraph.Task;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/// What attempts come to: the experts' operations, with the faults that a visitor has switched on.
final class Work {
    private static final Texts TEXTS = Texts.of("run");
    private static final System.Logger LOG = System.getLogger(Work.class.getName());
    /// An error shows when this share of the attempt is over; an expert that is down is noticed earlier.
    private static final double ERROR_SHOWS = 0.6;
    private static final double DOWN_SHOWS = 0.35;

    private final RunRequest request;
    private final Expertise expertise;
    private final RoutingSnapshot policy;
    private final Map<String, Data> inputs;
    private final List<Fault> active = new ArrayList<>();
    private final Map<String, Integer> hits = new HashMap<>();
    private final Set<String> down = new HashSet<>();
    private final Map<String, Double> worse = new HashMap<>();

    Work(RunRequest request, Expertise expertise, RoutingSnapshot policy) {
        this.request = request;
        this.expertise = expertise;
        this.policy = policy;
        this.inputs = new LinkedHashMap<>(request.card().inputs());
    }

    /// How an attempt will end.
    ///
    /// @param length  ms
    /// @param product null when it fails
    /// @param failure null when it succeeds
    /// @param quality what the product is worth, 0 to 1; 0 when it fails
    /// @param share   how much of its cost is spent, 0 to 1
    record Attempt(long length, Product product, Failure failure, Localized reason, double quality, double share) {

        static Attempt done(long length, Product product, double quality) {
            return new Attempt(length, product, null, Localized.EMPTY, quality, 1);
        }

        static Attempt failed(long length, Failure failure, Localized reason, double share) {
            return new Attempt(length, null, failure, reason, 0, share);
        }
    }

    Map<String, Data> inputs() {
        return inputs;
    }

    void set(Map<String, Data> values) {
        values.forEach((name, value) -> inputs.merge(name, value, Data::merge));
    }

    void inject(Fault fault) {
        active.add(fault);
        switch (fault.kind()) {
            case DOWN -> down.add(usual(fault));
            case WORSE -> worse.merge(usual(fault), fault.factor(), Math::min);
            case SLOW, ERROR, WRONG -> { }
        }
    }

    /// Who usually gets the task that a fault names: also after runs from which the policy has learnt to go elsewhere, so that the fault stays the same.
    private String usual(Fault fault) {
        return policy.first().route(request.card().category(), anyTask(request.card(), fault.task()), Map.of()).expert().id();
    }

    Attempt begin(Task task, int number, Expert expert, Supplier<Map<String, Data>> values) {
        long length = Math.round(task.duration() * expert.pace());
        if (down.contains(expert.id())) {
            var message = active.stream().filter(f -> f.kind() == Fault.Kind.DOWN).findFirst().orElseThrow().message();
            return Attempt.failed(limited(task, share(length, DOWN_SHOWS)), Failure.EXPERT_DOWN, message, 0);
        }
        Fault fault = hitting(task);
        Data with = task.with();
        if (fault != null) {
            switch (fault.kind()) {
                case SLOW -> length = Math.round(length * fault.factor());
                case ERROR -> {
                    return Attempt.failed(limited(task, share(length, ERROR_SHOWS)), Failure.ERROR, fault.message(), ERROR_SHOWS);
                }
                case WRONG -> with = with.merge(fault.set());
                case DOWN, WORSE -> { }
            }
        }
        if (task.timeout() > 0 && length > task.timeout()) {
            return Attempt.failed(task.timeout(), Failure.TIME_OUT, TEXTS.both("reason.timeout", seconds(task.timeout())), 1);
        }
        double quality = policy.quality(request.card().category(), task, expert) * worse.getOrDefault(expert.id(), 1.0);
        if (task.operation().isEmpty()) {
            return Attempt.done(length, Product.NOTHING, quality);
        }
        try {
            var assignment = new Assignment(request.card().id(), task, number, expert, values.get(), with, seed(task.id(), number));
            return Attempt.done(length, expertise.perform(assignment), quality);
        } catch (Expertise.OperationFailed e) {
            return Attempt.failed(share(length, ERROR_SHOWS), Failure.ERROR, e.reason(), ERROR_SHOWS);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "operation " + task.operation() + " of task " + task.id() + " in card " + request.card().id(), e);
            return Attempt.failed(share(length, ERROR_SHOWS), Failure.ERROR, TEXTS.both("reason.operation", task.operation()), ERROR_SHOWS);
        }
    }

    private Fault hitting(Task task) {
        for (Fault fault : active) {
            if (fault.kind() != Fault.Kind.DOWN && fault.kind() != Fault.Kind.WORSE && fault.task().equals(task.id()) && hits.getOrDefault(fault.id(), 0) < fault.attempts()) {
                hits.merge(fault.id(), 1, Integer::sum);
                return fault;
            }
        }
        return null;
    }

    private static long share(long length, double share) {
        return Math.max(Math.min(length, 200), Math.round(length * share));
    }

    private static long limited(Task task, long length) {
        return task.timeout() > 0 ? Math.min(task.timeout(), length) : length;
    }

    static String seconds(long ms) {
        return java.math.BigDecimal.valueOf(ms).movePointLeft(3).stripTrailingZeros().toPlainString();
    }

    /// The task of this id, in the plan or in one that a decision or a fallback may bring.
    static Task anyTask(Card card, String id) {
        return everyTask(card).stream().filter(task -> task.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no task " + id + " in card " + card.id()));
    }

    /// The tasks of the plan, and those that a decision or a fallback may bring.
    static List<Task> everyTask(Card card) {
        var tasks = new ArrayList<>(card.tasks());
        card.decisions().forEach(decision -> decision.options().forEach(option -> tasks.addAll(option.plan().add())));
        for (int i = 0; i < tasks.size(); i++) {
            if (tasks.get(i).fallback() != null) {
                tasks.addAll(tasks.get(i).fallback().add());
            }
        }
        return tasks;
    }

    /// One seed per (run, task, attempt): [SplitMix64] over the three.
    private long seed(String task, int attempt) {
        return SplitMix64.mix(SplitMix64.mix(SplitMix64.mix(request.seed()) ^ task.hashCode()) ^ attempt);
    }
}
