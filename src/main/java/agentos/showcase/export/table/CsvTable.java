package agentos.showcase.export.table;

import agentos.showcase.benchmark.ShownTable.Cell;
import agentos.showcase.benchmark.ShownTable.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// CSV by RFC 4180, with a byte order mark, so that spreadsheets take it for UTF-8. Cells are the shown texts and nothing else, so that numbers
/// stay numbers; where a person changed some, a last column names whose.
final class CsvTable {
    private CsvTable() {}

    static String write(TableWords words) {
        var table = words.table();
        boolean edited = words.cells().stream().anyMatch(Cell::edited);
        var out = new StringBuilder("\uFEFF");
        var head = new ArrayList<String>();
        head.add(words.in(table.corner()));
        table.columns().forEach(column -> head.add(words.in(column.name())));
        if (edited) {
            head.add(words.text("csv.edited"));
        }
        out.append(record(head));
        for (Line line : table.lines()) {
            var fields = new ArrayList<String>();
            fields.add(words.in(line.name()));
            for (int i = 0; i < table.columns().size(); i++) {
                fields.add(line.cells().isEmpty() ? "" : line.cells().get(i).text());
            }
            if (edited) {
                fields.add(editedIn(line, words));
            }
            out.append(record(fields));
        }
        return out.toString();
    }

    private static String editedIn(Line line, TableWords words) {
        var names = new ArrayList<String>();
        for (int i = 0; i < line.cells().size(); i++) {
            if (line.cells().get(i).edited()) {
                names.add(words.in(words.table().columns().get(i).name()));
            }
        }
        return String.join("; ", names);
    }

    private static String record(List<String> fields) {
        return fields.stream().map(CsvTable::field).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String field(String text) {
        return text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r') ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
