package agentos.showcase.export.chart;

import agentos.showcase.benchmark.Method;
import agentos.showcase.benchmark.PrintedValue;
import agentos.showcase.benchmark.ShownTable;
import agentos.showcase.benchmark.ShownTable.Cell;
import agentos.showcase.text.Localized;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// A shown table read for drawing: models, and rows of cells by model, whichever way round the table stands.
record ChartData(ShownTable table, List<Model> models, List<Row> rows) {
    /// How much a model stands out.
    enum Part { OWN, HIGHLIGHT, QUIET }

    record Model(String id, Localized name, Part part) {}

    enum Kind { PARAMETER, SCORES, SUMMARY, HEADING }

    /// @param cells by model, in the order of the models; none for a heading
    record Row(String id, Localized name, Localized about, Kind kind, Map<String, Cell> cells) {
        /// The cells with a number.
        List<Cell> scored() {
            return cells.values().stream().filter(cell -> cell.value() != null).toList();
        }

        /// The cells with a number, or with the bounds of one.
        List<Cell> drawn() {
            return cells.values().stream().filter(cell -> cell.value() != null || isBounded(cell)).toList();
        }

        Optional<Cell> cell(String model) {
            return Optional.ofNullable(cells.get(model)).filter(cell -> cell.value() != null);
        }
    }

    /// Whether there are only the two ends between which the value must lie.
    static boolean isBounded(Cell cell) {
        return cell.value() == null && cell.low() != null && cell.high() != null;
    }

    static ChartData of(ShownTable table, Optional<String> highlight) {
        return table.look().transposed() ? transposed(table, highlight) : upright(table, highlight);
    }

    private static ChartData upright(ShownTable table, Optional<String> highlight) {
        var models = table.columns().stream().map(column -> new Model(column.id(), column.name(), part(table, column.id(), column.own(),
                column.highlighted(), highlight))).toList();
        var rows = new ArrayList<Row>();
        for (ShownTable.Line line : table.lines()) {
            var cells = byModel(line.cells());
            rows.add(switch (line) {
                case ShownTable.Heading heading -> new Row(heading.id(), heading.name(), Localized.EMPTY, Kind.HEADING, Map.of());
                case ShownTable.Parameters parameters -> new Row(parameters.id(), parameters.name(), Localized.EMPTY, Kind.PARAMETER, cells);
                case ShownTable.Scores scores -> new Row(scores.id(), scores.name(), scores.about(), Kind.SCORES, cells);
                case ShownTable.Summary summary -> new Row(summary.id(), summary.name(), summary.formula(), Kind.SUMMARY, cells);
            });
        }
        return new ChartData(table, models, List.copyOf(rows));
    }

    /// Models are lines; a column with numbers and no ranks is about the models themselves, one without a unit among others that have one sums them up.
    private static ChartData transposed(ShownTable table, Optional<String> highlight) {
        var lines = table.lines().stream().filter(ShownTable.Scores.class::isInstance).map(ShownTable.Scores.class::cast).toList();
        var models = lines.stream().map(line -> new Model(line.id(), line.name(), part(table, line.id(), line.own(), false, highlight))).toList();
        var rows = new ArrayList<Row>();
        for (int i = 0; i < table.columns().size(); i++) {
            int column = i;
            var cells = lines.stream().filter(line -> column < line.cells().size()).map(line -> line.cells().get(column)).toList();
            boolean parameter = cells.stream().allMatch(cell -> cell.rank() == 0)
                    && cells.stream().anyMatch(cell -> PrintedValue.of(cell.text()).number() != null);
            String id = table.columns().get(i).id();
            boolean summary = !table.units().isEmpty() && !table.units().containsKey(id);
            rows.add(new Row(id, table.columns().get(i).name(), Localized.EMPTY, parameter ? Kind.PARAMETER : summary ? Kind.SUMMARY : Kind.SCORES, byModel(cells)));
        }
        return new ChartData(table, models, List.copyOf(rows));
    }

    private static Map<String, Cell> byModel(List<Cell> cells) {
        var map = new LinkedHashMap<String, Cell>();
        cells.forEach(cell -> map.put(cell.model(), cell));
        return map;
    }

    private static Part part(ShownTable table, String id, boolean own, boolean highlighted, Optional<String> highlight) {
        if (own) {
            return Part.OWN;
        }
        boolean picked = highlight.or(() -> table.look().highlight()).map(id::equals).orElse(highlighted);
        return picked ? Part.HIGHLIGHT : Part.QUIET;
    }

    Optional<Model> model(String id) {
        return models.stream().filter(model -> model.id().equals(id)).findFirst();
    }

