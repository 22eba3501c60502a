package agentos.showcase.ui.control.artefact.citations;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.run.Position;
import agentos.showcase.ui.Nodes;
import agentos.showcase.ui.Person;
import agentos.showcase.ui.Place;
import agentos.showcase.ui.Theme;
import agentos.showcase.ui.Visit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A summary with its citations, as a visitor handles it.
@ExtendWith(ApplicationExtension.class)
class CitationsToolTest {
    private static final String CARD = "where-from";

    private Visit visit;
    private Person person;

    @Start
    void open(Stage stage) {
        visit = Visit.atEnd(CARD, Theme.LIGHT, stage);
        person = visit.person();
    }

    @AfterEach
    void leave() {
        visit.end();
    }

    private void wait(String query) {
        person.waitUntil(() -> person.sees(query) && visit.isSettled());
    }

    private String option(String decision) {
        return person.on(() -> Position.parse(((Place.CardPlace) visit.context().navigation().place()).position().orElseThrow()).orElseThrow().choices().stream()
                .filter(choice -> choice.decision().equals(decision)).findFirst().map(choice -> choice.option()).orElse(""));
    }

    private Set<String> lit(String styleClass, PseudoClass state) {
        return person.on(() -> visit.stage().getScene().getRoot().lookupAll(styleClass).stream().filter(node -> node.getPseudoClassStates().contains(state) && node.getId() != null)
                .map(Node::getId).collect(Collectors.toSet()));
    }

    private List<String> texts(String styleClass) {
        return person.on(() -> visit.stage().getScene().getRoot().lookupAll(styleClass).stream().map(node -> ((Text) node).getText()).toList());
    }

    @Test
    void aSentenceThatIsTouchedLightsItsReferencesItsPassageAndItsWayBack() {
        wait("#sentence-a2");
        person.click("#sentence-a2");
        assertThat(lit(".cited-entry", Nodes.CURRENT)).containsExactlyInAnyOrder("entry-swa-cost-digest", "entry-swa-cost-derivation", "entry-inference-cost-report");
        assertThat(person.reads("At a context of 32,768 tokens, the 3:1 layout with window 512 saves 72.7% of the attention cost.")).isTrue();
        assertThat(person.reads("passes on")).isTrue();
        person.click("#step-1-swa-cost-derivation");
        person.expect("The saving of a 3:1 sliding-window layout, derived");
        assertThat(person.reads("first source")).isTrue();
        person.click("#citations-lineage");
        wait("#graph-a2");
        assertThat(lit(".lineage-box", PseudoClass.getPseudoClass("lit"))).containsExactlyInAnyOrder("graph-a2", "graph-swa-cost-digest", "graph-swa-cost-derivation", "graph-inference-cost-report");
    }

    @Test
    void thePassageOfASentenceIsReadInItsDocument() {
        wait("#passage-open");
        person.click("#passage-open");
        person.waitUntil(() -> person.sees("#reading-remark"));
        assertThat(person.reads("The quadratic cost of attention goes back to the original Transformer.")).isTrue();
        person.click("#reading-back");
        person.waitUntil(() -> person.sees("#passage-open"));
    }

    @Test
    void theStyleChangesInPlaceAndIsAnAnswerOfTheRun() {
        wait("#sentence-a3");
        person.click("#sentence-a3");
        assertThat(texts(".cited-mark")).contains("[4,5]");
        person.click("#style-apa");
        person.waitUntil(() -> texts(".cited-mark").contains("(Dao et al., 2022; Hale & Vints, 2025)"));
        assertThat(option("which-style")).isEqualTo("apa");
        assertThat(lit(".cited-sentence", Nodes.CURRENT)).containsExactly("sentence-a3");
        person.press(KeyCode.L);
        person.waitUntil(() -> texts(".cited-mark").stream().anyMatch(mark -> mark.startsWith("（")));
    }

    @Test
    void theWrongCitationStandsBesideItsSourceAndWhatBecomesOfItIsSaidThere() {
        wait("#citations-doubts");
        person.click("#citations-doubts");
        wait("#pair-a5");
        assertThat(texts(".pair-differs")).containsExactlyInAnyOrder("81", "11");
        assertThat(person.reads("81 is not in the source; it says 11")).isTrue();
        person.click("#treat-drop");
        person.waitUntil(() -> option("which-treatment").equals("drop"));
        person.click("#citations-summary");
        person.waitUntil(() -> !person.sees("#sentence-a5") && person.sees("#sentence-a6"));
    }

    @Test
    void textAndPageGoToTheClipboardTogether() {
        wait("#citations-copy");
        person.click("#citations-copy");
        person.expect("Copied");
        String text = person.on(() -> Clipboard.getSystemClipboard().getString());
        String html = person.on(() -> Clipboard.getSystemClipboard().getHtml());
        assertThat(text).contains("What a sliding window saves, and what it costs").contains("[1] MARLOW E.");
        assertThat(html).contains("<h1>What a sliding window saves, and what it costs</h1>").contains("class=\"references\"");
        person.click("#style-ieee");
        person.expect("Copy");
        person.waitUntil(() -> !person.reads("Copied"));
    }
}
