package agentos.showcase.ui.control.artefact.layers;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.data.Data;
import agentos.showcase.data.JsonFile;
import agentos.showcase.expert.Studio;
import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.DrawingFile;
import agentos.showcase.expert.drawing.DrawingPainter;
import agentos.showcase.expert.drawing.Drawings;
import agentos.showcase.expert.drawing.Editor;
import agentos.showcase.expert.drawing.Edits;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.LayerBoxes;
import agentos.showcase.expert.drawing.LayerEdit;
import agentos.showcase.pack.Hand;
import agentos.showcase.run.Position;
import agentos.showcase.text.Language;
import agentos.showcase.ui.Person;
import agentos.showcase.ui.Place;
import agentos.showcase.ui.Theme;
import agentos.showcase.ui.Visit;
import agentos.showcase.ui.control.DrawingImages;
import agentos.showcase.ui.control.PictureView;
import agentos.showcase.ui.control.artefact.Hands;
import agentos.showcase.ui.control.artefact.Workbench;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The layers of the infographic in a visitor's hands.
@ExtendWith(ApplicationExtension.class)
class LayersToolTest {
    private static final Studio STUDIO = Visit.STUDIO;

    private Visit visit;
    private Person person;
    private LayersTool tool;
    private final List<String> answers = new ArrayList<>();

    @Start
    void open(Stage stage) {
        visit = Visit.atEnd("infographic", Theme.DARK, stage);
        person = visit.person();
    }

    @BeforeEach
    void arrive() {
        person.waitUntil(() -> visit.isSettled() && visit.stage().getScene().lookup("#layers-picture") != null);
    }

    @AfterEach
    void leave() {
        visit.end();
    }

    @Test
    void aTouchOnThePictureTakesTheLayerThereAndItsValueMovesTheBar() {
        touch("range-value");
        person.waitUntil(() -> person.sees("#layers-panel") && person.sees("#layer-frame") && "96 km".equals(field("#layer-value").getText()));
        write("#layer-value", "60 km");
        person.waitUntil(() -> layer("range-mark").bounds().width() == layer("range-track").bounds().width() / 2);
        person.expect("12 of 14 checks hold");
        assertThat(edits().list()).containsExactly(new LayerEdit.SetValue("/specs/0/value", "60 km", Language.EN));
        person.press(KeyCode.CONTROL, KeyCode.Z);
        person.waitUntil(() -> layer("range-value").text().equals("96"));
        person.expect("14 of 14 checks hold");
        person.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        person.waitUntil(() -> layer("range-value").text().equals("60"));
    }

    @Test
    void aLayerIsHiddenRenamedMovedAndRecolouredByHandAndByKey() {
        touch("charge-mark");
        person.waitUntil(() -> person.sees("#layer-tree") && tree().getSelectionModel().getSelectedItem() != null);
        person.press(KeyCode.H);
        person.waitUntil(() -> !layer("charge-mark").visible());
        fire("#eye-charge-mark");
        person.waitUntil(() -> layer("charge-mark").visible());
        person.on(() -> {
            tree().requestFocus();
            return null;
        });
        person.press(KeyCode.ALT, KeyCode.DOWN);
        person.waitUntil(() -> siblings("charge-mark").indexOf("charge-mark") < siblings("charge-mark").indexOf("charge-track"));
        person.press(KeyCode.F2);
        person.waitUntil(() -> person.sees("#layer-rename"));
        write("#layer-rename", "Time to charge");
        person.waitUntil(() -> layer("charge-mark").name().equals("Time to charge"));
        fire("#swatch-1c2a27");
        person.waitUntil(() -> layer("charge-mark").fill().stops().equals(List.of("#1c2a27")));
        write("#layer-hex", "nonsense");
        person.expect("is no colour");
        write("#layer-hex", "c04a1a");
        person.waitUntil(() -> layer("charge-mark").fill().stops().equals(List.of("#c04a1a")));
        assertThat(Edits.read(edits().data())).isEqualTo(edits());
        person.press(KeyCode.L);
        assertThat(person.on(() -> tree().getRoot().getChildren().getLast().getValue().id())).isEqualTo("ground");
    }

    @Test
    void whatIsTypedIntoAFieldDoesNotReachTheRun() {
        touch("title");
        person.waitUntil(() -> person.sees("#layer-value"));
        String before = person.on(() -> visit.context().words().language().code());
        person.on(() -> {
            field("#layer-value").requestFocus();
            field("#layer-value").setText("");
            return null;
        });
        person.write("lh");
        assertThat(person.on(() -> field("#layer-value").getText())).isEqualTo("lh");
        assertThat(person.on(() -> visit.context().words().language().code())).isEqualTo(before);
        person.press(KeyCode.ENTER);
        person.waitUntil(() -> layer("title").text().equals("lh"));
    }

