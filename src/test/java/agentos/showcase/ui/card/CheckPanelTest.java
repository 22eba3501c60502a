package agentos.showcase.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.expert.Studio;
import agentos.showcase.run.CheckedRule;
import agentos.showcase.run.Position;
import agentos.showcase.run.Run;
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
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What a visitor reads and touches of the consistency check.
@ExtendWith(ApplicationExtension.class)
class CheckPanelTest {
    private static final Studio STUDIO = Visit.STUDIO;
    private static final String CAUGHT = "key-visual@99999999;!logo-forgotten@0";
    private static final Run RUN = run();
    private static final CheckedRule LOGO = RUN.findings().found().getFirst();

    private Visit visit;
    private Person person;

    @Start
    void open(Stage stage) {
        visit = Visit.at(new Place.Category("image"), Theme.DARK, stage);
        person = visit.person();
    }

    @AfterEach
    void leave() {
        visit.end();
    }

    @Test
    void aFindingSaysWhatWasFoundWhereAndWhatTheHostDidAboutIt() {
        stand("key-visual", CAUGHT);
        person.click("#side-check");
        assertThat(text("#check-head-text")).isEqualTo(holding() + " rules hold, one finding was mended");
        person.expect("The draft carries the logo, once");
        person.expect("/draft-proof/draft/logos");
        person.expect("“Inspect the draft” sent back attempt 1 of “Paint the first draft”");
        person.expect("Another expert was called: Designer M instead of Painter L, attempt 2");
        person.expect("Mended, says “Inspect the draft”");
        person.expect("Rules that hold: " + RUN.findings().held().size());
        person.press(KeyCode.L);
        person.expect("“检验首稿”退回“绘制首稿”的第 1 次成果");
    }

    @Test
    void thePlaceOfAFindingIsTouchedAndStandsOnTheStageAndInTheGraph() {
        stand("key-visual", CAUGHT);
        person.click("#side-check");
        person.click("#place-draft-logo");
        person.waitUntil(() -> text(".output-title").equals("Draft, measured"));
        assertThat(person.on(() -> visit.stage().getScene().getRoot().lookupAll(".graph-node").stream().filter(node -> node.getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("selected"))).count())).isEqualTo(1);
        assertThat(text("#check-head-text")).startsWith(holding());
    }

    @Test
    void theMomentOfAStepIsTouchedAndTheFindingStandsThereAsItStoodThen() {
        stand("key-visual", CAUGHT);
        person.click("#side-check");
        person.click(person.on(() -> visit.stage().getScene().lookup(".finding-step")));
        assertThat(position().t()).isEqualTo(LOGO.found().orElseThrow().at());
        assertThat(text("#check-head-text")).endsWith(" rules hold, one finding");
        assertThat(person.reads("sent back")).isTrue();
        assertThat(person.reads("Mended, says")).isFalse();
        person.press(KeyCode.CLOSE_BRACKET);
        assertThat(position().t()).isEqualTo(LOGO.mended().orElseThrow().at());
        person.expect("Mended, says “Inspect the draft”");
    }

    @Test
    void beforeAnythingIsLookedAtItSaysWhatWillBeAndByWhom() {
        stand("evidence-chain", "evidence-chain@3500");
        person.click("#side-check");
        assertThat(text("#check-head-text")).endsWith(" rules will be looked at");
        person.expect("“Check quotes and logic” will look at");
        person.expect("Every quote stands word for word in its document");
    }

    @Test
    void whileTheHostHasSomethingPutRightThePageOpensByItself() {
        stand("materials", "materials@34000;!moved-camera@0");
        person.waitUntil(() -> person.sees("#check-head-text"));
        assertThat(text("#check-head-text")).endsWith(" rules hold, 4 findings");
        person.on(() -> {
            person.node("#open-metal-edges").requestFocus();
            return null;
        });
        person.press(KeyCode.ENTER);
        person.expect("/overlap/by/metal/edges");
        assertThat(person.reads("/overlap/by/metal/silhouette")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"EN,1280,720,DESK", "ZH,1280,720,DESK", "EN,1024,900,DESK", "EN,1920,1080,WALL", "ZH,1280,720,TABLE"})
    void allTabsFitAndReadWhole(Language language, int width, int height, Distance distance) {
        var place = new Place.CardPlace("evidence-chain", Optional.of("evidence-chain@3500"));
        var elsewhere = new Context(new Localization(language), new Theming(Theme.LIGHT, distance), new Navigation(place), visit.context().errors(), visit.context().background());
        var other = person.on(() -> new ShowcaseWindow(elsewhere, STUDIO));
        Scene scene = person.on(() -> other.scene(new WindowSize(width, height)));
        person.waitUntil(() -> {
            Pictures.settle(scene);
            return other.shell().current().map(View::isSettled).orElse(false);
        });
        person.on(() -> {
            var row = scene.lookup(".side-tabs");
            double edge = row.localToScene(row.getLayoutBounds()).getMaxX();
            var tabs = row.lookupAll(".side-tab");
            assertThat(tabs).hasSize(7).allSatisfy(tab -> {
                assertThat(tab.localToScene(tab.getLayoutBounds()).getMaxX()).isLessThanOrEqualTo(edge + 0.5);
                assertThat(((Button) tab).getWidth()).isGreaterThanOrEqualTo(tab.prefWidth(-1) - 0.5);
            });
            other.shell().close();
            return null;
        });
    }

    private static Run run() {
        try {
            return STUDIO.simulate(Position.parse(CAUGHT).orElseThrow().request(STUDIO.pack().card("key-visual").orElseThrow()));
        } catch (agentos.showcase.taskgraph.TaskGraph.BadGraph e) {
            throw new AssertionError(e);
        }
    }

    private static String holding() {
        return RUN.findings().holding() + " of " + RUN.findings().total();
    }

    // ---- what a person sees -----------------------------------------------------------------------------------------------------------

    private void stand(String card, String position) {
        person.on(() -> {
            visit.context().navigation().go(new Place.CardPlace(card, Optional.of(position)));
            return null;
        });
        person.waitUntil(() -> person.sees("#timeline") && visit.isSettled());
    }

    private String text(String query) {
        return person.on(() -> ((Labeled) visit.stage().getScene().lookup(query)).getText());
    }

    private Position position() {
        return person.on(() -> visit.context().navigation().place() instanceof Place.CardPlace(_, var position)
                ? Position.parse(position.orElseThrow()).orElseThrow() : Position.start("nowhere"));
    }
}
