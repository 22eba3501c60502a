package agentos.showcase.expert.image.infographic;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.data.Data;
import agentos.showcase.data.Json;
import agentos.showcase.expert.Studio;
import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.DrawingFile;
import agentos.showcase.expert.drawing.DrawingPainter;
import agentos.showcase.expert.drawing.Drawings;
import agentos.showcase.expert.drawing.Edits;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.LayerEdit;
import agentos.showcase.expert.image.check.ImageCheck;
import agentos.showcase.pack.Card;
import agentos.showcase.run.Choice;
import agentos.showcase.run.Run;
import agentos.showcase.run.RunEvent;
import agentos.showcase.run.RunRequest;
import agentos.showcase.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What a visitor does to the layers of an infographic, and what becomes of it in the run.
class RetouchTest {
    private static final Studio STUDIO = Studio.open(Path.of("showcase-data"));
    private static final Card CARD = STUDIO.pack().card("infographic").orElseThrow();

    @Test
    void whatAHandBreaksIsFoundByTheChecksAndNoTaskIsSentBackForIt() throws Exception {
        assertThat(failing(run())).isEmpty();
        assertThat(failing(run(new LayerEdit.SetValue("/specs/0/value", "60 km", Language.EN)))).containsExactly("numbers", "marks");
        assertThat(failing(run(new LayerEdit.SetValue("/specs/0/value", "96 miles", Language.EN)))).containsExactly("units");
        assertThat(failing(run(new LayerEdit.Show("row-water", false)))).containsExactly("every-row");
        assertThat(failing(run(new LayerEdit.Show("charge-mark", false)))).containsExactly("marks");
        assertThat(failing(run(new LayerEdit.Say("motor-name", "Engine", Language.EN)))).containsExactly("names");
        assertThat(failing(run(new LayerEdit.Recolour("motor-value", LayerEdit.Part.TEXT, "#e0e0e0")))).containsExactly("contrast");
        assertThat(failing(run(new LayerEdit.Move("row-motor", 0, -60)))).contains("overlaps");
        assertThat(failing(run(new LayerEdit.Rename("row-motor", "Engine", Language.EN), new LayerEdit.Reorder("row-motor", 0),
                new LayerEdit.Recolour("charge-mark", LayerEdit.Part.FILL, "#c04a1a")))).doesNotContain("numbers", "marks", "contrast");
    }

    @Test
    void aRowBehindTheGroundIsNotReadFromTheLayersAloneButItsContrastIsMeasuredOnThePixels() throws Exception {
        assertThat(failing(run(new LayerEdit.Recolour("row-motor", LayerEdit.Part.FILL, "#000000")))).as("a group has no inside").isEmpty();
        assertThat(failing(run(new LayerEdit.Recolour("motor-panel", LayerEdit.Part.FILL, "#1c2a27")))).containsExactly("contrast");
    }

    @Test
    void aMistakeOfAnExpertIsStillSentBackWhenAHandWasOnThePicture() throws Exception {
        var request = RunRequest.of(CARD).injecting("bar-too-long", 0).choosing(choice(new LayerEdit.SetValue("/specs/3/value", "50 %", Language.EN)));
        Run run = STUDIO.simulate(request);
        assertThat(run.events()).filteredOn(RunEvent.SentBack.class::isInstance).singleElement()
                .satisfies(event -> assertThat(((RunEvent.SentBack) event).task()).isEqualTo("draw"));
        assertThat(failing(run)).containsExactly("numbers", "marks");
    }

    @Test
    void aValueMovesItsMarksInBothLanguagesWithTheUnitOfEach() throws Exception {
        var panel = panel(run(new LayerEdit.SetValue("/specs/0/value", "60", Language.ZH), new LayerEdit.SetValue("/specs/5/value", "4", Language.EN),
                new LayerEdit.SetValue("/specs/3/value", "25 %", Language.EN), new LayerEdit.SetValue("/specs/10/value", "2027-12-31", Language.EN)));
        for (Language language : Language.values()) {
            Drawing drawing = panel.in(language);
            assertThat(layer(drawing, "range-unit").text()).isEqualTo(language == Language.EN ? "km" : "公里");
            assertThat(layer(drawing, "range-mark").bounds().width() / layer(drawing, "range-track").bounds().width()).isEqualTo(0.5);
            assertThat(drawing.flat()).filteredOn(layer -> layer.id().startsWith("gears-icon")).hasSize(4);
            assertThat(layer(drawing, "battery-value").text()).isEqualTo("25%");
            assertThat(layer(drawing, "launch-mark").bounds().x()).isGreaterThan(layer(drawing, "launch-track").bounds().right() - 20);
        }
    }

