package agentos.showcase.benchmark.tableimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Several tables on one sheet, or in one file of separated values, are kept apart by blank lines; a line of one cell above a table is its title, lines
/// of one cell below it are its notes.
final class Blocks {
    private Blocks() {}

    static List<RawTable> split(RawTable.Kind kind, String heading, List<List<RawCell>> rows) {
        var blocks = new ArrayList<List<List<RawCell>>>();
        List<List<RawCell>> block = new ArrayList<>();
        boolean gap = false;
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (filled(row) == 0) {
                gap = true;
                continue;
            }
            if (gap && !block.isEmpty() && begins(rows, i, block)) {
                blocks.add(block);
                block = new ArrayList<>();
            }
            block.add(row);
            gap = false;
        }
        if (!block.isEmpty()) {
            blocks.add(block);
        }
        var tables = new ArrayList<RawTable>();
        List<List<RawCell>> title = List.of();
        for (var one : blocks) {
            var joined = new ArrayList<>(title);
            joined.addAll(one);
            if (one.stream().allMatch(row -> filled(row) == 1) && one != blocks.getLast()) {
                title = joined;
            } else {
                title = List.of();
                tables.add(table(kind, heading, joined));
            }
        }
        return tables;
    }

    /// After a gap a row without numbers, over several columns, is a new header. A single cell is its title when such a row follows; else it is a
    /// heading of the table before, or a note to it.
    private static boolean begins(List<List<RawCell>> rows, int at, List<List<RawCell>> before) {
        if (before.stream().noneMatch(other -> filled(other) > 1) || filled(rows.get(at)) == 1 && isNote(rows.get(at))) {
            return false;
        }
        var next = rows.subList(at, rows.size()).stream().filter(row -> filled(row) > 1).findFirst();
        return next.isPresent() && next.get().stream().skip(1).noneMatch(cell -> ScoreText.of(cell.text()).isNumber());
    }

    private static RawTable table(RawTable.Kind kind, String heading, List<List<RawCell>> rows) {
        int from = 0;
        var title = new ArrayList<String>();
        while (from < rows.size() - 1 && filled(rows.get(from)) == 1 && !isSpacedHeader(rows, from)) {
            title.add(only(rows.get(from)).text());
            from++;
        }
        int to = rows.size();
        while (to > from + 1 && filled(rows.get(to - 1)) == 1 && isNote(rows.get(to - 1))) {
            to--;
        }
        var remarks = rows.subList(to, rows.size()).stream().map(Blocks::only).map(cell -> new RawTable.Remark(cell.text(), cell.where().line())).toList();
        var body = rows.subList(from, to);
        return new RawTable(kind, "", heading, String.join(" · ", title), body.getFirst().getFirst().where(), 0, body, remarks, Map.of());
    }

    /// A single cell that spans the columns in a file of one column only is no title.
    private static boolean isSpacedHeader(List<List<RawCell>> rows, int from) {
        return rows.stream().skip(from).allMatch(row -> filled(row) <= 1);
    }

    private static boolean isNote(List<RawCell> row) {
        String text = only(row).text();
        return text.matches("(?i)^(?:[*†‡§¶#•⁰-⁹¹²³]|\\[\\w{1,3}]|notes?\\b|source\\b|注|说明|备注|来源).*") || text.length() > 80;
    }

    private static RawCell only(List<RawCell> row) {
        return row.stream().filter(cell -> !cell.isBlank()).findFirst().orElseThrow();
    }

    static long filled(List<RawCell> row) {
        return row.stream().filter(cell -> !cell.isBlank()).count();
    }
}
