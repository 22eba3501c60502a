package agentos.showcase.pack;

import agentos.showcase.text.Localized;
import java.util.List;
import java.util.Optional;

/// The benchmark table as printed: `benchmark.json`. Every value keeps its printed string; what it means is worked out
/// by the `benchmark` room.
///
/// @param text       title and prose above the table
/// @param own        id of the model that the pack is about
/// @param models     the columns
/// @param parameters rows about the models themselves, above the scores
/// @param groups     headings between the rows
/// @param rows       one benchmark each
/// @param dimensions the six sides of a model that the rows are gathered in
/// @param notes      footnotes below the table
public record BenchmarkTable(
        Section text, String own, List<Model> models, List<Parameter> parameters, List<Group> groups, List<Row> rows,
        List<Dimension> dimensions, List<Localized> notes) {
    public static final BenchmarkTable EMPTY = new BenchmarkTable(null, "", null, null, null, null, null, null);

    /// What a cell without a value is printed as.
    public static final String MISSING = "-";

    public BenchmarkTable {
        text = text == null ? Section.EMPTY : text;
        own = own == null ? "" : own;
        models = models == null ? List.of() : List.copyOf(models);
        parameters = parameters == null ? List.of() : List.copyOf(parameters);
        groups = groups == null ? List.of() : List.copyOf(groups);
        rows = rows == null ? List.of() : List.copyOf(rows);
        dimensions = dimensions == null ? List.of() : List.copyOf(dimensions);
        notes = notes == null ? List.of() : List.copyOf(notes);
    }

    public Optional<Row> row(String id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    public Optional<Model> model(String id) {
        return models.stream().filter(model -> model.id().equals(id)).findFirst();
    }

    /// The column of a model, from 0; -1 when there is no such model.
    public int column(String model) {
        for (int i = 0; i < models.size(); i++) {
            if (models.get(i).id().equals(model)) {
                return i;
            }
        }
        return -1;
    }

    /// The printed string in a row or parameter row; nothing when row or column is not there.
    public Optional<String> printed(String row, String model) {
        int column = column(model);
        var cells = row(row).map(Row::cells)
                .or(() -> parameters.stream().filter(parameter -> parameter.id().equals(row)).findFirst().map(Parameter::cells));
        return cells.filter(list -> column >= 0 && column < list.size()).map(list -> list.get(column));
    }

    /// What a person calls a row or parameter row; the id itself when there is no such row.
    public Localized nameOf(String row) {
        return row(row).map(r -> Localized.same(r.name()))
                .or(() -> parameters.stream().filter(parameter -> parameter.id().equals(row)).findFirst().map(Parameter::name))
                .orElse(Localized.same(row));
    }

    /// @param id   unique among the models
    /// @param name as printed at the head of the column
    public record Model(String id, String name) {}

    /// @param id    unique among parameters and rows
    /// @param cells printed values, one per model, [#MISSING] for none
    public record Parameter(String id, Localized name, List<String> cells) {
        public Parameter {
            cells = List.copyOf(cells);
        }
    }

    public record Group(String id, Localized name) {}

    /// One benchmark.
    ///
    /// @param id        unique among parameters and rows
    /// @param name      as printed
    /// @param group     id of the heading that it stands under
    /// @param dimension id of its dimension
    /// @param family    variants of one benchmark have the same family and share one weight in their dimension
    /// @param items     how many items the benchmark has, for its uncertainty; null when not known
    /// @param chance    score of blind guessing, in the row's unit
    /// @param unit      unit of the scores: `percent`, `fraction` (0 to 1) or `points` (a scale of its own, such as Elo)
    /// @param about     one sentence: what it measures
    /// @param cells     printed scores, one per model, [#MISSING] for none
    /// @param bold      ids of the models whose score is printed in bold
    /// @param lowerIsBetter whether the lowest score is the best one, as of error rates
    public record Row(
            String id, String name, String group, String dimension, String family, Integer items, double chance, String unit,
            Localized about, List<String> cells, List<String> bold, boolean lowerIsBetter) {
        public Row(
                String id, String name, String group, String dimension, String family, Integer items, double chance, String unit,
                Localized about, List<String> cells, List<String> bold) {
            this(id, name, group, dimension, family, items, chance, unit, about, cells, bold, false);
        }

        public Row {
            family = family == null ? id : family;
            unit = unit == null ? "percent" : unit;
            about = about == null ? Localized.EMPTY : about;
            cells = List.copyOf(cells);
            bold = bold == null ? List.of() : List.copyOf(bold);
        }
    }

    /// @param weight share in a total over all dimensions, relative to the other dimensions
    public record Dimension(String id, Localized name, Localized about, double weight) {
        public Dimension {
            about = about == null ? Localized.EMPTY : about;
        }
    }
}
