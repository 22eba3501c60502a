package agentos.showcase.benchmark;

import agentos.showcase.benchmark.Method.Normalisation;
import agentos.showcase.benchmark.ShownTable.Cell;
import agentos.showcase.benchmark.ShownTable.Column;
import agentos.showcase.benchmark.ShownTable.Line;
import agentos.showcase.pack.BenchmarkTable;
import agentos.showcase.pack.Overview;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// Makes shown tables out of a printed one. The cells are read once, and what is known of a cell does not depend on where it stands, so that a view
/// that sorts and filters keeps one of these: then only the order is worked out anew. Safe on any thread.
public final class ShownTables {
    /// [Look.Sort#by] for the names of the lines.
    public static final String NAME = "name";

    /// Id of the heading above the dimensions' scores.
    public static final String SUMMARIES = "summaries";

    /// Id of the line over all dimensions, and [Look.Sort#by] for it.
    public static final String OVERALL = "overall";

    private static final Texts TEXTS = Texts.of("benchmark");

    private final TableNumbers numbers;
    private final Map<String, String> units;
    private final BenchmarkTable table;
    private volatile KnownCells known;

    private ShownTables(BenchmarkTable table) {
        this.table = table;
        this.numbers = TableNumbers.of(table);
        var known = new HashMap<String, String>();
        table.rows().forEach(row -> known.putIfAbsent(row.id(), row.unit()));
        this.units = Map.copyOf(known);
    }

    public static ShownTables over(BenchmarkTable table) {
        return new ShownTables(table);
    }

    public static ShownTable of(BenchmarkTable table, Look look, Method method) {
        return over(table).show(look, method, Set.of());
    }

    /// Sorting the rows by a model takes them out of their groups: the headings are left out. What a sort names and is not there changes nothing.
    ///
    /// @param edited cells that a person changed
    public ShownTable show(Look look, Method method, Set<Overview.CellId> edited) {
        var scale = look.normalised() ? method.normalisation() : Normalisation.RAW;
        var rows = rows(look, scale);
        var analysis = look.summaries() || sortsBySummary(look) ? Optional.of(Analysis.of(numbers, numbers.columns(look.models()), method)) : Optional.<Analysis>empty();
        var columns = columns(look, analysis);
        var cells = known(columns, look, scale, edited).in(columns);
        var models = IntStream.of(columns).mapToObj(column -> table.models().get(column).id()).toList();
        var summaries = analysis.filter(_ -> look.summaries()).map(a -> new SummaryLines(a, models, look));
        return look.transposed() ? transposed(look, method, rows, columns, cells, summaries) : upright(look, method, rows, columns, cells, summaries);
    }

    /// The cells of these models on this scale, as they were worked out before where that was the last time.
    private KnownCells known(int[] columns, Look look, Normalisation scale, Set<Overview.CellId> edited) {
        int[] printed = IntStream.of(columns).sorted().toArray();
        KnownCells last = known;
        if (last == null || !last.fits(printed, scale, look.heat(), edited)) {
            last = new KnownCells(numbers, printed, scale, look.heat(), edited);
            known = last;
        }
        return last;
    }

    private ShownTable upright(
            Look look, Method method, List<BenchmarkTable.Row> rows, int[] columns, KnownCells.Order cells, Optional<SummaryLines> summaries) {
        var lines = new ArrayList<Line>();
        table.parameters().forEach(parameter -> lines.add(new ShownTable.Parameters(parameter.id(), parameter.name(), cells.parameter(parameter))));
        boolean grouped = !sortsRows(look);
        var groups = new HashMap<String, Localized>();
        table.groups().forEach(group -> groups.putIfAbsent(group.id(), group.name()));
        String group = null;
        for (var row : rows) {
            if (grouped && groups.containsKey(row.group()) && !row.group().equals(group)) {
                lines.add(new ShownTable.Heading(row.group(), groups.get(row.group())));
            }
            group = row.group();
            lines.add(new ShownTable.Scores(row.id(), Localized.same(row.name()), row.about(), false, cells.scores(row)));
        }
        summaries.ifPresent(below -> {
            lines.add(new ShownTable.Heading(SUMMARIES, below.heading()));
            lines.addAll(below.lines());
        });
        var heads = IntStream.of(columns).mapToObj(column -> table.models().get(column)).map(model -> new Column(model.id(), Localized.same(model.name()),
                model.id().equals(table.own()), look.pinned().contains(model.id()), look.highlight().filter(model.id()::equals).isPresent())).toList();
        return new ShownTable(table.text().title(), TEXTS.both("shown.benchmark"), heads, lines, notes(look, method), look, method, units);
    }

