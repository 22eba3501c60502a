package agentos.showcase.expert.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Paint;
import agentos.showcase.expert.drawing.Layer.Transform;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What can be done to a drawing's layers, and taken back.
class EditorTest {
    private static final Drawing DRAWING = new Drawing(400, 300, List.of(
            Layer.rect("ground", new Bounds(0, 0, 400, 300), 0, "#102030"),
            Layer.group("row", List.of(
                    Layer.rect("bar", new Bounds(20, 40, 100, 10), 5, "#ffcc00").filled(Paint.linear(0, "#000000", "#ffffff")),
                    Layer.path("tip", new Bounds(0, 0, 0, 0), "M 120 40 L 130 45 L 120 50 Z", Paint.plain("#ffcc00"), null),
                    Layer.text("value", new Bounds(20, 60, 200, 40), "96 km", Type.of(30, "#ffffff")).bound("/specs/0/value"))),
            Layer.group("turned", List.of(Layer.rect("box", new Bounds(300, 200, 40, 20), 0, "#00ff00"))).put(Transform.turned(90, 320, 210)),
            Layer.text("note", new Bounds(20, 240, 300, 40), "96 km", Type.of(20, "#ffffff")).bound("/specs/0/value")));

    @Test
    void aMovedGroupTakesAllThatIsInItAndNothingElse() {
        Drawing after = done(new LayerEdit.Move("row", 15, -5));
        assertThat(layer(after, "bar").bounds()).isEqualTo(new Bounds(35, 35, 100, 10));
        assertThat(layer(after, "value").bounds()).isEqualTo(new Bounds(35, 55, 200, 40));
        assertThat(layer(after, "tip").path()).isEqualTo("M 135 35 L 145 40 L 135 45 Z");
        assertThat(layer(after, "note")).isEqualTo(layer(DRAWING, "note"));
    }

    @Test
    void aLayerInATurnedGroupGoesWhereItIsSentInTheDrawing() {
        var before = DrawingPainter.paint(DRAWING, 1);
        var after = DrawingPainter.paint(done(new LayerEdit.Move("box", -100, 0)), 1);
        assertThat(before.getRGB(320, 195)).isEqualTo(0xff00ff00);
        assertThat(after.getRGB(220, 195)).isEqualTo(0xff00ff00);
        assertThat(after.getRGB(320, 195)).isEqualTo(0xff102030);
    }

    @Test
    void aColourGoesWhereItIsMeantAndAGradientBecomesPlain() {
        assertThat(layer(done(new LayerEdit.Recolour("bar", LayerEdit.Part.FILL, "#ff0000")), "bar").fill()).isEqualTo(Paint.plain("#ff0000"));
        assertThat(layer(done(new LayerEdit.Recolour("value", null, "#00ff00")), "value").type().color()).isEqualTo("#00ff00");
        assertThat(refusal(new LayerEdit.Recolour("bar", LayerEdit.Part.OUTLINE, "#ff0000"))).contains("bar").contains("outline");
        assertThat(refusal(new LayerEdit.Recolour("bar", LayerEdit.Part.FILL, "red"))).contains("red");
    }

    @Test
    void aBoundValueIsSaidByEveryTextThatIsBoundToIt() {
        Drawing after = done(new LayerEdit.SetValue("/specs/0/value", "80 km"));
        assertThat(layer(after, "value").text()).isEqualTo("80 km");
        assertThat(layer(after, "note").text()).isEqualTo("80 km");
        assertThat(refusal(new LayerEdit.SetValue("/specs/9/value", "80 km"))).contains("/specs/9/value");
    }

