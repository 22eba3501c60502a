package agentos.showcase.ui.benchmark.chart;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.benchmark.ShownTable;
import agentos.showcase.expert.Studio;
import agentos.showcase.expert.drawing.Drawings;
import agentos.showcase.export.chart.ChartKind;
import agentos.showcase.export.chart.HandTable;
import agentos.showcase.pack.Card;
import agentos.showcase.text.Language;
import agentos.showcase.ui.Distance;
import agentos.showcase.ui.Fonts;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Person;
import agentos.showcase.ui.Theme;
import agentos.showcase.ui.Theming;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The charts as a person uses them.
@ExtendWith(ApplicationExtension.class)
class ChartPanelTest {
    private static final ShownTable TABLE = HandTable.raw();
    private static final Card CARD = illustrating("browsecomp");

    private final Localization words = new Localization(Language.EN);
    private final Theming theming = new Theming(Theme.DARK, Distance.DESK);
    private final List<String> cells = new ArrayList<>();
    private final List<String> cards = new ArrayList<>();
    private ChartPanel panel;
    private Person person;

    private static Card illustrating(String row) {
        var card = Studio.open(Path.of("showcase-data")).pack().cards().getFirst();
        return new Card(card.id(), card.category(), card.order(), card.title(), card.promise(), card.request(), card.seconds(), card.capacity(), card.inputs(),
                card.tasks(), card.decisions(), card.faults(), card.claims(), card.stage(), card.poster(), card.result(), List.of(row), card.hands());
    }

    @Start
    void open(Stage stage) {
        Fonts.load();
        var source = new ChartSource(HandTable.printed(), List.of(CARD), Optional.of(HandTable.normalised()));
        panel = new ChartPanel(words, theming, () -> source);
        panel.view().setOnCell((row, model) -> cells.add(row + " " + model));
        panel.view().setOnCard(cards::add);
        var scene = new Scene(new StackPane(panel), 480, 600);
        theming.install(scene);
        panel.show(TABLE, Optional.of("gpqa-diamond"));
        person = Person.before(stage, scene, 480, 600);
        person.waitUntil(() -> panel.view().isSettled() && panel.view().drawing() != null);
    }

    private Node mark(String row, String model) {
        settled();
        return person.on(() -> handles().stream().filter(node -> ("mark:" + row + ":" + model).equals(node.getId()))
                .findFirst().orElseThrow(() -> new AssertionError("no mark of " + model)));
    }

    private void settled() {
        WaitForAsyncUtils.waitForFxEvents();
        person.waitUntil(() -> panel.view().isSettled());
    }

    private boolean tells(String text) {
        return person.sees("#chart-tip") && person.reads(text);
    }

    @Test
    void aMarkUnderThePointerShowsItsCell() {
        new FxRobot().moveTo(mark("gpqa-diamond", "glm-4.7"));
        person.waitUntil(() -> tells("85.7"));
        assertThat(person.reads("GLM-4.7")).isTrue();
        assertThat(person.reads("95 % interval 80.1 to 89.9")).isTrue();
        assertThat(person.reads("Rank 3 of 10; cannot be told from the best")).isTrue();
        assertThat(person.reads("198 items")).isTrue();
        assertThat(person.reads("From this showcase's table, as printed")).isTrue();
        assertThat(cells).isEmpty();
        new FxRobot().moveTo(panel.lookup("#chart-kind-heat"));
        person.waitUntil(() -> !person.sees("#chart-tip"));
    }

    @Test
    void aTouchedMarkIsChosenAndStays() {
        person.click(mark("gpqa-diamond", "gpt-5-high"));
        assertThat(cells).containsExactly("gpqa-diamond gpt-5-high");
        new FxRobot().moveTo(mark("gpqa-diamond", "deepseek-v3.2"));
        assertThat(tells("85.7")).isTrue();
    }

