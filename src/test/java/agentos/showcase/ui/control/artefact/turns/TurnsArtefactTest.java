package agentos.showcase.ui.control.artefact.turns;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.run.Position;
import agentos.showcase.text.Language;
import agentos.showcase.ui.Nodes;
import agentos.showcase.ui.Person;
import agentos.showcase.ui.Place;
import agentos.showcase.ui.Theme;
import agentos.showcase.ui.Visit;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The turns of the key visual on the stage, as a person handles them.
@ExtendWith(ApplicationExtension.class)
class TurnsArtefactTest {
    private static final String CARD = "key-visual";

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

    private void stand(String answers) {
        person.on(() -> {
            visit.context().navigation().go(new Place.CardPlace(CARD, Optional.of(CARD + "@99999999" + answers)));
            return null;
        });
        person.waitUntil(() -> person.sees("#turn-2") && visit.isSettled());
    }

    private Map<String, String> answer(String decision) {
        return person.on(() -> visit.context().navigation().place() instanceof Place.CardPlace(_, var position)
                ? Position.parse(position.orElse(CARD)).orElseThrow().choices().stream().filter(choice -> choice.decision().equals(decision)).findFirst()
                        .map(choice -> choice.filled().isEmpty() ? Map.of("option", choice.option()) : choice.filled()).orElse(Map.of()) : Map.of());
    }

    private boolean isShown(int turn) {
        return person.on(() -> person.node("#turn-" + turn).getPseudoClassStates().contains(Nodes.CURRENT));
    }

    @Test
    void anyTwoPicturesStandSideBySideAndATouchedOneStandsAlone() {
        stand(";third=move@0");
        person.waitUntil(() -> person.sees("#turn-3") && isShown(3));
        assertThat(person.reads("Turn 3: “Move the logo.”")).isTrue();
        assertThat(person.reads("layers untouched")).isTrue();
        person.click("#turn-0");
        assertThat(person.sees("#turns-shown-2")).isTrue();
        assertThat(isShown(0) && isShown(3)).isTrue();
        person.click("#turns-shown-1");
        assertThat(person.sees("#turns-shown-2")).isFalse();
        assertThat(isShown(0)).isTrue();
        person.on(() -> {
            person.node("#turn-1").requestFocus();
            return null;
        });
        person.press(KeyCode.ENTER);
        assertThat(isShown(0) && isShown(1)).isTrue();
        assertThat(person.reads("Variant A")).isTrue();
    }

    @Test
    void aTouchedPictureHasTheStageForItselfUntilItIsTouchedAgain() {
        stand("");
        double before = person.on(() -> person.node("#turns-shown-1").getLayoutBounds().getHeight());
        person.click("#turns-shown-1");
        person.waitUntil(() -> !person.sees("#turns-words"));
        person.waitUntil(() -> person.node("#turns-shown-1").getLayoutBounds().getHeight() > before + 50);
        person.click("#turns-shown-1");
        person.waitUntil(() -> person.sees("#turns-words"));
    }

    @Test
    void aTypedWishIsPaintedAndWhatIsNotUnderstoodIsSaidInBothLanguages() {
        stand("");
        assertThat(person.sees("#turn-3")).isFalse();
        person.click("#turns-words");
        person.write("Move the logo, add a dragon");
        person.press(KeyCode.ENTER);
        person.waitUntil(() -> person.sees("#turn-3") && isShown(3));
        assertThat(answer("third")).containsEntry("words", "Move the logo, add a dragon");
        person.expect("Not understood: “add a dragon”");
        person.click("#turns-outlines");
        person.waitUntil(() -> person.reads("Logo (place"));
        person.on(() -> {
            visit.context().words().speak(Language.ZH);
            return null;
        });
        person.expect("没有听懂：“add a dragon”");
        person.expect("标志（位置与形状");
        person.click("#turns-back");
        person.waitUntil(() -> !person.sees("#turn-3"));
        assertThat(answer("third")).containsEntry("option", "keep");
    }

    @Test
    void aTouchedChipAnswersTheTurnThatIsLookedAt() {
        stand(";third=move@0");
        person.click("#turn-1");
        person.click("#turns-shown-1");
        person.waitUntil(() -> isShown(1) && !isShown(3));
        person.click("#wish-bolder");
        person.waitUntil(() -> answer("instruction").equals(Map.of("option", "bolder")));
        assertThat(answer("third")).isEqualTo(Map.of("option", "move"));
        person.click("#turn-3");
        person.expect("Turn 3: “Move the logo.”");
    }

    @Test
    void aWishThatIsTooLongIsNotSentAndNotLost() {
        stand("");
        String words = "warmer ".repeat(40);
        person.on(() -> {
            ((TextInputControl) person.node("#turns-words")).setText(words);
            return null;
        });
        person.expect("A wish has 200 characters at most");
        person.click("#turns-go");
        assertThat(person.on(() -> ((TextInputControl) person.node("#turns-words")).getText())).isEqualTo(words);
        assertThat(answer("third")).isEmpty();
    }
}
