package agentos.showcase.ui.control.artefact.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.expert.Studio;
import agentos.showcase.expert.research.routes.Comparison;
import agentos.showcase.export.research.ComparisonFile;
import agentos.showcase.pack.Hand;
import agentos.showcase.run.Position;
import agentos.showcase.run.Run;
import agentos.showcase.run.RunRequest;
import agentos.showcase.ui.Person;
import agentos.showcase.ui.Place;
import agentos.showcase.ui.Theme;
import agentos.showcase.ui.Visit;
import agentos.showcase.ui.control.artefact.Hands;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Routes compared, as a visitor handles them.
@ExtendWith(ApplicationExtension.class)
class MatrixToolTest {
    private static final Studio STUDIO = Visit.STUDIO;
    private static final String CARD = "routes-compared";

    private Visit visit;
    private Person person;

    @Start
    void open(Stage stage) {
        visit = Visit.atEnd(CARD, Theme.DARK, stage);
        person = visit.person();
    }

    @AfterEach
    void leave() {
        visit.end();
    }

    private void wait(String query) {
        person.waitUntil(() -> person.sees(query) && visit.isSettled());
    }

    private Map<String, String> answer(String decision) {
        return person.on(() -> Position.parse(((Place.CardPlace) visit.context().navigation().place()).position().orElseThrow()).orElseThrow().choices().stream()
                .filter(choice -> choice.decision().equals(decision)).findFirst().map(choice -> choice.filled()).orElse(Map.of()));
    }

    /// Ids of the routes from top to bottom.
    private List<String> order(String prefix) {
        return person.on(() -> visit.stage().getScene().getRoot().lookupAll(".rank-row").stream().filter(node -> node.getId() != null && node.getId().startsWith(prefix))
                .sorted(Comparator.comparingDouble(Node::getLayoutY)).map(Node::getId).toList());
    }

    @Test
    void aSliderReordersTheRankingAtOnceAndBecomesAnAnswerOfTheRun() {
        wait("#matrix-weights");
        person.click("#matrix-weights");
        wait("#weight-pairs");
        assertThat(order("rank-")).startsWith("rank-hybrid", "rank-wide");
        person.on(() -> {
            ((Slider) person.node("#weight-far")).setValue(0);
            return null;
        });
        person.waitUntil(() -> "0".equals(answer("weighting").get("far")));
        assertThat(answer("weighting")).hasSize(7).containsEntry("pairs", "2");
        wait("#weights-reset");
        assertThat(order("rank-")).startsWith("rank-window", "rank-widewindow");
        person.click("#weights-reset");
        person.waitUntil(() -> answer("weighting").isEmpty() && order("rank-").getFirst().equals("rank-hybrid"));
    }

    @Test
    void theArrowKeysMoveASliderAndNotTheCard() {
        wait("#matrix-weights");
        person.click("#matrix-weights");
        wait("#weight-pairs");
        person.on(() -> {
            person.node("#weight-cache").requestFocus();
            return null;
        });
        person.press(KeyCode.RIGHT);
        person.waitUntil(() -> "2.5".equals(answer("weighting").get("cache")));
        assertThat(person.sees("#weight-cache")).isTrue();
    }

    @Test
    void aCellThatIsTouchedTellsItsEvidenceAndItsSourceCanBeTakenAwayThere() {
        wait("#cell-window-far");
        person.click("#cell-window-far");
        person.expect("At a distance of 8,192 tokens, the window-only stack found 11 of 100 facts.");
        assertThat(person.reads("confidence")).isTrue();
        assertThat(person.reads("Who needs full attention?")).isTrue();
        person.click("#take-window-retrieval-test");
        person.waitUntil(() -> "window-retrieval-test".equals(answer("which-source").get("documents")));
        person.waitUntil(() -> person.on(() -> person.node("#cell-hybrid-near").getPseudoClassStates().toString().contains("lost")));
        person.click("#cell-close");
        person.expect("cells left without evidence: 18, cells that rest on another source: 2.");
    }

    @Test
    void theWordsBehindACellAreReadInTheirDocumentWithTheirRowMarked() {
        wait("#cell-hybrid-near");
        person.click("#cell-hybrid-near");
        person.waitUntil(() -> person.sees("#read-window-retrieval-test"));
        person.click("#read-window-retrieval-test");
        person.waitUntil(() -> person.sees("#reading-back") && person.sees(".reading-cell.reading-passage"));
        assertThat(person.on(() -> visit.stage().getScene().getRoot().lookupAll(".reading-cell.reading-passage").stream().map(cell -> ((Labeled) cell).getText()).toList()))
                .contains("256", "98");
        person.press(KeyCode.ESCAPE);
        person.waitUntil(() -> !person.sees("#reading-back") && person.sees("#cell-hybrid-near"));
    }

    @Test
    void withBothTestsAwayTheConclusionFallsAndTheWayBackIsOneTouch() {
        wait("#matrix-sources");
        person.click("#matrix-sources");
        wait("#source-window-retrieval-test");
        person.click("#source-window-retrieval-test");
        person.click("#source-edge-deployment-report");
        person.expect("“Windows only, 512” now leads with");
        person.waitUntil(() -> answer("which-source").getOrDefault("documents", "").equals("window-retrieval-test, edge-deployment-report"));
        person.press(KeyCode.L);
        person.expect("“纯窗口 512”以 92.0 分取代“3:1 布局，窗口 512”领先");
        person.press(KeyCode.L);
        person.click("#sources-back");
        person.waitUntil(() -> answer("which-source").isEmpty());
        person.expect("“3:1, window 512” leads with 84.0 of 100 points");
    }

    @Test
    void aRiskThatIsTouchedTellsWhatIsDoneByWhomAndWhen() {
        wait("#matrix-risks");
        person.click("#matrix-risks");
        wait("#risk-cache");
        person.click("#risk-cache");
        person.expect("Manage the cache in pages and cap the context per user.");
        assertThat(person.reads("cache above 70% of the memory")).isTrue();
        assertThat(person.reads("Likelihood 2 × impact 4 = 8; 3 once the mitigation works")).isTrue();
        person.click("#risk-disc-lost");
        person.expect("fewer than 90 of 100 facts at 8,192 tokens");
    }

    @Test
    void whatIsOnShowIsWrittenAsAWorkbookAndAsPages(@TempDir Path folder) throws Exception {
        Run run = STUDIO.simulate(RunRequest.of(STUDIO.pack().card(CARD).orElseThrow()));
        var model = new MatrixModel(Comparison.in(run.at(run.makespan()).artefacts().get("board").data()).orElseThrow(), new NoHands());
        person.on(() -> {
            var saver = new MatrixSaver(visit.context(), model);
            for (ComparisonFile file : ComparisonFile.values()) {
                saver.write(file, folder.resolve("routes." + file.extension()));
            }
            return null;
        });
        person.waitUntil(() -> Files.exists(folder.resolve("routes.pdf")) && Files.size(folder.resolve("routes.pdf")) > 5_000
                && Files.exists(folder.resolve("routes.xlsx")) && Files.size(folder.resolve("routes.xlsx")) > 5_000);
    }

    /// A card that takes no answers.
    private static final class NoHands implements Hands {
        @Override
        public Hand hand() {
            return new Hand("board", Hand.Tool.MATRIX, Map.of());
        }

        @Override
        public Map<String, String> filled(String name) {
            return Map.of();
        }

        @Override
        public boolean isGiven(String name) {
            return false;
        }

        @Override
        public void answer(String name, Map<String, String> filled) {}

        @Override
        public void takeBack(String name) {}
    }
}