    @Test
    void aFingerNeedNotHitTheDotItself() {
        var robot = new FxRobot();
        var at = person.on(() -> mark("gpqa-diamond", "gemini-3.0-pro").localToScreen(mark("gpqa-diamond", "gemini-3.0-pro").getBoundsInLocal()));
        robot.moveTo(at.getMaxX() + 10, at.getMinY() - 4);
        person.waitUntil(() -> tells("91.9"));
    }

    @Test
    void theKeyboardGoesFromMarkToMark() {
        Node first = mark("gpqa-diamond", "gemini-3.0-pro");
        assertThat(person.on(first::isFocusTraversable)).isTrue();
        person.on(() -> {
            first.requestFocus();
            return null;
        });
        person.waitUntil(() -> tells("91.9"));
        person.press(KeyCode.DOWN);
        person.waitUntil(() -> tells("88.1"));
        person.press(KeyCode.ENTER);
        assertThat(cells).containsExactly("gpqa-diamond gpt-5.1-high");
        assertThat(person.on(() -> mark("gpqa-diamond", "gpt-5.1-high").getAccessibleText())).isEqualTo("GPT-5.1 High, GPQA-Diamond: 88.1");
        person.press(KeyCode.UP);
        person.press(KeyCode.UP);
        person.waitUntil(() -> tells("91.9"));
        person.press(KeyCode.ESCAPE);
        assertThat(person.sees("#chart-tip")).isFalse();
    }

    @Test
    void everyMarkOfEveryFormCanBeReachedByArrowKeys() {
        person.on(() -> {
            panel.view().reduceMotionProperty().set(true);
            panel.show(HandTable.withDimensions(), Optional.of("tau2-bench"));
            for (ChartKind kind : List.of(ChartKind.DOTS, ChartKind.SLOPE, ChartKind.PROFILE, ChartKind.SIZE)) {
                panel.kindProperty().set(kind);
                var reached = new java.util.HashSet<String>();
                var open = new java.util.ArrayDeque<>(handles().stream().filter(Node::isFocusTraversable).toList());
                assertThat(open).as(kind.key()).hasSize(1);
                while (!open.isEmpty()) {
                    Node from = open.pop();
                    if (reached.add(from.getId())) {
                        for (KeyCode key : List.of(KeyCode.UP, KeyCode.DOWN, KeyCode.LEFT, KeyCode.RIGHT)) {
                            from.requestFocus();
                            from.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
                            handles().stream().filter(Node::isFocused).findFirst().ifPresent(open::add);
                        }
                    }
                }
                var left = handles().stream().map(Node::getId).filter(id -> !reached.contains(id)).toList();
                assertThat(left).as(kind.key()).isEmpty();
            }
            return null;
        });
    }

    private List<Node> handles() {
        return List.copyOf(((Group) panel.view().getChildrenUnmodifiable().get(1)).getChildren());
    }

    @Test
    void theFocusStaysWithItsModelWhenTheRowChanges() {
        person.click(mark("gpqa-diamond", "glm-4.7"));
        person.on(() -> {
            panel.show(TABLE, Optional.of("aime-2025"));
            return null;
        });
        settled();
        assertThat(person.on(() -> mark("aime-2025", "glm-4.7").isFocused())).isTrue();
        person.waitUntil(() -> tells("95.7"));
        assertThat(person.on(() -> handles().size())).isEqualTo(10);
    }

    @Test
    void aCardThatIllustratesTheBenchmarkCanBeOpened() {
        person.click(mark("gpqa-diamond", "glm-4.7"));
        assertThat(person.sees("#chart-open-card")).isFalse();
        person.on(() -> {
            panel.show(TABLE, Optional.of("browsecomp"));
            return null;
        });
        settled();
        person.click(mark("browsecomp", "glm-4.7"));
        person.click("#chart-open-card");
        assertThat(cards).containsExactly(CARD.id());
    }

