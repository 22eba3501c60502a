package agentos.showcase.export.table;

import agentos.showcase.benchmark.Look;
import agentos.showcase.benchmark.Method;
import agentos.showcase.benchmark.PrintedValue;
import agentos.showcase.benchmark.RowScores;
import agentos.showcase.benchmark.ShownTable;
import agentos.showcase.benchmark.ShownTable.BoldMark;
import agentos.showcase.benchmark.ShownTable.Cell;
import agentos.showcase.benchmark.ShownTable.Column;
import agentos.showcase.benchmark.ShownTable.Heading;
import agentos.showcase.benchmark.ShownTable.Line;
import agentos.showcase.benchmark.ShownTable.Parameters;
import agentos.showcase.benchmark.ShownTable.Scores;
import agentos.showcase.benchmark.ShownTable.Summary;
import agentos.showcase.benchmark.ShownTable.Term;
import agentos.showcase.benchmark.Uncertainty;
import agentos.showcase.pack.BenchmarkTable;
import agentos.showcase.pack.PackLoader;
import agentos.showcase.text.Localized;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Tables to be written: the shipped one in its printed order with its dimensions below, and small ones made by hand.
final class Shown {
    static final BenchmarkTable TABLE = PackLoader.load(Path.of("showcase-data")).benchmark();

    private Shown() {}

    static ShownTable shipped() {
        var look = Look.all(TABLE);
        look = new Look(look.sort(), "", look.group(), look.dimension(), look.models(), look.pinned(), look.highlight(), false, false, false, true);
        var lines = new ArrayList<Line>();
        TABLE.parameters().forEach(row -> lines.add(new Parameters(row.id(), row.name(), plain(row.id(), row.cells()))));
        for (var group : TABLE.groups()) {
            lines.add(new Heading(group.id(), group.name()));
            TABLE.rows().stream().filter(row -> row.group().equals(group.id()))
                    .forEach(row -> lines.add(new Scores(row.id(), Localized.same(row.name()), row.about(), false, scores(row))));
        }
        TABLE.dimensions().forEach(dimension -> lines.add(summary(dimension)));
        return new ShownTable(TABLE.text().title(), Localized.same("Benchmark"), TABLE.models().stream()
                .map(model -> new Column(model.id(), Localized.same(model.name()), model.id().equals(TABLE.own()), false, false)).toList(),
                lines, TABLE.notes(), look, Method.DEFAULT);
    }

    /// A table of these score lines, with models `a`, `b`, ...
    static ShownTable of(Look look, Method method, List<Line> lines, String... models) {
        var columns = java.util.Arrays.stream(models).map(name -> new Column(name, Localized.same(name), false, false, false)).toList();
        return new ShownTable(new Localized("Small", "小表"), Localized.EMPTY, columns, lines, List.of(), look, method);
    }

    static Look look(boolean normalised) {
        return new Look(Optional.empty(), "", Optional.empty(), Optional.empty(), List.of(), java.util.Set.of(), Optional.empty(), false, normalised, false, true);
    }

    static Cell cell(String row, String model, String text) {
        Double value = PrintedValue.number(text).map(Number::doubleValue).orElse(null);
        return new Cell(row, model, text, value, null, null, 0, false, false, BoldMark.NONE, null, false);
    }

    static Scores scores(String id, List<String> models, String... texts) {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < texts.length; i++) {
            cells.add(cell(id, models.get(i), texts[i]));
        }
        return new Scores(id, Localized.same(id), Localized.EMPTY, false, cells);
    }

    private static List<Cell> plain(String row, List<String> texts) {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < texts.size(); i++) {
            cells.add(Cell.plain(row, TABLE.models().get(i).id(), texts.get(i)));
        }
        return cells;
    }

    private static List<Cell> scores(BenchmarkTable.Row row) {
        var best = RowScores.of(row).best();
        double top = best.isEmpty() ? 0 : PrintedValue.number(row.cells().get(best.getFirst())).orElseThrow().doubleValue();
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < row.cells().size(); i++) {
            String model = TABLE.models().get(i).id();
            boolean bold = row.bold().contains(model);
            Double value = PrintedValue.number(row.cells().get(i)).map(Number::doubleValue).orElse(null);
            var interval = value == null || row.items() == null ? null : Uncertainty.wilson(value, row.items());
            cells.add(new Cell(row.id(), model, row.cells().get(i), value, interval == null ? null : interval.low(), interval == null ? null : interval.high(),
                    value == null ? 0 : 1, best.contains(i), interval != null && interval.contains(top),
                    bold == best.contains(i) ? BoldMark.NONE : bold ? BoldMark.BOLD_NOT_BEST : BoldMark.BEST_NOT_BOLD, null, false));
        }
        return cells;
    }

    /// sum(w n) / sum(w) over the rows with a score, where they carry half of the weight; variants of one benchmark share one weight.
    private static Summary summary(BenchmarkTable.Dimension dimension) {
        var rows = TABLE.rows().stream().filter(row -> row.dimension().equals(dimension.id())).toList();
        var terms = rows.stream().map(row -> new Term(row.id(), 1.0 / rows.stream().filter(other -> other.family().equals(row.family())).count(), row.chance())).toList();
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < TABLE.models().size(); i++) {
            double sum = 0;
            double weight = 0;
            double all = 0;
            for (int r = 0; r < rows.size(); r++) {
                var value = PrintedValue.number(rows.get(r).cells().get(i));
                all += terms.get(r).weight();
                if (value.isPresent()) {
                    double chance = rows.get(r).chance();
                    sum += terms.get(r).weight() * 100 * Math.max(0, (value.get().doubleValue() - chance) / (100 - chance));
                    weight += terms.get(r).weight();
                }
            }
            String model = TABLE.models().get(i).id();
            cells.add(weight == 0 || weight < all / 2 - 1e-9 ? Cell.plain(dimension.id(), model, "-")
                    : new Cell(dimension.id(), model, String.format(Locale.ROOT, "%.1f", sum / weight), sum / weight, null, null, 1, false, false, BoldMark.NONE, null, false));
        }
        return new Summary(dimension.id(), dimension.name(), new Localized("Weighted mean.", "加权平均。"), terms, cells);
    }
}
