package agentos.showcase.benchmark.tableimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A person changes how a table is understood.
class MappingTest {
    @Test
    void theSameBytesGiveTheSameTableAndTheSameMappingTheSameCandidate() throws IOException {
        for (String name : List.of("marks.md", "spans.md", "values.csv")) {
            assertThat(Tables.read(name)).isEqualTo(Tables.read(name));
            var table = Tables.first(name);
            assertThat(table.with(table.mapping()).table()).isEqualTo(table.table());
        }
    }

    @Test
    void columnsAndRowsCanBeLeftOutOrMeanSomethingElse() throws IOException {
        var table = Tables.first("category-column.md");
        assertThat(table.mapping().columns()).containsExactly(Role.CATEGORY, Role.NAME, Role.SETTING, Role.MODEL, Role.MODEL);
        var changed = table.with(table.mapping().withColumn(4, Role.SKIP).withRow(2, Role.SKIP).withColumn(0, Role.SETTING));
        assertThat(Tables.models(changed)).containsExactly("Orbit-2 Base");
        assertThat(Tables.names(changed)).doesNotContain("BBH");
        assertThat(Tables.groups(changed)).containsExactly("Results");
        assertThat(table.with(table.mapping().withOwn("Llama-9 Base")).table().own()).isEqualTo("llama-9-base");
    }

    @Test
    void aTableCanBeTurned() throws IOException {
        var turned = Tables.first("group-rows.md").with(Orientation.MODELS_IN_ROWS);
        assertThat(Tables.models(turned)).containsExactly("MMLU-Pro", "HLE", "LiveCodeBench-v6");
        assertThat(Tables.names(turned)).containsExactly("Orbit-2", "GPT-5 High");
        assertThat(Tables.cells(turned, "GPT-5 High")).containsExactly("84.6", "-", "83.1");
        assertThat(Tables.models(turned.with(Orientation.MODELS_IN_COLUMNS))).containsExactly("Orbit-2", "GPT-5 High");
    }

    @Test
    void aMappingOfAnotherTableIsRefused() throws IOException {
        var table = Tables.first("group-rows.md");
        var other = Tables.first("category-column.md").mapping();
        assertThatThrownBy(() -> table.with(other)).isInstanceOf(IllegalArgumentException.class);
    }
}
