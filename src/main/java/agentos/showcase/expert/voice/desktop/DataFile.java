package agentos.showcase.expert.voice.desktop;

import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// A data file of comma-separated values, read line by line; what is wrong is named with line and column.
///
/// @param rows    in the order of the file
/// @param skipped places of the lines that could not be read, such as `line 41, column 17`; only when they may be skipped
record DataFile(List<Row> rows, List<Place> skipped) {
    private static final Texts TEXTS = Texts.of("desktop");

    DataFile {
        rows = List.copyOf(rows);
        skipped = List.copyOf(skipped);
    }

    /// @param line of the file, from 1
    record Row(int line, String time, String group, BigDecimal value) {}

    /// @param line   from 1
    /// @param column of the first character that is wrong, from 1
    /// @param found  what stands there
    record Place(int line, int column, String found) {}

    /// @param lenient whether lines that cannot be read are left out
    /// @throws OperationFailed at the first such line otherwise, or when a column is missing
    static DataFile read(List<String> lines, String time, String group, String value, boolean lenient) throws OperationFailed {
        var head = lines.isEmpty() ? List.<String>of() : List.of(lines.getFirst().split(",", -1));
        for (String column : List.of(time, group, value)) {
            if (!head.contains(column)) {
                throw new OperationFailed(TEXTS.both("failed.column", column, String.join(", ", head)));
            }
        }
        int[] at = {head.indexOf(time), head.indexOf(group), head.indexOf(value)};
        var rows = new ArrayList<Row>();
        var skipped = new ArrayList<Place>();
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split(",", -1);
            Place wrong = wrong(i + 1, cells, head.size(), at);
            if (wrong == null) {
                rows.add(new Row(i + 1, cells[at[0]], cells[at[1]], new BigDecimal(cells[at[2]])));
            } else if (lenient) {
                skipped.add(wrong);
            } else {
                throw new OperationFailed(TEXTS.both("failed.row", wrong.line(), wrong.column(), wrong.found()));
            }
        }
        if (rows.isEmpty()) {
            throw new OperationFailed(TEXTS.both("failed.empty"));
        }
        return new DataFile(rows, skipped);
    }

    private static Place wrong(int line, String[] cells, int width, int[] at) {
        int column = 1;
        for (int i = 0; i < cells.length; i++) {
            boolean fits = i == at[2] ? cells[i].matches("-?\\d{1,12}(\\.\\d{1,6})?")
                    : i == at[0] ? cells[i].matches("\\d{4}-\\d{2}-\\d{2}") : i != at[1] || !cells[i].isBlank();
            if (!fits || i >= width) {
                return new Place(line, column, cells[i]);
            }
            column += cells[i].length() + 1;
        }
        return cells.length == width ? null : new Place(line, column, "");
    }
}
