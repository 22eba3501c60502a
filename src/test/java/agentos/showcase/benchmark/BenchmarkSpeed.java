package agentos.showcase.benchmark;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Optional;

/// Measures how long a shown table takes with 200 models and 500 rows: run its `main`. The sort of a table that a view keeps ([ShownTables#over]) must stay under
/// 50 ms, warm.
public final class BenchmarkSpeed {
    private static final int TIMES = 30;

    private BenchmarkSpeed() {}

    public static void main(String[] arguments) {
        var table = Tables.random(1, 200, 500);
        var kept = ShownTables.over(table);
        var all = Look.all(table);
        var byRow = with(all, "r7");
        var byModel = with(all, "m7");
        measure("sort by a row, table read anew", () -> ShownTables.of(table, byRow, Method.DEFAULT));
        measure("sort by a row, table kept", () -> kept.show(byRow, Method.DEFAULT, java.util.Set.of()));
        measure("sort by a model, table kept", () -> kept.show(byModel, Method.DEFAULT, java.util.Set.of()));
        measure("sort by a model, normalised, table kept", () -> kept.show(LookBuilder.at(table).sort("m7", false).normalised().look(), Method.DEFAULT, java.util.Set.of()));
        measure("with the dimensions below, table kept", () -> kept.show(LookBuilder.at(table).summaries().look(), Method.DEFAULT, java.util.Set.of()));
        measure("analysis", () -> Analysis.of(table, Tables.models(table), Method.DEFAULT));
        measure("random weights", () -> RandomWeights.of(table, Tables.models(table), Method.DEFAULT));
        measure("method strip", () -> MethodStrip.of(table, Tables.models(table), Method.DEFAULT));
        measure("audit", () -> ClaimsAudit.of(agentos.showcase.pack.Overview.EMPTY, table));
    }

    private static Look with(Look look, String by) {
        return new Look(Optional.of(new Look.Sort(by, false)), look.filter(), look.group(), look.dimension(), look.models(), look.pinned(), look.highlight(),
                look.transposed(), look.normalised(), look.heat(), look.summaries());
    }

    /// In processor time of the thread, so that what else the machine does is not measured.
    private static void measure(String what, Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        for (int i = 0; i < TIMES; i++) {
            work.run();
        }
        var times = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long start = threads.getCurrentThreadCpuTime();
            work.run();
            times[i] = (threads.getCurrentThreadCpuTime() - start) / 1e6;
        }
        Arrays.sort(times);
        System.out.println(what + ": median " + Figures.fixed(times[TIMES / 2], 1) + " ms, worst " + Figures.fixed(times[TIMES - 1], 1) + " ms");
    }
}
