package agentos.showcase.export.chart;

import agentos.showcase.benchmark.Look;
import agentos.showcase.benchmark.Method;
import agentos.showcase.benchmark.PrintedValue;
import agentos.showcase.benchmark.ShownTable;
import agentos.showcase.benchmark.ShownTable.BoldMark;
import agentos.showcase.benchmark.ShownTable.Cell;
import agentos.showcase.benchmark.Uncertainty;
import agentos.showcase.expert.Studio;
import agentos.showcase.pack.BenchmarkTable;
import agentos.showcase.text.Localized;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Shown tables put together by hand, so that the charts are tested against numbers that no other room has worked out.
public final class HandTable {
    private static final Studio STUDIO = Studio.open(Path.of("showcase-data"));

    private HandTable() {}

    public static BenchmarkTable printed() {
        return STUDIO.pack().benchmark();
    }

    /// The shipped table as printed.
    public static ShownTable raw() {
        return table(false, false);
    }

    /// The shipped table above chance: 100 max(0, (x - b) / (100 - b)).
    public static ShownTable normalised() {
        return table(true, false);
    }

    /// With the dimensions' plain means below the rows, where half of the rows have a score.
    public static ShownTable withDimensions() {
        return table(false, true);
    }

    private static ShownTable table(boolean normalised, boolean summaries) {
        var printed = printed();
        var lines = new ArrayList<ShownTable.Line>();
        printed.parameters().forEach(p -> lines.add(new ShownTable.Parameters(p.id(), p.name(), plain(printed, p.id(), p.cells()))));
        for (var group : printed.groups()) {
            lines.add(new ShownTable.Heading(group.id(), group.name()));
            printed.rows().stream().filter(row -> row.group().equals(group.id())).forEach(row ->
                    lines.add(new ShownTable.Scores(row.id(), Localized.same(row.name()), row.about(), false, cells(printed, row, normalised))));
        }
        if (summaries) {
            printed.dimensions().forEach(dimension -> lines.add(summary(printed, dimension)));
        }
        var columns = printed.models().stream()
                .map(model -> new ShownTable.Column(model.id(), Localized.same(model.name()), model.id().equals(printed.own()), false, false)).toList();
        var all = Look.all(printed);
        var look = new Look(all.sort(), "", all.group(), all.dimension(), all.models(), all.pinned(), all.highlight(), false, normalised, false, summaries);
        return new ShownTable(printed.text().title(), Localized.same("Benchmark"), columns, lines, printed.notes(), look, Method.DEFAULT);
    }

    private static List<Cell> plain(BenchmarkTable table, String row, List<String> cells) {
        var list = new ArrayList<Cell>();
        for (int i = 0; i < cells.size(); i++) {
            list.add(Cell.plain(row, table.models().get(i).id(), cells.get(i)));
        }
        return list;
    }

    private static List<Cell> cells(BenchmarkTable table, BenchmarkTable.Row row, boolean normalised) {
        var values = row.cells().stream().map(PrintedValue::number).map(n -> n.map(Number::doubleValue).orElse(null)).toList();
        double best = values.stream().filter(Objects::nonNull).mapToDouble(v -> v).max().orElse(0);
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < values.size(); i++) {
            Double value = values.get(i);
            String model = table.models().get(i).id();
            if (value == null) {
                cells.add(Cell.plain(row.id(), model, "-"));
                continue;
            }
            var interval = row.items() == null ? null : Uncertainty.wilson(value, row.items());
            boolean lead = row.items() != null && value < best && !told(best, value, row.items());
            int rank = 1 + (int) values.stream().filter(v -> v != null && v > value).count();
            cells.add(new Cell(row.id(), model,
                    normalised ? String.format(java.util.Locale.ROOT, "%.1f", above(value, row.chance())) : row.cells().get(i),
                    normalised ? above(value, row.chance()) : value, interval == null ? null : normalised ? above(interval.low(), row.chance()) : (Double) interval.low(),
                    interval == null ? null : normalised ? above(interval.high(), row.chance()) : (Double) interval.high(), rank, value == best, lead, BoldMark.NONE, null, false));
        }
        return cells;
    }

    private static Double above(double value, double chance) {
        return 100 * Math.max(0, (value - chance) / (100 - chance));
    }

    private static boolean told(double a, double b, int n) {
        double p = (a + b) / 200;
        return Math.abs(a - b) / 100 > 1.96 * Math.sqrt(2 * p * (1 - p) / n);
    }

    private static ShownTable.Summary summary(BenchmarkTable table, BenchmarkTable.Dimension dimension) {
        var rows = table.rows().stream().filter(row -> row.dimension().equals(dimension.id())).toList();
        var values = new ArrayList<Double>();
        for (int i = 0; i < table.models().size(); i++) {
            int column = i;
            var known = rows.stream().map(row -> PrintedValue.number(row.cells().get(column)).map(v -> above(v.doubleValue(), row.chance())).orElse(null))
                    .filter(Objects::nonNull).toList();
            values.add(known.size() * 2 < rows.size() ? null : known.stream().mapToDouble(v -> v).average().orElseThrow());
        }
        double best = values.stream().filter(Objects::nonNull).mapToDouble(v -> v).max().orElse(0);
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < values.size(); i++) {
            Double value = values.get(i);
            String model = table.models().get(i).id();
            cells.add(value == null ? Cell.plain(dimension.id(), model, "-")
                    : new Cell(dimension.id(), model, String.format(java.util.Locale.ROOT, "%.1f", value), value, null, null,
                            1 + (int) values.stream().filter(v -> v != null && v > value).count(), value == best, false, BoldMark.NONE, null, false));
        }
        return new ShownTable.Summary(dimension.id(), dimension.name(), dimension.about(), cells);
    }
}
