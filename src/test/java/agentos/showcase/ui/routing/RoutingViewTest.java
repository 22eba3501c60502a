package agentos.showcase.ui.routing;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.expert.Studio;
import agentos.showcase.run.Choice;
import agentos.showcase.run.Position;
import agentos.showcase.text.Language;
import agentos.showcase.ui.Context;
import agentos.showcase.ui.Distance;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Navigation;
import agentos.showcase.ui.Person;
import agentos.showcase.ui.Pictures;
import agentos.showcase.ui.Place;
import agentos.showcase.ui.ShowcaseWindow;
import agentos.showcase.ui.Theme;
import agentos.showcase.ui.Theming;
import agentos.showcase.ui.View;
import agentos.showcase.ui.Visit;
import agentos.showcase.ui.WindowSize;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The routing tab with the shipped pack, as a visitor uses it.
@ExtendWith(ApplicationExtension.class)
class RoutingViewTest {
    private static final Studio STUDIO = Visit.STUDIO;

    private Visit visit;
    private Person person;

    @Start
    void open(Stage stage) {
        visit = Visit.at(new Place.Overview(), Theme.DARK, stage);
        person = visit.person();
    }

    @AfterEach
    void leave() {
        visit.end();
    }

    @Test
    void theTabShowsTheWholeTrialAndPlayTellsItFromTheStart() {
        person.click("#tab-routing");
        settled();
        assertThat(count()).isEqualTo("task 20,000 of 20,000");
        person.press(KeyCode.SPACE);
        person.waitUntil(() -> playing() && position().isEmpty());
        person.waitUntil(() -> !count().startsWith("task 0 ") && !count().startsWith("task 20,000"));
        person.press(KeyCode.SPACE);
        person.waitUntil(() -> !playing());
        assertThat(position().orElseThrow().t()).isBetween(1L, 30_000L);
    }

    @Test
    void theStoryBeginsWithOneTouchAndHasCaptionsInBothLanguages() {
        stand("routing@42000;seed=3");
        person.click("#story");
        person.waitUntil(() -> playing());
        assertThat(text("#routing-caption")).startsWith("Learning.");
        person.press(KeyCode.SPACE);
        person.press(KeyCode.L);
        assertThat(text("#routing-caption")).startsWith("学习");
        assertThat(position().orElseThrow().seed()).as("the story's own seed").isEqualTo(1);
        person.press(KeyCode.DIGIT5);
        assertThat(text("#routing-caption")).containsPattern("\\p{IsHan}").doesNotStartWith("学习");
        person.press(KeyCode.L);
    }

    @Test
    void keysStepTasksAndTenthsAndEnds() {
        stand("routing@0");
        person.press(KeyCode.PERIOD);
        assertThat(count()).isEqualTo("task 1 of 20,000");
        person.press(KeyCode.PERIOD);
        person.press(KeyCode.COMMA);
        assertThat(count()).isEqualTo("task 1 of 20,000");
        person.press(KeyCode.DIGIT5);
        assertThat(position().orElseThrow().t()).isEqualTo(30_000);
        person.press(KeyCode.END);
        assertThat(count()).isEqualTo("task 20,000 of 20,000");
        person.press(KeyCode.HOME);
        assertThat(count()).isEqualTo("task 0 of 20,000");
        person.press(KeyCode.CLOSE_BRACKET);
        assertThat(count()).isNotEqualTo("task 0 of 20,000");
    }

