package agentos.showcase.ui;

import agentos.showcase.expert.Studio;
import agentos.showcase.log.DataFolder;
import agentos.showcase.log.LogFile;
import agentos.showcase.pack.PackPlace;
import agentos.showcase.pack.PackWatch;
import agentos.showcase.run.Position;
import agentos.showcase.text.Localized;
import agentos.showcase.ui.routing.LabPosition;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

/// The application with its window.
public final class ShowcaseApp extends Application {
    private Logger log;
    private AppOptions options;
    private SettingsFile file;
    private SettingsFile.Loaded loaded;
    private Path place;
    private volatile Studio studio;
    private PackWatch watch;
    private ShowcaseWindow window;

    /// Opens the window and returns when it is closed.
    public static void open(AppOptions options) {
        if (options.safeGraphics()) {
            System.setProperty("prism.order", "sw");
        }
        launch(ShowcaseApp.class, options.arguments().toArray(String[]::new));
    }

    /// What needs no screen, off the thread that draws.
    @Override
    public void init() {
        Path home = DataFolder.here();
        log = LogFile.open(home);
        options = AppOptions.from(getParameters().getNamed());
        file = new SettingsFile(home);
        loaded = file.load();
        place = options.pack().orElseGet(PackPlace::shipped);
        studio = Studio.open(place);
    }

    @Override
    public void start(Stage stage) {
        Fonts.load();
        var errors = new ErrorFunnel(log, Platform::runLater);
        errors.catchAll();
        Settings settings = loaded.settings();
        var context = new Context(
                new Localization(options.language().orElse(settings.spoken())),
                new Theming(options.theme().orElse(settings.theme()), settings.distance()),
                new Navigation(start()),
                errors,
                Background.threads());
        window = new ShowcaseWindow(context, studio);
        show(stage, window.scene(options.size().orElse(settings.size())), options.fullScreen() || settings.fullScreen());
        loaded.trouble().ifPresent(errors::report);
        context.background().execute(studio.library()::prepare);
        watch = new PackWatch(place, PackWatch.OFTEN, this::readAnew);
    }

    /// On the watch's thread: a pack that can be read takes the place of the one on show, one that cannot is told of and changes nothing.
    private void readAnew() {
        Studio fresh = studio.anew(place);
        var context = window.context();
        var unreadable = new Trouble(context.words().both("pack.unreadable"), Localized.same(place.toString()), context.words().both("pack.unreadable.do"),
                Optional.empty());
        if (fresh.pack().cards().isEmpty()) {
            context.errors().report(unreadable);
        } else {
            context.errors().withdraw(unreadable);
            studio = fresh;
            Platform.runLater(() -> window.studioProperty().set(fresh));
        }
    }

    @Override
    public void stop() {
        if (watch != null) {
            watch.close();
        }
        if (window != null) {
            window.shell().close();
            remember();
        }
        LogFile.close(log);
    }

    /// Where the options say: a moment of a card or of the routing tab; the overview when they say nothing or name a card that is not there.
    private Place start() {
        return options.position().flatMap(Position::parse)
                .flatMap(position -> studio.pack().card(position.card()).isPresent()
                        ? Optional.<Place>of(new Place.CardPlace(position.card(), Optional.of(position.print())))
                        : LabPosition.parse(position.print()).map(moment -> new Place.Routing(Optional.of(moment.print()))))
                .orElse(new Place.Overview());
    }

    private void show(Stage stage, Scene scene, boolean fullScreen) {
        window.context().theming().dressPopups();
        stage.titleProperty().bind(window.context().words().text("app.name"));
        stage.setScene(scene);
        stage.setMinWidth(WindowSize.SMALLEST.width());
        stage.setMinHeight(WindowSize.SMALLEST.height());
        // Esc belongs to the shell, which goes back first and leaves full screen last.
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        var full = window.model().fullScreenProperty();
        full.set(fullScreen);
        full.subscribe(stage::setFullScreen);
        stage.fullScreenProperty().subscribe(full::set);
        stage.show();
    }

    private void remember() {
        var context = window.context();
        var scene = window.shell().node().getScene();
        boolean full = window.model().fullScreenProperty().get();
        Settings old = loaded.settings();
        var settings = new Settings(context.words().language().code(), context.theming().theme(), context.theming().distanceProperty().get(),
                full ? old.width() : (int) scene.getWidth(), full ? old.height() : (int) scene.getHeight(), full);
        file.save(settings).ifPresent(context.errors()::report);
    }
}
