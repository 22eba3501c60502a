package agentos.showcase.ui.control.artefact.citations;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.expert.Studio;
import agentos.showcase.run.Position;
import agentos.showcase.text.Language;
import agentos.showcase.ui.Background;
import agentos.showcase.ui.Context;
import agentos.showcase.ui.Distance;
import agentos.showcase.ui.ErrorFunnel;
import agentos.showcase.ui.Fonts;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Navigation;
import agentos.showcase.ui.Nodes;
import agentos.showcase.ui.Person;
import agentos.showcase.ui.Place;
import agentos.showcase.ui.ShowcaseWindow;
import agentos.showcase.ui.Theme;
import agentos.showcase.ui.Theming;
import agentos.showcase.ui.View;
import agentos.showcase.ui.WindowSize;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import javafx.application.Platform;
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
    private static final Studio STUDIO = Studio.open(Path.of("showcase-data"));
    private static final String CARD = "where-from";

    private Context context;
    private ShowcaseWindow window;
    private Person person;
    private Stage stage;

    @Start
    void open(Stage shown) {
        Fonts.load();
        stage = shown;
        Logger silent = Logger.getAnonymousLogger();
        silent.setUseParentHandlers(false);
        context = new Context(new Localization(Language.EN), new Theming(Theme.LIGHT, Distance.DESK),
                new Navigation(new Place.CardPlace(CARD, Optional.of(CARD + "@99999999"))), new ErrorFunnel(silent, Platform::runLater), Background.threads());
        window = new ShowcaseWindow(context, STUDIO);
        person = Person.before(stage, window.scene(new WindowSize(1280, 720)), 1280, 720);
    }

    @AfterEach
    void leave() {
        assertThat(context.errors().open()).isEmpty();
        person.on(() -> {
            window.shell().close();
            return null;
        });
    }

    private void wait(String query) {
        person.waitUntil(() -> person.sees(query) && window.shell().current().map(View::isSettled).orElse(false));
    }

    private String option(String decision) {
        return person.on(() -> Position.parse(((Place.CardPlace) context.navigation().place()).position().orElseThrow()).orElseThrow().choices().stream()
                .filter(choice -> choice.decision().equals(decision)).findFirst().map(choice -> choice.option()).orElse(""));
    }

    private Set<String> lit(String styleClass, PseudoClass state) {
        return person.on(() -> stage.getScene().getRoot().lookupAll(styleClass).stream().filter(node -> node.getPseudoClassStates().contains(state) && node.getId() != null)
                .map(Node::getId).collect(Collectors.toSet()));
    }

    private List<String> texts(String styleClass) {
        return person.on(() -> stage.getScene().getRoot().lookupAll(styleClass).stream().map(node -> ((Text) node).getText()).toList());
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
