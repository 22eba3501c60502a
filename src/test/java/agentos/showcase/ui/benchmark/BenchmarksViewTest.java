package agentos.showcase.ui.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.data.Data;
import agentos.showcase.pack.BenchmarkTable;
import agentos.showcase.pack.Pack;
import agentos.showcase.pack.PackFiles;
import agentos.showcase.pack.PackInfo;
import agentos.showcase.pack.Section;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import agentos.showcase.ui.Background;
import agentos.showcase.ui.Context;
import agentos.showcase.ui.Distance;
import agentos.showcase.ui.ErrorFunnel;
import agentos.showcase.ui.Fonts;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Navigation;
import agentos.showcase.ui.Person;
import agentos.showcase.ui.Place;
import agentos.showcase.ui.TestPack;
import agentos.showcase.ui.Theme;
import agentos.showcase.ui.Theming;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import javafx.geometry.VerticalDirection;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The table as a person meets it: by mouse, finger and keyboard.
@ExtendWith(ApplicationExtension.class)
class BenchmarksViewTest {
    private final FxRobot robot = new FxRobot();
    private final BenchmarksModel model = new BenchmarksModel(table(), Optional.empty());
    private final Localization words = new Localization(Language.EN);
    private BenchmarksView view;
    private Person person;
    private Stage stage;

    @Start
    void open(Stage given) {
        stage = given;
        Fonts.load();
        var theming = new Theming(Theme.DARK, Distance.DESK);
        var context = new Context(words, theming, new Navigation(new Place.Benchmarks()),
                new ErrorFunnel(Logger.getAnonymousLogger(), Runnable::run), Background.threads());
        var pack = new Pack(PackInfo.EMPTY, TestPack.overview(), table(), TestPack.routing(), TestPack.access(), List.of(), List.of(), Data.NIL,
                PackFiles.NONE, "0".repeat(12), List.of());
        view = new BenchmarksView(context, pack, model);
        var scene = new Scene(new BorderPane(view.node()), 980, 640);
        theming.install(scene);
        view.attach();
        person = Person.before(stage, scene, 980, 640);
    }

    @Test
    void aTouchOnANameSortsAndTheThirdOneGoesBackToThePrintedOrder() {
        person.click("#row-gpqa");
        assertThat(model.shownModels()).containsExactly("top", "mid", "air");
        person.click("#row-gpqa");
        assertThat(model.shownModels()).containsExactly("air", "mid", "top");
        person.click("#row-gpqa");
        assertThat(model.isAsPrinted()).isTrue();
        person.click("#model-air");
        assertThat(model.look().sort()).hasValueSatisfying(sort -> assertThat(sort.by()).isEqualTo("air"));
        assertThat(model.chosenProperty().get()).isEqualTo(new CellAt("gpqa", "air"));
    }

    @Test
    void theKeyboardReachesEveryCellAndEveryCellSaysWhatIsKnownOfIt() {
        focusGrid();
        person.press(KeyCode.DOWN);
        assertThat(spoken()).isEqualTo("GPQA-Diamond, Air: 81.7, rank 3 of 3, 95 % interval 75.7 to 86.5");
        person.press(KeyCode.END);
        assertThat(model.chosenProperty().get().model()).isEqualTo("mid");
        person.press(KeyCode.HOME);
        person.press(KeyCode.UP);
        person.press(KeyCode.UP);
        assertThat(model.chosenProperty().get()).isEqualTo(new CellAt("size", "air"));
        Object cell = person.on(() -> grid().queryAccessibleAttribute(AccessibleAttribute.CELL_AT_ROW_COLUMN, 0, 1));
        assertThat(person.on(() -> ((Node) cell).queryAccessibleAttribute(AccessibleAttribute.TEXT))).isEqualTo("#size, Top: 355B");
    }

