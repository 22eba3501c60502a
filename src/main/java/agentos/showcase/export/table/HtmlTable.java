package agentos.showcase.export.table;

import agentos.showcase.benchmark.ShownTable.Cell;
import agentos.showcase.benchmark.ShownTable.Column;
import agentos.showcase.benchmark.ShownTable.Heading;
import agentos.showcase.benchmark.ShownTable.Line;
import agentos.showcase.benchmark.ShownTable.Parameters;
import agentos.showcase.benchmark.ShownTable.Scores;
import agentos.showcase.benchmark.ShownTable.Summary;
import agentos.showcase.export.table.TableWords.Lead;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// One HTML file that needs no other: light and dark as the reader's system is, head and first column always in view.
final class HtmlTable {
    private HtmlTable() {}

    static String write(TableWords words) {
        var table = words.table();
        var out = new StringBuilder();
        out.append("<!DOCTYPE html>\n<html lang=\"").append(words.language().locale().toLanguageTag()).append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>")
                .append(escape(words.title())).append("</title>\n<style>\n").append(style())
                .append(":root { --head: ").append(em(words, true)).append("; --tail: ").append(em(words, false)).append("; }\n")
                .append("</style>\n</head>\n<body>\n<main>\n<h1>").append(escape(words.title())).append("</h1>\n");
        out.append("<div class=\"frame\" tabindex=\"0\" role=\"region\" aria-label=\"").append(escape(words.title())).append("\">\n<table>\n<thead>\n<tr><th scope=\"col\">")
                .append(escape(words.in(table.corner()))).append("</th>");
        table.columns().forEach(column -> out.append("<th scope=\"col\"").append(classes(names(column))).append('>').append(escape(words.in(column.name()))).append("</th>"));
        out.append("</tr>\n</thead>\n");
        boolean open = false;
        for (Line line : table.lines()) {
            if (!open || line instanceof Heading) {
                out.append(open ? "</tbody>\n<tbody>\n" : "<tbody>\n");
                open = true;
            }
            line(line, words, out);
        }
        out.append(open ? "</tbody>\n" : "").append("</table>\n</div>\n");
        list("legend", words.legend(Lead.UNDERLINED), out);
        list("notes", words.notes(), out);
        return out.append("</main>\n</body>\n</html>\n").toString();
    }

    private static void line(Line line, TableWords words, StringBuilder out) {
        var columns = words.table().columns();
        String name = escape(words.in(line.name()));
        switch (line) {
            case Heading _ -> out.append("<tr class=\"heading\"><th scope=\"rowgroup\" colspan=\"")
                    .append(columns.size() + 1).append("\"><span>").append(name).append("</span></th></tr>\n");
            case Parameters _ -> cells("parameter", name, "", line, columns, words, out);
            case Scores scores -> cells(scores.own() ? "own" : "", name, words.in(scores.about()), line, columns, words, out);
            case Summary summary -> cells("summary", name, words.in(summary.formula()), line, columns, words, out);
        }
    }

    private static void cells(String kind, String name, String about, Line line, List<Column> columns, TableWords words, StringBuilder out) {
        out.append("<tr").append(classes(kind)).append("><th scope=\"row\"").append(title(about)).append('>').append(name).append("</th>");
        for (int i = 0; i < line.cells().size(); i++) {
            cell(line.cells().get(i), columns.get(i), words, out);
        }
        out.append("</tr>\n");
    }

    private static void cell(Cell cell, Column column, TableWords words, StringBuilder out) {
        var numeral = Numeral.of(cell.text());
        String heat = words.table().look().heat() && cell.shade() != null
                ? " style=\"--heat: " + TableWords.number(Math.clamp(cell.shade(), 0, 1) * 100, 0) + "%\"" : "";
        String kind = names(column) + (heat.isEmpty() ? "" : " heat") + (cell.edited() ? " edited" : "") + (cell.isMissing() ? " missing" : "");
        String tag = cell.best() ? "strong" : TableWords.shares(cell) ? "u" : "";
        String signs = TableWords.signs(cell, Lead.UNDERLINED);
        out.append("<td").append(classes(kind)).append(title(words.about(cell))).append(heat).append('>');
        String marked = signs.isEmpty() ? "" : "<sup>" + signs + "</sup>";
        if (numeral.isNumber()) {
            out.append("<span class=\"n\">").append(wrapped(tag, escape(numeral.head()))).append("</span><span class=\"f\">")
                    .append(wrapped(tag, escape(numeral.tail()))).append(marked).append("</span></td>");
        } else {
            out.append(wrapped(tag, escape(cell.text()))).append(marked).append("</td>");
        }
    }

    private static String wrapped(String tag, String text) {
        return tag.isEmpty() || text.isEmpty() ? text : "<" + tag + ">" + text + "</" + tag + ">";
    }

    private static String names(Column column) {
        return ((column.own() ? " own" : "") + (column.highlighted() ? " highlighted" : "")).strip();
    }

    private static String classes(String names) {
        return names.isBlank() ? "" : " class=\"" + names.strip() + "\"";
    }

    private static String title(String text) {
        return text.isBlank() ? "" : " title=\"" + escape(text) + "\"";
    }

    private static void list(String kind, List<String> sentences, StringBuilder out) {
        if (!sentences.isEmpty()) {
            out.append("<ul class=\"").append(kind).append("\">\n");
            sentences.forEach(sentence -> out.append("<li>").append(escape(sentence)).append("</li>\n"));
            out.append("</ul>\n");
        }
    }

    /// Width of the widest part before or behind the point. A digit is 1ch; a letter is taken for as much.
    private static String em(TableWords words, boolean head) {
        int widest = words.cells().stream().mapToInt(cell -> {
            var numeral = Numeral.of(cell.text());
            return !numeral.isNumber() ? 0 : head ? numeral.head().length() : numeral.tail().length() + TableWords.signs(cell, Lead.UNDERLINED).length();
        }).max().orElse(0);
        return Math.min(widest, 12) + "ch";
    }

    private static String style() {
        try (var in = HtmlTable.class.getResourceAsStream("table.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
