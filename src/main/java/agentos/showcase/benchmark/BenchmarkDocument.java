package agentos.showcase.benchmark;

import agentos.showcase.data.Data;
import agentos.showcase.data.Json;
import agentos.showcase.pack.BenchmarkTable;
import java.util.List;

/// Everything that is known of a table as JSON: the table as shown, the dimensions, the order of the models, and how far both depend on the method.
public final class BenchmarkDocument {
    /// Decimals of what is worked out.
    private static final int DECIMALS = 6;

    private BenchmarkDocument() {}

    public static Data of(BenchmarkTable table, Look look, Method method) {
        var shown = ShownTables.of(table, look, method);
        var analysis = Analysis.of(table, look.models(), method);
        var strip = MethodStrip.of(table, look.models(), method);
        var document = Data.object().put("title", shown.title()).put("own", table.own()).put("method", method(method)).put("table", table(shown))
                .put("dimensions", analysis.dimensions().stream().map(dimension -> dimension(dimension, method)).toList())
                .put("overall", standings(analysis.ranking())).put("leaders", Data.strings(analysis.leaders()))
                .put("winner", strip.winner().map(Data::of).orElse(Data.NIL))
                .put("strip", strip(strip))
                .put("leaveOneOut", leaveOneOut(LeaveOneOut.of(table, look.models(), method)))
                .put("randomWeights", randomWeights(RandomWeights.of(table, look.models(), method)))
                .put("grain", GrainCheck.of(table).stream().map(BenchmarkDocument::grain).toList());
        return document.build();
    }

    private static Data method(Method method) {
        var weights = Data.object();
        method.weights().forEach(weights::put);
        return Data.object().put("normalisation", Json.data(method.normalisation())).put("missing", Json.data(method.missing()))
                .put("coverage", method.coverage()).put("ranking", Json.data(method.ranking())).put("weights", weights.build())
                .put("words", MethodNames.of(method)).build();
    }

    private static Data table(ShownTable shown) {
        return Data.object()
                .put("columns", shown.columns().stream().map(column -> Data.object().put("id", column.id()).put("name", column.name()).put("own", column.own())
                        .put("pinned", column.pinned()).put("highlighted", column.highlighted()).build()).toList())
                .put("lines", shown.lines().stream().map(line -> line(line, shown)).toList())
                .put("notes", shown.notes().stream().map(Data::of).toList()).build();
    }

    private static Data line(ShownTable.Line line, ShownTable shown) {
        var data = Data.object().put("id", line.id()).put("name", line.name());
        return switch (line) {
            case ShownTable.Heading _ -> data.put("kind", "heading").build();
            case ShownTable.Parameters _ -> data.put("kind", "parameters").put("cells", cells(line, shown)).build();
            case ShownTable.Scores scores -> data.put("kind", "scores").put("own", scores.own()).put("cells", cells(line, shown)).build();
            case ShownTable.Summary summary -> data.put("kind", "summary").put("formula", summary.formula()).put("cells", cells(line, shown)).build();
        };
    }

    private static List<Data> cells(ShownTable.Line line, ShownTable shown) {
        return line.cells().stream().map(cell -> Data.object().put("row", cell.row()).put("model", cell.model()).put("text", cell.text())
                .put("value", number(cell.value())).put("low", number(cell.low())).put("high", number(cell.high())).put("rank", rank(cell.rank()))
                .put("best", cell.best()).put("lead", cell.lead()).put("bold", Json.data(cell.mark().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')))
                .put("shade", number(cell.shade())).put("edited", cell.edited()).build()).toList();
    }

    private static Data dimension(Analysis.OfDimension dimension, Method method) {
        return Data.object().put("id", dimension.plan().dimension().id()).put("name", dimension.plan().dimension().name()).put("weight", dimension.weight())
                .put("rows", dimension.plan().shares().stream().map(share -> Data.object().put("id", share.row().id()).put("weight", Data.of(share.weight(), DECIMALS)).build()).toList())
                .put("scores", standings(dimension.standings())).build();
    }

    private static List<Data> standings(List<Standing> standings) {
        return standings.stream().map(standing -> Data.object().put("model", standing.model()).put("score", number(standing.value()))
                .put("low", number(standing.low())).put("high", number(standing.high())).put("coverage", Data.of(standing.coverage(), DECIMALS))
                .put("rank", rank(standing.rank())).put("bestRank", rank(standing.bestRank())).put("worstRank", rank(standing.worstRank())).build()).toList();
    }

    private static Data strip(MethodStrip strip) {
        return Data.object()
                .put("combinations", strip.combinations().stream().map(combination -> Data.object().put("normalisation", Json.data(combination.normalisation()))
                        .put("missing", Json.data(combination.missing())).put("ranking", Json.data(combination.ranking()))
                        .put("leaders", Data.strings(combination.leaders())).build()).toList())
                .put("models", strip.models().stream().map(model -> Data.object().put("model", model.model()).put("best", rank(model.best())).put("worst", rank(model.worst()))
                        .put("unranked", model.unranked()).put("boundsBest", rank(model.boundsBest())).put("boundsWorst", rank(model.boundsWorst()))
                        .put("ranks", model.places().stream().map(BenchmarkDocument::place).toList()).build()).toList()).build();
    }

    /// One place as a number, several as `[best, worst]`, none as null.
    private static Data place(MethodStrip.Place place) {
        return place.best() == place.worst() ? rank(place.best()) : Data.list(List.of(Data.of(place.best()), Data.of(place.worst())));
    }

    private static List<Data> leaveOneOut(LeaveOneOut found) {
        return found.models().stream().map(model -> Data.object().put("model", model.model()).put("rank", rank(model.rank())).put("best", rank(model.best()))
                .put("worst", rank(model.worst())).put("changes", model.changes().stream()
                        .map(change -> Data.object().put("without", change.row()).put("rank", rank(change.rank())).build()).toList()).build()).toList();
    }

    private static Data randomWeights(RandomWeights found) {
        return Data.object().put("draws", found.draws()).put("seed", found.seed()).put("undecided", Data.of(found.undecided(), DECIMALS))
                .put("leads", found.leads().stream().map(lead -> Data.object().put("model", lead.model()).put("share", Data.of(lead.share(), DECIMALS)).build()).toList())
                .build();
    }

    private static Data grain(GrainCheck.Grain grain) {
        return Data.object().put("row", grain.row()).put("model", grain.model()).put("printed", grain.printed()).put("items", grain.items())
                .put("runs", rank(grain.runs())).build();
    }

    private static Data number(Double value) {
        return value == null ? Data.NIL : Data.of(value, DECIMALS);
    }

    private static Data rank(int rank) {
        return rank == 0 ? Data.NIL : Data.of(rank);
    }
}
