package agentos.showcase.ui.benchmark;

import agentos.showcase.benchmark.ShownTable;
import agentos.showcase.text.Localized;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Finds cells of a shown table by address and by place, so that nothing else needs to know whether the table is transposed.
final class ShownIndex {
    private final ShownTable table;
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, Integer> columns = new HashMap<>();

    ShownIndex(ShownTable table) {
        this.table = table;
        for (int i = 0; i < table.lines().size(); i++) {
            if (!table.lines().get(i).cells().isEmpty()) {
                lines.putIfAbsent(table.lines().get(i).id(), i);
            }
        }
        for (int i = 0; i < table.columns().size(); i++) {
            columns.putIfAbsent(table.columns().get(i).id(), i);
        }
    }

    ShownTable table() {
        return table;
    }

    boolean isTransposed() {
        return table.look().transposed();
    }

    /// Index of the line that a cell stands in; -1 when it is not shown.
    int line(CellAt at) {
        return lines.getOrDefault(isTransposed() ? at.model() : at.row(), -1);
    }

    int column(CellAt at) {
        return columns.getOrDefault(isTransposed() ? at.row() : at.model(), -1);
    }

    /// The cell at a place; nothing in a heading and outside of the table.
    Optional<ShownTable.Cell> cell(int line, int column) {
        if (line < 0 || line >= table.lines().size()) {
            return Optional.empty();
        }
        var cells = table.lines().get(line).cells();
        return column < 0 || column >= cells.size() ? Optional.empty() : Optional.of(cells.get(column));
    }

    Optional<ShownTable.Cell> cell(CellAt at) {
        return cell(line(at), column(at));
    }

    Optional<CellAt> at(int line, int column) {
        return cell(line, column).map(cell -> new CellAt(cell.row(), cell.model()));
    }

    Localized rowName(CellAt at) {
        return isTransposed() ? columnName(at) : lineName(at);
    }

    Localized modelName(CellAt at) {
        return isTransposed() ? lineName(at) : columnName(at);
    }

    /// How many models have a rank in the row of a cell.
    int ranked(CellAt at) {
        if (isTransposed()) {
            int column = column(at);
            return (int) table.lines().stream().map(ShownTable.Line::cells).filter(cells -> column >= 0 && column < cells.size())
                    .filter(cells -> cells.get(column).rank() > 0).count();
        }
        int line = line(at);
        return line < 0 ? 0 : (int) table.lines().get(line).cells().stream().filter(cell -> cell.rank() > 0).count();
    }

    private Localized lineName(CellAt at) {
        int line = line(at);
        return line < 0 ? Localized.EMPTY : table.lines().get(line).name();
    }

    private Localized columnName(CellAt at) {
        int column = column(at);
        return column < 0 ? Localized.EMPTY : table.columns().get(column).name();
    }
}
