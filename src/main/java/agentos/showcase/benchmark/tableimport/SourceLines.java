package agentos.showcase.benchmark.tableimport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;

/// A Markdown or HTML file, line by line: its headings, its footnotes, and its text without code and comments, every character at its place.
///
/// @param lines    code, comments and scripts blanked, so that nothing in them is taken for a table
/// @param prose    the lines as written
/// @param headings by line, from 0
/// @param notes    footnotes defined by name
record SourceLines(List<String> lines, List<String> prose, TreeMap<Integer, String> headings, String document, Map<String, String> notes) {
    private static final Parser BLOCKS = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
    private static final Pattern COMMENT = Pattern.compile("<!--.*?(?:-->|\\z)", Pattern.DOTALL);
    private static final Pattern SCRIPT = Pattern.compile("<(script|style|template|textarea)\\b[^<>]*>.*?(?:</\\1\\s*>|\\z)", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern HTML_HEADING = Pattern.compile("<(/?)h([1-6])\\b[^<>]{0,300}>", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOTE = Pattern.compile("^\\s*(?:>\\s*)?\\[\\^([^\\]\\s]{1,20})]:\\s*(.+)$");

    static SourceLines of(String text, boolean markdown) {
        var written = text.split("\n", -1);
        var lines = written.clone();
        var headings = new TreeMap<Integer, String>();
        String title = "";
        if (markdown) {
            title = blocks(text, lines, headings);
        }
        String kept = blank(blank(String.join("\n", lines), COMMENT), SCRIPT);
        var match = HTML_HEADING.matcher(kept);
        int at = 0;
        int line = 0;
        int begun = -1;
        int from = 0;
        while (match.find()) {
            for (; at < match.start(); at++) {
                line += kept.charAt(at) == '\n' ? 1 : 0;
            }
            if (match.group(1).isEmpty()) {
                begun = line;
                from = match.end();
            } else if (begun >= 0) {
                String words = CellText.clean(Jsoup.parseBodyFragment(kept.substring(from, match.start())).text());
                if (!words.isEmpty()) {
                    headings.putIfAbsent(begun, CellText.cut(words));
                    title = title.isEmpty() && match.group(2).equals("1") ? CellText.cut(words) : title;
                }
                begun = -1;
            }
        }
        if (title.isEmpty() && !headings.isEmpty()) {
            title = headings.firstEntry().getValue();
        }
        var clean = Arrays.asList(kept.split("\n", -1));
        var notes = new HashMap<String, String>();
        for (String one : clean) {
            var note = NOTE.matcher(one);
            if (note.matches()) {
                notes.putIfAbsent(note.group(1), CellText.prose(note.group(2)));
            }
        }
        return new SourceLines(clean, List.of(written), headings, title, notes);
    }

    String text() {
        return String.join("\n", lines);
    }

    String headingAbove(int line) {
        var above = headings.floorEntry(line);
        return above == null ? "" : above.getValue();
    }

    /// Prose below a table down to the next heading, then prose above it up to its heading.
    ///
    /// @param from first line of the table, from 0
    /// @param to   line after its last
    List<RawTable.Remark> around(int from, int to) {
        var remarks = new ArrayList<RawTable.Remark>();
        Integer next = headings.ceilingKey(to);
        for (int i = to; i < Math.min(Math.min(next == null ? lines.size() : next, to + 80), lines.size()); i++) {
            if (MarkdownTables.isDelimiter(lines.get(i)) || lines.get(i).toLowerCase(java.util.Locale.ROOT).contains("<table")) {
                break;
            }
            add(remarks, i);
        }
        Integer above = headings.floorKey(from);
        for (int i = Math.max(above == null ? 0 : above + 1, from - 30); i < from; i++) {
            add(remarks, i);
        }
        return remarks;
    }

    private void add(List<RawTable.Remark> remarks, int line) {
        String source = lines.get(line);
        if (!source.isBlank() && !source.stripLeading().startsWith("|") && source.length() < 4 * Bounds.CELL && !NOTE.matcher(source).matches()) {
            String words = CellText.prose(source);
            if (!words.isBlank()) {
                remarks.add(new RawTable.Remark(words, line + 1));
            }
        }
    }

    private static String blocks(String text, String[] lines, TreeMap<Integer, String> headings) {
        var title = new String[] {""};
        BLOCKS.parse(text).accept(new AbstractVisitor() {
            @Override
            public void visit(FencedCodeBlock code) {
                blank(code);
            }

            @Override
            public void visit(IndentedCodeBlock code) {
                blank(code);
            }

            @Override
            public void visit(Heading heading) {
                int line = heading.getSourceSpans().getFirst().getLineIndex();
                String words = CellText.prose(lines[line].replaceFirst("^[\\s>]*#{1,6}\\s+", "").replaceFirst("\\s+#+\\s*$", ""));
                if (!words.isEmpty()) {
                    headings.put(line, words);
                    title[0] = title[0].isEmpty() && heading.getLevel() == 1 ? words : title[0];
                }
            }

            private void blank(Node code) {
                code.getSourceSpans().forEach(span -> lines[span.getLineIndex()] = " ".repeat(lines[span.getLineIndex()].length()));
            }
        });
        return title[0];
    }

    private static String blank(String text, Pattern what) {
        return what.matcher(text).replaceAll(match -> match.group().replaceAll("[^\n]", " "));
    }

}
