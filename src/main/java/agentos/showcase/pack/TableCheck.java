package agentos.showcase.pack;

import agentos.showcase.data.Finding;
import agentos.showcase.data.JsonFile;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Whether a benchmark table hangs together: every row has a value per model, and every id leads somewhere.
final class TableCheck {
    private static final Texts TEXTS = Texts.of("pack");

    private TableCheck() {}

    static List<Finding> check(BenchmarkTable table, JsonFile file) {
        var findings = new ArrayList<Finding>();
        findings.addAll(Ids.twice(file, "/models", table.models(), BenchmarkTable.Model::id));
        findings.addAll(Ids.twice(file, "/groups", table.groups(), BenchmarkTable.Group::id));
        findings.addAll(Ids.twice(file, "/dimensions", table.dimensions(), BenchmarkTable.Dimension::id));
        findings.addAll(Ids.twice(file, "/parameters", table.parameters(), BenchmarkTable.Parameter::id));
        findings.addAll(Ids.twice(file, "/rows", table.rows(), BenchmarkTable.Row::id));
        var models = ids(table.models(), BenchmarkTable.Model::id);
        var groups = ids(table.groups(), BenchmarkTable.Group::id);
        var dimensions = ids(table.dimensions(), BenchmarkTable.Dimension::id);
        var parameters = ids(table.parameters(), BenchmarkTable.Parameter::id);
        findings.addAll(Ids.unknown(file, "/own", table.own(), models));
        for (int i = 0; i < table.parameters().size(); i++) {
            width(findings, file, "/parameters/" + i + "/cells", table.parameters().get(i).cells(), models);
        }
        for (int i = 0; i < table.rows().size(); i++) {
            var row = table.rows().get(i);
            String here = "/rows/" + i;
            if (parameters.contains(row.id())) {
                findings.add(file.error("pack.id.duplicate", here + "/id", TEXTS.both("pack.id.duplicate", row.id())));
            }
            findings.addAll(Ids.unknown(file, here + "/group", row.group(), groups));
            findings.addAll(Ids.unknown(file, here + "/dimension", row.dimension(), dimensions));
            width(findings, file, here + "/cells", row.cells(), models);
            for (int j = 0; j < row.bold().size(); j++) {
                findings.addAll(Ids.unknown(file, here + "/bold/" + j, row.bold().get(j), models));
            }
        }
        return findings;
    }

    private static void width(List<Finding> findings, JsonFile file, String pointer, List<String> cells, Set<String> models) {
        if (cells.size() != models.size()) {
            findings.add(file.error("pack.table.width", pointer, TEXTS.both("pack.table.width", cells.size(), models.size())));
        }
    }

    private static <T> Set<String> ids(List<T> items, Function<T, String> id) {
        var ids = new LinkedHashSet<String>();
        items.forEach(item -> ids.add(id.apply(item)));
        return ids;
    }
}
