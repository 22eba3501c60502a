package agentos.showcase.pack;

import agentos.showcase.data.Data;
import agentos.showcase.data.Finding;
import agentos.showcase.data.Json;
import agentos.showcase.data.JsonFile;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/// A benchmark table in a file of its own, in the form of a pack's `benchmark.json`.
///
/// @param table    nothing when the file has an error
/// @param findings what is wrong with it, with line and column
public record TableFile(Optional<BenchmarkTable> table, List<Finding> findings) {
    private static final Texts TEXTS = Texts.of("pack");

    public TableFile {
        findings = List.copyOf(findings);
    }

    /// @param name what findings call the file
    public static TableFile read(String name, byte[] bytes) {
        JsonFile file;
        try {
            file = JsonFile.parse(name, bytes);
        } catch (JsonFile.BadJson e) {
            return new TableFile(Optional.empty(), List.of(e.finding()));
        }
        var required = Schemas.incompleteTexts("benchmark", file);
        var findings = new ArrayList<>(MissingTexts.check(file, required));
        var schema = Schemas.check("benchmark", file);
        findings.addAll(schema);
        if (!schema.isEmpty()) {
            return new TableFile(Optional.empty(), findings);
        }
        try {
            var fields = new LinkedHashMap<>(file.root().fields());
            fields.remove("$schema");
            var table = Json.read(MissingTexts.repair(new Data.Obj(fields), required), BenchmarkTable.class);
            var wrong = TableCheck.check(table, file);
            findings.addAll(wrong);
            return new TableFile(wrong.stream().anyMatch(Finding::isError) ? Optional.empty() : Optional.of(table), findings);
        } catch (JacksonException e) {
            String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            findings.add(file.error("pack.value", "", TEXTS.both("pack.value", reason)));
            return new TableFile(Optional.empty(), findings);
        }
    }
}
