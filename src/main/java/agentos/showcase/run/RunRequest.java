package agentos.showcase.run;

import agentos.showcase.pack.Card;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Everything that a run depends on, beside the experts and the policy.
///
/// @param choices  at most one per decision
/// @param faults   at most one injection per fault
/// @param capacity how many tasks of a kind run at once, over what the card says
/// @param seed     for everything random in the experts' work
/// @param order    how ready tasks are ordered
/// @param earlier  how often this same request was run before, so that the policy has learnt from it, 0 to [#MOST_EARLIER]
public record RunRequest(
        Card card, List<Choice> choices, List<Injection> faults, Map<String, Integer> capacity, long seed, Order order, int earlier) {
    public static final int MOST_EARLIER = 99;

    public enum Order {
        /// Longest chain behind it first (upward rank), ties in list order.
        RANK,
        /// As they stand in the plan: Graham's list scheduling.
        LIST
    }

    public RunRequest {
        choices = choices.stream().sorted(Comparator.comparing(Choice::decision)).toList();
        faults = faults.stream().sorted(Comparator.comparing(Injection::fault)).toList();
        capacity = Collections.unmodifiableMap(new TreeMap<>(capacity));
        if (choices.stream().map(Choice::decision).distinct().count() < choices.size()
                || faults.stream().map(Injection::fault).distinct().count() < faults.size()) {
            throw new IllegalArgumentException("a decision or a fault is given twice");
        }
        if (earlier < 0 || earlier > MOST_EARLIER) {
            throw new IllegalArgumentException("earlier runs are 0 to " + MOST_EARLIER + ", not " + earlier);
        }
        for (var entry : capacity.entrySet()) {
            if (entry.getValue() < 1) {
                throw new IllegalArgumentException("the capacity of " + entry.getKey() + " is 1 or more");
            }
        }
    }

    public static RunRequest of(Card card) {
        return new RunRequest(card, List.of(), List.of(), Map.of(), 1, Order.RANK, 0);
    }

    /// How many tasks of a kind run at once.
    public int capacityOf(String kind) {
        return capacity.getOrDefault(kind, card.capacity().getOrDefault(kind, 1));
    }

    /// This request with an answer at t; it takes the place of an earlier answer, and answers given later than t are forgotten.
    public RunRequest choosing(String decision, String option, long t) {
        return choosing(new Choice(decision, option, t));
    }

    /// [#choosing(String, String, long)] with something filled in.
    public RunRequest choosing(Choice choice) {
        var next = new ArrayList<>(choices.stream().filter(c -> !c.decision().equals(choice.decision()) && c.at() <= choice.at()).toList());
        next.add(choice);
        return new RunRequest(card, next, faults, capacity, seed, order, earlier);
    }

    public RunRequest injecting(String fault, long t) {
        var next = new ArrayList<>(faults.stream().filter(f -> !f.fault().equals(fault)).toList());
        next.add(new Injection(fault, t));
        return new RunRequest(card, choices, next, capacity, seed, order, earlier);
    }

    public RunRequest mending(String fault) {
        return new RunRequest(card, choices, faults.stream().filter(f -> !f.fault().equals(fault)).toList(), capacity, seed, order, earlier);
    }

    public RunRequest staffing(String kind, int experts) {
        var next = new TreeMap<>(capacity);
        next.put(kind, experts);
        return new RunRequest(card, choices, faults, next, seed, order, earlier);
    }

    /// This request as it is after so many runs of it.
    public RunRequest after(int runs) {
        return new RunRequest(card, choices, faults, capacity, seed, order, runs);
    }
}
