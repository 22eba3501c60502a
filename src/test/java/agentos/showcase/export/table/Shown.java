package agentos.showcase.export.table;

import agentos.showcase.benchmark.Look;
import agentos.showcase.benchmark.Method;
import agentos.showcase.benchmark.PrintedValue;
import agentos.showcase.benchmark.ShownTable;
import agentos.showcase.benchmark.ShownTable.BoldMark;
import agentos.showcase.benchmark.ShownTable.Cell;
import agentos.showcase.benchmark.ShownTable.Column;
import agentos.showcase.benchmark.ShownTable.Line;
import agentos.showcase.benchmark.ShownTable.Scores;
import agentos.showcase.benchmark.ShownTables;
import agentos.showcase.pack.BenchmarkTable;
import agentos.showcase.pack.PackLoader;
import agentos.showcase.text.Localized;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tables to be written: the shipped one in its printed order with its dimensions below, and small ones made by hand.
final class Shown {
    static final BenchmarkTable TABLE = PackLoader.load(Path.of("showcase-data")).benchmark();

    private Shown() {}

    static ShownTable shipped() {
        var look = Look.all(TABLE);
        look = new Look(look.sort(), "", look.group(), look.dimension(), look.models(), look.pinned(), look.highlight(), false, false, false, true);
        return ShownTables.of(TABLE, look, Method.DEFAULT);
    }

    /// A table of these score lines, with models `a`, `b`, ...
    static ShownTable of(Look look, Method method, List<Line> lines, String... models) {
        var columns = java.util.Arrays.stream(models).map(name -> new Column(name, Localized.same(name), false, false, false)).toList();
        return new ShownTable(new Localized("Small", "小表"), Localized.EMPTY, columns, lines, List.of(), look, method);
    }

    static Look look(boolean normalised) {
        return new Look(Optional.empty(), "", Optional.empty(), Optional.empty(), List.of(), java.util.Set.of(), Optional.empty(), false, normalised, false, true);
    }

    static Cell cell(String row, String model, String text) {
        Double value = PrintedValue.number(text).map(Number::doubleValue).orElse(null);
        return new Cell(row, model, text, value, null, null, 0, false, false, BoldMark.NONE, null, false);
    }

    static Scores scores(String id, List<String> models, String... texts) {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < texts.length; i++) {
            cells.add(cell(id, models.get(i), texts[i]));
        }
        return new Scores(id, Localized.same(id), Localized.EMPTY, false, cells);
    }
}
