package agentos.showcase.expert.image.infographic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agentos.showcase.data.Data;
import agentos.showcase.expert.Studio;
import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Drawings;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.image.infographic.Value.Kind;
import agentos.showcase.pack.Card;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.run.Run;
import agentos.showcase.run.RunEvent;
import agentos.showcase.run.RunRequest;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// From a table to a picture and back.
class InfographicTest {
    private static final Studio STUDIO = Studio.open(Path.of("showcase-data"));
    private static final Card CARD = STUDIO.pack().card("infographic").orElseThrow();

    @Test
    void cellsAreReadByKindNumberAndUnitInBothLanguages() {
        assertThat(Value.read("96 km")).isEqualTo(new Value(Kind.QUANTITY, 96, 96, "96", "km"));
        assertThat(Value.read("2.5 小时")).isEqualTo(new Value(Kind.QUANTITY, 2.5, 2.5, "2.5", "小时"));
        assertThat(Value.read("87%").kind()).isEqualTo(Kind.SHARE);
        assertThat(Value.read("9").kind()).isEqualTo(Kind.COUNT);
        assertThat(Value.read("90").kind()).as("too many to count").isEqualTo(Kind.QUANTITY);
        assertThat(Value.read("−10…40 °C")).isEqualTo(new Value(Kind.INTERVAL, -10, 40, "−10…40", "°C"));
        assertThat(Value.read("15 March 2027")).isEqualTo(Value.read("2027 年 3 月 15 日")).isEqualTo(Value.read("2027-03-15"));
        assertThat(Value.read("2027-02-30").kind()).as("no such day").isEqualTo(Kind.TEXT);
        assertThat(Value.read("IP65").kind()).isEqualTo(Kind.TEXT);
    }

    @Test
    void aRowWhoseLanguagesDisagreeOrWhoseRangeLeavesItsValueOutIsRefusedByName() {
        Data name = Data.object().put("en", "Weight").put("zh", "重量").build();
        Data torn = Data.object().put("id", "w").put("name", name).put("value", Data.object().put("en", "14 kg").put("zh", "41 千克").build()).build();
        assertThatThrownBy(() -> Spec.read(torn, 0)).isInstanceOfSatisfying(OperationFailed.class,
                failed -> assertThat(failed.reason().en()).contains("Weight", "14 kg", "41 千克"));
        Data outside = Data.object().put("id", "w").put("name", name).put("value", "14 kg").put("range", "0…10 kg").build();
        assertThatThrownBy(() -> Spec.read(outside, 0)).isInstanceOf(OperationFailed.class);
    }

    @Test
    void everyLayoutWithEveryEmphasisIsReadableAndReadsBackAsTheTable() throws Exception {
        for (String layout : List.of("dashboard", "poster")) {
            for (var emphasis : CARD.decision("emphasis-choice").options()) {
                Run run = STUDIO.simulate(RunRequest.of(CARD).choosing("layout-choice", layout, 0).choosing("emphasis-choice", emphasis.id(), 0));
                assertThat(run.end().outcome()).as(layout + " " + emphasis.id()).isEqualTo(RunEvent.Outcome.COMPLETE);
                assertThat(run.events()).noneMatch(RunEvent.SentBack.class::isInstance);
            }
        }
    }

    @Test
    void readingBackMeasuresTheLayersAndNotWhatTheyWereMeantToBe() throws Exception {
        Drawing drawing = infographic(STUDIO.simulate(CARD), Language.EN);
        var specs = specs();
        assertThat(ReadBack.of(drawing, specs, Language.EN)).allMatch(ReadBack.Reading::ok);
        Drawing bent = change(drawing, "charge-mark", layer -> Layer.rect(layer.id(),
                new Layer.Bounds(layer.bounds().x(), layer.bounds().y(), layer.bounds().width() * 1.1, 14), 7, "#000000").as("mark"));
        assertThat(ReadBack.of(bent, specs, Language.EN)).filteredOn(reading -> !reading.ok()).singleElement()
                .satisfies(reading -> assertThat(reading.low()).isCloseTo(2.75, org.assertj.core.data.Offset.offset(0.001)));
        Drawing retold = change(drawing, "motor-value", layer -> Layer.text(layer.id(), layer.bounds(), "520", layer.type()).as("value"));
        assertThat(ReadBack.of(retold, specs, Language.EN)).filteredOn(reading -> !reading.ok()).extracting(ReadBack.Reading::row).containsExactly("motor");
        Drawing fewer = change(drawing, "gears-icon-9", layer -> layer.as("gone"));
        assertThat(ReadBack.of(fewer, specs, Language.EN)).filteredOn(reading -> !reading.ok()).extracting(ReadBack.Reading::low).containsExactly(8.0);
    }

