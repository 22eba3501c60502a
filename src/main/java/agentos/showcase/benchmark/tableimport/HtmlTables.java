package agentos.showcase.benchmark.tableimport;

import agentos.showcase.data.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// HTML tables, in pages and inside of Markdown. Each is parsed by itself, so that markup left open before it does not swallow it; what is
/// left open inside of a cell ends with the cell, as in a browser.
final class HtmlTables {
    private static final Pattern TAG = Pattern.compile("<(/?)table\\b[^<>]*>", Pattern.CASE_INSENSITIVE);
    private static final int MOST_SPANNED = 1000;

    private HtmlTables() {}

    static List<RawTable> read(SourceLines source, Report report) {
        String text = source.text();
        var tables = new ArrayList<RawTable>();
        var tag = TAG.matcher(text);
        int depth = 0;
        int from = 0;
        int slices = 0;
        while (slices <= Bounds.TABLES && tag.find()) {
            if (tag.group(1).isEmpty()) {
                from = depth == 0 ? tag.start() : from;
                depth++;
            } else if (depth > 0 && --depth == 0) {
                tables.addAll(slice(source, text, from, tag.end(), report));
                slices++;
            }
        }
        if (depth > 0) {
            report.warn("unclosed-table", place(text, from));
            tables.addAll(slice(source, text, from, text.length(), report));
        }
        return tables;
    }

    private static List<RawTable> slice(SourceLines source, String text, int from, int to, Report report) {
        Location start = place(text, from);
        Document document = parser().parseInput(text.substring(from, to), "");
        int last = place(text, to).line();
        var tables = new ArrayList<RawTable>();
        for (Element table : document.select("table").stream().limit(Bounds.TABLES).toList()) {
            if (table.selectFirst("table table") != null) {
                // Told of the outermost only.
                if (table.parents().is("table")) {
                    continue;
                }
                report.warn("nested-table", at(start, table));
            } else if (table.selectFirst("td, th") != null) {
                tables.add(table(source, table, start, last));
            }
        }
        return tables;
    }

    private static Parser parser() {
        return Parser.htmlParser().setTrackPosition(true);
    }

    private static RawTable table(SourceLines source, Element table, Location start, int last) {
        var rows = new ArrayList<List<RawCell>>();
        int header = 0;
        boolean inHeader = true;
        for (Element row : table.select("tr").stream().limit(Bounds.ROWS + 1L).toList()) {
            var cells = new ArrayList<RawCell>();
            boolean heads = true;
            for (Element cell : row.children()) {
                if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
                    heads &= cell.normalName().equals("th");
                    cells.add(CellText.ofHtml(cell, inside(start, cell), span(cell, "colspan"), span(cell, "rowspan")));
                }
            }
            if (cells.isEmpty()) {
                continue;
            }
            boolean declared = row.parent() != null && row.parent().normalName().equals("thead");
            inHeader &= declared || heads && cells.size() > 1;
            header += inHeader ? 1 : 0;
            rows.add(cells);
        }
        Element caption = table.selectFirst("caption");
        Location where = at(start, table);
        return new RawTable(RawTable.Kind.HTML, source.document(), source.headingAbove(where.line() - 1), caption == null ? "" : CellText.clean(caption.text()),
                where, header, rows, source.around(where.line() - 1, last), source.notes());
    }

    private static int span(Element cell, String attribute) {
        String value = cell.attr(attribute).strip();
        if (!value.matches("\\d{1,9}")) {
            return 1;
        }
        // A rowspan of 0 reaches down to the end of the table (HTML standard, 4.9.11).
        return value.matches("0+") ? attribute.equals("rowspan") ? Bounds.ROWS : 1 : Math.min(Integer.parseInt(value), attribute.equals("rowspan") ? Bounds.ROWS : MOST_SPANNED);
    }

    private static Location at(Location start, Element element) {
        var begin = element.sourceRange().start();
        return begin.lineNumber() <= 0 ? start : shifted(start, begin.lineNumber(), begin.columnNumber());
    }

    /// Where a cell's text begins: behind its tag.
    private static Location inside(Location start, Element cell) {
        var begin = cell.sourceRange().end();
        return begin.lineNumber() <= 0 ? start : shifted(start, begin.lineNumber(), begin.columnNumber());
    }

    private static Location shifted(Location start, int line, int column) {
        return new Location(start.line() + line - 1, line == 1 ? start.column() + column - 1 : column);
    }

    private static Location place(String text, int offset) {
        int line = 1;
        int begin = 0;
        for (int i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) {
            line++;
            begin = i + 1;
        }
        return new Location(line, offset - begin + 1);
    }
}
