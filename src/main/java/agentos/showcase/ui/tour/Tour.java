package agentos.showcase.ui.tour;

import agentos.showcase.expert.Studio;
import agentos.showcase.text.Language;
import agentos.showcase.ui.Background;
import agentos.showcase.ui.Context;
import agentos.showcase.ui.Distance;
import agentos.showcase.ui.ErrorFunnel;
import agentos.showcase.ui.Fonts;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Navigation;
import agentos.showcase.ui.Place;
import agentos.showcase.ui.ShowcaseWindow;
import agentos.showcase.ui.Theme;
import agentos.showcase.ui.Theming;
import agentos.showcase.ui.WindowSize;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.logging.Logger;
import javafx.application.Platform;

/// Walks through the whole application without a display and takes pictures of it.
///
/// @param languages one section of the page each
public record Tour(Studio studio, List<Language> languages, Theme theme, Distance distance, WindowSize size) {

    /// Takes all pictures and writes them and `index.html` into the folder.
    ///
    /// @param progress told every file as it is written
    /// @return how many pictures
    /// @throws IOException when the folder cannot be written to
    /// @throws Exception   when a view cannot be photographed; the message names it
    public int play(Path folder, Consumer<Path> progress) throws Exception {
        Files.createDirectories(folder);
        startToolkit();
        var camera = camera();
        var shots = TourPlan.of(studio);
        int count = 0;
        for (Language language : languages) {
            for (Shot shot : shots) {
                Path file = folder.resolve(TourPage.file(shot, language));
                try {
                    Files.write(file, camera.take(shot, language));
                } catch (ExecutionException | java.util.concurrent.TimeoutException e) {
                    throw new IllegalStateException(shot.name() + ": " + e, e);
                }
                progress.accept(file);
                count++;
            }
        }
        Files.write(folder.resolve("index.html"), TourPage.html(shots, languages, studio.pack().info().title()).getBytes(StandardCharsets.UTF_8));
        return count;
    }

    private TourCamera camera() throws InterruptedException, ExecutionException {
        var ready = new CompletableFuture<TourCamera>();
        Platform.runLater(() -> {
            try {
                Fonts.load();
                var theming = new Theming(theme, distance);
                var context = new Context(new Localization(languages.getFirst()), theming, new Navigation(new Place.Overview()),
                        new ErrorFunnel(Logger.getLogger("agentos.showcase"), Platform::runLater), Background.threads());
                var window = new ShowcaseWindow(context, studio);
                ready.complete(new TourCamera(window, window.scene(size)));
            } catch (RuntimeException e) {
                ready.completeExceptionally(e);
            }
        });
        return ready.get();
    }

    private static void startToolkit() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        try {
            Platform.startup(() -> { });
        } catch (IllegalStateException e) {
            // It runs already, in a test.
            System.getLogger(Tour.class.getName()).log(System.Logger.Level.DEBUG, e.getMessage());
        }
        Platform.setImplicitExit(false);
    }
}