    @Test
    void anInspectionFindsTextThatTouchesOrFadesOrLeavesTheSheet() throws Exception {
        Drawing drawing = infographic(STUDIO.simulate(CARD), Language.ZH);
        assertThat(Inspection.of(drawing).overlaps()).isEmpty();
        Drawing pale = change(drawing, "motor-value", layer -> layer.with(layer.type().colored("#dddddd")));
        assertThat(Inspection.of(pale).contrast()).isLessThan(1.6);
        Drawing moved = change(drawing, "motor-value", layer -> Layer.text(layer.id(), new Layer.Bounds(1560, layer.bounds().y(), 200, 80), layer.text(), layer.type()));
        assertThat(Inspection.of(moved).outside()).containsExactly("motor-value", "电机功率");
        Drawing piled = change(drawing, "motor-unit", layer -> Layer.text(layer.id(), new Layer.Bounds(layer.bounds().x() - 40, layer.bounds().y(), 60, 60), layer.text(), layer.type()));
        assertThat(Inspection.of(piled).overlaps()).isNotEmpty();
    }

    @Test
    void anotherValueMovesItsMarksAndWordsAndNothingElse() throws Exception {
        var artefacts = STUDIO.simulate(CARD).at(Long.MAX_VALUE).artefacts();
        Drawing before = Drawings.panels(artefacts.get("infographic").data()).getFirst().en();
        var bound = new BoundValue(artefacts.get("specs").data().get("specs"), artefacts.get("layout").data().get("layout"), CARD.inputs().get("colours").get("palette"));
        var changed = bound.set(before, 0, Localized.same("60 km"), Language.EN);
        var specs = changed.specs().items().stream().map(row -> agentos.showcase.data.Json.read(row, Spec.class)).toList();
        assertThat(specs.getFirst().en().low()).isEqualTo(60);
        assertThat(ReadBack.of(changed.drawing(), specs, Language.EN)).allMatch(ReadBack.Reading::ok);
        assertThat(changed.drawing().layers().stream().filter(layer -> !before.layers().contains(layer)).map(Layer::id)).containsExactly("row-range");
        assertThatThrownBy(() -> bound.set(before, 0, Localized.same("600 km"), Language.EN)).isInstanceOf(OperationFailed.class).hasMessageContaining("scale");
        assertThatThrownBy(() -> bound.set(before, 99, Localized.same("1"), Language.EN)).isInstanceOf(OperationFailed.class);
    }

    @Test
    void everyMistakeIsSentBackToWhoeverMadeIt() throws Exception {
        for (var fault : List.of(List.of("misread", "recognise"), List.of("unit-lost", "recognise"), List.of("row-dropped", "arrange"), List.of("bar-too-long", "draw"))) {
            Run run = STUDIO.simulate(RunRequest.of(CARD).injecting(fault.getFirst(), 0));
            assertThat(run.events()).as(fault.getFirst()).filteredOn(RunEvent.SentBack.class::isInstance).singleElement()
                    .satisfies(event -> assertThat(((RunEvent.SentBack) event).task()).isEqualTo(fault.getLast()));
            assertThat(run.end().outcome()).as(fault.getFirst()).isEqualTo(RunEvent.Outcome.COMPLETE);
        }
    }

    @Test
    void aLayoutThatTakesTooLongGivesWayToAListThatHoldsAllRows() throws Exception {
        Run run = STUDIO.simulate(RunRequest.of(CARD).injecting("arrange-slow", 0));
        Data layout = run.at(Long.MAX_VALUE).artefacts().get("layout").data();
        assertThat(layout.at("/layout/name").text()).isEqualTo("list");
        assertThat(layout.get("rows").integer(0)).isEqualTo(12);
        assertThat(run.end().outcome()).isEqualTo(RunEvent.Outcome.COMPLETE);
    }

    private static List<Spec> specs() throws OperationFailed {
        var specs = new ArrayList<Spec>();
        for (Data row : CARD.inputs().get("table").items()) {
            specs.add(Spec.read(row, specs.size()));
        }
        return specs;
    }

    private static Drawing infographic(Run run, Language language) {
        return Drawings.panels(run.at(Long.MAX_VALUE).artefacts().get("infographic").data()).getFirst().in(language);
    }

    private static Drawing change(Drawing drawing, String id, java.util.function.UnaryOperator<Layer> change) {
        return new Drawing(drawing.width(), drawing.height(), drawing.layers().stream().map(row ->
                row.with(row.children().stream().map(layer -> layer.id().equals(id) ? change.apply(layer) : layer).toList())).toList());
    }
}