    @Test
    void aBrokenFileIsToldByLineAndThePictureStays() throws Exception {
        alone();
        fire("#layers-edit");
        Drawing before = drawing();
        take("broken.layers.json", "{\n \"width\": 100, \"height\": 100,\n \"layers\": [\n  {\"id\": \"a\", \"kind\": \"hologram\", \"bounds\": {\"x\": 0, \"y\": 0, \"width\": 1, \"height\": 1}}\n ]\n}".getBytes());
        person.expect("Line 4");
        person.expect("hologram");
        take("nan.layers.json", "{\"width\": NaN}".getBytes());
        person.expect("nan.layers.json cannot be opened");
        assertThat(drawing()).isEqualTo(before);
    }

    @Test
    void aSavedPictureIsOpenedInItsPlaceEditedAndLeftAgain() throws Exception {
        alone();
        Drawing own = drawing();
        Drawing saved = Editor.apply(own, new LayerEdit.Say("title", "From a file")).drawing();
        fire("#layers-edit");
        take("mine.layers.json", DrawingFile.bytes(saved));
        person.expect("From mine.layers.json");
        assertThat(DrawingPainter.png(drawing(), 1)).isEqualTo(DrawingPainter.png(saved, 1));
        touch("motor-value");
        person.waitUntil(() -> "250 W".equals(field("#layer-value").getText()));
        write("#layer-value", "350 W");
        person.waitUntil(() -> layer("motor-value").text().equals("350"));
        assertThat(answers).as("a file is no part of the run").isEmpty();
        person.click("#layers-back");
        person.waitUntil(() -> drawing().equals(own));
    }

    // ---- what a person does -----------------------------------------------------------------------------------------------------------

    private void touch(String id) {
        Point2D there = person.on(() -> {
            var area = picture().area();
            var box = LayerBoxes.of(drawing()).box(id).orElseThrow();
            return picture().localToScreen(area.x() + (box.x() + box.width() / 2) * area.scale(), area.y() + (box.y() + box.height() / 2) * area.scale());
        });
        new FxRobot().clickOn(there);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void fire(String query) {
        person.waitUntil(() -> person.sees(query));
        person.on(() -> {
            ((ButtonBase) person.node(query)).fire();
            return null;
        });
    }

    private void write(String query, String text) {
        person.on(() -> {
            field(query).requestFocus();
            field(query).setText(text);
            return null;
        });
        person.press(KeyCode.ENTER);
    }

    private void take(String name, byte[] bytes) throws Exception {
        Path file = Files.write(Files.createTempDirectory("layers").resolve(name), bytes);
        person.on(() -> {
            tool.take(file);
            return null;
        });
    }

    /// The tool by itself, with a run that takes every answer.
    private void alone() throws Exception {
        var card = STUDIO.pack().card("infographic").orElseThrow();
        var artefact = STUDIO.simulate(card).at(Long.MAX_VALUE).artefacts().get("infographic");
        person.on(() -> {
            tool = new LayersTool(artefact, new Workbench(visit.context(), STUDIO.library(), new DrawingImages(visit.context().background(), _ -> { })), new Deaf(card.hands().getFirst(), answers));
            var scene = new Scene((Parent) tool.node(), 1000, 600);
            visit.context().theming().install(scene);
            person = Person.before(visit.stage(), scene, 1000, 600);
            return null;
        });
        person.waitUntil(tool::isSettled);
    }

    private record Deaf(Hand hand, List<String> answers) implements Hands {
        @Override
        public Map<String, String> filled(String name) {
            return Map.of();
        }

        @Override
        public boolean isGiven(String name) {
            return false;
        }

        @Override
        public void answer(String name, Map<String, String> filled) {
            answers.add(filled.get("edits"));
        }

        @Override
        public void takeBack(String name) {
            answers.add("");
        }
    }

    private TextField field(String query) {
        return (TextField) visit.stage().getScene().lookup(query);
    }

    @SuppressWarnings("unchecked")
    private TreeView<Layer> tree() {
        return (TreeView<Layer>) visit.stage().getScene().lookup("#layer-tree");
    }

    private PictureView picture() {
        return (PictureView) visit.stage().getScene().lookup("#layers-picture");
    }

    private Drawing drawing() {
        return person.on(() -> picture().drawingProperty().get());
    }

    private Layer layer(String id) {
        return Drawings.find(drawing(), id).orElseThrow();
    }

    private List<String> siblings(String id) {
        var path = LayerBoxes.path(drawing().layers(), id);
        return path.get(path.size() - 2).children().stream().map(Layer::id).toList();
    }

    /// What the address of the place says was done.
    private Edits edits() {
        return person.on(() -> {
            var position = visit.context().navigation().place() instanceof Place.CardPlace(_, var at) ? Position.parse(at.orElse("")).orElseThrow() : Position.start("nowhere");
            return position.choices().stream().filter(choice -> choice.filled().containsKey("edits")).findFirst()
                    .map(choice -> Edits.read(parsed(choice.filled().get("edits")))).orElse(Edits.NONE);
        });
    }

    private static Data parsed(String json) {
        try {
            return JsonFile.parse("", json.getBytes(StandardCharsets.UTF_8)).root();
        } catch (JsonFile.BadJson e) {
            throw new AssertionError(e);
        }
    }
}
