package agentos.showcase.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Which of several sources that say the same have found it for themselves.
///
/// A source leans on another when it follows it, directly or through others; of two that follow each other the later one leans. The origins of
/// a source are the ones that it leans on and that lean on nothing, or the source itself. Two sources are independent when they share no
/// origin. Of the sources that are present, the independent ones count that together leave the least doubt. Hence
/// - a source beside its origin adds nothing, and where the origin is taken away it stands in for it, once;
/// - a source weighs no more than the lightest one that it leans on, so standing in never makes a claim stronger.
///
/// Taking a source away leaves fewer sets to choose from: doubt can only grow.
final class Independence {
    private final List<String> order;
    private final Map<String, Integer> ranks = new HashMap<>();
    private final Map<String, Set<String>> origins = new HashMap<>();
    private final Map<String, Double> weights = new HashMap<>();

    /// @param group ids of all sources that say the same, present or not
    /// @param known every source by id; what is not in it follows nothing
    Independence(Collection<String> group, Map<String, Source> known, Weighting weighting) {
        order = new TreeSet<>(group).stream().sorted(Comparator.comparing((String id) -> date(source(id, known))).thenComparing(id -> id)).toList();
        order.forEach(id -> ranks.put(id, ranks.size()));
        var followed = new HashMap<String, Set<String>>();
        order.forEach(id -> followed.put(id, followed(id, known)));
        for (String id : order) {
            var bases = order.stream().filter(other -> leans(id, other, followed)).toList();
            var firsts = bases.stream().filter(base -> order.stream().noneMatch(other -> leans(base, other, followed))).toList();
            origins.put(id, firsts.isEmpty() ? Set.of(id) : new LinkedHashSet<>(firsts));
            double weight = weighting.weight(source(id, known));
            for (String base : bases) {
                weight = Math.min(weight, weighting.weight(source(base, known)));
            }
            weights.put(id, weight);
        }
    }

    private static Source source(String id, Map<String, Source> known) {
        return known.getOrDefault(id, Source.of(id, ""));
    }

    /// A source without a date comes behind those with one.
    private static String date(Source source) {
        return source.date().isEmpty() ? "~" : source.date();
    }

    private boolean leans(String id, String other, Map<String, Set<String>> followed) {
        return !id.equals(other) && followed.get(id).contains(other)
                && (!followed.get(other).contains(id) || ranks.get(other) < ranks.get(id));
    }

    private static Set<String> followed(String id, Map<String, Source> known) {
        var found = new HashSet<String>();
        var open = new ArrayList<>(source(id, known).follows());
        while (!open.isEmpty()) {
            String next = open.removeLast();
            if (found.add(next)) {
                open.addAll(source(next, known).follows());
            }
        }
        return found;
    }

    /// What a source weighs here: no more than the lightest one that it leans on.
    double weight(String id) {
        return weights.get(id);
    }

    /// The independent ones among those present that together leave the least doubt, earliest first.
    Set<String> counting(Set<String> present) {
        var taken = new LinkedHashSet<String>();
        var rest = new ArrayList<String>();
        for (String id : order) {
            if (present.contains(id)) {
                (origins.get(id).contains(id) ? taken : rest).add(id);
            }
        }
        rest.removeIf(id -> origins.get(id).stream().anyMatch(taken::contains));
        rest.removeIf(id -> rest.stream().anyMatch(other -> outdoes(other, id)));
        taken.addAll(best(rest, 0, Set.of()).members);
        return taken;
    }

    /// Whether one source can always take the place of another.
    private boolean outdoes(String one, String other) {
        return !one.equals(other) && origins.get(other).containsAll(origins.get(one))
                && (weight(one) > weight(other) || weight(one) == weight(other)
                        && (origins.get(one).size() < origins.get(other).size() || ranks.get(one) < ranks.get(other)));
    }

    private record Choice(double doubt, List<String> members) {}

    private Choice best(List<String> candidates, int from, Set<String> used) {
        if (from == candidates.size()) {
            return new Choice(1, List.of());
        }
        String id = candidates.get(from);
        Choice without = best(candidates, from + 1, used);
        if (origins.get(id).stream().anyMatch(used::contains)) {
            return without;
        }
        var more = new HashSet<>(used);
        more.addAll(origins.get(id));
        Choice rest = best(candidates, from + 1, more);
        if (rest.doubt * (1 - weight(id)) > without.doubt) {
            return without;
        }
        var members = new ArrayList<String>();
        members.add(id);
        members.addAll(rest.members);
        return new Choice(rest.doubt * (1 - weight(id)), members);
    }
}