    /// The row of this id; else the first one with scores.
    Optional<Row> row(Optional<String> id) {
        return id.flatMap(this::row).or(() -> rows.stream().filter(ChartData::comparable).filter(row -> !row.scored().isEmpty()).findFirst());
    }

    Optional<Row> row(String id) {
        return rows.stream().filter(row -> row.id().equals(id) && comparable(row)).findFirst();
    }

    private static boolean comparable(Row row) {
        return row.kind() == Kind.SCORES || row.kind() == Kind.SUMMARY;
    }

    List<Row> summaries() {
        return rows.stream().filter(row -> row.kind() == Kind.SUMMARY).toList();
    }

    List<Row> scores() {
        return rows.stream().filter(row -> row.kind() == Kind.SCORES).toList();
    }

    /// The parameter line of this id; else the first one with two numbers.
    Optional<Row> parameter(Optional<String> id) {
        var lines = rows.stream().filter(row -> row.kind() == Kind.PARAMETER).toList();
        return lines.stream().filter(row -> id.map(row.id()::equals).orElse(false)).findFirst()
                .or(() -> lines.stream().filter(row -> row.cells().values().stream()
                        .filter(cell -> PrintedValue.of(cell.text()).number() != null).count() > 1).findFirst());
    }

    /// A row's models with a score, best first; equal ones in the table's order.
    List<Model> ranked(Row row) {
        boolean places = row.scored().stream().allMatch(cell -> cell.rank() > 0);
        Comparator<Model> order = places
                ? Comparator.comparingInt(model -> row.cells().get(model.id()).rank())
                : Comparator.comparingDouble(model -> -row.cells().get(model.id()).value());
        return models.stream().filter(model -> row.cell(model.id()).isPresent()).sorted(order).toList();
    }

    /// Models of which only the bounds are known, by their lower ends.
    List<Model> bounded(Row row) {
        return models.stream().filter(model -> row.cells().containsKey(model.id()) && isBounded(row.cells().get(model.id())))
                .sorted(Comparator.comparingDouble(model -> -row.cells().get(model.id()).low())).toList();
    }

    /// The least and the greatest of what rows draw.
    static DoubleSummaryStatistics ends(List<Row> rows) {
        return rows.stream().map(Row::drawn).flatMap(List::stream).flatMap(cell -> java.util.stream.Stream.of(cell.value(), cell.low(), cell.high()))
                .filter(Objects::nonNull).mapToDouble(Double::doubleValue).summaryStatistics();
    }

    /// A model's place in a row, from 1; equal values share it.
    static int place(Row row, Cell cell) {
        return cell.rank() > 0 ? cell.rank() : 1 + (int) row.scored().stream().filter(other -> other.value() > cell.value()).count();
    }

    /// Whether values are shares of a hundred as printed. A table that does not say so is taken to have them where all lie between.
    boolean percent(Row row) {
        return raw(row) && (table.units().containsKey(row.id()) ? table.units().get(row.id()).equals("percent")
                : row.scored().stream().map(Cell::value).allMatch(value -> value >= 0 && value <= 100));
    }

    /// Whether the printed values are parts of a whole, which bars show as a whole.
    boolean isWhole(Row row) {
        return percent(row) && hundred(List.of(row)) || fraction(row);
    }

    private boolean fraction(Row row) {
        return raw(row) && "fraction".equals(table.units().get(row.id()));
    }

    /// A dimension's score is a mean of normalised scores even where the rows above are shown as printed.
    private boolean raw(Row row) {
        return table.method().normalisation() == Method.Normalisation.RAW || row.kind() == Kind.SCORES && !table.look().normalised();
    }

    /// The last part of the name of the axis's text.
    String unit(Row row) {
        if (raw(row)) {
            return percent(row) ? "percent" : fraction(row) ? "fraction" : "score";
        }
        return table.method().normalisation().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /// What no value of the rows can lie above, none being below 0; infinity where nothing is known.
    double most(List<Row> of) {
        return hundred(of) ? 100 : of.stream().allMatch(this::fraction) ? 1 : Double.POSITIVE_INFINITY;
    }

    /// Whether no value of the rows can lie outside of 0 to 100.
    boolean hundred(List<Row> of) {
        return of.stream().noneMatch(row -> raw(row) && table.units().containsKey(row.id()) && !percent(row)) && of.stream().map(Row::drawn).flatMap(List::stream).flatMap(cell -> java.util.stream.Stream.of(cell.value(), cell.low(), cell.high()))
                .filter(Objects::nonNull).allMatch(value -> value >= 0 && value <= 100);
    }
}
