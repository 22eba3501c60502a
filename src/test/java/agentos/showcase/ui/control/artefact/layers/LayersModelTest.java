package agentos.showcase.ui.control.artefact.layers;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.data.Data;
import agentos.showcase.expert.Studio;
import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Drawings;
import agentos.showcase.expert.drawing.Edits;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.LayerEdit;
import agentos.showcase.expert.image.infographic.Retouch;
import agentos.showcase.pack.Card;
import agentos.showcase.run.Choice;
import agentos.showcase.run.RunRequest;
import agentos.showcase.taskgraph.TaskGraph;
import agentos.showcase.text.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What the layer panel holds, without a screen.
class LayersModelTest {
    private static final Studio STUDIO = Studio.open(Path.of("showcase-data"));
    private static final Card CARD = STUDIO.pack().card("infographic").orElseThrow();

    private final List<Edits> answers = new ArrayList<>();
    private final LayersModel model = new LayersModel(artefact(Edits.NONE), answers::add);

    @Test
    void everyChangeIsSeenAtOnceAndAnsweredAsAWhole() {
        assertThat(model.apply(new LayerEdit.Show("row-water", false), Language.EN)).isTrue();
        assertThat(model.apply(new LayerEdit.SetValue("/specs/0/value", "60", Language.EN), Language.EN)).isTrue();
        assertThat(layer("range-value").text()).isEqualTo("60");
        assertThat(layer("range-mark").bounds().width()).isEqualTo(layer("range-track").bounds().width() / 2);
        assertThat(answers).hasSize(2);
        assertThat(answers.getLast().list()).hasSize(2);
        assertThat(Drawings.panels(artefact(answers.getLast())).getFirst().en()).as("the run makes the same picture").isEqualTo(model.drawing(Language.EN));
        assertThat(Drawings.panels(artefact(answers.getLast())).getFirst().zh()).isEqualTo(model.drawing(Language.ZH));
    }

    @Test
    void whatIsUndoneIsDoneAgainUntilSomethingElseIsDone() {
        Drawing first = model.drawing(Language.EN);
        model.apply(new LayerEdit.Show("row-water", false), Language.EN);
        model.apply(new LayerEdit.Reorder("row-motor", 0), Language.EN);
        model.undo();
        model.undo();
        assertThat(model.drawing(Language.EN)).isEqualTo(first);
        assertThat(answers.getLast()).isEqualTo(Edits.NONE);
        model.redo();
        assertThat(layer("row-water").visible()).isFalse();
        model.apply(new LayerEdit.Show("row-gears", false), Language.EN);
        assertThat(model.canRedo()).isFalse();
        model.reset();
        assertThat(model.drawing(Language.EN)).isEqualTo(first);
        model.undo();
        assertThat(layer("row-gears").visible()).isFalse();
    }

    @Test
    void whatCannotBeDoneIsSaidAndAnswersNothing() {
        assertThat(model.apply(new LayerEdit.SetValue("/specs/0/value", "600 km", Language.EN), Language.EN)).isFalse();
        assertThat(model.said().en()).contains("120");
        assertThat(model.apply(new LayerEdit.Recolour("charge-mark", LayerEdit.Part.FILL, "#12"), Language.EN)).isFalse();
        assertThat(model.said().en()).contains("#12");
        assertThat(model.apply(new LayerEdit.Say("title", "x".repeat(19_990), Language.EN), Language.EN)).as("more than an answer holds").isFalse();
        assertThat(model.said().zh()).contains("撤销");
        assertThat(answers).isEmpty();
        model.apply(new LayerEdit.Show("row-water", false), Language.EN);
        assertThat(model.said().isEmpty()).isTrue();
        assertThat(model.apply(new LayerEdit.Show("row-water", false), Language.EN)).as("nothing changes").isFalse();
        assertThat(answers).hasSize(1);
    }

    @Test
    void theRunsOwnAnswerChangesNothingAndAnotherOneIsTakenOver() {
        model.apply(new LayerEdit.Show("row-water", false), Language.EN);
        model.apply(new LayerEdit.Show("row-motor", false), Language.EN);
        model.undo();
        model.follow(artefact(model.edits()));
        assertThat(model.canRedo()).as("what can be redone is kept").isTrue();
        model.follow(artefact(new Edits(List.of(new LayerEdit.Show("row-gears", false), new LayerEdit.Show("row-folds", false)))));
        assertThat(layer("row-water").visible()).isTrue();
        model.undo();
        assertThat(layer("row-folds").visible()).isTrue();
        assertThat(layer("row-gears").visible()).as("steps of another hand are undone one by one").isFalse();
    }

    @Test
    void aFileStandsInForTheRunUntilTheVisitorGoesBack() {
        model.apply(new LayerEdit.SetValue("/specs/0/value", "60", Language.EN), Language.EN);
        Drawing saved = model.drawing(Language.ZH);
        model.undo();
        Drawing own = model.drawing(Language.EN);
        int before = answers.size();
        model.open("mine.layers.json", saved);
        assertThat(model.drawing(Language.EN)).isEqualTo(saved);
        assertThat(model.words(layer("range-mark"), Language.EN)).contains("60 公里");
        assertThat(model.apply(new LayerEdit.SetValue("/specs/0/value", "90 公里", Language.ZH), Language.EN)).isTrue();
        assertThat(layer("range-mark").bounds().width()).isEqualTo(layer("range-track").bounds().width() * 0.75);
        assertThat(answers).as("a file is no part of the run").hasSize(before);
        model.close();
        assertThat(model.drawing(Language.EN)).isEqualTo(own);
        assertThat(model.canRedo()).isTrue();
    }

    @Test
    void aValueIsSteppedWithinItsScale() {
        model.select("range-mark");
        var layer = model.selected(Language.ZH).orElseThrow();
        assertThat(Retouch.stepped(model.result(Language.ZH), layer, Language.ZH, 1)).contains("100 公里");
        model.apply(new LayerEdit.SetValue("/specs/0/value", "120", Language.EN), Language.EN);
        assertThat(Retouch.stepped(model.result(Language.EN), layer, Language.EN, 1)).isEmpty();
    }

    private Layer layer(String id) {
        return Drawings.find(model.drawing(Language.EN), id).orElseThrow();
    }

    private static Data artefact(Edits edits) {
        try {
            var request = edits.list().isEmpty() ? RunRequest.of(CARD) : RunRequest.of(CARD).choosing(new Choice("by-hand", "own", 0, Map.of("edits", LayersModel.print(edits))));
            return STUDIO.simulate(request).at(Long.MAX_VALUE).artefacts().get("infographic").data();
        } catch (TaskGraph.BadGraph e) {
            throw new AssertionError(e);
        }
    }
}
