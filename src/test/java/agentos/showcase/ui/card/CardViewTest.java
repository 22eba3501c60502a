package agentos.showcase.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.expert.Studio;
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
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A card of the shipped pack, as a visitor plays it.
@ExtendWith(ApplicationExtension.class)
class CardViewTest {
    private static final Studio STUDIO = Visit.STUDIO;
    private static final String CARD = "evidence-chain";
    private static final long END = length();

    private Visit visit;
    private Person person;

    @Start
    void open(Stage stage) {
        visit = Visit.at(new Place.Category("research"), Theme.DARK, stage);
        person = visit.person();
    }

    @AfterEach
    void leave() {
        visit.end();
    }

    @Test
    void aTouchedCardPlaysUntilItNeedsAnAnswerAndPlaysOnWithIt() {
        person.click("#card-" + CARD);
        person.waitUntil(() -> person.sees("#option-memory"));
        assertThat(person.reads("Which question shall be looked into?")).isTrue();
        person.click("#option-memory");
        person.waitUntil(() -> playing() && !person.sees("#option-memory"));
        person.press(KeyCode.END);
        person.expect("The result is handed over");
        assertThat(position().choices()).extracting("option").contains("memory");
    }

    @Test
    void aVisitorSaysInTheirOwnWordsWhatShallChange() {
        person.on(() -> {
            visit.context().navigation().go(new Place.CardPlace("key-visual", Optional.of("key-visual@36000")));
            return null;
        });
        person.waitUntil(() -> person.sees("#side-try"));
        person.click("#side-try");
        person.waitUntil(() -> person.sees("#answer-instruction-own"));
        person.on(() -> {
            ((Button) person.node("#answer-instruction-own")).fire();
            return null;
        });
        person.waitUntil(() -> person.sees("#field-words"));
        person.on(() -> {
            ((TextField) person.node("#field-words")).setText("x".repeat(201));
            return null;
        });
        person.click("#form-go");
        person.expect("200 characters at most");
        person.on(() -> {
            ((TextField) person.node("#field-words")).setText("Bolder, please; and the logo");
            return null;
        });
        person.click("#form-go");
        person.waitUntil(() -> !person.sees("#field-words") && position().choices().stream()
                .anyMatch(choice -> choice.filled().containsValue("Bolder, please; and the logo")));
    }

    @Test
    void theLanguageChangesInTheMiddleOfPlayWithoutLosingThePlace() {
        stand(20_500);
        String before = time();
        person.press(KeyCode.L);
        person.expect("从问题到证据");
        assertThat(time()).isEqualTo(before);
        assertThat(text("#caption")).matches(".*\\p{IsHan}.*");
        person.press(KeyCode.L);
        assertThat(text("#caption")).doesNotContainPattern("\\p{IsHan}");
        assertThat(time()).isEqualTo(before);
    }

    @Test
    void spaceBelongsToTheRunAfterAnyClick() {
        stand(2_000);
        person.click("#theme");
        person.press(KeyCode.SPACE);
        person.waitUntil(this::playing);
        assertThat(visit.context().theming().theme()).isEqualTo(Theme.LIGHT);
        person.click("#theme");
        person.press(KeyCode.SPACE);
        person.waitUntil(() -> !playing());
        assertThat(visit.context().theming().theme()).isEqualTo(Theme.DARK);
    }

    @Test
    void keysStepFromEventToEventAndJumpToTenthsAndEnds() {
        stand(0);
        person.press(KeyCode.PERIOD);
        long first = position().t();
        assertThat(first).isPositive();
        person.press(KeyCode.PERIOD);
        person.press(KeyCode.COMMA);
        assertThat(position().t()).isEqualTo(first);
        person.press(KeyCode.DIGIT5);
        assertThat(position().t()).isEqualTo(END / 2);
        person.press(KeyCode.NUMPAD2);
        assertThat(position().t()).isEqualTo(END / 5);
        person.press(KeyCode.HOME);
        person.press(KeyCode.CLOSE_BRACKET);
        assertThat(person.sees("#option-memory")).isTrue();
        person.press(KeyCode.HOME);
        assertThat(position().t()).isZero();
    }

    @Test
    void theTimelineIsDraggedToAnyMoment() {
        stand(0);
        Bounds line = person.on(() -> person.node("#timeline").localToScreen(person.node("#timeline").getBoundsInLocal()));
        var robot = new FxRobot();
        robot.moveTo(line.getCenterX(), line.getCenterY()).press(MouseButton.PRIMARY);
        long middle = position().t();
        robot.moveTo(line.getMaxX() - 12, line.getCenterY()).release(MouseButton.PRIMARY);
        assertThat(middle).isBetween(END / 3, END * 2 / 3);
        assertThat(position().t()).isGreaterThan(END * 9 / 10);
    }

    @Test
    void aFaultThatIsSwitchedOnGoesBackAndIsCaughtAndCanBeMended() {
        stand(END);
        person.click("#side-try");
        person.click("#fault-misquote");
        person.waitUntil(() -> position().faults().size() == 1 && playing());
        person.press(KeyCode.SPACE);
        person.press(KeyCode.END);
        person.waitUntil(() -> position().t() > END);
        person.click("#side-task");
        assertThat(person.on(() -> visit.stage().getScene().getRoot().lookupAll(".marker-sent-back").size())).isEqualTo(1);
        person.click("#side-try");
        person.click("#fault-misquote");
        person.waitUntil(() -> person.on(() -> visit.stage().getScene().getRoot().lookupAll(".marker-sent-back").isEmpty()));
    }

