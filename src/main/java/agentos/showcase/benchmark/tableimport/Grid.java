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
    private final boolean turned;

    private Grid(List<List<RawCell>> rows, int width, boolean turned) {
        this.rows = rows;
        this.width = width;
        this.turned = turned;
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
        var slots = new ArrayList<RawCell[]>();
        for (int r = 0; r < height; r++) {
            slots.add(new RawCell[width]);
        }
        for (int r = 0; r < height; r++) {
            int column = 0;
            var cells = table.rows().get(r);
            for (RawCell cell : cells) {
                while (column < width && slots.get(r)[column] != null) {
                    column++;
                }
                int end = Math.min(width, column + cell.colspan());
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
        return Optional.of(new Grid(rows, width, false));
    }

    /// As wide as its widest row. A cell that is alone in its row says nothing about it (section rows often span too much), nor do blank cells
    /// that a row has too many.
    private static int width(RawTable table) {
        int widest = 1;
        int[] reach = new int[table.rows().size() + 1];
        for (int r = 0; r < table.rows().size(); r++) {
            var cells = table.rows().get(r);
            int last = cells.size();
            while (last > 1 && cells.get(last - 1).isBlank() && cells.get(last - 1).colspan() == 1) {
                last--;
            }
            int wide = reach[r];
            boolean alone = cells.stream().filter(cell -> !cell.isBlank()).count() <= 1 && cells.size() == 1;
            for (int i = 0; i < last; i++) {
                RawCell cell = cells.get(i);
                wide += alone ? 1 : cell.colspan();
                for (int rr = r + 1; rr < Math.min(table.rows().size(), r + cell.rowspan()) && cell.rowspan() > 1; rr++) {
                    reach[rr] += cell.colspan();
                }
            }
            widest = Math.max(widest, wide);
        }
        return widest;
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
        return new Grid(columns, rows.size(), !turned);
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
        var seen = Collections.newSetFromMap(new java.util.IdentityHashMap<RawCell, Boolean>());
        rows.get(row).stream().filter(cell -> cell != null && !cell.isBlank()).forEach(seen::add);
        return seen.size();
    }

    /// The only cell of a row that has a text, or a text that all its cells repeat.
    Optional<RawCell> only(int row) {
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
