package agentos.showcase.export.table;

import agentos.showcase.benchmark.ShownTable.Cell;
import agentos.showcase.benchmark.ShownTable.Heading;
import agentos.showcase.benchmark.ShownTable.Line;
import agentos.showcase.benchmark.ShownTable.Parameters;
import agentos.showcase.benchmark.ShownTable.Summary;
import agentos.showcase.export.table.TableWords.Lead;
import agentos.showcase.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A LaTeX document with one booktabs table, ready to be compiled or to have its table copied. Columns are aligned on the point by phantoms, so that no
/// package beyond booktabs is needed; ctex is loaded when there is any Chinese, and then XeLaTeX or LuaLaTeX compiles it.
final class LatexTable {
    /// More lines than this do not fit on a landscape page; the table then runs over several.
    private static final int PAGE = 36;
    private static final Map<String, String> SIGNS = signs();

    private LatexTable() {}

    static String write(TableWords words) {
        var table = words.table();
        boolean runs = table.lines().size() > PAGE;
        String body = body(words, runs);
        boolean chinese = words.language() == Language.ZH || body.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
        var out = new StringBuilder("% ").append(chinese ? "XeLaTeX or LuaLaTeX" : "pdfLaTeX, XeLaTeX or LuaLaTeX").append(" compiles this file.\n")
                .append("\\documentclass[10pt]{article}\n")
                .append("\\usepackage[a4paper,landscape,margin=12mm]{geometry}\n")
                .append(chinese ? "\\usepackage[UTF8]{ctex}\n" : "\\usepackage{iftex}\n\\ifPDFTeX\\usepackage[T1]{fontenc}\\usepackage[utf8]{inputenc}\\usepackage{lmodern}\\fi\n")
                .append("\\usepackage{booktabs,graphicx,textcomp").append(runs ? ",longtable" : "").append("}\n")
                .append("\\pagestyle{empty}\\setlength{\\parindent}{0pt}\n\\begin{document}\n")
                .append(chinese ? "\\linespread{1}\\selectfont\n" : "");
        return out.append(body).append("\\end{document}\n").toString();
    }

    private static String body(TableWords words, boolean runs) {
        var table = words.table();
        String columns = "@{}l" + "r".repeat(table.columns().size()) + "@{}";
        var head = new ArrayList<String>();
        head.add(escape(words.in(table.corner())));
        table.columns().forEach(column -> head.add(stacked(words.in(column.name()), column.own())));
        String top = "\\toprule\n" + row(head) + "\\midrule\n";
        var out = new StringBuilder();
        String title = escape(words.title());
        if (!title.isEmpty()) {
            out.append("{\\Large\\bfseries ").append(title).append("\\par}\\bigskip\n");
        }
        if (runs) {
            out.append("{\\footnotesize\\setlength{\\tabcolsep}{4pt}\n\\begin{longtable}{").append(columns).append("}\n").append(top).append("\\endhead\n");
        } else {
            out.append("\\resizebox{\\ifdim\\width>\\linewidth\\linewidth\\else\\width\\fi}{!}{%\n\\begin{tabular}{").append(columns).append("}\n").append(top);
        }
        int[] tails = tails(words);
        Line before = null;
        for (Line line : table.lines()) {
            out.append(rule(before, line)).append(line(line, words, tails));
            before = line;
        }
        out.append("\\bottomrule\n").append(runs ? "\\end{longtable}}\n" : "\\end{tabular}}\n");
        notes(words, out);
        return out.toString();
    }

    private static String line(Line line, TableWords words, int[] tails) {
        var fields = new ArrayList<String>();
        String name = escape(words.in(line.name()));
        if (line instanceof Heading) {
            return "\\multicolumn{" + (words.table().columns().size() + 1) + "}{@{}l}{\\textbf{" + name + "}} \\\\\n";
        }
        fields.add(line instanceof Summary ? "\\textbf{" + name + "}" : name);
        for (int i = 0; i < line.cells().size(); i++) {
            fields.add(cell(line.cells().get(i), tails[i]));
        }
        return row(fields);
    }

    private static String rule(Line before, Line now) {
        boolean apart = before != null
                && (now instanceof Heading || now instanceof Summary != before instanceof Summary || before instanceof Parameters && !(now instanceof Parameters));
        return apart ? "\\midrule\n" : "";
    }