    @Test
    void runningAgainTellsWhatTheRoutingHasLearntAndTheFirstRunComesBack() {
        person.on(() -> {
            visit.context().navigation().go(new Place.CardPlace(CARD, Optional.of(CARD + "@" + END + ";!retrieval-down@0;runs=2")));
            return null;
        });
        person.waitUntil(() -> visit.isSettled());
        person.press(KeyCode.END);
        person.expect("After 2 runs");
        person.click("#run-again");
        person.waitUntil(() -> position().earlier() == 3 && playing());
        person.press(KeyCode.SPACE);
        person.press(KeyCode.END);
        person.expect("After 3 runs");
        person.expect("Retriever S →");
        person.press(KeyCode.L);
        person.expect("运行 3 次之后");
        person.press(KeyCode.L);
        person.click("#run-first");
        person.waitUntil(() -> position().earlier() == 0 && playing());
        assertThat(position().faults()).hasSize(1);
    }

    @Test
    void anAnswerCanBeGivenAnewFromTheEnd() {
        stand(END);
        person.click("#side-try");
        person.on(() -> {
            person.node("#answer-which-question-success").requestFocus();
            return null;
        });
        person.press(KeyCode.ENTER);
        person.waitUntil(() -> playing() && position().choices().stream().anyMatch(choice -> choice.option().equals("success")));
    }

    @Test
    void fewerExpertsMakeTheRunLonger() {
        stand(END);
        person.click("#side-try");
        String before = time();
        person.on(() -> {
            ((javafx.scene.control.Button) person.node("#fewer-retrieval")).fire();
            return null;
        });
        person.waitUntil(() -> !time().equals(before));
        assertThat(Double.parseDouble(time().replaceAll(".*/ ([0-9.]+) s", "$1"))).isGreaterThan(END / 1000.0 + 0.1);
    }

    @Test
    void olderOutputsCanBeLookedAtAndTheStageFollowsAgain() {
        stand(END);
        String last = text(".output-title");
        person.click("#output-previous");
        assertThat(text(".output-title")).isNotEqualTo(last);
        person.click("#follow");
        assertThat(text(".output-title")).isEqualTo(last);
    }

    @Test
    void theStructuredResultIsReadOnTheStage() {
        stand(END);
        person.click("#read-result");
        person.waitUntil(() -> person.sees(".record"));
        assertThat(text(".output-title")).isEqualTo("Structured result");
    }

    @Test
    void theWayBackComesToTheSameMoment() {
        stand(20_500);
        person.click("#tab-overview");
        person.click("#back");
        person.waitUntil(() -> person.sees("#timeline") && time().startsWith("20.5"));
    }

    @Test
    void pageDownLeadsToTheNextCard() {
        stand(5_000);
        person.press(KeyCode.PAGE_DOWN);
        person.waitUntil(() -> visit.context().navigation().place() instanceof Place.CardPlace(var card, _) && card.equals("routes-compared"));
    }

    @ParameterizedTest
    @CsvSource({"1280,720,false", "1024,900,true", "1920,1080,false", "3840,2160,false"})
    void nothingReachesOverTheEdgeAndANarrowWindowMovesTheGraphUnderTheStage(int width, int height, boolean under) {
        var place = new Place.CardPlace(CARD, Optional.of(CARD + "@20500"));
        var elsewhere = new Context(new Localization(Language.ZH), new Theming(Theme.LIGHT, Distance.DESK), new Navigation(place), visit.context().errors(), visit.context().background());
        var other = person.on(() -> new ShowcaseWindow(elsewhere, STUDIO));
        Scene scene = person.on(() -> other.scene(new WindowSize(width, height)));
        person.waitUntil(() -> {
            Pictures.settle(scene);
            return other.shell().current().map(View::isSettled).orElse(false);
        });
        person.on(() -> {
            for (String part : List.of("#stage", "#timeline", ".task-graph", ".side", ".caption-bar", ".card-head", ".transport")) {
                Bounds bounds = bounds(scene, part);
                assertThat(bounds.getMinX()).as(part).isNotNegative();
                assertThat(bounds.getMinY()).as(part).isNotNegative();
                assertThat(bounds.getMaxX()).as(part).isLessThanOrEqualTo(width);
                assertThat(bounds.getMaxY()).as(part).isLessThanOrEqualTo(height);
            }
            assertThat(bounds(scene, ".task-graph").getMinY() >= bounds(scene, "#stage").getMaxY()).isEqualTo(under);
            other.shell().close();
            return null;
        });
    }

    private static long length() {
        try {
            return STUDIO.simulate(STUDIO.pack().card(CARD).orElseThrow()).makespan();
        } catch (agentos.showcase.taskgraph.TaskGraph.BadGraph e) {
            throw new AssertionError(e);
        }
    }

    // ---- what a person sees -----------------------------------------------------------------------------------------------------------

    private void stand(long t) {
        person.on(() -> {
            visit.context().navigation().go(new Place.CardPlace(CARD, Optional.of(CARD + "@" + t)));
            return null;
        });
        person.waitUntil(() -> visit.isSettled());
    }

    private boolean playing() {
        return person.on(() -> "Pause".equals(person.node("#play").getAccessibleText()));
    }

    private String time() {
        return text(".time");
    }

    private String text(String query) {
        return person.on(() -> ((Labeled) (Label) visit.stage().getScene().lookup(query)).getText());
    }

    /// Where the run stands, as the address of the place says while it does not play.
    private Position position() {
        return person.on(() -> visit.context().navigation().place() instanceof Place.CardPlace(_, var position)
                ? Position.parse(position.orElse(CARD)).orElseThrow() : Position.start("nowhere"));
    }

    private static Bounds bounds(Scene scene, String query) {
        Node node = scene.lookup(query);
        return node.localToScene(node.getLayoutBounds());
    }
}
