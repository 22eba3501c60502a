package agentos.showcase.ui.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.pack.Pack;
import agentos.showcase.pack.PackLoader;
import agentos.showcase.text.Language;
import agentos.showcase.ui.Background;
import agentos.showcase.ui.Context;
import agentos.showcase.ui.Distance;
import agentos.showcase.ui.ErrorFunnel;
import agentos.showcase.ui.Fonts;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Navigation;
import agentos.showcase.ui.Person;
import agentos.showcase.ui.Place;
import agentos.showcase.ui.Theme;
import agentos.showcase.ui.Theming;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeSet;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What stands beside the shipped table: findings, methods, what if, tables of others.
@ExtendWith(ApplicationExtension.class)
class BenchmarksPagesTest {
    private static final Pack PACK = PackLoader.load(Path.of("showcase-data"), new TreeSet<>());

    @TempDir
    private Path folder;

    private final BenchmarksModel model = new BenchmarksModel(PACK.benchmark(), Optional.empty());
    private final Localization words = new Localization(Language.EN);
    private BenchmarksView view;
    private Person person;
    private Context context;

    @Start
    void open(Stage stage) {
        Fonts.load();
        var theming = new Theming(Theme.DARK, Distance.DESK);
        context = new Context(words, theming, new Navigation(new Place.Benchmarks()), new ErrorFunnel(Logger.getAnonymousLogger(), Platform::runLater), Background.threads());
        view = new BenchmarksView(context, PACK, model);
        var scene = new Scene(new BorderPane(view.node()), 1280, 720);
        theming.install(scene);
        view.attach();
        person = Person.before(stage, scene, 1280, 720);
    }

    @Test
    void everyFindingOfTheBriefIsListedAndLeadsToItsCell() {
        person.click("#bench-findings");
        person.expect("HMMT (Feb 2025): the highlight says 97.1");
        person.expect("xbench has 5 of the 6 scores of BrowseComp-ZH");
        person.on(() -> {
            person.node(".audit-row").requestFocus();
            return null;
        });
        person.press(KeyCode.ENTER);
        assertThat(model.chosenProperty().get()).isEqualTo(new CellAt("aime-2025", "step-3.5-air"));
    }

    @Test
    void noWinnerIsNamedWhereMethodsDifferAndAWeightMovesThePlaces() {
        person.click("#bench-methods");
        person.expect("No model leads under every method");
        person.on(() -> {
            var slider = (Slider) person.node("#weight-code");
            slider.requestFocus();
            slider.setValue(3);
            return null;
        });
        assertThat(model.method().weights()).containsEntry("code", 3.0);
        person.waitUntil(view::isSettled);
    }

    @Test
    void aChangedCellTellsWhatFollowsAndIsTakenBack() {
        person.click("#bench-drill");
        person.on(() -> {
            model.edit("aime-2025", "step-3.5-air", "95.9");
            return null;
        });
        person.expect("AIME 2025");
        assertThat(model.table().printed("aime-2025", "step-3.5-air")).contains("95.9");
        assertThat(person.on(() -> person.node(".drill-changes").lookupAll(".check").size())).isGreaterThan(2);
        person.on(() -> {
            ((Button) person.node("#drill-undo")).fire();
            return null;
        });
        assertThat(model.table()).isEqualTo(PACK.benchmark());
        assertThat(person.on(() -> person.node(".drill-changes").lookupAll(".check").size())).isZero();
    }

    @Test
    void aModelCardThatIsBroughtIsShownAndThePacksTableComesBack() throws Exception {
        Path card = Files.writeString(folder.resolve("card.md"), """
                # A card

                | Benchmark | Ours | Theirs |
                |---|---|---|
                | GPQA-Diamond | **71.5** | 70.0 |
                | AIME 2025 | 80.0* | TBD |
                """);
        person.click("#bench-import");
        person.on(() -> {
            view.bring(card);
            return null;
        });
        person.waitUntil(() -> model.table().models().size() == 2);
        assertThat(model.table().printed("gpqa-diamond", model.table().models().getFirst().id())).contains("71.5");
        person.expect("2 rows, 2 models");
        person.on(() -> {
            var field = (javafx.scene.control.TextField) person.node("#import-mark-0");
            field.setText("with tools");
            field.fireEvent(new javafx.event.ActionEvent());
            return null;
        });
        assertThat(model.table().notes()).anySatisfy(note -> assertThat(note.en()).contains("with tools"));
        person.click("#table-import-back");
        assertThat(model.table()).isEqualTo(PACK.benchmark());
    }

    @Test
    void aBroughtTableStandsInItsOwnOrderAndIsNotHeldAgainstThePacksClaims() throws Exception {
        Path card = Files.writeString(folder.resolve("card.md"), """
                | Benchmark | New-1 | Gemini 3.0 Pro | New-2 | GLM-4.7 |
                |---|---|---|---|---|
                | AIME 2025 | 80.0 | 95.0 | 81.0 | 95.7 |
                | SWE-bench Verified | 70.0 | 76.2 | 71.0 | 73.8 |
                """);
        person.click("#bench-import");
        person.on(() -> {
            view.bring(card);
            return null;
        });
        person.waitUntil(() -> model.table().models().size() == 4);
        assertThat(model.shownModels()).containsExactlyElementsOf(model.table().models().stream().map(of -> of.id()).toList());
        assertThat(model.shownModels()).contains("gemini-3.0-pro", "glm-4.7");
        person.on(() -> {
            model.choose("aime-2025");
            return null;
        });
        assertThat(person.reads("cannot be checked")).isFalse();
        person.click("#bench-findings");
        assertThat(person.reads("the highlight says")).isFalse();
        person.on(() -> {
            model.show(PACK.benchmark());
            return null;
        });
        assertThat(model.shownModels()).as("the printed order again").isEqualTo(PACK.benchmark().models().stream().map(of -> of.id()).toList());
        person.expect("the highlight says");
    }

    @Test
    void aFileThatIsNoTableIsSaidAndChangesNothing() throws Exception {
        Path nonsense = Files.write(folder.resolve("nonsense.xlsx"), new byte[] {1, 2, 3, 4});
        person.click("#bench-import");
        person.on(() -> {
            view.bring(nonsense);
            return null;
        });
        person.expect("Nothing in this file reads like a benchmark table.");
        assertThat(model.table()).isEqualTo(PACK.benchmark());
    }

    @Test
    void theTableGoesOutInEveryFormAndTheChartWithIt() {
        var export = (MenuButton) person.node("#table-export");
        assertThat(person.on(() -> export.getItems().stream().map(item -> item.getId()).toList()))
                .contains("export-xlsx", "export-pptx", "export-pdf", "export-tex", "export-chart-svg");
    }

    @Test
    void theLanguageChangesOnEveryPage() {
        for (String page : new String[] {"findings", "methods", "drill", "text", "import", "chart"}) {
            person.click("#bench-" + page);
            person.on(() -> {
                words.toggle();
                return null;
            });
            person.waitUntil(view::isSettled);
        }
        assertThat(context.errors().open()).isEmpty();
    }
}
