package agentos.showcase.expert.research.routes;

import agentos.showcase.data.Data;
import agentos.showcase.data.Json;
import agentos.showcase.data.SplitMix64;
import agentos.showcase.evidence.Library;
import agentos.showcase.evidence.Wording;
import agentos.showcase.expert.Operation;
import agentos.showcase.expert.Outputs;
import agentos.showcase.run.Artefact;
import agentos.showcase.run.Assignment;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.run.Product;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Comparing routes by criteria whose every value has its evidence.
///
/// Inputs: `routes`, `criteria`, `cells` (see [Matrix], [Evidence]), `weights` = `{criterion: number}`, `profile` (its name), and `without` =
/// ids of documents that do not count, with `without-name`; all but `research.gather` and `research.matrix` leave their cells out.
/// - `research.gather`, `with.group`: looks the evidence of a group of criteria up in the library: a table.
/// - `research.matrix`, `with.from` = names of gathered outputs, `with.alter` = `{"route/criterion": number}`: the table of all values.
/// - `research.rank` reads `matrix`, `weights`, `profile`; `research.stability` reads `matrix`, `with.samples`; `research.dominance`
///   reads `matrix`; each a table.
/// - `research.board` reads `matrix`, `stability`, `risks` and the weights: everything on one table, see [Comparison].
public final class RouteOperations {
    private static final Texts TEXTS = Texts.of("research");

    private RouteOperations() {}

    public static Map<String, Operation> operations(Library library) {
        return Map.of(
                "research.gather", assignment -> Gathering.gather(assignment, library),
                "research.matrix", RouteOperations::matrix,
                "research.rank", assignment -> rank(assignment, library),
                "research.stability", RouteOperations::stability,
                "research.dominance", RouteOperations::dominance,
                "research.matrix-picture", assignment -> RoutePictures.matrix(assignment, library),
                "research.risks", assignment -> RiskOperations.risks(assignment, library),
                "research.risk-picture", RoutePictures::risks,
                "research.board", assignment -> BoardOperation.board(assignment, library));
    }

    static List<Matrix.Route> routes(Assignment assignment) {
        return assignment.value("routes").items().stream().map(item -> Json.read(item, Matrix.Route.class)).toList();
    }

    static List<Matrix.Criterion> criteria(Assignment assignment) {
        return assignment.value("criteria").items().stream().map(item -> Json.read(item, Matrix.Criterion.class)).toList();
    }

    static Map<String, Double> weights(Assignment assignment) {
        var weights = new LinkedHashMap<String, Double>();
        assignment.value("weights").fields().forEach((criterion, weight) -> weights.put(criterion, Math.max(0, weight.number())));
        return weights;
    }

    /// The matrix that `research.matrix` has put together.
    static Matrix matrix(Assignment assignment, Data made) {
        return new Matrix(routes(assignment), criteria(assignment),
                made.get("cells").items().stream().map(item -> Json.read(item, Matrix.Cell.class)).toList());
    }

    static Matrix made(Assignment assignment) throws OperationFailed {
        return matrix(assignment, Outputs.pointed(assignment, "matrix", "matrix")).without(Set.copyOf(assignment.value("without").texts()));
    }

    /// The profile of the weights, and the sources that the visitor has taken away, if any.
    static Localized profile(Assignment assignment, Library library) {
        Localized profile = assignment.value("profile").localized();
        Localized gone = gone(assignment, library);
        return gone.isEmpty() ? profile : TEXTS.both("matrix.without", profile, gone);
    }

    /// What the sources taken away are called: by the card, else by their titles.
    static Localized gone(Assignment assignment, Library library) {
        Localized name = assignment.value("without-name").localized();
        return name.isEmpty() ? Localized.list(assignment.value("without").texts().stream().map(id -> library.title(id)).toList()) : name;
    }

    private static Product matrix(Assignment assignment) throws OperationFailed {
        var gathered = assignment.with().get("from").texts().stream().flatMap(name -> assignment.value(name).get("cells").items().stream()).toList();
        Data altered = assignment.with().get("alter");
        var criteria = criteria(assignment);
        var cells = new ArrayList<Matrix.Cell>();
        for (Data cell : gathered) {
            double value = altered.get(cell.get("route").text() + "/" + cell.get("criterion").text()).number(cell.get("value").number());
            var support = cell.get("support").items().stream().map(item -> Json.read(item, Matrix.Support.class)).toList();
            var criterion = criteria.stream().filter(each -> each.id().equals(cell.get("criterion").text())).findFirst().orElseThrow();
            cells.add(new Matrix.Cell(cell.get("route").text(), criterion.id(), value, cell.get("basis").integer(1), Trust.of(value, support, criterion),
                    cell.get("document").text(), support));
        }
        var matrix = new Matrix(routes(assignment), criteria, cells);
        int wanted = matrix.routes().size() * matrix.criteria().size();
        if (cells.isEmpty()) {
            throw new OperationFailed(TEXTS.both("gather.nothing", ""));
        }
        var rows = new ArrayList<Data>();
        for (var route : matrix.routes()) {
            var line = new ArrayList<Localized>(List.of(route.name()));
            for (var criterion : matrix.criteria()) {
                var cell = matrix.cell(route.id(), criterion.id());
                line.add(cell == null ? Localized.same("–") : criterion.printed(cell.value()));
            }
            rows.add(Outputs.row("", line.toArray(Localized[]::new)));
        }
        var columns = new ArrayList<Data>(List.of(Data.of(TEXTS.both("column.route"))));
        matrix.criteria().forEach(criterion -> columns.add(Data.of(criterion.name())));
        var sides = Data.object();
        for (var criterion : matrix.criteria()) {
            var said = gathered.stream().filter(cell -> cell.get("criterion").text().equals(criterion.id())).map(cell -> cell.get("said")).toList();
            var values = cells.stream().filter(cell -> cell.criterion().equals(criterion.id())).map(cell -> Data.of(cell.value())).toList();
            sides.put(criterion.id(), Data.object().put("values", values).put("said", said).build());
        }
        Data table = Data.object().put("columns", columns).put("rows", rows)
                .put("cells", Json.data(cells))
                .put("by", sides.build())
                .put("filled", cells.size())
                .put("wanted", wanted)
                .put("sure", cells.stream().filter(cell -> cell.basis() == 3).count())
                .build();
        return Product.of(Outputs.artefact(assignment, Artefact.Type.TABLE, table),
                TEXTS.both("note.matrix", cells.size(), wanted, cells.stream().filter(cell -> cell.basis() == 3).count()));
    }

