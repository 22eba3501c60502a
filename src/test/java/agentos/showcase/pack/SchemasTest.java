package agentos.showcase.pack;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.data.Data;
import agentos.showcase.data.Json;
import agentos.showcase.data.JsonFile;
import agentos.showcase.expert.Studio;
import agentos.showcase.run.RunRequest;
import agentos.showcase.taskgraph.Expert;
import agentos.showcase.taskgraph.PlanPatch;
import agentos.showcase.taskgraph.Skill;
import agentos.showcase.taskgraph.Task;
import agentos.showcase.taskgraph.Traits;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemasTest {
    private static final Path FOLDER = Path.of("showcase-data/schema");

    static Stream<Path> schemas() throws java.io.IOException {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void isAValidSchemaOfItsDraft(Path schema) throws Exception {
        var meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(Files.readString(schema), InputFormat.JSON)).isEmpty();
        assertThat(JsonFile.parse(schema.toString(), Files.readAllBytes(schema)).root().get("$schema").text())
                .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void travelsWithTheApplication(Path schema) throws Exception {
        try (var in = SchemasTest.class.getResourceAsStream("/agentos/showcase/schema/" + schema.getFileName())) {
            assertThat(in).isNotNull();
            assertThat(in.readAllBytes()).isEqualTo(Files.readAllBytes(schema));
        }
    }

    @Test
    void knowsExactlyTheFieldsOfTheRecords() throws Exception {
        Data card = schema("card");
        same(card, "", Card.class);
        same(card, "/$defs/task", Task.class);
        same(card, "/$defs/task/properties/traits", Traits.class);
        same(card, "/$defs/patch", PlanPatch.class);
        same(card, "/$defs/option", Decision.Option.class);
        same(card, "/properties/decisions/items", Decision.class);
        same(card, "/properties/faults/items", Fault.class);
        same(schema("pack"), "", PackInfo.class);
        same(schema("overview"), "", Overview.class);
        same(schema("overview"), "/$defs/claim", Overview.NumberClaim.class);
        same(schema("benchmark"), "", BenchmarkTable.class);
        same(schema("benchmark"), "/properties/rows/items", BenchmarkTable.Row.class);
        same(schema("routing"), "", RoutingModule.class);
        same(schema("routing"), "/properties/experts/items", Expert.class);
        same(schema("routing"), "/properties/experts/items/properties/skill", Skill.class);
        same(schema("routing"), "/properties/kinds/items", RoutingModule.Kind.class);
        same(schema("routing"), "/properties/features/items", Feature.class);
        same(schema("routing"), "/properties/training", Training.class);
        same(schema("access"), "", Access.class);
        same(schema("access"), "/properties/actions/items", Access.Action.class);
        same(schema("common"), "/$defs/section", Section.class);
    }

    /// Every card, played through with nobody there and with everything broken, hands over a result of the published form.
    @Test
    void describesTheResultsOfRuns() throws Exception {
        var studio = Studio.open(Path.of("showcase-data"));
        assertThat(studio.pack().cards()).isNotEmpty();
        for (Card card : studio.pack().cards()) {
            RunRequest broken = RunRequest.of(card);
            for (Fault fault : card.faults()) {
                broken = broken.injecting(fault.id(), 0);
            }
            for (RunRequest request : List.of(RunRequest.of(card), broken)) {
                byte[] result = Json.bytes(studio.simulate(request).end().result());
                assertThat(Schemas.check("result", JsonFile.parse("result.json", result))).as(card.id()).isEmpty();
            }
        }
    }

    private static Data schema(String kind) throws Exception {
        return JsonFile.parse(kind, Files.readAllBytes(FOLDER.resolve(kind + ".schema.json"))).root();
    }

    private static void same(Data schema, String pointer, Class<?> type) {
        Set<String> fields = new TreeSet<>(schema.at(pointer).get("properties").fields().keySet());
        fields.remove("$schema");
        assertThat(fields).as(type.getSimpleName())
                .isEqualTo(new TreeSet<>(Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList()));
        assertThat(schema.at(pointer).get("additionalProperties")).as(type.getSimpleName()).isEqualTo(Data.of(false));
    }
}
