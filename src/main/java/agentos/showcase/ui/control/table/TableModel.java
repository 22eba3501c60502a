package agentos.showcase.ui.control.table;

import agentos.showcase.data.Finding;
import agentos.showcase.expert.image.infographic.SpecTable;
import agentos.showcase.text.Localized;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// A visitor's table while it is edited: its cells, what each row is taken for, and what is doubtful in it. Needs no toolkit.
final class TableModel {
    /// Name, value and range.
    static final int COLUMNS = 3;
    /// More columns of a table that was pasted are kept, but not shown.
    private static final int MOST_COLUMNS = 5;

    private final List<Runnable> listeners = new ArrayList<>();
    private final Deque<String> past = new ArrayDeque<>();
    private List<String> heading = List.of();
    private List<List<String>> rows = new ArrayList<>();
    private List<Finding> findings = List.of();

    TableModel(String text) {
        take(text);
    }

    void listen(Runnable listener) {
        listeners.add(listener);
    }

    // ---- what is on show --------------------------------------------------------------------------------------------------------

    List<List<String>> rows() {
        return rows;
    }

    /// Names of the columns as the table has them; empty for name, value and range.
    List<String> heading() {
        return heading;
    }

    int columns() {
        int widest = rows.stream().mapToInt(List::size).max().orElse(0);
        return Math.clamp(Math.max(widest, heading.size()), COLUMNS, MOST_COLUMNS);
    }

    String cell(int row, int column) {
        var cells = rows.get(row);
        return column < cells.size() ? cells.get(column) : "";
    }

    /// What the row is taken for; nothing without a value.
    Optional<SpecTable.Taken> taken(int row) {
        return heading.isEmpty() ? SpecTable.taken(cell(row, 1), cell(row, 2)) : taken(row, column("value"), column("range"));
    }

    private Optional<SpecTable.Taken> taken(int row, int value, int range) {
        return SpecTable.taken(value < 0 ? "" : cell(row, value), range < 0 ? "" : cell(row, range));
    }

    /// Where a column stands that the heading names, in any way that is known; -1 for nowhere.
    private int column(String field) {
        for (int i = 0; i < heading.size(); i++) {
            if (SpecTable.column(heading.get(i)).startsWith(field)) {
                return i;
            }
        }
        return -1;
    }

    /// What is wrong or doubtful in a row, the first of it.
    Optional<Localized> doubt(int row) {
        int line = row + 1 + (heading.isEmpty() ? 0 : 1);
        return findings.stream().filter(finding -> finding.line() == line).findFirst().map(Finding::sentence);
    }

    /// What is said of the table as a whole; empty for nothing.
    Optional<Localized> doubt() {
        return findings.stream().filter(finding -> finding.line() == 0).findFirst().map(Finding::sentence);
    }

    boolean canUndo() {
        return !past.isEmpty();
    }

    /// The table as an answer holds it.
    String text() {
        var all = new ArrayList<List<String>>();
        if (!heading.isEmpty()) {
            all.add(heading);
        }
        all.addAll(rows);
        return SpecTable.text(all);
    }

    // ---- commands ---------------------------------------------------------------------------------------------------------------

    /// Writes a cell while it is typed.
    void write(int row, int column, String text) {
        var cells = new ArrayList<>(rows.get(row));
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
        rows.set(row, List.copyOf(cells));
        measure();
    }

    void add() {
        remember();
        rows.add(List.of("", "", ""));
        measure();
    }

    void remove(int row) {
        remember();
        rows.remove(row);
        measure();
    }

    /// Puts another table in the place of this one, which comes back by [#undo].
    void replace(String text) {
        remember();
        take(text);
    }

    void undo() {
        if (canUndo()) {
            take(past.pop());
        }
    }

    private void remember() {
        past.push(text());
    }

    private void take(String text) {
        var cells = new ArrayList<>(SpecTable.cells(text));
        boolean headed = !cells.isEmpty() && SpecTable.isHeading(cells.getFirst());
        heading = headed ? cells.removeFirst() : List.of();
        rows = cells;
        measure();
    }

    private void measure() {
        findings = rows.isEmpty() ? List.of() : SpecTable.read("", text()).findings();
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
