package agentos.showcase.expert.image.infographic;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.data.Data;
import agentos.showcase.data.Finding;
import agentos.showcase.data.SplitMix64;
import agentos.showcase.expert.Studio;
import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.image.infographic.Value.Kind;
import agentos.showcase.text.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Tables as people paste them, and the sheets that come of them.
class SpecTableTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "96 km|QUANTITY|96|96|km", "96km/h|QUANTITY|96|96|km/h", "1,234.5 kg|QUANTITY|1234.5|1234.5|kg", "$499|QUANTITY|499|499|", "¥3,299|QUANTITY|3299|3299|",
        "89.90 €|QUANTITY|89.9|89.9|€", "3299 元|QUANTITY|3299|3299|元", "US$ 20|QUANTITY|20|20|", "约 96 公里|QUANTITY|96|96|公里", "≥ 40 dB|QUANTITY|40|40|dB",
        "up to 18 h|QUANTITY|18|18|h", "87 %|SHARE|87|87|%", "１２％|SHARE|12|12|%", "约 30%|SHARE|30|30|%", "9|COUNT|9|9|", "10-20 km|INTERVAL|10|20|km",
        "10 km – 20 km|INTERVAL|10|20|km", "−10…40 °C|INTERVAL|-10|40|°C", "40 to 10 °C|INTERVAL|10|40|°C", "5至8小时|INTERVAL|5|8|小时", "10%–20%|INTERVAL|10|20|%",
        "2027-03-15|DATE|20892|20892|", "2027/3/15|DATE|20892|20892|", "15.03.2027|DATE|20892|20892|", "March 15, 2027|DATE|20892|20892|",
        "15 Mar 2027|DATE|20892|20892|", "2027年3月15日|DATE|20892|20892|", "3/4/2027|TEXT|0|0|", "12,5 km|TEXT|0|0|", "IP65|TEXT|0|0|", "ja|TEXT|0|0|"})
    void cellsAreTakenForWhatTheyAre(String cell, Kind kind, double low, double high, String unit) {
        Value value = Value.read(cell);
        assertThat(value.kind()).isEqualTo(kind);
        assertThat(value.low()).isEqualTo(low);
        assertThat(value.high()).isEqualTo(high);
        assertThat(value.unit()).isEqualTo(unit == null ? "" : unit);
        String printed = value.unit().isEmpty() ? value.text() : value.text() + " " + value.unit();
        assertThat(Value.read(printed).sameNumbers(value)).as("what is printed is read as the same").isTrue();
    }

    @Test
    void tabsCommasSemicolonsHeadingsAndQuotesAreUnderstood() {
        for (String text : List.of("Name\tValue\tRange\nReach\t96 km\t0…120 km\nPrice\t$1,499\n", "Reach,96 km,0…120 km\nPrice,\"$1,499\"\n", "\uFEFF名称;数值;范围\nReach;96 km;0…120 km\n\nPrice;$1,499\n")) {
            var table = SpecTable.read("paste", text);
            assertThat(table.findings()).isEmpty();
            assertThat(table.rows()).extracting(row -> row.at("/name/en").text()).containsExactly("Reach", "Price");
            assertThat(table.rows().getFirst().get("range").text()).isEqualTo("0…120 km");
        }
        var both = SpecTable.read("paste", "name_en,name_zh,value_en,value_zh\nReach,续航,96 km,96 公里\n");
        assertThat(both.rows().getFirst().at("/value/zh").text()).isEqualTo("96 公里");
    }

    @Test
    void whatIsMessyIsSaidWithItsPlaceAndTheRestIsKept() {
        var table = SpecTable.read("paste.csv", "Reach,96 km\nDay,3/4/2027\n,5 kg\nWeight,\"12,5 kg\"\nReach,90 km\nWide,1,2,3,4\nModel,3x-7\nOut,150 km,0…120 km\n");
        assertThat(table.findings()).extracting(Finding::code)
                .containsExactly("table.day", "table.cell", "table.comma", "table.twice", "table.cells", "table.range", "table.words", "table.range");
        assertThat(table.findings()).extracting(Finding::line).containsExactly(2, 3, 4, 5, 6, 6, 7, 8);
        assertThat(table.rows()).hasSize(7);
    }

    @Test
    void nothingOneRowAndFourHundredRowsAreAllAnswered() {
        assertThat(SpecTable.read("p", " \n\n").findings()).singleElement().satisfies(finding -> assertThat(finding.isError()).isTrue());
        assertThat(SpecTable.read("p", "Reach\t96 km").rows()).hasSize(1);
        var long400 = SpecTable.read("p", IntStream.range(0, 400).mapToObj(i -> "Row " + i + "\t" + i + " kg").collect(Collectors.joining("\n")));
        assertThat(long400.rows()).hasSize(SpecTable.MOST);
        assertThat(long400.findings()).singleElement().satisfies(finding -> assertThat(finding.sentence().en()).contains("400").contains("384"));
        assertThat(SpecTable.read("p", "a,\"open\nb,2").findings()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dashboard", "poster", "band", "list"})
    void everyLayoutHoldsAnyTableAndIsLegible(String layout) throws Exception {
        var random = new SplitMix64(7);
        var card = Studio.open(Path.of("showcase-data")).pack().card("infographic").orElseThrow();
        var cells = List.of("96 km", "87 %", "9", "−10…40 °C", "2027-03-15", "IP65", "$1,499", "14.8 kg", "up to 18 h");
        for (int size = 1; size <= SpecTable.MOST; size++) {
            for (int turn = 0; turn < (size < 5 ? 2 : 1); turn++) {
                var specs = new ArrayList<Spec>();
                for (int i = 0; i < size; i++) {
                    String cell = cells.get(random.nextInt(cells.size()));
                    var row = Data.object().put("id", "r" + i).put("name", "Property " + (i + 1)).put("value", cell);
                    specs.add(Spec.read(cell.endsWith("kg") ? row.put("range", "0…30 kg").build() : row.build(), i));
                }
                String lead = "r" + random.nextInt(size);
                var picture = new InfographicPicture(card.inputs().get("product"), InfographicOperations.byId(specs), Layout.of(layout, specs, lead),
                        Palette.read(card.inputs().get("colours").get("palette")));
                for (Language language : Language.values()) {
                    Drawing drawing = picture.draw(language);
                    var inspection = Inspection.of(drawing);
                    String what = layout + " of " + size + ", " + specs.stream().map(spec -> spec.printed(language) + (spec.id().equals(lead) ? "*" : "")).toList();
                    assertThat(inspection.overlaps()).as(what).isEmpty();
                    assertThat(inspection.outside()).as(what).isEmpty();
                    assertThat(inspection.smallest().mm()).as(what).isGreaterThanOrEqualTo(4);
                    assertThat(inspection.smallest().pixels()).as(what).isGreaterThanOrEqualTo(22);
                    assertThat(ReadBack.of(drawing, specs, language)).as(what).allMatch(ReadBack.Reading::ok);
                }
            }
        }
    }
}
