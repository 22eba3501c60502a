package agentos.showcase.expert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agentos.showcase.data.Data;
import agentos.showcase.run.Artefact.Type;
import agentos.showcase.run.Assignment;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.taskgraph.Expert;
import agentos.showcase.taskgraph.Label;
import agentos.showcase.taskgraph.Task;
import agentos.showcase.text.Localized;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutputsTest {
    private static final Localized TITLE = new Localized("Count the orders", "清点订单");
    private static final Data ROWS = Data.object().put("rows", 3).build();

    @Test
    void anArtefactGoesUnderTheNameOfItsPlaceAndTheTaskOwnTitle() throws Exception {
        var made = Outputs.artefact(assignment(Data.NIL, "table", "picture"), Type.TABLE, ROWS);
        assertThat(made.name()).isEqualTo("table");
        assertThat(made.title()).isEqualTo(TITLE);
        assertThat(made.label()).isEqualTo(Label.COMPUTED);
        assertThat(Outputs.artefact(assignment(Data.NIL, "table", "picture"), 1, Type.DRAWING, ROWS).name()).isEqualTo("picture");
    }

    @Test
    void aTitleOfTheCardComesBeforeTheTaskOwn() throws Exception {
        var given = new Localized("Orders", "订单");
        assertThat(Outputs.artefact(assignment(Data.object().put("title", given).build(), "table"), Type.TABLE, ROWS).title()).isEqualTo(given);
    }

    @Test
    void aTaskThatNamesTooFewOutputsIsToldHowManyItNeeds() {
        assertThatThrownBy(() -> Outputs.artefact(assignment(Data.NIL, "table"), 1, Type.DRAWING, TITLE, ROWS))
                .isInstanceOfSatisfying(OperationFailed.class, failed -> {
                    assertThat(failed.reason().en()).contains("Count the orders").contains("2");
                    assertThat(failed.reason().zh()).contains("清点订单").contains("2");
                });
    }

    @Test
    void aMissingValueIsNamed() throws Exception {
        assertThat(Outputs.value(assignment(Data.NIL), "orders")).isEqualTo(Data.of("many"));
        assertThatThrownBy(() -> Outputs.value(assignment(Data.NIL), "prices")).isInstanceOf(OperationFailed.class).hasMessageContaining("prices");
    }

    @Test
    void aPointerFindsItsValueAndWithoutOneTheNameDoes() throws Exception {
        Data with = Data.object().put("from", "/orders").put("lost", "/nowhere").build();
        assertThat(Outputs.pointed(assignment(with), "from", "prices")).isEqualTo(Data.of("many"));
        assertThat(Outputs.pointed(assignment(with), "elsewhere", "orders")).isEqualTo(Data.of("many"));
        assertThatThrownBy(() -> Outputs.pointed(assignment(with), "lost", "orders")).isInstanceOf(OperationFailed.class).hasMessageContaining("/nowhere");
    }

    @Test
    void aRowWithoutAMarkHasNone() {
        assertThat(Outputs.row("", TITLE).get("mark").isPresent()).isFalse();
        assertThat(Outputs.row("bad", TITLE).get("mark").text()).isEqualTo("bad");
        assertThat(Outputs.row("", TITLE, Outputs.number(1.25, 1)).get("cells").items()).hasSize(2);
    }

    private static Assignment assignment(Data with, String... makes) {
        var task = new Task("count", TITLE, "office", null, null, List.of(makes), 1000, 1, 1, 1, 0, 0, null, null, "", with, null, null);
        return new Assignment("card", task, 1, new Expert("clerk", TITLE, List.of("office"), 1, 1, null), Map.of("orders", Data.of("many")), with, 1);
    }
}
