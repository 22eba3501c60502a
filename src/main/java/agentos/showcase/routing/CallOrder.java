package agentos.showcase.routing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// In which order to call experts for one task when the first good answer ends it.
///
/// Expert k gives a good answer with probability q_k, independently of the others, and costs c_k whether it does or not; a good answer is worth V. Its
/// reservation price z_k solves c_k = q_k (V - z_k). Calling in falling order of z_k = V - c_k / q_k, while it is above 0, is worth more than any other order
/// and any other choice whom to leave out.
///
/// Source: Weitzman: "Optimal Search for the Best Alternative", Econometrica 47, 1979, for boxes that hold V or nothing.
///
/// @param value   V, what a good answer is worth, above 0, in the unit of the costs
/// @param chances one for every expert
public record CallOrder(double value, List<Chance> chances) {
    /// Up to so many experts all orders are tried by [#bestByTrial()]: 13,700 of them.
    public static final int MOST_TRIED = 7;

    /// What one call promises.
    ///
    /// @param quality q, the probability that its answer is good enough, 0 to 1
    /// @param cost    c, 0 or more
    public record Chance(double quality, double cost) {
        public Chance {
            if (!(quality >= 0 && quality <= 1 && cost >= 0 && cost < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("a quality is 0 to 1 and a cost 0 or more, not " + quality + " and " + cost);
            }
        }
    }

    /// What calling in some order comes to, on the average.
    ///
    /// @param order   who is called, one after the other, until an answer is good
    /// @param quality probability of a good answer
    /// @param cost    expected cost
    /// @param calls   expected number of calls
    /// @param worth   V quality - cost
    public record Outcome(List<Integer> order, double quality, double cost, double calls, double worth) {}

    public CallOrder {
        chances = List.copyOf(chances);
        if (!(value > 0 && value < Double.POSITIVE_INFINITY) || chances.isEmpty()) {
            throw new IllegalArgumentException("an order of calls needs a value above 0 and one expert or more");
        }
    }

    /// For what a policy expects: qualities are held to 0 to 1, costs are lambda times as large, held to 0 or more, and a good answer is worth 1.
    public static CallOrder of(List<Outlook> outlooks, double lambda) {
        return new CallOrder(1, outlooks.stream()
                .map(outlook -> new Chance(Math.clamp(outlook.quality(), 0, 1), Math.max(0, lambda * outlook.cost()))).toList());
    }

    /// z_k = V - c_k / q_k; negative infinity for an expert that never gives a good answer.
    public double reservationPrice(int expert) {
        var chance = chances.get(expert);
        return chance.quality == 0 ? Double.NEGATIVE_INFINITY : value - chance.cost / chance.quality;
    }

    /// The experts worth calling, in falling order of their reservation prices, ties in their own order; empty when none is worth its cost.
    public List<Integer> order() {
        var order = new ArrayList<Integer>();
        for (int k = 0; k < chances.size(); k++) {
            if (reservationPrice(k) > 0) {
                order.add(k);
            }
        }
        order.sort(Comparator.comparingDouble(k -> -reservationPrice(k)));
        return List.copyOf(order);
    }

    /// What [#order()] comes to.
    public Outcome cascade() {
        return outcome(order());
    }

    /// What calling one expert alone comes to.
    public Outcome single(int expert) {
        return outcome(List.of(expert));
    }

    /// The single call that is worth most.
    public Outcome bestSingle() {
        var best = single(0);
        for (int k = 1; k < chances.size(); k++) {
            var other = single(k);
            best = other.worth > best.worth ? other : best;
        }
        return best;
    }

    /// What calling these, one after the other until an answer is good, comes to.
    ///
    /// @throws IllegalArgumentException when an expert is unknown or stands there twice
    public Outcome outcome(List<Integer> order) {
        if (order.stream().distinct().count() != order.size() || order.stream().anyMatch(k -> k < 0 || k >= chances.size())) {
            throw new IllegalArgumentException("an order names experts 0 to " + (chances.size() - 1) + ", each once at most: " + order);
        }
        double open = 1;
        double cost = 0;
        double calls = 0;
        for (int expert : order) {
            var chance = chances.get(expert);
            cost += open * chance.cost;
            calls += open;
            open *= 1 - chance.quality;
        }
        return new Outcome(List.copyOf(order), 1 - open, cost, calls, value * (1 - open) - cost);
    }

    /// The best of all orders of all subsets, the empty one too, found by trying every one.
    ///
    /// @throws IllegalArgumentException when there are more than [#MOST_TRIED] experts
    public Outcome bestByTrial() {
        if (chances.size() > MOST_TRIED) {
            throw new IllegalArgumentException("all orders are tried for up to " + MOST_TRIED + " experts, not " + chances.size());
        }
        return bestFrom(new ArrayList<>());
    }

    private Outcome bestFrom(List<Integer> begun) {
        var best = outcome(begun);
        for (int k = 0; k < chances.size(); k++) {
            if (!begun.contains(k)) {
                begun.add(k);
                var other = bestFrom(begun);
                begun.removeLast();
                best = other.worth > best.worth ? other : best;
            }
        }
        return best;
    }
}