    private ShownTable transposed(
            Look look, Method method, List<BenchmarkTable.Row> rows, int[] columns, KnownCells.Order cells, Optional<SummaryLines> summaries) {
        var heads = new ArrayList<Column>();
        var down = new ArrayList<List<Cell>>();
        table.parameters().forEach(parameter -> {
            heads.add(new Column(parameter.id(), parameter.name(), false, false, false));
            down.add(cells.parameter(parameter));
        });
        rows.forEach(row -> {
            heads.add(new Column(row.id(), Localized.same(row.name()), false, false, false));
            down.add(cells.scores(row));
        });
        summaries.ifPresent(behind -> behind.lines().forEach(summary -> {
            heads.add(new Column(summary.id(), summary.name(), false, false, false));
            down.add(summary.cells());
        }));
        var lines = new ArrayList<Line>();
        for (int i = 0; i < columns.length; i++) {
            var model = table.models().get(columns[i]);
            int at = i;
            lines.add(new ShownTable.Scores(model.id(), Localized.same(model.name()), Localized.EMPTY, model.id().equals(table.own()),
                    down.stream().map(column -> column.get(at)).toList()));
        }
        return new ShownTable(table.text().title(), TEXTS.both("shown.model"), heads, lines, notes(look, method), look, method, units);
    }

    /// The printed footnotes, then what a reader needs to know of the numbers that are shown. What signs mean is said where they are drawn.
    private List<Localized> notes(Look look, Method method) {
        var notes = new ArrayList<>(table.notes());
        if (look.normalised() && method.normalisation() != Normalisation.RAW) {
            notes.add(TEXTS.both("note.scale", MethodNames.of(method.normalisation())));
        }
        if (look.summaries()) {
            notes.add(method.missing() == Method.Missing.COVERAGE ? TEXTS.both("note.coverage", Figures.fixed(100 * method.coverage(), 0)) : TEXTS.both("note.summary"));
        }
        return notes;
    }

    private boolean sortsRows(Look look) {
        return look.sort().filter(sort -> numbers.column(sort.by()) >= 0 || sort.by().equals(NAME) && !look.transposed()).isPresent();
    }

    private List<BenchmarkTable.Row> rows(Look look, Normalisation scale) {
        var rows = RowSelection.of(table, look);
        if (!sortsRows(look)) {
            return rows;
        }
        var sort = look.sort().orElseThrow();
        if (sort.by().equals(NAME)) {
            return rows.stream().sorted(byName(BenchmarkTable.Row::name, sort.ascending())).toList();
        }
        int[] shown = numbers.columns(look.models());
        int column = numbers.column(sort.by());
        var keys = new HashMap<String, Double>();
        rows.forEach(row -> keys.put(row.id(), scale == Normalisation.RAW ? numbers.value(row.id(), column)
                : RowScale.of(row, numbers.values(row.id(), shown)).normalise(numbers.value(row.id(), column), scale)));
        return rows.stream().sorted(missingLast(row -> keys.get(row.id()), sort.ascending())).toList();
    }

    /// Pinned models first, each part in the order of the sort or of the look.
    private int[] columns(Look look, Optional<Analysis> analysis) {
        var columns = IntStream.of(numbers.columns(look.models())).boxed();
        if (look.sort().isPresent()) {
            var sort = look.sort().get();
            if (numbers.has(sort.by())) {
                columns = columns.sorted(missingLast(column -> numbers.value(sort.by(), column), sort.ascending()));
            } else if (analysis.isPresent() && sortsBySummary(look)) {
                var keys = keys(analysis.get(), sort.by());
                columns = columns.sorted(missingLast(column -> keys.getOrDefault(table.models().get(column).id(), Double.NaN), sort.ascending()));
            } else if (sort.by().equals(NAME) && look.transposed()) {
                columns = columns.sorted(byName(column -> table.models().get(column).name(), sort.ascending()));
            }
        }
        return columns.sorted(Comparator.comparing(column -> !look.pinned().contains(table.models().get(column).id()))).mapToInt(Integer::intValue).toArray();
    }

    private boolean sortsBySummary(Look look) {
        return look.sort().map(Look.Sort::by).filter(by -> !numbers.has(by) && numbers.column(by) < 0
                && (by.equals(OVERALL) || table.dimensions().stream().anyMatch(dimension -> dimension.id().equals(by)))).isPresent();
    }

    /// Where there are only intervals, their lower ends.
    private static Map<String, Double> keys(Analysis analysis, String by) {
        var standings = by.equals(OVERALL) ? analysis.overall() : analysis.dimension(by).map(Analysis.OfDimension::standings).orElse(List.of());
        boolean bounds = analysis.method().missing() == Method.Missing.BOUNDS;
        var keys = new HashMap<String, Double>();
        standings.forEach(standing -> {
            Double key = bounds ? standing.low() : standing.value();
            keys.put(standing.model(), key == null ? Double.NaN : key);
        });
        return keys;
    }

    private static <T> Comparator<T> missingLast(ToDoubleFunction<T> value, boolean ascending) {
        Comparator<T> order = Comparator.comparingDouble(value);
        return Comparator.<T, Boolean>comparing(item -> Double.isNaN(value.applyAsDouble(item))).thenComparing(ascending ? order : order.reversed());
    }

    private static <T> Comparator<T> byName(Function<T, String> name, boolean ascending) {
        Comparator<T> order = Comparator.comparing(item -> name.apply(item).toLowerCase(Locale.ROOT));
        return ascending ? order : order.reversed();
    }
}
