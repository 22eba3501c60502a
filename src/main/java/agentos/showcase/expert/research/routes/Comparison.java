package agentos.showcase.expert.research.routes;

import agentos.showcase.data.Data;
import agentos.showcase.data.Json;
import agentos.showcase.expert.research.routes.Matrix.Cell;
import agentos.showcase.expert.research.routes.Matrix.Criterion;
import agentos.showcase.expert.research.routes.Matrix.Place;
import agentos.showcase.expert.research.routes.Matrix.Route;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Everything that a comparison of routes rests on, in one piece: what is shown, weighed and saved needs nothing else. It stands in the field
/// `comparison` of a table.
///
/// @param cells   all of them, also those whose sources are taken away
/// @param weights by criterion, 0 or more
/// @param profile what the weights are called
/// @param without ids of the documents that do not count
/// @param places  by route the shares of weightings under which it is first, second and so on, see [Matrix#places]
/// @param samples how many weightings were tried for them
/// @param seed    of the random numbers that these were drawn with
public record Comparison(
        List<Route> routes, List<Criterion> criteria, List<Cell> cells, Map<String, Double> weights, Localized profile, List<String> without,
        List<Source> sources, Map<String, List<Double>> places, int samples, String seed, List<Risk> risks) {
    private static final Texts TEXTS = Texts.of("research");
    private static final String FIELD = "comparison";

    public Comparison {
        routes = List.copyOf(routes);
        criteria = List.copyOf(criteria);
        cells = List.copyOf(cells);
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
        without = List.copyOf(without);
        sources = List.copyOf(sources);
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
        risks = List.copyOf(risks);
    }

    /// A document that cells or risks rest on.
    ///
    /// @param kind as in the document's front matter
    public record Source(String id, Localized title, Localized publisher, String kind, String date) {}

    /// The comparison in an output, if it has one.
    public static Optional<Comparison> in(Data output) {
        Data field = output.get(FIELD);
        return field.isPresent() ? Optional.of(Json.read(field, Comparison.class)) : Optional.empty();
    }

    Data.Builder into(Data.Builder output) {
        return output.put(FIELD, Json.data(this));
    }

    /// With every source.
    public Matrix whole() {
        return new Matrix(routes, criteria, cells);
    }

    /// With what counts.
    public Matrix matrix() {
        return whole().without(Set.copyOf(without));
    }

    public List<Place> ranking() {
        return matrix().ranking(weights);
    }

    /// The same under other weights.
    public Comparison weighed(Map<String, Double> other, Localized called) {
        return new Comparison(routes, criteria, cells, other, called, without, sources, places, samples, seed, risks);
    }

    /// The same with other sources left out.
    public Comparison without(List<String> documents) {
        return new Comparison(routes, criteria, cells, weights, profile, documents, sources, places, samples, seed, risks);
    }

    /// @throws java.util.NoSuchElementException when there is none
    public Source source(String id) {
        return sources.stream().filter(source -> source.id().equals(id)).findFirst().orElseThrow();
    }

    /// How many cells a document says something about.
    public int share(String document) {
        return (int) cells.stream().filter(cell -> cell.support().stream().anyMatch(support -> support.document().equals(document))).count();
    }

    public enum Change {
        /// Nothing that it rests on is gone.
        NONE,
        /// A source is gone, another one bears it.
        HELD,
        /// Another source bears it with another value.
        CHANGED,
        /// No evidence is left.
        LOST
    }

    /// What taking the sources away has done to the cells, by [#key].
    public Map<String, Change> changes() {
        Map<String, Cell> after = new HashMap<>();
        matrix().cells().forEach(cell -> after.put(key(cell.route(), cell.criterion()), cell));
        Map<String, Change> changes = new LinkedHashMap<>();
        for (Cell cell : cells) {
            String key = key(cell.route(), cell.criterion());
            changes.put(key, change(cell, after.get(key)));
        }
        return changes;
    }

    public static String key(String route, String criterion) {
        return route + "/" + criterion;
    }

    private static Change change(Cell before, Cell after) {
        if (after == null) {
            return Change.LOST;
        }
        return before.support().size() == after.support().size() ? Change.NONE : before.value() == after.value() ? Change.HELD : Change.CHANGED;
    }

    /// The risks of a route, by likelihood times impact; equal ones in the order of the card.
    public List<Risk.Rated> risks(String route) {
        return risks.stream().map(risk -> risk.on(route)).filter(rated -> rated.likelihood() > 0)
                .sorted(Comparator.comparingInt(rated -> -rated.score())).toList();
    }

    /// The routes that beat this one everywhere.
    public List<Route> dominating(Route route) {
        return dominating(route, matrix().dominances());
    }

    /// The routes that beat this one everywhere, of pairs that are known.
    public static List<Route> dominating(Route route, List<Matrix.Dominance> dominances) {
        return dominances.stream().filter(dominance -> dominance.over().equals(route)).map(Matrix.Dominance::by).toList();
    }

    /// One sentence on who leads, and what taking sources away has changed.
    public Localized told() {
        var ranking = ranking();
        var first = ranking.getFirst();
        Localized points = RouteOperations.points(first.score());
        if (weights.values().stream().noneMatch(weight -> weight > 0)) {
            return TEXTS.both("told.weightless");
        }
        if (without.isEmpty()) {
            return TEXTS.both("told.leads", first.route().name(), points, RouteOperations.points(first.score() - ranking.get(1).score()), ranking.get(1).route().name());
        }
        Localized gone = Localized.list(without.stream().map(id -> TEXTS.both("title", sources.stream().filter(source -> source.id().equals(id)).findFirst()
                .map(Source::title).orElse(Localized.same(id)))).toList());
        var changes = changes().values();
        Localized evidence = TEXTS.both("told.evidence", gone, Collections.frequency(changes, Change.LOST),
                Collections.frequency(changes, Change.HELD) + Collections.frequency(changes, Change.CHANGED));
        var before = whole().ranking(weights).stream().map(Place::route).toList();
        return evidence.plus(before.getFirst().equals(first.route())
                ? TEXTS.both("told.same", first.route().name(), points).plus(moved(before, ranking.stream().map(Place::route).toList()))
                : TEXTS.both("told.changed", first.route().name(), points, before.getFirst().name()));
    }

    /// On the route that moves most; empty when none does.
    private static Localized moved(List<Route> before, List<Route> after) {
        return after.stream().max(Comparator.comparingInt(route -> Math.abs(before.indexOf(route) - after.indexOf(route))))
                .filter(route -> before.indexOf(route) != after.indexOf(route))
                .map(route -> TEXTS.both("told.moved", route.name(), before.indexOf(route) + 1, after.indexOf(route) + 1)).orElse(Localized.EMPTY);
    }
}
