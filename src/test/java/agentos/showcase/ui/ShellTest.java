package agentos.showcase.ui;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.expert.Studio;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import java.util.Optional;
import java.util.logging.Logger;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The window as a person meets it.
@ExtendWith(ApplicationExtension.class)
class ShellTest {
    private Context context;
    private ShowcaseWindow window;
    private Person person;

    @Start
    void open(Stage stage) {
        Fonts.load();
        Logger silent = Logger.getAnonymousLogger();
        silent.setUseParentHandlers(false);
        context = new Context(new Localization(Language.EN), new Theming(Theme.DARK, Distance.DESK), new Navigation(new Place.Overview()),
                new ErrorFunnel(silent, change -> person.on(() -> {
                    change.run();
                    return null;
                })), Background.threads());
        window = new ShowcaseWindow(context, Studio.of(TestPack.small(TestPack.finding())));
        person = Person.before(stage, window.scene(new WindowSize(1280, 720)), 1280, 720);
    }

    @Test
    void everyTabLeadsSomewhereAndBackLeadsBack() {
        for (Tab tab : Tab.values()) {
            person.click("#tab-" + tab.name().toLowerCase(java.util.Locale.ROOT));
            assertThat(context.navigation().place()).isEqualTo(tab.place());
            assertThat(context.errors().open()).isEmpty();
        }
        person.click("#back");
        assertThat(context.navigation().place()).isEqualTo(Tab.ROUTING.place());
        person.press(KeyCode.ESCAPE);
        assertThat(context.navigation().place()).isEqualTo(Tab.BENCHMARKS.place());
    }

    @Test
    void theLanguageChangesWhereOneIs() {
        person.click("#tab-benchmarks");
        person.click("#row-browse");
        person.click("#language");
        assertThat(context.navigation().place()).isEqualTo(new Place.Benchmarks("browse"));
        person.expect("衡量 BrowseComp");
        assertThat(person.reads("Measures BrowseComp")).isFalse();
        person.press(KeyCode.L);
        person.expect("Measures BrowseComp");
    }

    @Test
    void theThemeChangesByButtonAndByKey() {
        person.click("#theme");
        assertThat(person.on(() -> window.shell().node().getStyleClass().contains("light"))).isTrue();
        person.press(KeyCode.T);
        assertThat(person.on(() -> window.shell().node().getStyleClass().contains("dark"))).isTrue();
        assertThat(person.on(() -> window.shell().node().getStyleClass().contains("light"))).isFalse();
    }

    @Test
    void thePaletteFindsInEitherLanguageAndGoesThere() {
        person.press(KeyCode.G);
        person.write("brow");
        person.press(KeyCode.ENTER);
        assertThat(context.navigation().place()).isEqualTo(new Place.Benchmarks("browse"));
        assertThat(person.sees("#palette-field")).isFalse();
        person.press(KeyCode.CONTROL, KeyCode.K);
        person.on(() -> {
            ((TextField) person.node("#palette-field")).setText("主视觉");
            return null;
        });
        person.press(KeyCode.ENTER);
        assertThat(context.navigation().place()).isInstanceOfSatisfying(Place.CardPlace.class, place -> assertThat(place.card()).isEqualTo("kv"));
    }

    @Test
    void nonsenseInThePaletteIsAnsweredAndHarmless() {
        person.click("#search");
        person.write("lt?gf zzz");
        person.expect("Nothing is called");
        person.press(KeyCode.ENTER);
        assertThat(person.sees("#palette-field")).isTrue();
        assertThat(context.words().language()).isEqualTo(Language.EN);
        assertThat(context.theming().theme()).isEqualTo(Theme.DARK);
        person.press(KeyCode.ESCAPE);
        assertThat(person.sees("#palette-field")).isFalse();
        assertThat(context.navigation().place()).isEqualTo(new Place.Overview());
    }

    @Test
    void helpListsTheKeysAndEscClosesIt() {
        person.press(KeyCode.F1);
        person.expect("Reading distance");
        person.press(KeyCode.ESCAPE);
        assertThat(person.reads("Reading distance")).isFalse();
        person.click("#help");
        person.click("#overlay-close");
        assertThat(person.reads("Reading distance")).isFalse();
    }