    private static Product rank(Assignment assignment, Library library) throws OperationFailed {
        var matrix = made(assignment);
        var ranking = matrix.ranking(weights(assignment));
        var rows = new ArrayList<Data>();
        var scores = Data.object();
        for (int i = 0; i < ranking.size(); i++) {
            var place = ranking.get(i);
            rows.add(Outputs.row(i == 0 ? "good" : "", Outputs.number(i + 1), place.route().name(), points(place.score()),
                    percent(place.confidence(), 0), place.route().about()));
            scores.put(place.route().id(), Data.of(100 * place.score(), 1));
        }
        var first = ranking.getFirst();
        double margin = 100 * (first.score() - ranking.get(1).score());
        Localized profile = profile(assignment, library);
        Data table = Outputs.table(TEXTS, List.of("rank", "route", "score", "confidence", "about"), rows)
                .put("order", Data.strings(ranking.stream().map(place -> place.route().id()).toList()))
                .put("scores", scores.build())
                .put("leader", first.route().id())
                .put("leader-name", first.route().name())
                .put("second-name", ranking.get(1).route().name())
                .put("score", Data.of(100 * first.score(), 1))
                .put("margin", Data.of(margin, 1))
                .put("profile", profile)
                .build();
        return Product.of(Outputs.artefact(assignment, Artefact.Type.TABLE, table),
                TEXTS.both("note.rank", profile, first.route().name(), Data.of(100 * first.score(), 1).text(), ranking.get(1).route().name(), Data.of(margin, 1).text()));
    }

    static Localized points(double score) {
        return Localized.same(Data.of(100 * score, 1).text());
    }

    private static Product stability(Assignment assignment) throws OperationFailed {
        var matrix = made(assignment);
        int samples = Math.clamp(assignment.with().get("samples").integer(4000), 100, 20_000);
        var places = matrix.places(samples, new SplitMix64(assignment.seed()));
        var order = matrix.routes().stream().sorted(Comparator.comparingDouble(route -> -places.get(route.id()).getFirst())).toList();
        var columns = new ArrayList<Data>(List.of(Data.of(TEXTS.both("column.route"))));
        for (int place = 1; place <= order.size(); place++) {
            columns.add(Data.of(TEXTS.both("column.place", place)));
        }
        var rows = order.stream().map(route -> {
            var line = new ArrayList<Localized>(List.of(route.name()));
            places.get(route.id()).forEach(share -> line.add(percent(share, 1)));
            return Outputs.row(places.get(route.id()).getFirst() == 0 ? "muted" : "", line.toArray(Localized[]::new));
        }).toList();
        var shares = Data.object();
        var ranks = Data.object();
        places.forEach((id, share) -> {
            shares.put(id, Data.of(100 * share.getFirst(), 1));
            ranks.put(id, Json.data(share));
        });
        double sum = places.values().stream().mapToDouble(List::getFirst).sum();
        Data table = Data.object().put("columns", columns).put("rows", rows)
                .put("shares", shares.build()).put("places", ranks.build())
                .put("samples", samples).put("seed", Long.toString(assignment.seed()))
                .put("sum", Data.of(100 * sum, 6))
                .build();
        return Product.of(Outputs.artefact(assignment, Artefact.Type.TABLE, table),
                TEXTS.both("note.stability", samples, order.getFirst().name(), percent(places.get(order.getFirst().id()).getFirst(), 1)));
    }

    static Localized percent(double share, int decimals) {
        return Localized.same(Wording.number(Data.of(100 * share, decimals).number()) + "%");
    }

    private static Product dominance(Assignment assignment) throws OperationFailed {
        var matrix = made(assignment);
        var dominances = matrix.dominances();
        var over = dominances.stream().map(dominance -> dominance.over().id()).distinct().toList();
        var rows = new ArrayList<Data>();
        for (var route : matrix.routes()) {
            var by = dominances.stream().filter(dominance -> dominance.over().id().equals(route.id())).map(dominance -> dominance.by().name()).toList();
            rows.add(Outputs.row(by.isEmpty() ? "" : "muted", route.name(), by.isEmpty() ? TEXTS.both("dominance.free") : TEXTS.both("dominance.by", Localized.list(by))));
        }
        Data table = Outputs.table(TEXTS, List.of("route", "dominance"), rows)
                .put("dominated", Data.strings(over))
                .put("pairs", dominances.size())
                .build();
        Localized note = over.isEmpty() ? TEXTS.both("note.dominance.none", matrix.routes().size())
                : TEXTS.both("note.dominance", dominances.getFirst().over().name(), dominances.getFirst().by().name());
        return Product.of(Outputs.artefact(assignment, Artefact.Type.TABLE, table), note);
    }
}