    @Test
    void wordsGoForTheLanguageTheyWereWrittenInAndAllElseForBoth() throws Exception {
        var panel = panel(run(new LayerEdit.Say("title", "Fjord 7 Pro", Language.EN), new LayerEdit.SetValue("/specs/11/value", "IP67", Language.ZH),
                new LayerEdit.Recolour("charge-mark", LayerEdit.Part.FILL, "#123456"), new LayerEdit.Rename("row-motor", "电机", Language.ZH)));
        assertThat(layer(panel.en(), "title").text()).isEqualTo("Fjord 7 Pro");
        assertThat(layer(panel.zh(), "title").text()).isEqualTo("峡湾 7");
        assertThat(layer(panel.en(), "water-value").text()).isEqualTo("IP65");
        assertThat(layer(panel.zh(), "water-value").text()).isEqualTo("IP67");
        assertThat(layer(panel.zh(), "row-motor").name()).isEqualTo("电机");
        assertThat(layer(panel.en(), "row-motor").name()).isEqualTo("Motor");
        assertThat(layer(panel.en(), "charge-mark").fill()).isEqualTo(layer(panel.zh(), "charge-mark").fill());
        assertThat(panel.en().flat()).extracting(Layer::id).isEqualTo(panel.zh().flat().stream().map(Layer::id).toList());
    }

    @Test
    void anotherValueLeavesWhatAHandChangedOnItsRow() throws Exception {
        var panel = panel(run(new LayerEdit.Recolour("range-mark", LayerEdit.Part.FILL, "#ff0000"), new LayerEdit.Show("range-least", false),
                new LayerEdit.Say("range-name", "Reach", Language.EN), new LayerEdit.Recolour("gears-icon-1", LayerEdit.Part.OUTLINE, "#00ff00"),
                new LayerEdit.Move("range-value", 10, 0),
                new LayerEdit.SetValue("/specs/0/value", "30 km", Language.EN), new LayerEdit.SetValue("/specs/5/value", "11", Language.EN)));
        assertThat(layer(panel.en(), "range-mark").fill().stops()).containsExactly("#ff0000");
        assertThat(layer(panel.en(), "range-least").visible()).isFalse();
        assertThat(layer(panel.en(), "range-name").text()).isEqualTo("Reach");
        assertThat(layer(panel.en(), "range-value").bounds().x()).isEqualTo(layer(panel(run()).en(), "range-value").bounds().x() + 10);
        assertThat(layer(panel.en(), "gears-icon-11").stroke().color()).as("new icons look as the first does").isEqualTo("#00ff00");
        assertThat(layer(panel.en(), "gears-icon-2").stroke().color()).isNotEqualTo("#00ff00");
    }

    @Test
    void whatCannotBeDoneIsLeftOutAndSaid() throws Exception {
        for (var refused : Map.of("scale from 0 to 120", new LayerEdit.SetValue("/specs/0/value", "600 km", Language.EN),
                "scale from 0 to 100", new LayerEdit.SetValue("/specs/3/value", "150 %", Language.EN),
                "no row 100", new LayerEdit.SetValue("/specs/99/value", "1", Language.EN)).entrySet()) {
            Run run = run(refused.getValue());
            assertThat(panel(run)).isEqualTo(panel(run()));
            assertThat(note(run)).contains(refused.getKey());
        }
        assertThat(note(STUDIO.simulate(RunRequest.of(CARD).choosing(new Choice("by-hand", "own", 0, Map.of("edits", "{\"list\": 7}")))))).contains("cannot be read");
    }

