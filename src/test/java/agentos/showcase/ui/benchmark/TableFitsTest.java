package agentos.showcase.ui.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.expert.Studio;
import agentos.showcase.text.Language;
import agentos.showcase.ui.Background;
import agentos.showcase.ui.Context;
import agentos.showcase.ui.Distance;
import agentos.showcase.ui.ErrorFunnel;
import agentos.showcase.ui.Fonts;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Navigation;
import agentos.showcase.ui.Person;
import agentos.showcase.ui.Pictures;
import agentos.showcase.ui.Place;
import agentos.showcase.ui.ShowcaseWindow;
import agentos.showcase.ui.Theme;
import agentos.showcase.ui.Theming;
import agentos.showcase.ui.WindowSize;
import java.nio.file.Path;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The shipped table is seen whole on the screens that it is made for, in every look and both languages.
@ExtendWith(ApplicationExtension.class)
class TableFitsTest {
    private static final Studio STUDIO = Studio.open(Path.of("showcase-data"));
    private static final double FINGER = 44;

    private Person person;
    private ShowcaseWindow window;

    @Start
    void open(Stage stage) {
        Fonts.load();
        person = new Person(stage);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRowAndEveryModelIsInViewAtTheReferenceSize(Language language) {
        var grid = open(new WindowSize(1920, 1080), language, "");
        assertThat(grid.isTooHigh()).as("a row is out of view").isFalse();
        assertThat(grid.isTooWide()).as("a model is out of view").isFalse();
    }

    @ParameterizedTest
    @CsvSource({"EN,summaries", "ZH,summaries", "EN,transposed", "ZH,transposed", "EN,transposed summaries", "ZH,transposed summaries", "EN,summaries normalised",
        "EN,transposed normalised heat"})
    void soItIsWithTheDimensionsAndOnItsSide(Language language, String look) {
        var grid = open(new WindowSize(1920, 1080), language, look);
        assertThat(grid.isTooHigh()).isFalse();
        assertThat(grid.isTooWide()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"EN,''", "ZH,''", "EN,summaries", "EN,transposed", "ZH,transposed", "EN,transposed summaries", "ZH,transposed summaries",
        "EN,transposed summaries pinned", "ZH,transposed summaries normalised heat"})
    void theSmallestWindowScrollsUprightAtMost(Language language, String look) {
        assertThat(open(WindowSize.SMALLEST, language, look).isTooWide()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1280x720,''", "1920x1080,''", "1280x720,transposed", "1920x1080,transposed"})
    void theMenuOfAModelIsAsHighAsAFingerNeeds(String size, String look) {
        open(WindowSize.of(size).orElseThrow(), Language.EN, look);
        var menu = (Button) window.shell().node().lookup("#menu-gpt-5-high");
        assertThat(menu.getHeight()).isGreaterThanOrEqualTo(FINGER);
        assertThat(menu.getWidth()).isGreaterThanOrEqualTo(FINGER);
        var head = (Region) window.shell().node().lookup("#model-gpt-5-high").getParent().getParent();
        assertThat(head.getHeight()).isGreaterThanOrEqualTo(look.isEmpty() ? 2 * FINGER : FINGER);
    }

    private TableGrid open(WindowSize size, Language language, String look) {
        return person.on(() -> {
            var context = new Context(new Localization(language), new Theming(Theme.DARK, Distance.DESK), new Navigation(new Place.Benchmarks()),
                    new ErrorFunnel(Logger.getAnonymousLogger(), Platform::runLater), Background.threads());
            window = new ShowcaseWindow(context, STUDIO);
            Scene scene = window.scene(size);
            Pictures.settle(scene);
            for (String part : look.isBlank() ? new String[0] : look.split(" ")) {
                press(scene, part);
            }
            Pictures.settle(scene);
            return (TableGrid) scene.lookup("#table-grid");
        });
    }

    private void press(Scene scene, String part) {
        switch (part) {
            case "summaries" -> ((Button) scene.lookup("#table-summaries")).fire();
            case "transposed" -> ((Button) scene.lookup("#table-transpose")).fire();
            case "normalised" -> ((Button) scene.lookup("#table-scale")).fire();
            case "heat" -> ((Button) scene.lookup("#table-heat")).fire();
            case "pinned" -> ((TableGrid) scene.lookup("#table-grid")).model().pin("glm-4.7");
            default -> throw new IllegalArgumentException(part);
        }
    }
}
