package agentos.showcase.export.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agentos.showcase.benchmark.Method;
import agentos.showcase.benchmark.ShownTable;
import agentos.showcase.benchmark.ShownTable.BoldMark;
import agentos.showcase.benchmark.ShownTable.Cell;
import agentos.showcase.benchmark.ShownTable.Heading;
import agentos.showcase.benchmark.ShownTable.Line;
import agentos.showcase.benchmark.ShownTable.Scores;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is written as text is read back by another reader and says what the table says.
class TextFormatsTest {
    private static final List<String> AB = List.of("a", "b");

    @ParameterizedTest
    @EnumSource(Language.class)
    void csvHasEveryShownTextInItsPlaceAndNothingElse(Language language) throws IOException {
        var table = Shown.shipped();
        String csv = text(table, language, Format.CSV);
        assertThat(csv).startsWith("\uFEFF").endsWith("\r\n");
        var records = records(csv.substring(1));
        assertThat(records).hasSize(table.lines().size() + 1);
        assertThat(records.getFirst().subList(1, 11)).isEqualTo(table.columns().stream().map(column -> column.name().in(language)).toList());
        for (int i = 0; i < table.lines().size(); i++) {
            Line line = table.lines().get(i);
            assertThat(records.get(i + 1)).hasSize(11).startsWith(line.name().in(language));
            if (!line.cells().isEmpty()) {
                assertThat(records.get(i + 1).subList(1, 11)).isEqualTo(line.cells().stream().map(Cell::text).toList());
            }
        }
    }

    @Test
    void csvQuotesWhatNeedsItAndNamesWhoseCellsWereChanged() throws IOException {
        var changed = new Cell("r", "b", "1,234", 1234.0, null, null, 1, true, false, BoldMark.NONE, null, true);
        var table = Shown.of(Shown.look(false), Method.DEFAULT,
                List.of(new Scores("r", Localized.same("say \"hi\",\nyou"), Localized.EMPTY, false, List.of(Shown.cell("r", "a", "5"), changed))), "a", "b");
        var records = records(text(table, Language.EN, Format.CSV).substring(1));
        assertThat(records.get(0)).containsExactly("", "a", "b", "Changed by hand");
        assertThat(records.get(1)).containsExactly("say \"hi\",\nyou", "5", "1,234", "b");
    }

    @Test
    void markdownIsOneTableWithBoldBestAndMarks() throws IOException {
        String markdown = text(Shown.shipped(), Language.EN, Format.MARKDOWN);
        var rows = markdown.lines().filter(line -> line.startsWith("|")).map(line -> List.of(line.substring(2, line.length() - 2).split(" \\| ", -1))).toList();
        assertThat(rows).hasSize(Shown.shipped().lines().size() + 2).allSatisfy(row -> assertThat(row).hasSize(11));
        assertThat(row(rows, "AIME 2025")).contains("**95.7**§", "94.8†", "83.0†");
        assertThat(row(rows, "SWE-bench Multilingual")).contains("**72.5**§", "70.2†‡");
        assertThat(row(rows, "xbench")).contains("**80**§", "-");
        assertThat(markdown).contains("\n- ‡ printed in bold by the source");
    }

