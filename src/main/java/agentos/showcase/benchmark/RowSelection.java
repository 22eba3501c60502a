package agentos.showcase.benchmark;

import agentos.showcase.pack.BenchmarkTable;
import agentos.showcase.text.Localized;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Which rows of a table a look lets through, group by group.
final class RowSelection {
    private final Map<String, Localized> groups = new HashMap<>();
    private final Map<String, Localized> dimensions = new HashMap<>();
    private final BenchmarkTable table;
    private final Look look;

    private RowSelection(BenchmarkTable table, Look look) {
        this.table = table;
        this.look = look;
        table.groups().forEach(group -> groups.putIfAbsent(group.id(), group.name()));
        table.dimensions().forEach(dimension -> dimensions.putIfAbsent(dimension.id(), dimension.name()));
    }

    /// The rows in printed order, those of a group together.
    static List<BenchmarkTable.Row> of(BenchmarkTable table, Look look) {
        var selection = new RowSelection(table, look);
        var byGroup = new LinkedHashMap<String, List<BenchmarkTable.Row>>();
        for (var row : table.rows()) {
            if (selection.shows(row)) {
                byGroup.computeIfAbsent(String.valueOf(row.group()), _ -> new ArrayList<>()).add(row);
            }
        }
        return byGroup.values().stream().flatMap(List::stream).toList();
    }

    private boolean shows(BenchmarkTable.Row row) {
        return look.group().map(group -> group.equals(row.group())).orElse(true)
                && look.dimension().map(dimension -> dimension.equals(row.dimension())).orElse(true)
                && (look.filter().isBlank() || contains(row, lower(look.filter().strip())));
    }

    private boolean contains(BenchmarkTable.Row row, String wanted) {
        return lower(row.name()).contains(wanted) || contains(groups.get(row.group()), wanted) || contains(dimensions.get(row.dimension()), wanted);
    }

    private static boolean contains(Localized name, String wanted) {
        return name != null && (lower(name.en()).contains(wanted) || lower(name.zh()).contains(wanted));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
