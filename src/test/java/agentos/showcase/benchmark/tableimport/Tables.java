package agentos.showcase.benchmark.tableimport;

import agentos.showcase.data.Finding;
import agentos.showcase.data.JsonFile;
import agentos.showcase.data.Json;
import agentos.showcase.pack.BenchmarkTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Fixtures, one for each quirk, and what tests ask of a table.
final class Tables {
    private Tables() {}

    static byte[] bytes(String name) throws IOException {
        try (var in = Tables.class.getResourceAsStream("/tables/" + name)) {
            return in.readAllBytes();
        }
    }

    static Imported read(String name) throws IOException {
        return TableImport.read(name, bytes(name), shipped());
    }

    static Candidate first(String name) throws IOException {
        return read(name).first().orElseThrow();
    }

    static Candidate text(String name, String content) {
        return TableImport.read(name, content.getBytes(StandardCharsets.UTF_8), BenchmarkTable.EMPTY).tables().getFirst();
    }

    static BenchmarkTable shipped() throws IOException {
        try {
            return Json.read(new agentos.showcase.data.Data.Obj(without(JsonFile.parse("benchmark.json", Files.readAllBytes(Path.of("showcase-data/benchmark.json"))))), BenchmarkTable.class);
        } catch (JsonFile.BadJson e) {
            throw new IOException(e);
        }
    }

    private static java.util.Map<String, agentos.showcase.data.Data> without(JsonFile file) {
        var fields = new java.util.LinkedHashMap<>(file.root().fields());
        fields.remove("$schema");
        return fields;
    }

    static List<String> names(Candidate candidate) {
        return candidate.table().rows().stream().map(BenchmarkTable.Row::name).toList();
    }

    static List<String> models(Candidate candidate) {
        return candidate.table().models().stream().map(BenchmarkTable.Model::name).toList();
    }

    static List<String> cells(Candidate candidate, String row) {
        return row(candidate, row).cells();
    }

    static BenchmarkTable.Row row(Candidate candidate, String name) {
        return candidate.table().rows().stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow(() -> new AssertionError(name + " not in " + names(candidate)));
    }

    static List<String> groups(Candidate candidate) {
        return candidate.table().groups().stream().map(group -> group.name().en()).toList();
    }

    /// `line:column code` of each finding.
    static List<String> found(List<Finding> findings) {
        return findings.stream().map(finding -> finding.line() + ":" + finding.column() + " " + finding.code().substring("import.".length())).toList();
    }

    static List<String> found(Candidate candidate) {
        return found(candidate.findings());
    }
}