    private static String cell(Cell cell, int widest) {
        var numeral = Numeral.of(cell.text());
        String text = escape(cell.text());
        String shown = cell.best() ? "\\textbf{" + text + "}" : TableWords.shares(cell) ? "\\underline{" + text + "}" : text;
        String signs = TableWords.signs(cell, Lead.UNDERLINED);
        String marked = shown + (signs.isEmpty() ? "" : "\\rlap{\\textsuperscript{" + escape(signs) + "}}");
        int lacking = widest - numeral.tail().length();
        if (lacking <= 0) {
            return marked;
        }
        String filler = numeral.tail().isEmpty() && lacking > 1 ? "." + "0".repeat(lacking - 1) : "0".repeat(lacking);
        return marked + "\\phantom{" + filler + "}";
    }

    /// By column: how many characters stand behind the whole digits at most.
    private static int[] tails(TableWords words) {
        int[] tails = new int[words.table().columns().size()];
        for (Line line : words.table().lines()) {
            for (int i = 0; i < line.cells().size(); i++) {
                tails[i] = Math.max(tails[i], Math.min(8, Numeral.of(line.cells().get(i).text()).tail().length()));
            }
        }
        return tails;
    }

    private static void notes(TableWords words, StringBuilder out) {
        var legend = words.legend(Lead.UNDERLINED).stream().map(LatexTable::escape).toList();
        if (!legend.isEmpty() || !words.notes().isEmpty()) {
            out.append("\n\\medskip\n{\\footnotesize\\raggedright\n");
            if (!legend.isEmpty()) {
                out.append(String.join("\\quad\n", legend)).append("\\par\n");
            }
            words.notes().forEach(note -> out.append(escape(note)).append("\\par\n"));
            out.append("}\n");
        }
    }

    /// A name over as many lines as it has words, so that columns stay narrow.
    private static String stacked(String name, boolean own) {
        var lines = new ArrayList<String>();
        for (String word : escape(name).split(" ")) {
            if (!lines.isEmpty() && lines.getLast().length() + word.length() < 9) {
                lines.set(lines.size() - 1, lines.getLast() + " " + word);
            } else {
                lines.add(word);
            }
        }
        return "\\shortstack[r]{" + String.join("\\\\", lines.stream().map(line -> own ? "\\textbf{" + line + "}" : line).toList()) + "}";
    }

    private static String row(List<String> fields) {
        return String.join(" & ", fields) + " \\\\\n";
    }

    /// Everything that LaTeX would take for a command, and the signs that its older engines lack.
    static String escape(String text) {
        var out = new StringBuilder();
        TableWords.oneLine(text).codePoints().filter(c -> !Character.isISOControl(c)).forEach(c -> {
            String sign = Character.toString(c);
            out.append(SIGNS.getOrDefault(sign, sign));
        });
        return out.toString();
    }

    private static Map<String, String> signs() {
        var signs = new TreeMap<String, String>();
        "&%$#_{}".chars().mapToObj(Character::toString).forEach(sign -> signs.put(sign, "\\" + sign));
        signs.put("\\", "\\textbackslash{}");
        signs.put("~", "\\textasciitilde{}");
        signs.put("^", "\\textasciicircum{}");
        signs.put("<", "\\textless{}");
        signs.put(">", "\\textgreater{}");
        signs.put("|", "\\textbar{}");
        signs.put("\"", "\\textquotedbl{}");
        signs.put("[", "{[}");
        signs.put("]", "{]}");
        signs.put("*", "{*}");
        signs.put("†", "\\dag{}");
        signs.put("‡", "\\ddag{}");
        signs.put("§", "\\S{}");
        signs.put("–", "--");
        signs.put("—", "---");
        signs.put("−", "$-$");
        signs.put("²", "\\textsuperscript{2}");
        signs.put("³", "\\textsuperscript{3}");
        signs.put("±", "$\\pm$");
        signs.put("×", "$\\times$");
        signs.put("≥", "$\\geq$");
        signs.put("≤", "$\\leq$");
        signs.put("≈", "$\\approx$");
        signs.put("→", "$\\rightarrow$");
        signs.put("↑", "$\\uparrow$");
        signs.put("↓", "$\\downarrow$");
        signs.put("∞", "$\\infty$");
        signs.put("…", "\\dots{}");
        String[] greek = ("α alpha β beta γ gamma δ delta ε varepsilon ζ zeta η eta θ theta κ kappa λ lambda μ mu ν nu ξ xi π pi ρ rho σ sigma τ tau "
                + "φ varphi χ chi ψ psi ω omega Δ Delta Σ Sigma Φ Phi Ψ Psi Ω Omega Π Pi Λ Lambda Θ Theta Γ Gamma").split(" ");
        for (int i = 0; i < greek.length; i += 2) {
            signs.put(greek[i], "$\\" + greek[i + 1] + "$");
        }
        return Map.copyOf(signs);
    }
}
