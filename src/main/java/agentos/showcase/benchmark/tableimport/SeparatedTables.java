package agentos.showcase.benchmark.tableimport;

import agentos.showcase.data.Location;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Comma, semicolon and tab separated values (RFC 4180 and what spreadsheets write).
final class SeparatedTables {
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};

    private SeparatedTables() {}

    static List<RawTable> read(String text, Report report) {
        String body = text;
        Character separator = null;
        int skipped = 0;
        // Excel names its separator in a first line of its own.
        if (body.regionMatches(true, 0, "sep=", 0, 4) && body.length() > 4) {
            separator = body.charAt(4);
            int end = body.indexOf('\n');
            body = end < 0 ? "" : body.substring(end + 1);
            skipped = 1;
        }
        char chosen = separator == null ? separator(body) : separator;
        var rows = new ArrayList<List<RawCell>>();
        try (var reader = CsvReader.builder().fieldSeparator(chosen).skipEmptyLines(false).allowMissingFields(true).allowExtraFields(true).maxBufferSize(Bounds.BYTES)
                .ofCsvRecord(body)) {
            var places = places(body, chosen, skipped, report);
            for (var record : reader) {
                rows.add(row(record.getFields(), rows.size() < places.size() ? places.get(rows.size()) : List.of(), (int) record.getStartingLineNumber() + skipped));
                if (rows.size() > Bounds.ROWS + Bounds.TABLES) {
                    report.error("too-many-rows", new Location((int) record.getStartingLineNumber(), 1), Bounds.ROWS);
                    return List.of();
                }
            }
        } catch (CsvParseException | java.io.IOException e) {
            int line = rows.isEmpty() ? 1 : rows.getLast().getFirst().where().line() + 1;
            report.error("separated-form", new Location(line, 1));
        }
        return Blocks.split(RawTable.Kind.SEPARATED, "", rows);
    }

    /// The separator that stands equally often in most of the first lines outside of quotes.
    private static char separator(String text) {
        char best = ',';
        long most = 0;
        for (char candidate : SEPARATORS) {
            Map<Integer, Integer> counts = new java.util.TreeMap<>();
            boolean quoted = false;
            int count = 0;
            int lines = 0;
            for (int i = 0; i < text.length() && lines < 60; i++) {
                char c = text.charAt(i);
                if (c == '"') {
                    quoted = !quoted;
                } else if (c == candidate && !quoted) {
                    count++;
                } else if (c == '\n' && !quoted) {
                    counts.merge(count, 1, Integer::sum);
                    count = 0;
                    lines++;
                }
            }
            counts.merge(count, 1, Integer::sum);
            long weight = counts.entrySet().stream().filter(entry -> entry.getKey() > 0).mapToLong(entry -> (long) entry.getValue() * entry.getValue() * Math.min(entry.getKey(), 3)).sum();
            if (weight > most) {
                most = weight;
                best = candidate;
            }
        }
        return best;
    }

    /// Where every field begins; the reader knows lines of records only.
    private static List<List<Location>> places(String text, char separator, int skipped, Report report) {
        var records = new ArrayList<List<Location>>();
        var fields = new ArrayList<Location>();
        int line = 1 + skipped;
        int column = 1;
        boolean quoted = false;
        Location opened = Location.NONE;
        fields.add(new Location(line, column));
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            column++;
            if (c == '"') {
                quoted = !quoted;
                opened = quoted ? new Location(line, column - 1) : opened;
            }
            if (c == '\n') {
                line++;
                column = 1;
            }
            if (!quoted && c == separator) {
                fields.add(new Location(line, column));
            } else if (!quoted && c == '\n') {
                records.add(List.copyOf(fields));
                fields.clear();
                fields.add(new Location(line, column));
            }
        }
        records.add(List.copyOf(fields));
        if (quoted) {
            report.error("separated", opened);
        }
        return records;
    }

    private static List<RawCell> row(List<String> fields, List<Location> places, int line) {
        var cells = new ArrayList<RawCell>();
        for (int i = 0; i < fields.size(); i++) {
            cells.add(CellText.ofField(fields.get(i), i < places.size() ? places.get(i) : new Location(line, 1)));
        }
        if (cells.isEmpty()) {
            cells.add(RawCell.plain("", new Location(line, 1)));
        }
        return cells;
    }
}
