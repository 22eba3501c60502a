package agentos.showcase.benchmark.tableimport;

import agentos.showcase.data.Data;
import agentos.showcase.data.Json;
import agentos.showcase.pack.BenchmarkTable;

/// A table as the file `benchmark.json` of a pack.
public final class TableJson {
    private TableJson() {}

    /// UTF-8, indented; it obeys `schema/benchmark.schema.json` when the table has a model.
    public static byte[] bytes(BenchmarkTable table) {
        return Json.bytes(data(table));
    }

    static Data data(BenchmarkTable table) {
        return Data.object().put("$schema", "schema/benchmark.schema.json")
                .put("text", Data.object().put("title", table.text().title()).put("paragraphs", table.text().paragraphs().stream().map(Data::of).toList()).build())
                .put("own", table.own())
                .put("models", table.models().stream().map(model -> Data.object().put("id", model.id()).put("name", model.name()).build()).toList())
                .put("parameters", table.parameters().stream().map(row -> Data.object().put("id", row.id()).put("name", row.name()).put("cells", Data.strings(row.cells())).build()).toList())
                .put("groups", table.groups().stream().map(group -> Data.object().put("id", group.id()).put("name", group.name()).build()).toList())
                .put("rows", table.rows().stream().map(TableJson::row).toList())
                .put("dimensions", table.dimensions().stream().map(TableJson::dimension).toList())
                .put("notes", table.notes().stream().map(Data::of).toList()).build();
    }

    private static Data row(BenchmarkTable.Row row) {
        var data = Data.object().put("id", row.id()).put("name", row.name()).put("group", row.group()).put("dimension", row.dimension()).put("family", row.family())
                .put("items", row.items() == null ? Data.NIL : Data.of(row.items())).put("chance", row.chance()).put("unit", row.unit());
        if (row.lowerIsBetter()) {
            data.put("lowerIsBetter", true);
        }
        if (!row.about().isEmpty()) {
            data.put("about", row.about());
        }
        return data.put("cells", Data.strings(row.cells())).put("bold", Data.strings(row.bold())).build();
    }

    private static Data dimension(BenchmarkTable.Dimension dimension) {
        var data = Data.object().put("id", dimension.id()).put("name", dimension.name());
        if (!dimension.about().isEmpty()) {
            data.put("about", dimension.about());
        }
        return data.put("weight", dimension.weight()).build();
    }
}