    @Test
    void pageKeysGoFromTabToTabAfterAnyClick() {
        person.click("#tab-image");
        person.click(".display");
        person.press(KeyCode.PAGE_DOWN);
        assertThat(context.navigation().place()).isEqualTo(Tab.VOICE.place());
        person.press(KeyCode.PAGE_UP);
        person.press(KeyCode.PAGE_UP);
        assertThat(context.navigation().place()).isEqualTo(Tab.OVERVIEW.place());
    }

    @Test
    void fullScreenIsAskedForByKey() {
        person.press(KeyCode.F);
        assertThat(window.model().fullScreenProperty().get()).isTrue();
        person.press(KeyCode.F5);
        assertThat(window.model().fullScreenProperty().get()).isFalse();
    }

    @Test
    void anErrorThatNobodyCaughtReachesTheScreen() {
        var before = Thread.getDefaultUncaughtExceptionHandler();
        try {
            context.errors().catchAll();
            var thread = new Thread(() -> {
                throw new IllegalStateException("from a worker");
            });
            thread.start();
            thread.join();
            person.expect("Something went wrong that should not have.");
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
    }

    @Test
    void aTroubleIsToldInTheLanguageOfTheWindowAndDismissed() {
        person.on(() -> {
            context.errors().report(new Trouble(new Localized("It broke.", "它坏了。"), Localized.same("here"),
                    new Localized("Mend it.", "修好它。"), Optional.of(new IllegalStateException("inner"))));
            return null;
        });
        person.expect("It broke.");
        person.press(KeyCode.L);
        person.expect("它坏了。");
        assertThat(person.reads("inner")).isFalse();
        person.click("#trouble-dismiss");
        assertThat(person.reads("它坏了。")).isFalse();
    }

    @Test
    void findingsAreCountedAndShownWithTheirPlace() {
        person.click("#findings");
        person.expect("cards/kv/card.json:7:3");
        person.expect("pack.schema");
        person.expect("The title is missing.");
        person.press(KeyCode.ESCAPE);
        person.on(() -> {
            window.studioProperty().set(Studio.of(TestPack.small()));
            return null;
        });
        assertThat(person.sees("#findings")).isFalse();
    }

    @Test
    void aNewPackKeepsThePlace() {
        person.click("#tab-benchmarks");
        person.click("#row-tie");
        person.on(() -> {
            window.studioProperty().set(Studio.of(TestPack.small()));
            return null;
        });
        assertThat(context.navigation().place()).isEqualTo(new Place.Benchmarks("tie"));
        person.expect("Measures Tie");
    }

    @Test
    void anEmptyPackShowsEveryTabWithoutAnError() {
        person.on(() -> {
            window.studioProperty().set(Studio.of(agentos.showcase.pack.Pack.empty(java.util.List.of(TestPack.finding()))));
            return null;
        });
        for (Tab tab : Tab.values()) {
            person.click("#tab-" + tab.name().toLowerCase(java.util.Locale.ROOT));
        }
        assertThat(context.errors().open()).isEmpty();
    }

    @Test
    void aContradictedHighlightExplainsItselfAndLeadsToTheRow() {
        person.expect("the table says 94.8");
        person.click("#highlight-math");
        person.expect("the highlight says 95.9");
        person.click("#highlight-math .button");
        assertThat(context.navigation().place()).isEqualTo(new Place.Benchmarks("aime"));
    }

    @Test
    void aViewThatCannotBeBuiltLeavesTheWindowStanding() {
        ViewFactory views = place -> {
            if (place instanceof Place.Category) {
                throw new IllegalStateException("broken view");
            }
            return new Views(context, Studio.of(TestPack.small())).view(place);
        };
        var model = new ShellModel(context.navigation(), _ -> "image");
        var shell = new Shell(context, model, new SimpleObjectProperty<>(views), new PaletteModel(), new SimpleObjectProperty<>(java.util.List.of()));
        person.on(() -> {
            context.navigation().go(new Place.Category("image"));
            return null;
        });
        assertThat(shell.current()).isEmpty();
        assertThat(context.errors().open()).hasSize(1);
        person.on(() -> {
            context.navigation().go(new Place.Access());
            return null;
        });
        assertThat(shell.current()).isPresent();
    }
}