    @Test
    void anAddressOpensItsMomentAndTheWayBackComesToIt() {
        stand("routing@31000");
        String before = count();
        person.click("#tab-overview");
        person.click("#back");
        person.waitUntil(() -> person.sees("#trace") && visit.isSettled());
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void oneMomentAfterTheOtherIsFollowedByEverythingOnShow() {
        for (String moment : List.of("routing@5000", "routing@20000", "routing@42000", "routing@5000")) {
            stand(moment);
            String task = agentos.showcase.routing.lab.Telling.count(tasks());
            assertThat(says("z: what the policy sees of task")).isEqualTo("z: what the policy sees of task " + task);
        }
    }

    @Test
    void theChartsAreScrubbedAndTellTheStateUnderThePointer() {
        stand("routing@0");
        Bounds chart = person.on(() -> person.node("#trace").localToScreen(person.node("#trace").getBoundsInLocal()));
        var robot = new FxRobot();
        robot.moveTo(chart.getMinX() + chart.getWidth() * 0.4, chart.getMinY() + chart.getHeight() * 0.3);
        person.waitUntil(() -> person.sees(".trace-tip") && person.reads("Gate "));
        robot.press(MouseButton.PRIMARY).release(MouseButton.PRIMARY);
        int first = tasks();
        Bounds scrub = person.on(() -> person.node("#scrub").localToScreen(person.node("#scrub").getBoundsInLocal()));
        robot.moveTo(scrub.getMinX() + scrub.getWidth() * 0.6, scrub.getCenterY()).press(MouseButton.PRIMARY).release(MouseButton.PRIMARY);
        assertThat(first).isBetween(4000, 12_000);
        assertThat(tasks()).isBetween(first + 1000, 19_000);
    }

    @Test
    void theNumbersOfTheTaskStandInTheFormula() {
        stand("routing@20000");
        String before = formula();
        person.press(KeyCode.PERIOD);
        assertThat(formula()).isNotEqualTo(before).contains("softmax(Wz + b)").contains("r − λ c = ");
        person.click("#expert-0");
        assertThat(person.on(() -> person.node("#expert-0").getPseudoClassStates().stream().anyMatch(state -> state.getPseudoClassName().equals("current")))).isTrue();
    }

    @Test
    void aDialTriesAllTasksAnew() {
        stand("routing@60000");
        person.click("#routing-try");
        person.on(() -> {
            ((Slider) person.node("#dial-gate")).setValue(0.8);
            ((Slider) person.node("#dial-learning")).setValue(2.5);
            return null;
        });
        person.waitUntil(() -> settledNow() && position().map(at -> at.choices().stream().map(Choice::decision).toList()).orElse(List.of()).containsAll(List.of("gate", "learning")));
        fire("#try-reset");
        person.waitUntil(() -> settledNow() && position().map(at -> at.choices().isEmpty()).orElse(false));
        assertThat(person.on(() -> ((Slider) person.node("#dial-gate")).getValue())).isEqualTo(0.3);
    }

    @Test
    void theBestExpertIsSwappedAndAnotherMadeWorse() {
        stand("routing@10000");
        person.click("#routing-try");
        fire("#try-swap");
        person.waitUntil(this::playing);
        person.press(KeyCode.SPACE);
        fire("#try-worse");
        person.waitUntil(this::playing);
        person.press(KeyCode.SPACE);
        person.waitUntil(() -> position().map(at -> at.faults().stream().filter(fault -> fault.fault().startsWith("worse-0")).count() == 1
                && at.faults().stream().filter(fault -> fault.fault().equals("swap")).count() == 2).orElse(false));
        fire("#try-calm");
        person.waitUntil(() -> settledNow() && position().map(at -> at.faults().stream().map(fault -> fault.fault()).toList()).orElse(List.of()).equals(List.of("calm")));
    }

    @Test
    void theWorthOfCostMovesAtOnceAndCanBeTriedOnAllTasks() {
        stand("routing@60000");
        person.click("#routing-cost");
        settled();
        String before = says("At λ");
        person.on(() -> {
            ((Slider) person.node("#dial-lambda")).setValue(1.2);
            return null;
        });
        assertThat(says("At λ")).isNotEqualTo(before).contains("1.44");
        fire("#cost-apply");
        person.waitUntil(() -> settledNow() && position().map(at -> at.choices().stream().anyMatch(choice -> choice.decision().equals("lambda") && choice.option().equals("1.44"))).orElse(false));
    }

    @Test
    void policiesAreComparedAndNearlyEqualExpertsAreSaidToBeSo() {
        stand("routing@60000;kind=alike@0");
        person.click("#routing-compare");
        settled();
        person.expect("Said honestly");
        person.expect("Thompson sampling");
        stand("routing@60000;kind=made-up@0");
        settled();
        person.expect("Here routing is worth it");
    }

    @Test
    void theMapAndTheCollapseLaboratoryWorkThingsOutHere() {
        stand("routing@30000;kind=made-up@0");
        person.click("#routing-map");
        settled();
        assertThat(person.sees("#map-chart")).isTrue();
        person.click("#routing-collapse");
        person.waitUntil(() -> text("#collapse-greedy").matches("\\d+ / (20|40|60)"));
        person.expect("Leverage");
        person.click("#routing-about");
        person.expect(STUDIO.pack().routing().text().paragraphs().getFirst().en().substring(0, 30));
    }

    @Test
    void aTrialIsTakenAway(@org.junit.jupiter.api.io.TempDir Path folder) {
        stand("routing@31000");
        var model = new RoutingModel(new agentos.showcase.routing.lab.Lab(STUDIO.pack()), new LabPlayer(new agentos.showcase.routing.lab.Lab(STUDIO.pack()), Runnable::run, Runnable::run));
        model.player().load(model.lab().first(), 31_000);
        var away = person.on(() -> new TakeAway(visit.context(), model, () -> new TraceView(visit.context().words(), _ -> { }).palette()));
        Path file = folder.resolve("trace.csv");
        person.on(() -> {
            away.write(agentos.showcase.export.routing.LabFile.TRACE_CSV, file);
            return null;
        });
        person.waitUntil(() -> away.said().getValue().contains("trace.csv"));
        assertThat(file).isNotEmptyFile();
    }

    @ParameterizedTest
    @CsvSource({"1280,720,EN", "1280,720,ZH", "1024,900,ZH", "1920,1080,ZH", "3840,2160,EN"})
    void nothingReachesOverTheEdge(int width, int height, Language language) {
        var elsewhere = new Context(new Localization(language), new Theming(Theme.LIGHT, Distance.DESK), new Navigation(new Place.Routing(Optional.of("routing@42000"))), visit.context().errors(), visit.context().background());
        var other = person.on(() -> new ShowcaseWindow(elsewhere, STUDIO));
        Scene scene = person.on(() -> other.scene(new WindowSize(width, height)));
        person.waitUntil(() -> {
            Pictures.settle(scene);
            return other.shell().current().map(View::isSettled).orElse(false);
        });
        person.on(() -> {
            for (RoutingModel.Side side : RoutingModel.Side.values()) {
                ((ButtonBase) scene.lookup("#routing-" + side.name().toLowerCase(java.util.Locale.ROOT))).fire();
                Pictures.settle(scene);
                for (String part : List.of("#trace", "#scrub", ".routing-side", ".routing-foot", ".routing-head", "#story", "#routing-export", "#light-alarm")) {
                    inside(scene, part, width, height);
                }
                Bounds panel = bounds(scene.lookup(".routing-side"));
                for (Node node : scene.lookup(".routing-side").lookupAll("*")) {
                    if (node.isVisible() && (node instanceof Labeled || node.getStyleClass().contains("math")) && shown(node)) {
                        assertThat(bounds(node).getMaxX()).as(side + " " + node).isLessThanOrEqualTo(panel.getMaxX() + 0.5);
                    }
                }
            }
            other.shell().close();
            return null;
        });
    }

    @ParameterizedTest
    @EnumSource(Distance.class)
    void fingersFindTheButtonsAtEveryDistance(Distance distance) {
        person.on(() -> {
            visit.context().theming().distanceProperty().set(distance);
            return null;
        });
        stand("routing@42000");
        person.on(() -> {
            visit.stage().getScene().getRoot().applyCss();
            visit.stage().getScene().getRoot().layout();
            for (String id : List.of("#play", "#event-back", "#event-on", "#marker-back", "#marker-on", "#speed", "#story", "#routing-export", "#scrub")) {
                assertThat(visit.stage().getScene().lookup(id).getLayoutBounds().getHeight()).as(id).isGreaterThanOrEqualTo(43.5);
            }
            return null;
        });
    }

    // ---- what a person sees -----------------------------------------------------------------------------------------------------------

    private void stand(String position) {
        person.on(() -> {
            visit.context().navigation().go(new Place.Routing(Optional.of(position)));
            return null;
        });
        settled();
    }

    private void settled() {
        person.waitUntil(this::settledNow);
    }

    private boolean settledNow() {
        return person.on(() -> visit.isSettled());
    }

    private void fire(String id) {
        person.on(() -> {
            ((ButtonBase) person.node(id)).fire();
            return null;
        });
    }

    private boolean playing() {
        return person.on(() -> "Pause".equals(person.node("#play").getAccessibleText()) || "暂停".equals(person.node("#play").getAccessibleText()));
    }

    private String count() {
        return person.on(() -> ((Labeled) visit.stage().getScene().lookup(".routing-where .label")).getText());
    }

    private int tasks() {
        return Integer.parseInt(count().replaceAll("task ([0-9,]+) of.*", "$1").replace(",", ""));
    }

    private String formula() {
        return person.on(() -> String.join(" | ", visit.stage().getScene().getRoot().lookupAll(".math").stream().map(Node::getAccessibleText).toList()));
    }

    private String says(String start) {
        return person.on(() -> visit.stage().getScene().getRoot().lookupAll(".label").stream().map(node -> ((Labeled) node).getText()).filter(text -> text != null && text.startsWith(start)).findFirst().orElse(""));
    }

    private String text(String query) {
        return person.on(() -> ((Labeled) visit.stage().getScene().lookup(query)).getText());
    }

    /// Where the trial stands, as the address of the place says while it does not play.
    private Optional<Position> position() {
        return person.on(() -> visit.context().navigation().place() instanceof Place.Routing(var position) && !playing() ? position.flatMap(Position::parse) : Optional.empty());
    }

    private static boolean shown(Node node) {
        Node up = node;
        while (up != null && up.isVisible()) {
            up = up.getParent();
        }
        return up == null;
    }

    private static void inside(Scene scene, String part, int width, int height) {
        Bounds bounds = bounds(scene.lookup(part));
        assertThat(bounds.getMinX()).as(part).isNotNegative();
        assertThat(bounds.getMinY()).as(part).isNotNegative();
        assertThat(bounds.getMaxX()).as(part).isLessThanOrEqualTo(width);
        assertThat(bounds.getMaxY()).as(part).isLessThanOrEqualTo(height);
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
