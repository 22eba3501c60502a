package agentos.showcase.cli;

import agentos.showcase.benchmark.Look;
import agentos.showcase.benchmark.Method;
import agentos.showcase.benchmark.Method.Missing;
import agentos.showcase.benchmark.Method.Normalisation;
import agentos.showcase.benchmark.Method.Ranking;
import agentos.showcase.benchmark.ShownTables;
import agentos.showcase.pack.BenchmarkTable;
import agentos.showcase.pack.Pack;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Which table, what of it, and by which method: what the Benchmarks tab has switches for.
final class BenchmarkOptions {
    @Mixin
    private TableOptions tables;

    @Option(names = "--sort", paramLabel = "ID[:asc|:desc]",
            description = "orders the rows by a model, or the models by a row, a parameter, a dimension or \"overall\"; \"name\" for the names (default: as printed; highest first)")
    private String sort;

    @Option(names = "--filter", paramLabel = "TEXT", defaultValue = "", description = "only rows whose name, group or dimension contains this")
    private String filter;

    @Option(names = "--group", paramLabel = "ID", description = "only this group")
    private String group;

    @Option(names = "--dimension", paramLabel = "ID", description = "only this dimension")
    private String dimension;

    @Option(names = "--models", paramLabel = "ID", split = ",", description = "only these models, in this order")
    private List<String> models = new ArrayList<>();

    @Option(names = "--hide", paramLabel = "ID", split = ",", description = "without these models")
    private List<String> hidden = new ArrayList<>();

    @Option(names = "--pin", paramLabel = "ID", split = ",", description = "models that stay first")
    private List<String> pinned = new ArrayList<>();

    @Option(names = "--highlight", paramLabel = "ID", description = "model that stands out")
    private String highlight;

    @Option(names = "--transpose", description = "models as lines, benchmarks as columns")
    private boolean transposed;

    @Option(names = "--heat", description = "shades the cells from the worst to the best of their row")
    private boolean heat;

    @Option(names = "--summaries", description = "adds the dimensions' scores below the rows")
    private boolean summaries;

    @Option(names = "--normalise", paramLabel = "SCALE",
            description = "shows scores on a scale: raw, baseline, min-max, z, per-cent-of-best or rank; sums use it too (default: raw scores, sums by baseline)")
    private String normalise;

    @Option(names = "--missing", paramLabel = "POLICY", defaultValue = "coverage",
            description = "what missing scores do to sums: available, complete, coverage or bounds (default: ${DEFAULT-VALUE})")
    private String missing;

    @Option(names = "--coverage", paramLabel = "SHARE", defaultValue = "0.5", description = "share of the weight that must be observed, 0 to 1 (default: ${DEFAULT-VALUE})")
    private double coverage;

    @Option(names = "--rank", paramLabel = "RANKING", defaultValue = "mean", description = "how models are ranked: mean, win-rate or borda (default: ${DEFAULT-VALUE})")
    private String ranking;

    @Option(names = "--weight", paramLabel = "DIMENSION=W", description = "weight of a dimension, 0 or more (default: as the pack says)")
    private Map<String, Double> weights = new LinkedHashMap<>();

    Common common() {
        return tables.common();
    }

    /// The table that `--table` names, or the pack's.
    BenchmarkTable table(Pack pack) {
        return tables.table(pack);
    }

    Look look(BenchmarkTable table) {
        var ids = table.models().stream().map(BenchmarkTable.Model::id).toList();
        Stream.of(models, hidden, pinned, highlight == null ? List.<String>of() : List.of(highlight)).flatMap(List::stream)
                .forEach(id -> known("wrong.model", id, ids));
        if (group != null) {
            known("wrong.group", group, table.groups().stream().map(BenchmarkTable.Group::id).toList());
        }
        if (dimension != null) {
            known("wrong.dimension", dimension, dimensions(table));
        }
        var shown = (models.isEmpty() ? ids : models).stream().filter(id -> !hidden.contains(id)).distinct().toList();
        return new Look(Optional.ofNullable(sort).map(text -> sort(text, table)), filter, Optional.ofNullable(group), Optional.ofNullable(dimension), shown,
                new LinkedHashSet<>(pinned), Optional.ofNullable(highlight), transposed, normalise != null && !normalise.equals("raw"), heat, summaries);
    }

    Method method(BenchmarkTable table) {
        weights.forEach((id, weight) -> {
            known("wrong.dimension", id, dimensions(table));
            if (!(weight >= 0 && Double.isFinite(weight))) {
                throw common().wrong("wrong.weight", weight);
            }
        });
        if (!(coverage >= 0 && coverage <= 1)) {
            throw common().wrong("wrong.coverage", coverage);
        }
        return new Method(normalise == null ? Normalisation.BASELINE : one(normalise, Normalisation.values()), one(missing, Missing.values()), coverage,
                one(ranking, Ranking.values()), weights);
    }

    private Look.Sort sort(String text, BenchmarkTable table) {
        boolean ascending = text.endsWith(":asc");
        String by = text.replaceFirst(":(asc|desc)$", "");
        var ids = Stream.of(Stream.of(ShownTables.NAME), table.models().stream().map(BenchmarkTable.Model::id),
                table.parameters().stream().map(BenchmarkTable.Parameter::id), table.rows().stream().map(BenchmarkTable.Row::id),
                dimensions(table).stream(), Stream.of(ShownTables.OVERALL)).flatMap(Function.identity()).toList();
        known("wrong.sort", by, ids);
        return new Look.Sort(by, ascending);
    }

    private static List<String> dimensions(BenchmarkTable table) {
        return table.dimensions().stream().map(BenchmarkTable.Dimension::id).toList();
    }

    private void known(String key, String id, List<String> ids) {
        if (!ids.contains(id)) {
            throw common().wrong(key, id, String.join(", ", ids));
        }
    }

    private <E extends Enum<E>> E one(String text, E[] values) {
        return Stream.of(values).filter(value -> word(value).equals(text)).findFirst()
                .orElseThrow(() -> common().wrong("wrong.method", text, String.join(", ", Stream.of(values).map(BenchmarkOptions::word).toList())));
    }

    /// `PER_CENT_OF_BEST` is `per-cent-of-best` to a person, here as in JSON.
    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
