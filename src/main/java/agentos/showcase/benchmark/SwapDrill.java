package agentos.showcase.benchmark;

import agentos.showcase.pack.BenchmarkTable;
import agentos.showcase.pack.Overview.CellId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A copy of a table in which cells are changed to see what follows. The table itself stays as printed; every change can be taken back.
///
/// @param original the table as printed
/// @param done     changes in the order they were made
/// @param undone   changes that were taken back, the next one to be made again last
public record SwapDrill(BenchmarkTable original, List<Edit> done, List<Edit> undone) {
    public SwapDrill {
        done = List.copyOf(done);
        undone = List.copyOf(undone);
    }

    /// @param printed what the cell says from then on
    public record Edit(CellId cell, String printed) {}

    public static SwapDrill of(BenchmarkTable table) {
        return new SwapDrill(table, List.of(), List.of());
    }

    /// Changes a cell of a row or a parameter row; a blank one is a missing value. A change to what the cell says already is none.
    ///
    /// @throws IllegalArgumentException when there is no such cell
    public SwapDrill set(String row, String model, String printed) {
        String now = table().printed(row, model).orElseThrow(() -> new IllegalArgumentException("no cell " + row + " of " + model));
        String wanted = printed.isBlank() ? BenchmarkTable.MISSING : printed.strip();
        return wanted.equals(now) ? this : new SwapDrill(original, plus(done, new Edit(new CellId(row, model), wanted)), List.of());
    }

    public boolean canUndo() {
        return !done.isEmpty();
    }

    public boolean canRedo() {
        return !undone.isEmpty();
    }

    /// Takes the last change back; nothing happens when there is none.
    public SwapDrill undo() {
        return canUndo() ? new SwapDrill(original, done.subList(0, done.size() - 1), plus(undone, done.getLast())) : this;
    }

    /// Makes the last change again that was taken back; nothing happens when there is none.
    public SwapDrill redo() {
        return canRedo() ? new SwapDrill(original, plus(done, undone.getLast()), undone.subList(0, undone.size() - 1)) : this;
    }

    /// The table with all changes made.
    public BenchmarkTable table() {
        if (done.isEmpty()) {
            return original;
        }
        var byRow = new LinkedHashMap<String, Map<Integer, String>>();
        done.forEach(edit -> byRow.computeIfAbsent(edit.cell().row(), _ -> new LinkedHashMap<>()).put(original.column(edit.cell().model()), edit.printed()));
        var parameters = original.parameters().stream()
                .map(parameter -> new BenchmarkTable.Parameter(parameter.id(), parameter.name(), cells(parameter.cells(), byRow.get(parameter.id())))).toList();
        var rows = original.rows().stream().map(row -> new BenchmarkTable.Row(row.id(), row.name(), row.group(), row.dimension(), row.family(), row.items(),
                row.chance(), row.unit(), row.about(), cells(row.cells(), byRow.get(row.id())), row.bold(), row.lowerIsBetter())).toList();
        return new BenchmarkTable(original.text(), original.own(), original.models(), parameters, original.groups(), rows, original.dimensions(),
                original.notes());
    }

    /// The cells that say something else than the printed table, in the order of their first change.
    public Set<CellId> edited() {
        var now = table();
        var cells = new LinkedHashSet<CellId>();
        done.stream().map(Edit::cell).filter(cell -> !now.printed(cell.row(), cell.model()).equals(original.printed(cell.row(), cell.model()))).forEach(cells::add);
        return cells;
    }

    private static List<String> cells(List<String> printed, Map<Integer, String> edits) {
        if (edits == null) {
            return printed;
        }
        var cells = new ArrayList<>(printed);
        edits.forEach(cells::set);
        return cells;
    }

    private static <T> List<T> plus(List<T> list, T item) {
        var longer = new ArrayList<>(list);
        longer.add(item);
        return longer;
    }
}
