package agentos.showcase.expert.image.infographic;

import static agentos.showcase.expert.image.infographic.InfographicOperations.TEXTS;

import agentos.showcase.data.Data;
import agentos.showcase.data.Finding;
import agentos.showcase.data.Location;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.text.Localized;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A specification table out of text that was pasted or opened: tabs, commas or semicolons between the cells, with a heading row or
/// without. Columns are name, value and range, or name and value in both languages.
///
/// @param rows     `[{"id", "name", "value", "range"?}]`, at most [#MOST], as the infographic takes them
/// @param findings what is wrong or doubtful, with line and cell (as column); what can be kept is kept
public record SpecTable(List<Data> rows, List<Finding> findings) {
    /// Rows that a sheet takes.
    public static final int MOST = 16;
    private static final int MOST_CHARACTERS = 1 << 20;
    private static final int LONGEST_CELL = 400;
    private static final Map<String, String> HEADINGS = headings();

    public SpecTable {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    /// @param name what findings call the text
    public static SpecTable read(String name, String text) {
        return new Reading(name).read(text);
    }

    /// The cells of a text, as they stand there: nothing is left out, and where its quotation marks do not close every line is one of its own.
    ///
    /// @param text at most 20,000 characters make sense
    public static List<List<String>> cells(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        char separator = Reading.separator(plain);
        var rows = new ArrayList<List<String>>();
        if (plain.chars().filter(c -> c == '"').count() % 2 == 1) {
            return lines(plain, separator);
        }
        try (var csv = CsvReader.builder().fieldSeparator(separator).skipEmptyLines(true).allowExtraFields(true).allowMissingFields(true).ofCsvRecord(plain)) {
            for (CsvRecord line : csv) {
                rows.add(line.getFields().stream().map(cell -> cell.strip().replaceAll("\\s+", " ")).toList());
            }
        } catch (CsvParseException | java.io.IOException | java.io.UncheckedIOException _) {
            return lines(plain, separator);
        }
        return rows;
    }

    private static List<List<String>> lines(String text, char separator) {
        return text.lines().filter(line -> !line.isBlank()).map(line -> Arrays.stream(line.split(Pattern.quote(String.valueOf(separator)), -1)).map(String::strip).toList()).toList();
    }

    /// Cells as a text that [#read] and [#cells] take apart into the same, a row a line, tabs between cells.
    public static String text(List<List<String>> cells) {
        return cells.stream().map(row -> row.stream().map(SpecTable::quoted).collect(Collectors.joining("\t"))).collect(Collectors.joining("\n"));
    }

    private static String quoted(String cell) {
        return cell.indexOf('"') < 0 && cell.indexOf('\t') < 0 ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    /// Whether a row names the columns.
    public static boolean isHeading(List<String> row) {
        return Reading.isHeading(row);
    }

    /// What a heading calls a column: `name`, `value`, `range`, `name en`, ...; empty when it is not known.
    public static String column(String heading) {
        return HEADINGS.getOrDefault(heading.strip().toLowerCase(Locale.ROOT), "");
    }

    /// What a value would be taken for, and how it would be drawn.
    public record Taken(Localized kind, Localized form) {}

    /// @param range of its scale, or empty; one that does not fit the value is left out
    /// @return nothing for an empty value
    public static Optional<Taken> taken(String value, String range) {
        if (value.isBlank()) {
            return Optional.empty();
        }
        Value read = Value.read(value);
        String kind = read.isMoney() ? "money" : read.kind().name().toLowerCase(Locale.ROOT);
        var row = Data.object().put("id", "row").put("name", "row").put("value", value);
        Spec spec;
        try {
            spec = Spec.read(range.isBlank() ? row.build() : row.put("range", range).build(), 0);
        } catch (OperationFailed _) {
            spec = new Spec("row", 0, Localized.same("row"), read, read, -1, -1);
        }
        return Optional.of(new Taken(TEXTS.both("kind." + kind), Form.of(spec).title()));
    }

    private static Map<String, String> headings() {
        var known = new HashMap<String, String>();
        List.of("name", "名称", "item", "项目", "property", "参数", "spec", "规格").forEach(word -> known.put(word, "name"));
        List.of("value", "数值", "取值", "值", "data", "数据").forEach(word -> known.put(word, "value"));
        List.of("range", "范围", "scale", "标尺").forEach(word -> known.put(word, "range"));
        for (String field : List.of("name", "value")) {
            known.put(field + " en", field + " en");
            known.put(field + " zh", field + " zh");
            known.put(field + " (en)", field + " en");
            known.put(field + " (zh)", field + " zh");
            known.put(field + "_en", field + " en");
            known.put(field + "_zh", field + " zh");
        }
        return known;
    }

    private static final class Reading {
        private final String name;
        private final List<Data> rows = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();
        private final HashSet<String> names = new HashSet<>();
        private int left;

        private Reading(String name) {
            this.name = name;
        }

        private SpecTable read(String text) {
            if (text.length() > MOST_CHARACTERS) {
                findings.add(Finding.error("table.large", name, Location.NONE, "", TEXTS.both("paste.large", MOST_CHARACTERS >> 10)));
                return new SpecTable(rows, findings);
            }
            List<String> columns = null;
            try (var csv = CsvReader.builder().fieldSeparator(separator(text)).skipEmptyLines(true).allowExtraFields(true).allowMissingFields(true)
                    .ofCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
                for (CsvRecord line : csv) {
                    var cells = line.getFields().stream().map(String::strip).toList();
                    if (cells.stream().allMatch(String::isEmpty)) {
                        continue;
                    }
                    if (columns == null) {
                        columns = columns(cells);
                        if (isHeading(cells)) {
                            continue;
                        }
                    }
                    row(cells, columns, (int) line.getStartingLineNumber());
                }
            } catch (CsvParseException | java.io.IOException | java.io.UncheckedIOException _) {
                findings.add(Finding.error("table.quotes", name, Location.NONE, "", TEXTS.both("paste.quotes")));
            }
            if (text.chars().filter(c -> c == '"').count() % 2 == 1 && findings.stream().noneMatch(finding -> finding.code().equals("table.quotes"))) {
                findings.add(Finding.error("table.quotes", name, Location.NONE, "", TEXTS.both("paste.quotes")));
            }
            if (left > 0) {
                findings.add(Finding.warning("table.long", name, Location.NONE, "", TEXTS.both("paste.long", rows.size() + left, MOST, left)));
            }
            if (rows.isEmpty() && findings.isEmpty()) {
                findings.add(Finding.error("table.empty", name, Location.NONE, "", TEXTS.both("table.empty")));
            }
            return new SpecTable(rows, findings);
        }

        /// What stands most often between cells: a tab wherever there is one.
        private static char separator(String text) {
            if (text.indexOf('\t') >= 0) {
                return '\t';
            }
            String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
            return first.chars().filter(c -> c == ';').count() > 0 ? ';' : ',';
        }

        private static boolean isHeading(List<String> cells) {
            return cells.stream().filter(cell -> HEADINGS.containsKey(cell.toLowerCase(Locale.ROOT))).count() >= 2;
        }

        private static List<String> columns(List<String> cells) {
            return isHeading(cells) ? cells.stream().map(cell -> HEADINGS.getOrDefault(cell.toLowerCase(Locale.ROOT), "")).toList()
                    : List.of("name", "value", "range");
        }

        private void row(List<String> cells, List<String> columns, int line) {
            if (cells.size() > columns.size()) {
                warning("table.cells", line, columns.size() + 1, "paste.cells", cells.size(), columns.size());
            }
            Localized title = cell(cells, columns, "name");
            Localized value = cell(cells, columns, "value");
            String range = cell(cells, columns, "range").en();
            int at = Math.max(1, columns.indexOf("value") + 1);
            if (title.isEmpty() || value.isEmpty()) {
                findings.add(Finding.error("table.cell", name, new Location(line, title.isEmpty() ? 1 : at), "", TEXTS.both("paste.cell")));
                return;
            }
            if (title.en().length() > LONGEST_CELL || value.en().length() > LONGEST_CELL) {
                findings.add(Finding.error("table.cell", name, new Location(line, title.en().length() > LONGEST_CELL ? 1 : at), "", TEXTS.both("paste.cell.long", LONGEST_CELL)));
                return;
            }
            if (!names.add(title.en())) {
                warning("table.twice", line, 1, "paste.twice", title.en());
            }
            doubts(value.en(), line, at);
            add(title, value, range, line, at);
        }

        private void add(Localized title, Localized value, String range, int line, int at) {
            int number = rows.size() + left + 1;
            var row = Data.object().put("id", "row-" + number).put("name", title).put("value", value);
            try {
                Data whole = range.isEmpty() ? row.build() : row.put("range", range).build();
                Spec.read(whole, number - 1);
                keep(whole);
            } catch (OperationFailed e) {
                findings.add(Finding.warning("table.range", name, new Location(line, at), "", e.reason()));
                if (!range.isEmpty() && Value.read(value.en()).sameNumbers(Value.read(value.zh()))) {
                    keep(Data.object().put("id", "row-" + number).put("name", title).put("value", value).build());
                }
            }
        }

        private void keep(Data row) {
            if (rows.size() < MOST) {
                rows.add(row);
            } else {
                left++;
            }
        }

        private void doubts(String cell, int line, int at) {
            if (Value.isDoubtfulDay(cell)) {
                warning("table.day", line, at, "paste.day", cell);
            } else if (Value.isDoubtfulNumber(cell)) {
                warning("table.comma", line, at, "paste.comma", cell);
            } else if (Value.read(cell).kind() == Value.Kind.TEXT && Character.isDigit(cell.codePointAt(0))) {
                warning("table.words", line, at, "paste.words", cell);
            }
        }

        private void warning(String code, int line, int column, String key, Object... arguments) {
            findings.add(Finding.warning(code, name, new Location(line, column), "", TEXTS.both(key, arguments)));
        }

        private static Localized cell(List<String> cells, List<String> columns, String field) {
            String one = at(cells, columns.indexOf(field));
            String en = at(cells, columns.indexOf(field + " en"));
            String zh = at(cells, columns.indexOf(field + " zh"));
            String any = one.isEmpty() ? en.isEmpty() ? zh : en : one;
            return new Localized(en.isEmpty() ? any : en, zh.isEmpty() ? any : zh);
        }

        private static String at(List<String> cells, int index) {
            return index >= 0 && index < cells.size() ? cells.get(index) : "";
        }
    }
}
