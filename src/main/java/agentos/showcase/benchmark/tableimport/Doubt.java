package agentos.showcase.benchmark.tableimport;

import agentos.showcase.benchmark.PrintedValue;
import agentos.showcase.pack.BenchmarkTable;
import agentos.showcase.text.Localized;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Why a table is probably no benchmark table: most tables of a model card are downloads, hardware or settings.
final class Doubt {
    private Doubt() {}

    static Optional<Localized> about(Grid grid, Mapping mapping, BenchmarkTable table) {
        var header = Mapping.places(mapping.rows(), Role.HEADER);
        List<String> heads = IntStream.range(0, grid.width()).mapToObj(c -> header.isEmpty() ? "" : Names.bare(grid.text(header.getLast(), c))).toList();
        boolean benchmarks = table.rows().stream().anyMatch(row -> Words.isBenchmark(row.name()));
        boolean models = table.models().stream().anyMatch(model -> Words.isModel(model.name()));
        if (!benchmarks) {
            Optional<String> other = heads.stream().filter(Words::isNotBenchmark).findFirst();
            if (other.isPresent()) {
                return Optional.of(Report.TEXTS.both("doubt.word", other.get()));
            }
        }
        if (table.rows().isEmpty() || table.models().isEmpty()) {
            return Optional.of(Report.TEXTS.both("doubt.no-scores"));
        }
        var cells = table.rows().stream().flatMap(row -> row.cells().stream()).map(PrintedValue::of).filter(cell -> !cell.isMissing()).toList();
        long numbers = cells.stream().filter(cell -> cell.number() != null).count();
        if (numbers * 2 < cells.size() || numbers == 0) {
            return Optional.of(Report.TEXTS.both("doubt.few-numbers", numbers, cells.size()));
        }
        boolean headed = heads.stream().anyMatch(head -> Words.headsBenchmarks(head) || Words.headsModels(head));
        if (!benchmarks && table.models().size() == 1 && !models) {
            return Optional.of(Report.TEXTS.both("doubt.one-column"));
        }
        boolean large = cells.stream().anyMatch(cell -> cell.number() != null && cell.number().compareTo(java.math.BigDecimal.valueOf(100)) > 0);
        boolean likely = !large && cells.stream().filter(cell -> cell.number() != null && cell.number().scale() > 0).count() * 2 >= numbers;
        if (!benchmarks && !models && !(headed && likely) && !(table.models().size() > 1 && table.rows().size() > 1 && likely)) {
            return Optional.of(Report.TEXTS.both("doubt.no-names"));
        }
        return Optional.empty();
    }
}