    @Test
    void oneKeyEachSortsNormalisesAndHighlights() {
        focusGrid();
        person.press(KeyCode.DOWN);
        person.press(KeyCode.S);
        assertThat(model.shownModels()).containsExactly("top", "mid", "air");
        person.press(KeyCode.SHIFT, KeyCode.S);
        assertThat(model.look().sort().orElseThrow().by()).isEqualTo("air");
        person.press(KeyCode.N);
        assertThat(model.look().normalised()).isTrue();
        person.press(KeyCode.H);
        assertThat(model.look().highlight()).contains("air");
        person.press(KeyCode.N);
        person.press(KeyCode.ENTER);
        assertThat(person.on(() -> person.node("#cell-facts").isFocused())).isTrue();
        person.press(KeyCode.ESCAPE);
        assertThat(person.on(() -> grid().isFocused())).isTrue();
    }

    @Test
    void pagingStaysInTheTableOnlyWhileTheKeyboardIsInIt() {
        assertThat(person.on(() -> view.turn(1))).isFalse();
        focusGrid();
        assertThat(person.on(() -> view.turn(1))).isTrue();
        assertThat(person.on(() -> model.index().line(model.chosenProperty().get()))).isGreaterThan(8);
    }

    @Test
    void namesStayInViewWhileTheScoresScroll() {
        double head = person.on(() -> person.node("#model-top").localToScene(0, 0).getY());
        assertThat(person.sees("#row-r59")).isFalse();
        robot.moveTo(person.node("#row-gpqa"));
        robot.scroll(200, VerticalDirection.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        person.waitUntil(() -> person.sees("#row-r59"));
        assertThat(person.on(() -> person.node("#model-top").localToScene(0, 0).getY())).isEqualTo(head);
        assertThat(person.on(() -> grid().lookupAll(".grid-cell").size())).as("only what is in view exists").isLessThan(3 * 40);
    }

    @Test
    void aFingerMovesTheTable() {
        robot.drag(person.node("#row-r4"), MouseButton.PRIMARY).moveBy(0, -40).moveBy(0, -60).drop();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(person.on(() -> grid().scrollY())).isBetween(80.0, 110.0);
        assertThat(model.look().sort()).as("a drag is no touch").isEmpty();
    }

    @Test
    void aModelIsDraggedToAnotherPlace() {
        double right = person.on(() -> person.node("#model-mid").localToScreen(person.node("#model-mid").getBoundsInLocal()).getMaxX());
        double y = person.on(() -> person.node("#model-mid").localToScreen(0, 10).getY());
        robot.drag(person.node("#model-air"), MouseButton.PRIMARY).moveBy(40, 0).dropTo(right - 5, y);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.shownModels()).containsExactly("top", "mid", "air");
        assertThat(model.look().sort()).isEmpty();
    }