    @Test
    void namesTextsOrderAndVisibilityChangeAlone() {
        assertThat(layer(done(new LayerEdit.Rename("bar", "Reach")), "bar")).isEqualTo(layer(DRAWING, "bar").named("Reach"));
        assertThat(layer(done(new LayerEdit.Say("note", "new")), "note")).isEqualTo(layer(DRAWING, "note").saying("new"));
        assertThat(layer(done(new LayerEdit.Show("bar", false)), "bar").visible()).isFalse();
        assertThat(layer(done(new LayerEdit.Fade("bar", 0.5)), "bar").opacity()).isEqualTo(0.5);
        assertThat(done(new LayerEdit.Reorder("note", 0)).layers()).extracting(Layer::id).containsExactly("note", "ground", "row", "turned");
        assertThat(done(new LayerEdit.Reorder("ground", 99)).layers()).extracting(Layer::id).containsExactly("row", "turned", "note", "ground");
        assertThat(done(new LayerEdit.Remove("tip")).flat()).extracting(Layer::id).doesNotContain("tip");
    }

    @Test
    void layersAreGroupedWhereTheForemostStoodAndTakenApartWithoutAVisibleChange() {
        Drawing grouped = done(new LayerEdit.Group("pair", "Pair", List.of("turned", "row")));
        assertThat(grouped.layers()).extracting(Layer::id).containsExactly("ground", "pair", "note");
        assertThat(layer(grouped, "pair").children()).extracting(Layer::id).containsExactly("row", "turned");
        Drawing apart = Editor.apply(grouped, new LayerEdit.Ungroup("turned")).drawing();
        assertThat(DrawingPainter.png(apart, 1)).isEqualTo(DrawingPainter.png(DRAWING, 1));
        assertThat(refusal(new LayerEdit.Group("pair", "Pair", List.of("bar", "note")))).contains("note");
        assertThat(refusal(new LayerEdit.Group("row", "Pair", List.of("note")))).contains("row");
        assertThat(refusal(new LayerEdit.Ungroup("note"))).contains("no group");
    }

    @Test
    void anUnknownLayerIsAnsweredByOneSentenceAndChangesNothing() {
        for (LayerEdit edit : List.of(new LayerEdit.Move("x", 1, 1), new LayerEdit.Rename("x", "y"), new LayerEdit.Reorder("x", 0), new LayerEdit.Remove("x"),
                new LayerEdit.Ungroup("x"), new LayerEdit.Show("x", true), new LayerEdit.Group("g", "g", List.of("x")), new LayerEdit.Say("x", "y"))) {
            var outcome = Editor.apply(DRAWING, edit);
            assertThat(outcome.drawing()).isEqualTo(DRAWING);
            assertThat(outcome.refusal().orElseThrow().in(Language.EN)).contains("\"x\"").endsWith(".");
        }
        assertThat(refusal(new LayerEdit.Move("bar", Double.NaN, 0))).contains("number");
    }

    @Test
    void editsAreDataThatComeBackAndUndoingIsDroppingTheLast() {
        var edits = Edits.NONE.plus(new LayerEdit.Move("row", 15, -5)).plus(new LayerEdit.Say("note", "x"))
                .plus(new LayerEdit.Group("g", "G", List.of("row", "note"))).plus(new LayerEdit.Repaint("bar", Paint.radial("#000000", "#ffffff")));
        assertThat(Edits.read(edits.data())).isEqualTo(edits);
        var once = edits.replay(DRAWING);
        assertThat(once.refused()).isEmpty();
        assertThat(Edits.read(edits.data()).replay(DRAWING).drawing()).isEqualTo(once.drawing());
        assertThat(edits.undone().undone().undone().undone().replay(DRAWING).drawing()).isEqualTo(DRAWING);
        assertThat(edits.undone().replay(DRAWING).drawing()).isNotEqualTo(once.drawing());
        var stray = edits.plus(new LayerEdit.Remove("nobody")).replay(DRAWING);
        assertThat(stray.drawing()).isEqualTo(once.drawing());
        assertThat(stray.refused()).singleElement().satisfies(refusal -> assertThat(refusal.index()).isEqualTo(4));
    }

    private static Drawing done(LayerEdit edit) {
        var outcome = Editor.apply(DRAWING, edit);
        assertThat(outcome.refusal()).isEmpty();
        return outcome.drawing();
    }

    private static String refusal(LayerEdit edit) {
        return Editor.apply(DRAWING, edit).refusal().orElseThrow().en();
    }

    private static Layer layer(Drawing drawing, String id) {
        return Drawings.find(drawing, id).orElseThrow();
    }
}
