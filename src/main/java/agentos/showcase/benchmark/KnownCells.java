package agentos.showcase.benchmark;

import agentos.showcase.benchmark.Method.Normalisation;
import agentos.showcase.benchmark.ShownTable.Cell;
import agentos.showcase.pack.BenchmarkTable;
import agentos.showcase.pack.Overview;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The cells of some models on one scale, line by line, worked out when they are first asked for. Safe on any thread.
final class KnownCells {
    private final int[] columns;
    private final Normalisation scale;
    private final boolean heat;
    private final Set<Overview.CellId> edited;
    private final ShownCells work;
    private final Map<String, List<Cell>> lines = new ConcurrentHashMap<>();

    /// @param columns of the models, in printed order
    KnownCells(TableNumbers numbers, int[] columns, Normalisation scale, boolean heat, Set<Overview.CellId> edited) {
        this.columns = columns;
        this.scale = scale;
        this.heat = heat;
        this.edited = Set.copyOf(edited);
        this.work = new ShownCells(numbers, columns, heat, scale, edited);
    }

    boolean fits(int[] wantedColumns, Normalisation wantedScale, boolean wantedHeat, Set<Overview.CellId> wantedEdited) {
        return scale == wantedScale && heat == wantedHeat && Arrays.equals(columns, wantedColumns) && edited.equals(wantedEdited);
    }

    /// The same cells with the models in another order.
    Order in(int[] shown) {
        int[] places = new int[shown.length];
        for (int i = 0; i < shown.length; i++) {
            places[i] = Arrays.binarySearch(columns, shown[i]);
        }
        return new Order(places);
    }

    final class Order {
        private final int[] places;
        private final boolean printed;

        private Order(int[] places) {
            this.places = places;
            boolean same = true;
            for (int i = 0; i < places.length; i++) {
                same &= places[i] == i;
            }
            this.printed = same;
        }

        List<Cell> parameter(BenchmarkTable.Parameter parameter) {
            return ordered(lines.computeIfAbsent(parameter.id(), _ -> List.copyOf(work.parameter(parameter))));
        }

        List<Cell> scores(BenchmarkTable.Row row) {
            return ordered(lines.computeIfAbsent(row.id(), _ -> List.copyOf(work.scores(row))));
        }

        private List<Cell> ordered(List<Cell> cells) {
            if (printed) {
                return cells;
            }
            var ordered = new Cell[places.length];
            for (int i = 0; i < places.length; i++) {
                ordered[i] = cells.get(places[i]);
            }
            return List.of(ordered);
        }
    }
}
