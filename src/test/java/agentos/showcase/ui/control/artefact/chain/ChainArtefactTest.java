package agentos.showcase.ui.control.artefact.chain;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.expert.Studio;
import agentos.showcase.run.Choice;
import agentos.showcase.run.Position;
import agentos.showcase.text.Language;
import agentos.showcase.ui.Background;
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
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The chain of evidence on the stage, as a visitor pulls at it and reads in it.
@ExtendWith(ApplicationExtension.class)
class ChainArtefactTest {
    private static final Studio STUDIO = Visit.STUDIO;
    private static final String CARD = "evidence-chain";

    private Visit visit;
    private Person person;

    @Start
    void open(Stage stage) {
        visit = Visit.atEnd(CARD, Theme.DARK, stage);
        person = visit.person();
    }

    @BeforeEach
    void arrive() {
        person.waitUntil(() -> person.sees("#conclusion") && settled());
    }

    @AfterEach
    void leave() {
        visit.end();
    }

    private boolean settled() {
        return visit.isSettled();
    }

    private Optional<Choice> answer() {
        return ((Place.CardPlace) visit.context().navigation().place()).position().flatMap(Position::parse).stream().flatMap(position -> position.choices().stream())
                .filter(choice -> choice.decision().equals("which-sources")).findFirst();
    }

    private String told() {
        return person.on(() -> ((Labeled) person.node("#chain-told")).getText());
    }

    /// The answer in a word.
    private String word() {
        return person.on(() -> ((Labeled) person.node(".chain-answer")).getText());
    }

    private void expectTold(String part) {
        person.waitUntil(() -> told().contains(part) && settled());
    }