    @Test
    void markdownSignsInNamesAreEscaped() {
        assertThat(MarkdownTable.escape("a|b *c* _d_ <e> `f`")).isEqualTo("a\\|b \\*c\\* \\_d\\_ \\<e\\> \\`f\\`");
        assertThat(MarkdownTable.escape("two\nlines")).isEqualTo("two lines");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void htmlReadsBackCellByCell(Language language) throws IOException {
        var table = Shown.shipped();
        var document = Jsoup.parse(text(table, language, Format.HTML));
        assertThat(document.select("html").attr("lang")).isEqualTo(language == Language.ZH ? "zh-CN" : "en");
        assertThat(document.select("script, link, img")).isEmpty();
        assertThat(document.select("h1").text()).isEqualTo(table.title().in(language));
        var rows = document.select("tbody tr");
        assertThat(rows).hasSize(table.lines().size());
        for (int i = 0; i < rows.size(); i++) {
            Line line = table.lines().get(i);
            assertThat(rows.get(i).select("th").text()).isEqualTo(line.name().in(language));
            var cells = rows.get(i).select("td");
            for (int c = 0; c < line.cells().size(); c++) {
                Cell cell = line.cells().get(c);
                var read = cells.get(c);
                assertThat(read.select("sup").text()).isEqualTo(TableWords.signs(cell, TableWords.Lead.UNDERLINED));
                assertThat(read.select("strong").isEmpty()).isEqualTo(!cell.best());
                assertThat(read.select("u").isEmpty()).isEqualTo(!TableWords.shares(cell));
                read.select("sup").remove();
                assertThat(read.text()).isEqualTo(cell.text());
            }
        }
        assertThat(document.select("ul.notes li").eachText()).containsAll(table.notes().stream().map(note -> note.in(language)).toList());
        assertThat(document.select("style").html()).contains("prefers-color-scheme: dark", "position: sticky", "tabular-nums");
    }

    @Test
    void htmlShowsTextsOfOthersAsText() throws IOException {
        var table = Shown.of(Shown.look(false), Method.DEFAULT, List.of(Shown.scores("<script>alert(1)</script>\"&", AB, "<b>", "2")), "a", "b");
        var document = Jsoup.parse(text(table, Language.EN, Format.HTML));
        assertThat(document.select("script")).isEmpty();
        assertThat(document.select("tbody th").text()).isEqualTo("<script>alert(1)</script>\"&");
        assertThat(document.select("tbody td").first().text()).isEqualTo("<b>");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void latexHasAsManyColumnsInEveryRowAndBalancedBraces(Language language) throws IOException {
        String latex = text(Shown.shipped(), language, Format.LATEX);
        assertThat(latex).contains("\\toprule", "\\midrule", "\\bottomrule", "\\textbf{90.1}", "\\underline{94.8}");
        assertThat(latex.contains("{ctex}")).isEqualTo(language == Language.ZH);
        var rows = latex.lines().filter(line -> line.endsWith(" \\\\") && !line.contains("\\multicolumn")).toList();
        long headings = Shown.shipped().lines().stream().filter(Heading.class::isInstance).count();
        assertThat(rows).hasSize((int) (Shown.shipped().lines().size() + 1 - headings)).allSatisfy(row -> assertThat(row.split("(?<!\\\\)&", -1)).hasSize(11));
        assertThat(depth(latex)).isZero();
    }

    @Test
    void latexEscapesEverySignOfItsOwn() {
        assertThat(LatexTable.escape("50% & $5 #1 a_b {c} \\d ~ ^ τ² [x]"))
                .isEqualTo("50\\% \\& \\$5 \\#1 a\\_b \\{c\\} \\textbackslash{}d \\textasciitilde{} \\textasciicircum{} $\\tau$\\textsuperscript{2} {[}x{]}");
        String all = "&%$#_{}~^\\".repeat(3);
        assertThat(depth(LatexTable.escape(all))).isZero();
        assertThat(LatexTable.escape(all).replaceAll("\\\\[&%$#_{}]|\\\\text[a-z]+\\{\\}", "")).isEmpty();
    }

    @Test
    void chineseNamesBringTheirPackageEvenIntoAnEnglishFile() throws IOException {
        var table = Shown.of(Shown.look(false), Method.DEFAULT, List.of(new Heading("h", Localized.same("推理")), Shown.scores("r", AB, "1", "2")), "a", "b");
        assertThat(text(table, Language.EN, Format.LATEX)).contains("{ctex}");
    }

    @Test
    void aLongTableRunsOverPagesInLatex() throws IOException {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < 80; i++) {
            lines.add(Shown.scores("r" + i, AB, "1." + i, "-"));
        }
        assertThat(text(Shown.of(Shown.look(false), Method.DEFAULT, lines, "a", "b"), Language.EN, Format.LATEX)).contains("\\begin{longtable}", "\\endhead");
    }

    @Test
    void withoutModelsThereIsNothingToWrite() {
        var table = Shown.of(Shown.look(false), Method.DEFAULT, List.of());
        assertThatThrownBy(() -> text(table, Language.EN, Format.CSV)).isInstanceOfSatisfying(UnwritableTable.class,
                problem -> assertThat(problem.sentence().zh()).contains("模型"));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void theSameTableHasTheSameBytes(Format format) throws IOException {
        assertThat(bytes(Shown.shipped(), Language.ZH, format)).isEqualTo(bytes(Shown.shipped(), Language.ZH, format));
        assertThat(Format.of(format.code().toUpperCase(java.util.Locale.ROOT))).contains(format);
    }

    @Test
    void sortingAndFiltersAreSaid() throws IOException {
        var look = new agentos.showcase.benchmark.Look(java.util.Optional.of(new agentos.showcase.benchmark.Look.Sort("r", false)), "bench", java.util.Optional.empty(),
                java.util.Optional.empty(), AB, java.util.Set.of(), java.util.Optional.empty(), false, true, true, false);
        String markdown = text(Shown.of(look, Method.DEFAULT, List.of(Shown.scores("r", AB, "2", "1")), "a", "b"), Language.EN, Format.MARKDOWN);
        assertThat(markdown).contains("Sorted by r, highest first.", "“bench”", "between chance and 100", "The darker a cell");
    }

    private static List<String> row(List<List<String>> rows, String name) {
        return rows.stream().filter(row -> row.getFirst().equals(name)).findFirst().orElseThrow();
    }

    static String text(ShownTable table, Language language, Format format) throws IOException {
        return new String(bytes(table, language, format), StandardCharsets.UTF_8);
    }

    static byte[] bytes(ShownTable table, Language language, Format format) throws IOException {
        var out = new ByteArrayOutputStream();
        TableExport.write(table, language, format, out);
        return out.toByteArray();
    }

    /// Open braces less closed ones, escaped ones apart.
    private static int depth(String latex) {
        String bare = latex.replaceAll("\\\\[{}\\\\]", "");
        return (int) (bare.chars().filter(c -> c == '{').count() - bare.chars().filter(c -> c == '}').count());
    }

    /// A reader by the grammar of RFC 4180.
    private static List<List<String>> records(String csv) {
        var records = new ArrayList<List<String>>();
        var field = Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*)\"|([^\",\\r\\n]*))(,|\\r\\n)").matcher(csv);
        var record = new ArrayList<String>();
        int end = 0;
        while (end < csv.length() && field.find()) {
            record.add(field.group(1) != null ? field.group(1).replace("\"\"", "\"") : field.group(2));
            if (!field.group(3).equals(",")) {
                records.add(List.copyOf(record));
                record.clear();
            }
            end = field.end();
        }
        assertThat(end).as("all of it is CSV").isEqualTo(csv.length());
        return records;
    }
}
