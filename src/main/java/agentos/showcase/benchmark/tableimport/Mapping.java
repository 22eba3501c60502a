package agentos.showcase.benchmark.tableimport;

import agentos.showcase.text.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// How a table is understood. Guessed at first; a person may change it and read the table again.
///
/// @param because why the table is thought to run this way
/// @param columns what each column is, from the left
/// @param rows    what each row is, from the top
/// @param marks   what footnote marks mean, as far as a person has said so
/// @param own     name of the model that the pack is about; empty for the first one or the one that the file is named after
public record Mapping(Orientation orientation, Localized because, List<Role> columns, List<Role> rows, Map<String, String> marks, String own) {
    public Mapping {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        marks = java.util.Collections.unmodifiableMap(new TreeMap<>(marks));
    }

    /// How many rows stand above the values.
    public int headerRows() {
        return (int) rows.stream().filter(Role.HEADER::equals).count();
    }

    /// The column of the names, from 0; -1 for none.
    public int nameColumn() {
        return columns.indexOf(Role.NAME);
    }

    /// The first column of headings, from 0; -1 for none.
    public int categoryColumn() {
        return columns.indexOf(Role.CATEGORY);
    }

    public Mapping withColumn(int column, Role role) {
        return new Mapping(orientation, because, replaced(columns, column, role), rows, marks, own);
    }

    public Mapping withRow(int row, Role role) {
        return new Mapping(orientation, because, columns, replaced(rows, row, role), marks, own);
    }

    /// With the answer to the question what a mark means.
    public Mapping withMark(String mark, String meaning) {
        var answers = new TreeMap<>(marks);
        answers.put(mark, meaning);
        return new Mapping(orientation, because, columns, rows, answers, own);
    }

    public Mapping withOwn(String model) {
        return new Mapping(orientation, because, columns, rows, marks, model);
    }

    /// Places with a role, from 0.
    static List<Integer> places(List<Role> roles, Role role) {
        return IntStream.range(0, roles.size()).filter(i -> roles.get(i) == role).boxed().toList();
    }

    private static List<Role> replaced(List<Role> roles, int at, Role role) {
        var changed = new ArrayList<>(roles);
        changed.set(at, role);
        return changed;
    }
}
