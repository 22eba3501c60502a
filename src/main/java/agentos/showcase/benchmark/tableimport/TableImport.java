package agentos.showcase.benchmark.tableimport;

import agentos.showcase.data.Location;
import agentos.showcase.pack.BenchmarkTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Reads the tables of a file: Markdown, HTML, CSV and TSV, XLSX. The content decides what a file is, its name only helps.
///
/// Pure: the same name and bytes give the same tables and findings. Nothing throws; what cannot be read is a finding.
public final class TableImport {
    private TableImport() {}

    /// Without a table whose items and dimensions are known.
    public static Imported read(String name, byte[] content) {
        return read(name, content, BenchmarkTable.EMPTY);
    }

    /// @param name    of the file, for findings and as a hint at what it is
    /// @param content at most 8 MB
    /// @param known   table whose ids, items, families and dimensions are taken over where it has the same benchmark, such as the pack's
    public static Imported read(String name, byte[] content, BenchmarkTable known) {
        var report = new Report(name);
        if (content.length == 0) {
            report.error("empty", Location.NONE);
            return new Imported(List.of(), report.findings());
        }
        if (content.length > Bounds.BYTES) {
            report.error("size", Location.NONE, Bounds.BYTES >> 20);
            return new Imported(List.of(), report.findings());
        }
        var raw = new ArrayList<>(tables(name.toLowerCase(Locale.ROOT), content, report));
        if (raw.size() > Bounds.TABLES) {
            report.error("too-many-tables", raw.get(Bounds.TABLES).where(), Bounds.TABLES, raw.size());
            raw.subList(Bounds.TABLES, raw.size()).clear();
        }
        var candidates = new ArrayList<Candidate>();
        for (int i = 0; i < raw.size(); i++) {
            RawTable table = raw.get(i);
            String file = table.kind() == RawTable.Kind.SHEET ? name + " [" + table.heading() + "]" : name;
            Candidate.of(i + 1, table, file, known, report).ifPresent(candidates::add);
        }
        if (raw.isEmpty() && report.findings().stream().noneMatch(finding -> finding.isError() || finding.code().equals("import.no-delimiter"))) {
            report.error("no-table", Location.NONE);
        }
        return new Imported(candidates, report.findings());
    }

    private static List<RawTable> tables(String name, byte[] content, Report report) {
        if (content.length > 4 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4) {
            return SheetTables.read(content, report);
        }
        if (content.length > 4 && (content[0] & 0xFF) == 0xD0 && (content[1] & 0xFF) == 0xCF && (content[2] & 0xFF) == 0x11 && (content[3] & 0xFF) == 0xE0) {
            report.error("old-workbook", Location.NONE);
            return List.of();
        }
        String text = Decoded.text(content, report);
        if (isBinary(text)) {
            report.error("binary", Location.NONE);
            return List.of();
        }
        boolean separated = name.matches(".*\\.(csv|tsv|tab)");
        boolean page = name.matches(".*\\.(html?|xhtml)");
        if (!separated) {
            var marked = marked(text, !page, report);
            if (!marked.isEmpty() || page || name.matches(".*\\.(md|markdown|mdx|rst)")) {
                return marked;
            }
        }
        return SeparatedTables.read(text, report);
    }

    private static List<RawTable> marked(String text, boolean markdown, Report report) {
        var source = SourceLines.of(text, markdown);
        var tables = new ArrayList<RawTable>(HtmlTables.read(source, report));
        if (markdown) {
            tables.addAll(MarkdownTables.read(source, report));
        }
        tables.sort(Comparator.comparingInt((RawTable table) -> table.where().line()).thenComparingInt(table -> table.where().column()));
        return tables;
    }

    private static boolean isBinary(String text) {
        long odd = text.chars().limit(4_000).filter(c -> c < ' ' && c != '\n' && c != '\t' && c != '\f' || c == '\uFFFD').count();
        return odd * 20 > Math.min(text.length(), 4_000);
    }
}
