package agentos.showcase.pack;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.benchmark.tableimport.Candidate;
import agentos.showcase.benchmark.tableimport.TableJson;
import agentos.showcase.benchmark.tableimport.TableImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
                var read = TableFile.read("benchmark.json", TableJson.bytes(candidate.table()));
                assertThat(read.findings()).isEmpty();
                assertThat(read.table()).contains(candidate.table());
            }
        }
    }
}
