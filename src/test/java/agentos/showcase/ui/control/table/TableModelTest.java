package agentos.showcase.ui.control.table;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.data.TextBytes;
import agentos.showcase.expert.image.infographic.SpecTable;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A visitor's table while it is edited.
class TableModelTest {
    @Test
    void everyRowSaysWhatItIsTakenForWhileItIsTyped() {
        var model = new TableModel("Reach\t96 km\t0…120 km\nPrice\t$1,499\nLeft\t87 %\nFrom\t2027-03-15\nHeat\t-10…40 °C\t-30…60 °C\nModel\tIP65");
        assertThat(IntStream.range(0, 6).mapToObj(row -> model.taken(row).orElseThrow().kind().en()))
                .containsExactly("quantity with unit", "amount of money", "share of a whole", "date", "from–to", "words");
        assertThat(model.taken(0).orElseThrow().form().zh()).isEqualTo("标尺条");
        model.write(0, 1, "130 km");
        assertThat(model.doubt(0).orElseThrow().en()).contains("range");
        model.write(0, 1, "3/4/2027");
        assertThat(model.doubt(0).orElseThrow().en()).contains("month and day");
        model.write(0, 1, "");
        assertThat(model.taken(0)).isEmpty();
        assertThat(model.doubt(0).orElseThrow().zh()).contains("缺少");
        model.write(0, 1, "96 km");
        assertThat(model.doubt(0)).isEmpty();
        assertThat(SpecTable.read("t", model.text()).rows()).hasSize(6);
    }

    @Test
    void nothingThatWasPastedIsLost() {
        String ragged = "a,1 kg,extra,more,and more\n\nb\n\"quoted, \"\"cell\"\"\",2 kg\n混合 mixed,3 千克";
        var model = new TableModel(ragged);
        assertThat(model.rows()).hasSize(4);
        assertThat(SpecTable.cells(model.text())).isEqualTo(model.rows());
        assertThat(model.doubt(0).orElseThrow().en()).contains("5 cells");
        assertThat(model.doubt(1)).isPresent();
        var many = new TableModel(IntStream.range(0, 400).mapToObj(i -> "Row " + i + "\t" + i + " kg").collect(Collectors.joining("\n")));
        assertThat(many.rows()).hasSize(400);
        assertThat(many.doubt().orElseThrow().en()).contains("400");
        var open = new TableModel("a,\"open\nb,2");
        assertThat(open.rows()).hasSize(2);
        assertThat(new TableModel("").rows()).isEmpty();
        assertThat(new TableModel("only").rows()).hasSize(1);
    }

    @Test
    void aHeadingNamesTheColumnsAndStaysInFrontOfTheRows() {
        var model = new TableModel("名称;范围;数值\n续航;0…120 km;96 km");
        assertThat(model.rows()).containsExactly(List.of("续航", "0…120 km", "96 km"));
        assertThat(model.taken(0).orElseThrow().form().en()).isEqualTo("Bar on a scale");
        model.write(0, 2, "500 km");
        assertThat(model.doubt(0)).isPresent();
        assertThat(model.text()).startsWith("名称\t范围\t数值");
    }

    @Test
    void rowsComeAndGoAndAWholeTableCanBeTakenBack() {
        var model = new TableModel("a\t1 kg\nb\t2 kg");
        model.add();
        assertThat(model.rows()).hasSize(3);
        model.write(2, 0, "c");
        model.remove(0);
        model.replace("x,9\ny,8");
        assertThat(model.rows().getFirst()).containsExactly("x", "9");
        model.undo();
        assertThat(model.rows().getFirst()).containsExactly("b", "2 kg");
        model.undo();
        assertThat(model.rows().getFirst()).containsExactly("a", "1 kg");
        model.undo();
        assertThat(model.canUndo()).isFalse();
    }

    @Test
    void aFileIsReadInTheCharactersItWasWrittenIn() {
        for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("GBK"), StandardCharsets.UTF_16LE)) {
            var read = TextBytes.read("续航,96 公里\r\n重量,14.8 千克".getBytes(charset));
            assertThat(new TableModel(read.text()).cell(1, 1)).as(charset.name()).isEqualTo("14.8 千克");
        }
        assertThat(TextBytes.read("\uFEFF续航,9".getBytes(StandardCharsets.UTF_8)).text()).startsWith("续");
        assertThat(TextBytes.read("续航,96 公里".getBytes(Charset.forName("GBK"))).isGuessed()).isTrue();
    }
}