    @Test
    void aSavedPictureOpensAsTheSamePixelsAndItsValuesStillMoveTheirMarks() throws Exception {
        var artefact = run(new LayerEdit.SetValue("/specs/0/value", "60 km", Language.EN)).at(Long.MAX_VALUE).artefacts().get("infographic").data();
        Drawing saved = Drawings.panels(artefact).getFirst().en();
        Drawing opened = DrawingFile.read("x.layers.json", DrawingFile.bytes(saved)).drawing().orElseThrow();
        assertThat(DrawingPainter.png(opened, 1)).isEqualTo(DrawingPainter.png(saved, 1));
        var retouch = Retouch.of(artefact).opened(opened);
        assertThat(retouch.done(Language.EN).sheet().orElseThrow().printed(0, Language.EN)).contains("60 km");
        var result = retouch.with(new Edits(List.of(new LayerEdit.SetValue("/specs/0/value", "90 km", Language.EN)))).done(Language.EN);
        assertThat(result.refused()).isEmpty();
        assertThat(layer(result.drawing(), "range-mark").bounds().width()).isEqualTo(layer(saved, "range-mark").bounds().width() * 1.5);
    }

    @Test
    void anArtefactThatWasRetouchedComesBackWithItsEditsAndThePictureBefore() throws Exception {
        var edits = new Edits(List.of(new LayerEdit.Show("row-water", false), new LayerEdit.Say("title", "New", Language.EN)));
        Data data = run(edits.list().toArray(LayerEdit[]::new)).at(Long.MAX_VALUE).artefacts().get("infographic").data();
        var read = Retouch.of(data);
        assertThat(read.edits()).isEqualTo(edits);
        assertThat(read.before()).isEqualTo(panel(run()));
        assertThat(Json.line(read.data())).isEqualTo(Json.line(data));
    }

    @Test
    void theCardsOwnNumbersAreThoseOfAnImageCheckOnWhatItSaves() throws Exception {
        Run run = run(new LayerEdit.Recolour("motor-value", LayerEdit.Part.TEXT, "#8a8a8a"));
        Data audit = run.at(Long.MAX_VALUE).artefacts().get("audit").data();
        double contrast = 21;
        double mm = 99;
        for (Language language : Language.values()) {
            Drawing saved = DrawingFile.read("x", DrawingFile.bytes(panel(run).in(language))).drawing().orElseThrow();
            for (var result : ImageCheck.of(saved, new ImageCheck.Wanted(4.5, 3, 40, false, Optional.empty(), 10))) {
                contrast = Math.min(contrast, result.id().equals("contrast") ? result.measured().get("least").number() : 21);
                mm = Math.min(mm, result.id().equals("legible") ? result.measured().get("mm").number() : 99);
            }
        }
        assertThat(audit.get("contrast").number()).isEqualTo(contrast).isLessThan(4.5);
        assertThat(audit.get("smallest-mm").number()).isEqualTo(Math.round(mm * 10) / 10.0);
    }

    private static Run run(LayerEdit... edits) throws Exception {
        return STUDIO.simulate(edits.length == 0 ? RunRequest.of(CARD) : RunRequest.of(CARD).choosing(choice(edits)));
    }

    private static Choice choice(LayerEdit... edits) {
        return new Choice("by-hand", "own", 0, Map.of("edits", Json.line(new Edits(List.of(edits)).data())));
    }

    private static List<String> failing(Run run) {
        return run.at(Long.MAX_VALUE).artefacts().get("checks").data().get("checks").items().stream().filter(check -> !check.get("ok").truth())
                .map(check -> check.get("id").text()).toList();
    }

    private static String note(Run run) {
        return run.events().stream().filter(event -> event instanceof RunEvent.AttemptFinished done && done.task().equals("edit"))
                .map(event -> ((RunEvent.AttemptFinished) event).product().note().en()).findFirst().orElseThrow();
    }

    private static Drawings.Panel panel(Run run) {
        return Drawings.panels(run.at(Long.MAX_VALUE).artefacts().get("infographic").data()).getFirst();
    }

    private static Layer layer(Drawing drawing, String id) {
        return Drawings.find(drawing, id).orElseThrow();
    }
}
