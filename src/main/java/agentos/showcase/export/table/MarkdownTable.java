package agentos.showcase.export.table;

import agentos.showcase.benchmark.ShownTable.Cell;
import agentos.showcase.benchmark.ShownTable.Heading;
import agentos.showcase.benchmark.ShownTable.Line;
import agentos.showcase.benchmark.ShownTable.Summary;
import agentos.showcase.export.table.TableWords.Lead;
import java.util.ArrayList;
import java.util.List;

/// A table of GitHub Flavored Markdown: a heading is a line with one bold cell, as model cards have it.
final class MarkdownTable {
    private MarkdownTable() {}

    static String write(TableWords words) {
        var table = words.table();
        var out = new StringBuilder();
        if (!words.title().isBlank()) {
            out.append("# ").append(escape(words.title())).append("\n\n");
        }
        var head = new ArrayList<String>();
        var rule = new ArrayList<String>();
        head.add(escape(words.in(table.corner())));
        rule.add(":---");
        table.columns().forEach(column -> {
            head.add(escape(words.in(column.name())));
            rule.add("---:");
        });
        out.append(line(head)).append(line(rule));
        for (Line line : table.lines()) {
            var fields = new ArrayList<String>();
            String name = escape(words.in(line.name()));
            fields.add(line instanceof Heading || line instanceof Summary ? bold(name) : name);
            for (int i = 0; i < table.columns().size(); i++) {
                fields.add(line.cells().isEmpty() ? "" : cell(line.cells().get(i)));
            }
            out.append(line(fields));
        }
        list(out, words.legend(Lead.SIGNED));
        list(out, words.notes());
        return out.toString();
    }

    private static String cell(Cell cell) {
        String text = escape(cell.text());
        return (cell.best() ? bold(text) : text) + escape(TableWords.signs(cell, Lead.SIGNED));
    }

    private static String bold(String text) {
        return text.isEmpty() ? "" : "**" + text + "**";
    }

    private static String line(List<String> fields) {
        return "| " + String.join(" | ", fields) + " |\n";
    }

    private static void list(StringBuilder out, List<String> sentences) {
        if (!sentences.isEmpty()) {
            out.append('\n');
            sentences.forEach(sentence -> out.append("- ").append(escape(sentence)).append('\n'));
        }
    }

    /// What Markdown would take for a sign is escaped; a hyphen alone in a cell is none.
    static String escape(String text) {
        return TableWords.oneLine(text).replaceAll("([\\\\`*_{}\\[\\]<>|~$])", "\\\\$1").replaceAll("&(?=#?\\w+;)", "&amp;").replaceAll("^([#+]|\\d+[.)])(?=\\s)", "\\\\$1");
    }
}
