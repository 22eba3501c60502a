package agentos.showcase.pack;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.benchmark.tableimport.Candidate;
import agentos.showcase.benchmark.tableimport.TableJson;
import agentos.showcase.benchmark.tableimport.TableImport;
import agentos.showcase.data.Json;
import agentos.showcase.data.Data;
import agentos.showcase.data.JsonFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is imported loads in a pack.
class ImportedTablesTest {
    static Stream<Path> fixtures() throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/tables"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void everyTableThatLooksLikeABenchmarkObeysTheSchemaAndHangsTogether(Path fixture) throws Exception {
        for (Candidate candidate : TableImport.read(fixture.getFileName().toString(), Files.readAllBytes(fixture)).tables()) {
            if (candidate.isBenchmark()) {
                var file = JsonFile.parse("benchmark.json", TableJson.bytes(candidate.table()));
                assertThat(Schemas.check("benchmark", file)).isEmpty();
                assertThat(Schemas.incompleteTexts("benchmark", file)).isEmpty();
                var fields = new LinkedHashMap<>(file.root().fields());
                fields.remove("$schema");
                var read = Json.read(new Data.Obj(fields), BenchmarkTable.class);
                assertThat(read).isEqualTo(candidate.table());
                assertThat(TableCheck.check(read, file)).isEmpty();
            }
        }
    }
}
