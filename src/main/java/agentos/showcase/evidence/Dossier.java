package agentos.showcase.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Everything that was read on some claims. Weighing it is a pure function, so taking a source away shows at once what follows.
///
/// A passage counts when its words stand in its source, it misquotes nobody, it is not taken away, and its source is one of those that count as
/// independent for this claim and stance (see [Independence]). The order of sources and testimonies changes nothing, and what is there
/// twice counts once.
///
/// @param claims      judged in this order
/// @param sources     all that are known, also those without a passage
/// @param testimonies what the passages say
/// @param weighting   what sources weigh
public record Dossier(List<Claim> claims, List<Source> sources, List<Testimony> testimonies, Weighting weighting) {
    public Dossier {
        claims = List.copyOf(claims);
        sources = List.copyOf(sources);
        testimonies = List.copyOf(testimonies);
    }

    /// @param standings  one per testimony, in order
    /// @param weights    what each testimony's source weighs for it, 0 to 1; 0 where its words may not speak
    /// @param judgements one per claim, in order
    /// @param leftOut    ids that were taken away
    public record Weighed(List<Standing> standings, List<Double> weights, List<Judgement> judgements, Set<String> leftOut) {
        public Weighed {
            standings = List.copyOf(standings);
            weights = List.copyOf(weights);
            judgements = List.copyOf(judgements);
            leftOut = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(leftOut));
        }

        public Map<String, Verdict> verdicts() {
            var verdicts = new LinkedHashMap<String, Verdict>();
            judgements.forEach(judgement -> verdicts.put(judgement.claim().id(), judgement.verdict()));
            return verdicts;
        }

        /// How many claims are supported or refuted.
        public long decided() {
            return judgements.stream().filter(j -> j.verdict() == Verdict.SUPPORTED || j.verdict() == Verdict.REFUTED).count();
        }
    }

    /// The sources that have a passage here, sorted.
    public Set<String> heard() {
        var heard = new TreeSet<String>();
        testimonies.forEach(testimony -> heard.add(testimony.source()));
        return heard;
    }

    public Weighed weigh() {
        return weigh(Set.of());
    }

    /// @param leftOut ids of sources or passages that are taken away
    public Weighed weigh(Collection<String> leftOut) {
        var gone = new LinkedHashSet<>(leftOut);
        var known = known();
        var groups = new LinkedHashMap<Group, List<Testimony>>();
        testimonies.stream().filter(testimony -> testimony.passage().isFair())
                .forEach(testimony -> groups.computeIfAbsent(Group.of(testimony), _ -> new ArrayList<>()).add(testimony));
        var independences = new LinkedHashMap<Group, Independence>();
        var counting = new LinkedHashMap<Group, Set<String>>();
        groups.forEach((group, members) -> {
            var independence = new Independence(members.stream().map(Testimony::source).toList(), known, weighting);
            var present = new LinkedHashSet<>(members.stream().filter(member -> !isGone(member, gone)).map(Testimony::source).toList());
            independences.put(group, independence);
            counting.put(group, independence.counting(present));
        });
        var standings = new ArrayList<Standing>();
        var weights = new ArrayList<Double>();
        var links = new ArrayList<Link>();
        for (Testimony testimony : testimonies) {
            var group = Group.of(testimony);
            Standing standing = standing(testimony, gone, counting.get(group));
            double weight = testimony.passage().isFair() ? independences.get(group).weight(testimony.source()) : 0;
            standings.add(standing);
            weights.add(weight);
            links.add(link(testimony, known, weight, standing));
        }
        return new Weighed(standings, weights, claims.stream().map(claim -> Judgement.of(claim, links)).toList(), gone);
    }

    private record Group(String claim, Link.Stance stance) {
        static Group of(Testimony testimony) {
            return new Group(testimony.claim(), testimony.stance());
        }
    }

    private Map<String, Source> known() {
        var known = new LinkedHashMap<String, Source>();
        sources.forEach(source -> known.putIfAbsent(source.id(), source));
        return known;
    }

    private static boolean isGone(Testimony testimony, Set<String> gone) {
        return gone.contains(testimony.source()) || gone.contains(testimony.passage().id());
    }

    private static Standing standing(Testimony testimony, Set<String> gone, Set<String> counting) {
        if (isGone(testimony, gone)) {
            return Standing.LEFT_OUT;
        }
        if (!testimony.passage().misquotes().isEmpty()) {
            return Standing.MISQUOTES;
        }
        if (!testimony.passage().stands()) {
            return Standing.BROKEN;
        }
        return counting.contains(testimony.source()) ? Standing.COUNTS : Standing.REPEATS;
    }

    private static Link link(Testimony testimony, Map<String, Source> known, double weight, Standing standing) {
        var source = known.getOrDefault(testimony.source(), Source.of(testimony.source(), ""));
        return new Link(testimony.claim(), testimony.stance(), source.id(), source.title(), testimony.passage().quote(),
                testimony.passage().place().en(), weight, standing);
    }

    /// What hangs on one source.
    ///
    /// @param changed ids of the claims whose verdict becomes another when it is taken away
    /// @param moved   by how much the shares of support and refutation move then, all claims together, 0 or more
    /// @param counted how many of its passages count
    public record Load(String source, List<String> changed, double moved, long counted) {}

    /// Every source that is heard with what hangs on it, most first: verdicts changed, then shares moved, then passages that count, then id.
    public List<Load> loads() {
        var whole = weigh();
        return heard().stream().map(source -> load(source, whole))
                .sorted(Comparator.<Load>comparingInt(load -> -load.changed.size()).thenComparingDouble(load -> -load.moved)
                        .thenComparingLong(load -> -load.counted).thenComparing(Load::source)).toList();
    }

    private Load load(String source, Weighed whole) {
        var without = weigh(Set.of(source));
        var changed = new ArrayList<String>();
        double moved = 0;
        for (int i = 0; i < claims.size(); i++) {
            var before = whole.judgements.get(i);
            var after = without.judgements.get(i);
            if (before.verdict() != after.verdict()) {
                changed.add(before.claim().id());
            }
            moved += Math.abs(before.confidence().support() - after.confidence().support())
                    + Math.abs(before.confidence().refute() - after.confidence().refute());
        }
        long counted = whole.judgements.stream().flatMap(j -> j.links().stream()).filter(link -> link.source().equals(source)).count();
        return new Load(source, changed, moved, counted);
    }
}
