package agentos.showcase.ui;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.expert.Studio;
import agentos.showcase.text.Language;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.stage.Stage;

/// The whole window with the shipped pack at 1280 x 720 in English, and the person before it.
public record Visit(Stage stage, Context context, ShowcaseWindow window, Person person) {
    /// The shipped pack, made ready to play once for all tests.
    public static final Studio STUDIO = Studio.open(Path.of("showcase-data"));

    public static Visit at(Place place, Theme theme, Stage stage) {
        Fonts.load();
        Logger silent = Logger.getAnonymousLogger();
        silent.setUseParentHandlers(false);
        var context = new Context(new Localization(Language.EN), new Theming(theme, Distance.DESK), new Navigation(place),
                new ErrorFunnel(silent, Platform::runLater), Background.threads());
        var window = new ShowcaseWindow(context, STUDIO);
        return new Visit(stage, context, window, Person.before(stage, window.scene(new WindowSize(1280, 720)), 1280, 720));
    }

    /// A card at its end.
    public static Visit atEnd(String card, Theme theme, Stage stage) {
        return at(new Place.CardPlace(card, Optional.of(card + "@99999999")), theme, stage);
    }

    public boolean isSettled() {
        return window.shell().current().map(View::isSettled).orElse(false);
    }

    /// Closes the window; nothing may have gone wrong in it.
    public void end() {
        assertThat(context.errors().open()).isEmpty();
        person.on(() -> {
            window.shell().close();
            return null;
        });
    }
}