    @Test
    void theMenuOfAModelHidesAndTheToolbarBringsBack() {
        person.click("#menu-top");
        robot.clickOn("#model-menu-hide");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.shownModels()).containsExactly("air", "mid");
        assertThat(person.sees("#model-top")).isFalse();
        person.expect("2 of 3 models");
        person.click("#table-models");
        robot.clickOn("#models-all");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.look().models()).contains("top");
    }

    @Test
    void typingFindsRowsAndTheResetShowsThemAll() {
        person.click("#table-filter");
        person.write("gpqa");
        assertThat(person.sees("#row-gpqa")).isTrue();
        assertThat(person.sees("#row-mmlu")).isFalse();
        person.write("zzz");
        person.expect("No benchmark fits this choice");
        person.click("#table-transpose");
        person.expect("No benchmark fits this choice");
        person.click("#table-reset");
        assertThat(person.sees("#table-nothing")).isFalse();
        assertThat(person.sees("#row-mmlu")).isTrue();
        assertThat(model.isAsPrinted()).isTrue();
    }

    @Test
    void aScoreIsTypedOverTakenBackAndMadeAgain() {
        person.click(cell("gpqa", "air"));
        person.press(KeyCode.F2);
        person.write("good");
        person.press(KeyCode.ENTER);
        person.expect("“good” is no score");
        assertThat(model.drillProperty().get().canUndo()).isFalse();
        person.press(KeyCode.SHORTCUT, KeyCode.A);
        person.write("99.9");
        person.press(KeyCode.ENTER);
        assertThat(spoken()).startsWith("GPQA-Diamond, Air: 99.9, rank 1 of 3").endsWith("edited");
        person.expect("The table says 81.7");
        person.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(spoken()).contains("81.7").doesNotContain("edited");
        person.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        assertThat(spoken()).contains("99.9");
    }

    @Test
    void aDoubleClickOpensTheScoreAndEscapeLeavesItAsItWas() {
        robot.doubleClickOn(cell("mmlu", "mid"));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(person.sees("#cell-editor")).isTrue();
        person.write("1");
        person.press(KeyCode.ESCAPE);
        assertThat(person.sees("#cell-editor")).isFalse();
        assertThat(model.drillProperty().get().canUndo()).isFalse();
    }

    @Test
    void aTransposedTableIsReadAndSortedTheSameWay() {
        person.click("#table-transpose");
        assertThat(person.sees("#row-gpqa")).isTrue();
        person.click("#row-gpqa");
        assertThat(model.shownModels()).containsExactly("top", "mid", "air");
        assertThat(spoken()).startsWith("GPQA-Diamond, Air: 81.7");
    }

    @Test
    void aCellThatComesToShareTheLeadSaysSo() {
        person.on(() -> {
            model.edit("gpqa", "mid", "95.0");
            return null;
        });
        person.waitUntil(() -> grid().lookupAll(".grid-lead").stream().filter(sign -> sign.isVisible() && sign.getLayoutBounds().getWidth() > 2).count() == 2);
        person.expect("Shares the lead");
    }

    @Test
    void theSwitchesOfTheToolbarChangeTheTable() {
        person.click("#table-heat");
        person.click("#table-scale");
        person.click("#table-method");
        robot.clickOn("#method-rank");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.look().heat()).isTrue();
        assertThat(model.shown().method().normalisation()).isEqualTo(agentos.showcase.benchmark.Method.Normalisation.RANK);
        assertThat(person.on(() -> grid().lookupAll(".grid-shade").size())).isGreaterThan(5);
        person.on(() -> {
            words.speak(Language.ZH);
            return null;
        });
        person.expect("名次");
    }

    private TableGrid grid() {
        return (TableGrid) stage.getScene().lookup("#table-grid");
    }

    private String spoken() {
        return person.on(() -> grid().getAccessibleText());
    }

    private Node cell(String row, String of) {
        return person.on(() -> (Node) grid().queryAccessibleAttribute(AccessibleAttribute.CELL_AT_ROW_COLUMN,
                model.index().line(new CellAt(row, of)), model.index().column(new CellAt(row, of))));
    }

    /// By the Tab key, as somebody comes who has no mouse.
    private void focusGrid() {
        person.click("#table-filter");
        for (int i = 0; i < 20 && !person.on(() -> grid().isFocused()); i++) {
            person.press(KeyCode.TAB);
        }
        assertThat(person.on(() -> grid().isFocusVisible())).isTrue();
    }

    private static BenchmarkTable table() {
        var rows = new java.util.ArrayList<BenchmarkTable.Row>();
        rows.add(row("mmlu", "MMLU-Pro", null, "83.3", "90.1", "-"));
        rows.add(row("gpqa", "GPQA-Diamond", 198, "81.7", "95.9", "91.9"));
        for (int i = 0; i < 60; i++) {
            rows.add(row("r" + i, "Row " + i, null, Integer.toString(20 + i), "54.5", "-"));
        }
        return new BenchmarkTable(new Section(TestPack.both("Benchmarks", "评测"), null, null), "air",
                List.of(new BenchmarkTable.Model("air", "Air"), new BenchmarkTable.Model("top", "Top"), new BenchmarkTable.Model("mid", "Mid")),
                List.of(new BenchmarkTable.Parameter("size", TestPack.both("#size", "#规模"), List.of("196B", "355B", "-"))),
                List.of(new BenchmarkTable.Group("g", TestPack.both("GROUP", "组"))), rows, List.of(), List.of());
    }

    private static BenchmarkTable.Row row(String id, String name, Integer items, String... cells) {
        return new BenchmarkTable.Row(id, name, "g", "d", null, items, 25, null, Localized.EMPTY, List.of(cells), List.of());
    }
}
