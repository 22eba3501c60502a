package agentos.showcase.benchmark;

import agentos.showcase.pack.BenchmarkTable;
import agentos.showcase.pack.PackLoader;
import agentos.showcase.pack.Section;
import agentos.showcase.text.Localized;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Small tables for tests: one line per row, `id dimension/family items chance | cells`; an exclamation mark behind a cell prints it in bold.
final class Tables {
    static final BenchmarkTable SHIPPED = PackLoader.load(Path.of("showcase-data")).benchmark();

    private Tables() {}

    /// @param models ids, which are the names too, with blanks between them
    static BenchmarkTable table(String models, String... rows) {
        var ids = List.of(models.split(" "));
        var made = Arrays.stream(rows).map(row -> row(ids, row)).toList();
        var dimensions = new LinkedHashSet<String>();
        made.forEach(row -> dimensions.add(row.dimension()));
        return new BenchmarkTable(Section.EMPTY, ids.getFirst(), ids.stream().map(id -> new BenchmarkTable.Model(id, id)).toList(), List.of(), List.of(), made,
                dimensions.stream().map(id -> new BenchmarkTable.Dimension(id, Localized.same(id), null, 1)).toList(), List.of());
    }

    private static BenchmarkTable.Row row(List<String> models, String line) {
        String[] halves = line.split("\\|");
        String[] head = halves[0].strip().split("\\s+");
        String[] cells = halves[1].strip().split("\\s+");
        var bold = IntStream.range(0, cells.length).filter(i -> cells[i].endsWith("!")).mapToObj(models::get).toList();
        String[] place = head[1].split("/");
        return new BenchmarkTable.Row(head[0], head[0], "g", place[0], place.length > 1 ? place[1] : head[0], head[2].equals("?") ? null : Integer.valueOf(head[2]),
                Double.parseDouble(head[3]), "percent", null, Arrays.stream(cells).map(cell -> cell.replace("!", "")).toList(), bold);
    }

    /// A table of any size with about one missing score in six.
    static BenchmarkTable random(long seed, int models, int rows) {
        var random = new SplittableRandom(seed);
        var lines = new ArrayList<String>();
        for (int r = 0; r < rows; r++) {
            var line = new StringBuilder("r" + r + " d" + r % 3 + "/f" + r / 2 + " " + (r % 4 == 3 ? "?" : 30 + random.nextInt(1000)) + " " + (r % 5 == 0 ? 25 : 0) + " |");
            for (int m = 0; m < models; m++) {
                line.append(' ').append(random.nextInt(6) == 0 ? "-" : Figures.fixed(random.nextInt(1001) / 10.0, 1));
            }
            lines.add(line.toString());
        }
        return table(String.join(" ", IntStream.range(0, models).mapToObj(m -> "m" + m).toList()), lines.toArray(String[]::new));
    }

    /// The same table with other cells.
    static BenchmarkTable with(BenchmarkTable table, java.util.function.BiFunction<String, Integer, String> cells) {
        var rows = table.rows().stream().map(row -> new BenchmarkTable.Row(row.id(), row.name(), row.group(), row.dimension(), row.family(), row.items(), row.chance(),
                row.unit(), row.about(), IntStream.range(0, row.cells().size()).mapToObj(i -> cells.apply(row.cells().get(i), i)).toList(), row.bold())).toList();
        return new BenchmarkTable(table.text(), table.own(), table.models(), table.parameters(), table.groups(), rows, table.dimensions(), table.notes());
    }

    static List<String> models(BenchmarkTable table) {
        return table.models().stream().map(BenchmarkTable.Model::id).toList();
    }
}