    @Test
    void aChangedFormMovesAndEndsInTheNewDrawing() {
        person.on(() -> {
            panel.kindProperty().set(ChartKind.BARS);
            assertThat(panel.view().isSettled()).isFalse();
            return null;
        });
        settled();
        var drawn = Drawings.find(panel.view().drawing(), "mark:gpqa-diamond:glm-4.7").orElseThrow().bounds();
        assertThat(person.on(() -> picture().stream().filter(Rectangle.class::isInstance).map(Rectangle.class::cast)
                .anyMatch(bar -> bar.getX() == drawn.x() && bar.getY() == drawn.y() && bar.getWidth() == drawn.width() && bar.getHeight() == drawn.height())))
                .isTrue();
        assertThat(person.on(() -> picture().size())).isEqualTo(panel.view().drawing().flat().size());
        assertThat(person.on(() -> picture().stream().allMatch(node -> node.getOpacity() == 1))).isTrue();
    }

    @Test
    void withReducedMotionTheNewFormIsThereAtOnce() {
        person.on(() -> {
            panel.view().reduceMotionProperty().set(true);
            panel.kindProperty().set(ChartKind.BARS);
            assertThat(panel.view().isSettled()).isTrue();
            return null;
        });
    }

    private List<Node> picture() {
        return ((Group) panel.view().getChildrenUnmodifiable().getFirst()).getChildren();
    }

    @Test
    void languageAndThemeSwitchLive() {
        person.on(() -> {
            words.speak(Language.ZH);
            return null;
        });
        person.waitUntil(() -> Drawings.find(panel.view().drawing(), "unit").orElseThrow().text().equals("得分，答对题目的百分比"));
        assertThat(person.reads("点图") || person.on(() -> ((javafx.scene.control.ToggleButton) panel.lookup("#chart-kind-dots")).getText()).equals("点图")).isTrue();
        assertThat(ground()).isEqualTo(Color.web("#13161b"));
        person.on(() -> {
            theming.toggle();
            return null;
        });
        person.waitUntil(() -> ground().equals(Color.web("#ffffff")));
        assertThat(person.on(() -> panel.view().palette())).isEqualTo(agentos.showcase.export.chart.Palette.LIGHT);
    }

    private Color ground() {
        return person.on(() -> (Color) ((Rectangle) picture().getFirst()).getFill());
    }

    @Test
    void theSlopeComparesWithTheNormalisedScoreOrAnotherRow() {
        person.click("#chart-kind-slope");
        settled();
        assertThat(Drawings.find(panel.view().drawing(), "label:gpqa-diamond:step-3.5-air:normalised")).isPresent();
        person.on(() -> {
            var menu = (MenuButton) panel.lookup("#chart-against");
            menu.getItems().stream().filter(item -> item.getText().equals("AIME 2025")).findFirst().orElseThrow().fire();
            return null;
        });
        settled();
        assertThat(Drawings.find(panel.view().drawing(), "mark:aime-2025:step-3.5-air")).isPresent();
    }

    @Test
    void theRadarRefusesAFourthModelWithASentence() {
        person.on(() -> {
            panel.show(HandTable.withDimensions(), Optional.empty());
            panel.kindProperty().set(ChartKind.PROFILE);
            return null;
        });
        person.click("#chart-radar");
        settled();
        person.on(() -> {
            var menu = (MenuButton) panel.lookup("#chart-radar-models");
            var off = menu.getItems().stream().map(CheckMenuItem.class::cast).filter(item -> !item.isSelected()).limit(2).toList();
            off.forEach(item -> {
                item.setSelected(true);
                item.fire();
            });
            return null;
        });
        person.expect("A radar shows 3 models at most, not 4");
        assertThat(panel.view().drawing().flat().stream().filter(layer -> layer.role().equals("line"))).hasSize(3);
    }

    @Test
    void allKindsCanBeTouched() {
        for (ChartKind kind : ChartKind.values()) {
            Bounds button = person.on(() -> panel.lookup("#chart-kind-" + kind.key()).getLayoutBounds());
            assertThat(button.getHeight()).as(kind.key()).isGreaterThanOrEqualTo(44);
            assertThat(button.getWidth()).as(kind.key()).isGreaterThanOrEqualTo(44);
        }
    }
}
