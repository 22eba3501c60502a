package agentos.showcase.benchmark.tableimport;

import agentos.showcase.data.Location;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// A table with every span written out, so that each value stands under its own header. Places that no cell covers are null.
final class Grid {
    private final List<List<RawCell>> rows;
    private final int width;
    private final int[] filled;
    private final List<Optional<RawCell>> only = new ArrayList<>();

    private Grid(List<List<RawCell>> rows, int width) {
        this.rows = rows;
        this.width = width;
        this.filled = rows.stream().mapToInt(Grid::different).toArray();
        for (int r = 0; r < rows.size(); r++) {
            only.add(alone(r));
        }
    }

    /// @return nothing when the table is larger than what is read; the report says so
    static Optional<Grid> of(RawTable table, Report report) {
        int height = table.rows().size();
        if (height > Bounds.ROWS) {
            report.error("too-many-rows", table.where(), Bounds.ROWS);
            return Optional.empty();
        }
        int width = width(table);
        if (width > Bounds.COLUMNS) {
            report.error("too-many-columns", table.where(), Bounds.COLUMNS);
            return Optional.empty();
        }
        if (width * height > Bounds.CELLS) {
            report.error("too-many-cells", table.where(), Bounds.CELLS);
            return Optional.empty();
        }
        table.rows().stream().flatMap(List::stream).filter(cell -> cell.text().length() >= Bounds.CELL).forEach(cell -> report.warn("long-cell", cell.where(), Bounds.CELL));
        var slots = new ArrayList<RawCell[]>();
        for (int r = 0; r < height; r++) {
            slots.add(new RawCell[width]);
        }
        for (int r = 0; r < height; r++) {
            int column = 0;
            var cells = table.rows().get(r);
            for (int i = 0; i < cells.size(); i++) {
                RawCell cell = cells.get(i);
                while (column < width && slots.get(r)[column] != null) {
                    column++;
                }
                int behind = cells.size() - 1 - i;
                int end = Math.min(width, column + Math.max(1, Math.min(cell.colspan(), width - column - behind)));
                for (int rr = r; rr < Math.min(height, r + cell.rowspan()); rr++) {
                    for (int c = column; c < end; c++) {
                        if (slots.get(rr)[c] == null) {
                            slots.get(rr)[c] = cell;
                        }
                    }
                }
                column = end;
            }
        }
        var rows = new ArrayList<List<RawCell>>();
        slots.forEach(row -> rows.add(Collections.unmodifiableList(new ArrayList<>(java.util.Arrays.asList(row)))));
        return Optional.of(new Grid(rows, width));
    }

    /// As wide as the widest row without column spans: rows that head others often span too much. Blank cells that a row has too many do not count.
    private static int width(RawTable table) {
        int height = table.rows().size();
        int[] begins = new int[height + 2];
        int plain = 1;
        int spanned = 1;
        int reach = 0;
        for (int r = 0; r < height; r++) {
            var cells = table.rows().get(r);
            reach += begins[r];
            int last = cells.size();
            while (last > 1 && cells.get(last - 1).isBlank() && cells.get(last - 1).colspan() == 1) {
                last--;
            }
            long wide = reach;
            for (int i = 0; i < last; i++) {
                RawCell cell = cells.get(i);
                wide += cell.colspan();
                if (cell.rowspan() > 1) {
                    begins[r + 1] += cell.colspan();
                    begins[Math.min(height + 1, r + cell.rowspan())] -= cell.colspan();
                }
            }
            boolean spans = cells.stream().anyMatch(cell -> cell.colspan() > 1);
            plain = Math.max(plain, reach + last);
            spanned = spans && cells.size() > 1 ? (int) Math.max(spanned, Math.min(wide, Integer.MAX_VALUE)) : spanned;
        }
        boolean onlySpans = table.rows().stream().allMatch(row -> row.stream().anyMatch(cell -> cell.colspan() > 1));
        return onlySpans ? Math.max(plain, spanned) : plain;
    }

    /// Rows as columns, columns as rows.
    Grid turn() {
        var columns = new ArrayList<List<RawCell>>();
        for (int c = 0; c < width; c++) {
            var column = new ArrayList<RawCell>();
            for (var row : rows) {
                column.add(row.get(c));
            }
            columns.add(Collections.unmodifiableList(column));
        }
        return new Grid(columns, rows.size());
    }

    int height() {
        return rows.size();
    }

    int width() {
        return width;
    }

    /// The cell at a place, or null where the row ends before it.
    RawCell cell(int row, int column) {
        return rows.get(row).get(column);
    }

    String text(int row, int column) {
        RawCell cell = cell(row, column);
        return cell == null ? "" : cell.text();
    }

    /// Where a place is, or is nearest to: of a row that ends too early its last cell.
    Location where(int row, int column) {
        for (int c = column; c >= 0; c--) {
            if (cell(row, c) != null) {
                return cell(row, c).where();
            }
        }
        for (int c = column; c < width; c++) {
            if (cell(row, c) != null) {
                return cell(row, c).where();
            }
        }
        return Location.NONE;
    }

    /// How many different cells of a row have a text.
    int filled(int row) {
        return filled[row];
    }

    private static int different(List<RawCell> row) {
        var seen = Collections.newSetFromMap(new java.util.IdentityHashMap<RawCell, Boolean>());
        row.stream().filter(cell -> cell != null && !cell.isBlank()).forEach(seen::add);
        return seen.size();
    }

    /// The only cell of a row that has a text, or a text that all its cells repeat.
    Optional<RawCell> only(int row) {
        return only.get(row);
    }

    private Optional<RawCell> alone(int row) {
        var texts = new HashSet<String>();
        RawCell found = null;
        int count = 0;
        for (RawCell cell : rows.get(row)) {
            if (cell != null && !cell.isBlank()) {
                texts.add(cell.text());
                found = found == null ? cell : found;
                count++;
            }
        }
        boolean repeated = count == width && width > 2 && ScoreText.of(found.text()).kind() == ScoreText.Kind.TEXT;
        return filled(row) == 1 || texts.size() == 1 && repeated ? Optional.of(found) : Optional.empty();
    }
}