    private static boolean is(Node node, String state) {
        return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass(state));
    }

    @Test
    void oneTouchTakesThePivotsOutAndTheAnswerFallsAndOneBringsItBack() {
        assertThat(word()).isEqualTo("Yes");
        person.click("#chain-pivot");
        expectTold("the conclusion goes from “Yes” to “Still open”");
        assertThat(word()).isEqualTo("Still open");
        assertThat(answer()).map(Choice::option).contains("own");
        assertThat(person.on(() -> is(person.node("#source-window-retrieval-test"), "out"))).isTrue();
        person.click("#chain-reset");
        expectTold("goes from “Still open” to “Yes”");
        assertThat(word()).isEqualTo("Yes");
        assertThat(answer()).map(Choice::option).contains("all");
    }

    @Test
    void aSourceIsTakenOutAndBroughtBackByTouchingIt() {
        person.click("#source-window-reach-blog");
        person.waitUntil(() -> person.sees("#chain-out"));
        person.click("#chain-out");
        expectTold("from disputed to refuted");
        assertThat(answer()).map(Choice::filled).hasValueSatisfying(filled -> assertThat(filled).containsEntry("out", "window-reach-blog"));
        person.click("#source-window-reach-blog");
        person.waitUntil(() -> person.sees("#chain-back"));
        person.click("#chain-back");
        expectTold("back, ");
        assertThat(told()).contains("from refuted to disputed");
    }

    @Test
    void aSourceIsAddedFromTheLibraryAfterASearch() {
        person.click("#chain-add");
        person.waitUntil(() -> person.sees("#chain-candidate-project-minutes"));
        person.write("no such document");
        person.expect("No further document");
        person.on(() -> {
            ((TextField) person.node("#chain-search")).setText("minutes");
            return null;
        });
        person.waitUntil(() -> person.sees("#chain-candidate-project-minutes"));
        person.click("#chain-candidate-project-minutes");
        person.waitUntil(() -> person.sees("#source-project-minutes") && settled());
        expectTold("added, no verdict changes");
        assertThat(answer()).map(choice -> choice.filled().get("add")).contains("project-minutes");
    }

    @Test
    void aPassageIsMarkedAndTheVerdictFollows() {
        person.click("#passage-r1-c1-2");
        person.waitUntil(() -> person.sees("#chain-mark-refutes"));
        assertThat(person.on(() -> is(person.node("#chain-mark-supports"), "current"))).isTrue();
        person.click("#chain-mark-refutes");
        expectTold("goes from supported to disputed");
        assertThat(answer()).map(choice -> choice.filled().get("marks")).contains("{\"r1-c1-2\":\"refutes\"}");
        person.click("#passage-r1-c1-2");
        person.waitUntil(() -> person.sees("#chain-mark-refutes"));
        person.click("#chain-mark-refutes");
        expectTold("With this passage as it was read");
    }

    @Test
    void aPassageIsReadInItsDocumentInBothLanguagesAndEscapeComesBackToTheChainAsItWas() {
        person.click("#passage-r1-c1-1");
        person.waitUntil(() -> person.sees("#chain-open"));
        person.click("#chain-open");
        person.waitUntil(() -> person.sees("#reading-scroll"));
        assertThat(person.reads("The saving of a 3:1 sliding-window layout, derived")).isTrue();
        person.waitUntil(this::passageInSight);
        person.click("#reading-after");
        person.expect("What a long answer costs");
        person.waitUntil(this::passageInSight);
        person.click("#reading-edition");
        person.expect("一次长回答的代价");
        person.waitUntil(this::passageInSight);
        assertThat(visit.context().words().language()).isEqualTo(Language.EN);
        person.click("#reading-search");
        person.write("32,768");
        person.waitUntil(() -> ((Labeled) person.node("#reading-found")).getText().startsWith("1 of"));
        person.press(KeyCode.ENTER);
        person.waitUntil(() -> ((Labeled) person.node("#reading-found")).getText().startsWith("2 of"));
        person.press(KeyCode.ESCAPE);
        assertThat(person.sees("#reading-scroll")).isFalse();
        assertThat(person.sees("#passage-r1-c1-1")).isTrue();
        assertThat(person.on(() -> is(person.node("#passage-r1-c1-1"), "selected"))).isTrue();
        assertThat(visit.context().navigation().place()).isInstanceOf(Place.CardPlace.class);
    }

    /// Whether the mark of the passage lies in the part of the document that is seen.
    private boolean passageInSight() {
        Node mark = visit.stage().getScene().lookup(".reading-passage");
        if (mark == null || mark.getBoundsInLocal().isEmpty()) {
            return false;
        }
        Bounds bounds = mark.localToScene(mark.getBoundsInLocal());
        Bounds sight = person.node("#reading-scroll").localToScene(person.node("#reading-scroll").getBoundsInLocal());
        return bounds.getHeight() > 0 && sight.contains(bounds);
    }

    @Test
    void theKeyboardReachesEveryNodeAndReadsWithIt() {
        person.on(() -> {
            person.node("#question").requestFocus();
            return null;
        });
        person.press(KeyCode.TAB);
        person.press(KeyCode.SHIFT, KeyCode.TAB);
        person.waitUntil(() -> is(person.node("#question"), "focused"));
        person.press(KeyCode.RIGHT);
        person.press(KeyCode.DOWN);
        person.press(KeyCode.ENTER);
        person.waitUntil(() -> visit.stage().getScene().getRoot().lookupAll(".chain-claim").stream().anyMatch(node -> is(node, "selected")));
        assertThat(person.sees("#chain-open")).isTrue();
    }

    @Test
    void theLanguageChangesInPlace() {
        person.click("#source-window-reach-blog");
        person.press(KeyCode.L);
        person.expect("谁还需要全注意力");
        person.waitUntil(this::settled);
        assertThat(person.on(() -> is(person.node("#source-window-reach-blog"), "selected"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1280, 720, EN, DESK", "1280, 720, ZH, DESK", "1920, 1080, EN, DESK", "1920, 1080, ZH, WALL", "1024, 900, EN, DESK"})
    void everyNodeStandsInsideOfTheStageAndIsLargeEnoughForAFinger(int width, int height, Language language, Distance distance) {
        // The headless screen is too small for some of these sizes, so they are laid out without a visit.stage().
        var here = new Context(new Localization(language), new Theming(Theme.LIGHT, distance),
                new Navigation(new Place.CardPlace(CARD, Optional.of(CARD + "@99999999"))), visit.context().errors(), Background.threads());
        var other = person.on(() -> new ShowcaseWindow(here, STUDIO));
        var scene = person.on(() -> other.scene(new WindowSize(width, height)));
        person.waitUntil(() -> {
            Pictures.settle(scene);
            return scene.lookup("#conclusion") != null && other.shell().current().map(View::isSettled).orElse(false);
        });
        person.on(() -> {
            Pictures.settle(scene);
            Node graph = scene.lookup(".chain-graph");
            Bounds room = graph.localToScene(graph.getBoundsInLocal());
            for (Node node : scene.getRoot().lookupAll(".chain-node")) {
                if (node.isVisible() && node.getOpacity() > 0) {
                    Bounds bounds = node.localToScene(node.getLayoutBounds());
                    assertThat(bounds.getMinX()).as(node.getId()).isGreaterThanOrEqualTo(room.getMinX() - 1);
                    assertThat(bounds.getMaxX()).as(node.getId()).isLessThanOrEqualTo(room.getMaxX() + 1);
                    assertThat(bounds.getMinY()).as(node.getId()).isGreaterThanOrEqualTo(room.getMinY() - 1);
                    assertThat(bounds.getMaxY()).as(node.getId()).isLessThanOrEqualTo(room.getMaxY() + 1);
                    if (distance == Distance.DESK) {
                        assertThat(bounds.getHeight()).as(node.getId()).isGreaterThanOrEqualTo(43.5);
                    }
                }
            }
            other.shell().close();
            return null;
        });
    }

    @Test
    void aVisitorAsksTheLibraryInTheirOwnWords() {
        person.on(() -> {
            visit.context().navigation().go(new Place.CardPlace(CARD, Optional.of(CARD + "@99999999;which-question=own@2000?words=Does sparsity save memory?")));
            return null;
        });
        person.waitUntil(() -> person.sees("#claim-own-1") && settled());
        assertThat(person.reads("The library says otherwise: “Sparsity saves computation, not memory.”")).isTrue();
    }
}
