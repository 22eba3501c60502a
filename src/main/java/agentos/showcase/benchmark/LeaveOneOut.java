package agentos.showcase.benchmark;

import agentos.showcase.pack.BenchmarkTable;
import java.util.ArrayList;
import java.util.List;

/// How far the models' places hang on single rows: each row is left out in turn, its family's weight going to the variants that stay.
///
/// @param models in the order asked for
public record LeaveOneOut(List<OfModel> models) {
    public LeaveOneOut {
        models = List.copyOf(models);
    }

    /// @param rank    place with all rows; 0 for none
    /// @param best    best place without some row; 0 where there never is one
    /// @param worst   worst such place
    /// @param changes the rows without which the place is another one
    public record OfModel(String model, int rank, int best, int worst, List<Change> changes) {
        public OfModel {
            changes = List.copyOf(changes);
        }
    }

    /// @param row  id of the row that is left out
    /// @param rank place without it; 0 for none
    public record Change(String row, int rank) {}

    public static LeaveOneOut of(BenchmarkTable table, List<String> models, Method method) {
        var numbers = TableNumbers.of(table);
        var sheet = new Analysis.Sheet(numbers, numbers.columns(models), DimensionPlan.of(table));
        var whole = sheet.analyse(method);
        var without = new ArrayList<List<Standing>>();
        table.rows().forEach(row -> without.add(sheet.with(DimensionPlan.of(table, other -> !other.id().equals(row.id()))).analyse(method).overall()));
        var found = new ArrayList<OfModel>();
        for (int i = 0; i < whole.overall().size(); i++) {
            var standing = whole.overall().get(i);
            int best = 0;
            int worst = 0;
            var changes = new ArrayList<Change>();
            for (int r = 0; r < without.size(); r++) {
                int rank = without.get(r).get(i).rank();
                best = rank == 0 ? best : best == 0 ? rank : Math.min(best, rank);
                worst = Math.max(worst, rank);
                if (rank != standing.rank()) {
                    changes.add(new Change(table.rows().get(r).id(), rank));
                }
            }
            found.add(new OfModel(standing.model(), standing.rank(), best, worst, changes));
        }
        return new LeaveOneOut(found);
    }
}
