package agentos.showcase.ui.control.artefact.turns;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.data.Data;
import agentos.showcase.data.SplitMix64;
import agentos.showcase.expert.Studio;
import agentos.showcase.run.Run;
import agentos.showcase.run.RunRequest;
import agentos.showcase.text.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TurnsModelTest {
    private static Data three;
    private static Data four;

    @BeforeAll
    static void play() throws Exception {
        var studio = Studio.open(Path.of("showcase-data"));
        var request = RunRequest.of(studio.pack().card("key-visual").orElseThrow());
        three = turns(studio.simulate(request));
        four = turns(studio.simulate(request.choosing("third", "less", 0)));
    }

    private static Data turns(Run run) {
        return run.at(run.makespan()).artefacts().get("turns").data();
    }

    @Test
    void theLastPictureIsShownFirstAndANewTurnIsShownAtOnce() {
        var model = new TurnsModel(three);
        assertThat(model.shown()).containsExactly(2);
        model.alone(0);
        model.follow(four);
        assertThat(model.shown()).containsExactly(3);
        model.touch(1);
        model.follow(three);
        assertThat(model.shown()).containsExactly(2);
    }

    @Test
    void whatTheTurnChangedIsToldByLayer() {
        var model = new TurnsModel(four);
        assertThat(model.changes(Language.ZH)).extracting(change -> change.layer().id()).contains("subline", "pill").doesNotContain("scene", "logo");
        assertThat(model.offers()).contains("more").doesNotContain("less");
        model.touch(0);
        assertThat(model.shown()).containsExactly(0, 3);
        assertThat(model.changes(Language.ZH)).extracting(change -> change.layer().id()).contains("scene");
    }

    @Test
    void wordsBelongToTheTurnThatIsLookedAt() {
        var model = new TurnsModel(four);
        assertThat(model.asks()).isEqualTo(3);
        model.alone(2);
        assertThat(model.asks()).isEqualTo(2);
        model.alone(0);
        assertThat(model.asks()).isEqualTo(2);
        assertThat(new TurnsModel(three).asks()).isEqualTo(3);
    }

    @Test
    void whateverIsTouchedOneOrTwoPicturesAreOnShow() {
        var model = new TurnsModel(four);
        var random = new SplitMix64(3);
        for (int i = 0; i < 500; i++) {
            switch (random.nextInt(3)) {
                case 0 -> model.touch(random.nextInt(model.turns().size()));
                case 1 -> model.alone(random.nextInt(model.turns().size()));
                default -> model.follow(random.nextInt(2) == 0 ? three : four);
            }
            assertThat(model.shown()).hasSizeBetween(1, 2).doesNotHaveDuplicates().isSorted().allMatch(index -> index < model.turns().size());
            assertThat(model.present()).isNotNull();
        }
    }
}
