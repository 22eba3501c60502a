package agentos.showcase.benchmark.tableimport;

import agentos.showcase.data.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Pipe tables as GitHub Flavored Markdown has them (github.github.com/gfm, section 4.10), read leniently: GFM drops the cells that a row has too
/// many, and here nothing may be dropped; and a header with another number of cells than the line below it is no table there.
final class MarkdownTables {
    private static final Pattern DASHES = Pattern.compile(":?-+:?");

    private MarkdownTables() {}

    static List<RawTable> read(SourceLines source, Report report) {
        var tables = new ArrayList<RawTable>();
        var lines = source.lines();
        int i = 0;
        while (i < lines.size() && tables.size() <= Bounds.TABLES) {
            if (i + 1 < lines.size() && isDelimiter(lines.get(i + 1)) && hasPipe(lines.get(i))) {
                int end = i + 2;
                while (end < lines.size() && hasPipe(lines.get(end)) && !(end + 1 < lines.size() && isDelimiter(lines.get(end + 1)) && startsTable(lines, end))) {
                    end++;
                }
                tables.add(table(source, i, end));
                i = end;
            } else {
                int end = i;
                while (end < lines.size() && looksLikeRow(lines.get(end)) && !(end + 1 < lines.size() && isDelimiter(lines.get(end + 1)))) {
                    end++;
                }
                if (end - i >= 2) {
                    report.warn("no-delimiter", new Location(i + 1, 1), i + 1, end);
                }
                i = Math.max(end, i + 1);
            }
        }
        return tables;
    }

    /// A line of dashes and pipes; one dash alone is a missing value or a list.
    static boolean isDelimiter(String line) {
        if (line.indexOf('|') < 0 || line.indexOf('-') < 0 || line.chars().anyMatch(c -> "|:-> \t".indexOf(c) < 0)) {
            return false;
        }
        String[] cells = line.substring(quoted(line)).strip().split("\\|", -1);
        for (int i = 0; i < cells.length; i++) {
            String cell = cells[i].strip();
            boolean outside = cell.isEmpty() && (i == 0 || i == cells.length - 1);
            if (!outside && !DASHES.matcher(cell).matches()) {
                return false;
            }
        }
        return true;
    }

    /// A rule in the middle of a table belongs to it; a second header begins a new one.
    private static boolean startsTable(List<String> lines, int at) {
        return !cells(lines.get(at), at).stream().skip(1).allMatch(RawCell::isBlank)
                && cells(lines.get(at), at).stream().skip(1).noneMatch(cell -> ScoreText.of(cell.text()).kind() == ScoreText.Kind.NUMBER);
    }

    private static RawTable table(SourceLines source, int from, int to) {
        var rows = new ArrayList<List<RawCell>>();
        for (int i = from; i < to; i++) {
            if (!isDelimiter(source.lines().get(i))) {
                rows.add(cells(source.lines().get(i), i));
            }
        }
        return new RawTable(RawTable.Kind.MARKDOWN, source.document(), source.headingAbove(from), "", new Location(from + 1, rows.getFirst().getFirst().where().column()), 1, rows,
                source.around(from, to), source.notes());
    }

    /// The cells of a line: split at pipes that are neither escaped nor inside of mathematics or code.
    static List<RawCell> cells(String line, int index) {
        int start = quoted(line);
        int end = line.stripTrailing().length();
        if (start < end && line.charAt(start) == '|') {
            start++;
        }
        var cells = new ArrayList<RawCell>();
        int from = start;
        for (int i = start; i < end && cells.size() <= Bounds.COLUMNS; i++) {
            if (line.charAt(i) == '\\') {
                i++;
            } else if (line.charAt(i) == '|') {
                cells.add(cell(line, index, from, i));
                from = i + 1;
            }
        }
        if (from < end) {
            cells.add(cell(line, index, from, end));
        }
        if (cells.isEmpty()) {
            cells.add(cell(line, index, start, Math.max(start, end)));
        }
        return cells;
    }

    /// Behind the signs of a quotation.
    private static int quoted(String line) {
        int at = 0;
        while (at < line.length() && (line.charAt(at) == '>' || Character.isWhitespace(line.charAt(at)))) {
            at++;
        }
        return at;
    }

    private static RawCell cell(String line, int index, int from, int to) {
        int text = from;
        while (text < to && Character.isWhitespace(line.charAt(text))) {
            text++;
        }
        return CellText.ofMarkdown(line.substring(from, to).replace("\\|", "|"), new Location(index + 1, (text == to ? from : text) + 1));
    }

    private static boolean hasPipe(String line) {
        return !line.isBlank() && line.replace("\\|", "").indexOf('|') >= 0;
    }

    private static boolean looksLikeRow(String line) {
        String row = line.strip();
        return row.startsWith("|") && row.chars().filter(c -> c == '|').count() >= 4;
    }
}
