package agentos.showcase.expert.gui;

import agentos.showcase.data.Data;
import agentos.showcase.expert.Outputs;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Puts a table artefact's data together.
final class Tables {
    private final List<Data> columns = new ArrayList<>();
    private final List<Data> rows = new ArrayList<>();
    private final Data.Builder more = Data.object();

    /// @param columns keys of texts
    Tables(String... columns) {
        for (String column : columns) {
            this.columns.add(Data.of(Texts.of("gui").both(column)));
        }
    }

    /// @param mark  `good`, `bad`, `changed`, `muted` or empty
    /// @param cells localized, text or data
    Tables row(String mark, Object... cells) {
        rows.add(Outputs.row(mark, Arrays.stream(cells).map(Tables::cell).toList()));
        return this;
    }

    private static Data cell(Object cell) {
        return switch (cell) {
            case Data data -> data;
            case Localized text -> Data.of(text);
            case Long number -> Data.of(number);
            case Integer number -> Data.of(number.longValue());
            default -> Data.of(cell.toString());
        };
    }

    /// A field beside the rows, for checks to point at.
    Tables with(String key, Data value) {
        more.put(key, value);
        return this;
    }

    int size() {
        return rows.size();
    }

    Data build() {
        var table = Data.object().put("columns", columns).put("rows", rows);
        more.build().fields().forEach(table::put);
        return table.build();
    }
}
