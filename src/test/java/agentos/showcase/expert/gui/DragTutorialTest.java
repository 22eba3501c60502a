package agentos.showcase.expert.gui;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.data.Data;
import agentos.showcase.expert.Studio;
import agentos.showcase.expert.drawing.Drawings;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.pack.Card;
import agentos.showcase.run.Run;
import agentos.showcase.run.RunEvent;
import agentos.showcase.run.RunRequest;
import agentos.showcase.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Dragging, marking and writing it down: what the agent does on the desktop, and what the tutorial makes of it.
class DragTutorialTest {
    private static final Studio STUDIO = Studio.open(Path.of("showcase-data"));
    private static final Card CARD = STUDIO.pack().card("drag-tutorial").orElseThrow();

    private static Run run(Map<String, String> choices, String fault) throws Exception {
        RunRequest request = RunRequest.of(CARD);
        for (var choice : choices.entrySet()) {
            request = request.choosing(choice.getKey(), choice.getValue(), 0);
        }
        return STUDIO.simulate(fault.isEmpty() ? request : request.injecting(fault, 0));
    }

    private static Data made(Run run, String name) {
        return run.at(run.makespan()).artefacts().get(name).data();
    }

    private static List<String> texts(Run run, String drawing) {
        return Drawings.panels(made(run, drawing)).getFirst().en().flat().stream().map(Layer::text).toList();
    }

    private static Interface desk() {
        return Interface.of(CARD.inputs().get("app"), "");
    }

    @Test
    void theEditorOpensACopyAndTheFileStaysAsItIs() {
        var machine = new Machine(desk());
        UiState state = machine.apply(desk().start(""), new Action.Drag("file-refund", "canvas")).state();
        assertThat(state.value("canvas")).isEqualTo("+refund");
        assertThat(state.value("file-refund")).isEqualTo("refund");
    }

    @Test
    void nothingIsDrawnWithoutThePictureOrWithTheWrongTool() {
        var machine = new Machine(desk());
        var mark = new Mark(Mark.Tool.BLUR, "refund", "r-phone", new Bounds(1, 1, 9, 9), agentos.showcase.text.Localized.EMPTY);
        UiState state = machine.apply(desk().start(""), new Action.Click("tool-blur")).state();
        assertThat(machine.apply(state, new Action.Draw(mark)).done()).isFalse();
        UiState open = machine.apply(state, new Action.Drag("file-refund", "canvas")).state();
        assertThat(machine.apply(machine.apply(open, new Action.Click("tool-box")).state(), new Action.Draw(mark)).done()).isFalse();
        assertThat(machine.apply(machine.apply(open, new Action.Click("tool-blur")).state(), new Action.Draw(mark)).state().marks()).containsExactly(mark);
    }

    @Test
    void whatIsBlurredIsTakenOutOfThePicture() {
        Interface ui = desk();
        UiState state = ui.start("");
        var phone = Screens.look(ui, state, "refund").element("r-phone").orElseThrow();
        var secret = List.of(state.value("r-phone"));
        assertThat(SheetDrawing.leaks(ScreenDrawing.sheet(ui, state, "+refund", Language.EN, "vivid"), secret)).isEqualTo(1);
        UiState blurred = state.marked(Mark.on(Mark.Tool.BLUR, "refund", phone));
        assertThat(SheetDrawing.leaks(ScreenDrawing.sheet(ui, blurred, "+refund", Language.EN, "vivid"), secret)).isZero();
        assertThat(SheetDrawing.leaks(ScreenDrawing.sheet(ui, blurred, "refund", Language.EN, "vivid"), secret)).as("the file itself").isEqualTo(1);
    }

    @Test
    void aShortenedTextStillCountsAsALeak() {
        var text = Layer.text("t", new Bounds(0, 0, 90, 30), "139-00…", Layer.Type.of(20, "#000000"));
        assertThat(SheetDrawing.leaks(List.of(text), List.of("139-0000-2718"))).isEqualTo(1);
        assertThat(SheetDrawing.leaks(List.of(text), List.of("Lin Jiahe"))).isZero();
    }

    @Test
    void whatIsHiddenIsChosenAndTheRestStaysReadable() throws Exception {
        for (var expected : Map.of("person", "¥4,860.00", "money", "139-0000-2718").entrySet()) {
            Run run = run(Map.of("what-to-hide", expected.getKey()), "");
            assertThat(texts(run, "handbook")).contains(expected.getValue());
            String hidden = expected.getKey().equals("person") ? "139-0000-2718" : "¥4,860.00";
            for (String drawing : List.of("handbook", "page-1", "page-2", "pictures-cut")) {
                assertThat(texts(run, drawing)).as(drawing).noneMatch(text -> text.contains(hidden));
            }
        }
    }

    @Test
    void theWindowsMayStandInAnyOrderAndAToolMayBeRenamed() throws Exception {
        Run run = run(Map.of(), "rearranged");
        assertThat(made(run, "document").get("marks").items()).hasSize(6).allMatch(mark -> mark.get("ok").truth());
        assertThat(made(run, "tutorial").get("text").localized().en()).contains("Press “Mosaic”").doesNotContain("Press “Blur”");
    }

    @Test
    void theTutorialTellsEveryStepShortOrLong() throws Exception {
        for (String reader : List.of("beginner", "quick")) {
            Run run = run(Map.of("for-whom", reader), "");
            assertThat(made(run, "steps").get("covered").integer(0)).isEqualTo(made(run, "pictures-cut").get("recorded").integer(-1)).isEqualTo(13);
            assertThat(made(run, "steps").get("count").integer(0)).isEqualTo(reader.equals("quick") ? 6 : 9);
            assertThat(made(run, "pictures-cut").get("crops").items()).hasSize(made(run, "steps").get("count").integer(0));
        }
    }

    @Test
    void everyWrongOutputIsSentBackToTheTaskThatMadeItAndMended() throws Exception {
        for (var guilty : Map.of("missed-drop", "drop", "blur-forgotten", "hide", "old-frames", "pictures", "step-missing", "sentences").entrySet()) {
            Run run = run(Map.of(), guilty.getKey());
            assertThat(run.events()).as(guilty.getKey()).filteredOn(RunEvent.SentBack.class::isInstance)
                    .extracting(event -> ((RunEvent.SentBack) event).task()).containsExactly(guilty.getValue());
            assertThat(run.end().outcome()).isEqualTo(RunEvent.Outcome.COMPLETE);
        }
    }

    @Test
    void wholeScreensStandInWhenNobodyCanCut() throws Exception {
        Run run = run(Map.of(), "cutter-refuses");
        assertThat(run.events()).anyMatch(RunEvent.PlanRevised.class::isInstance);
        assertThat(run.end().outcome()).isNotEqualTo(RunEvent.Outcome.INCOMPLETE);
        assertThat(texts(run, "page-1")).contains("Service handbook");
    }
}
