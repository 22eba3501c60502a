package agentos.showcase.cli;

import agentos.showcase.benchmark.ShownTable;
import agentos.showcase.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A shown table as lines of a terminal: the best of a row between asterisks.
final class PlainTable {
    private PlainTable() {}

    static List<String> lines(ShownTable table, Language language) {
        var grid = new ArrayList<List<String>>();
        var head = new ArrayList<>(List.of(table.corner().in(language)));
        table.columns().forEach(column -> head.add(column.name().in(language)));
        grid.add(head);
        table.lines().forEach(line -> {
            var row = new ArrayList<>(List.of(line.name().in(language)));
            line.cells().forEach(cell -> row.add(cell.best() ? "*" + cell.text() + "*" : cell.text()));
            grid.add(row);
        });
        int[] widths = IntStream.range(0, head.size())
                .map(column -> grid.stream().filter(row -> row.size() > 1 && column < row.size()).mapToInt(row -> width(row.get(column))).max().orElse(0)).toArray();
        return grid.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        var line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String blank = " ".repeat(Math.max(0, widths[i] - width(row.get(i))));
            line.append(i == 0 ? row.get(i) + blank : "  " + blank + row.get(i));
        }
        return line.toString().stripTrailing();
    }

    /// Chinese characters take two places of a terminal.
    static int width(String text) {
        return text.codePoints().map(c -> c >= 0x2E80 && c <= 0xFFEF && c != 0xFF61 ? 2 : 1).sum();
    }
}
