package agentos.showcase.ui.card;

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
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Logger;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/// How smoothly a card plays the second time: frames per second over its whole length, answers taken by default, and the time between frames.
///
/// `java -Dprism.order=sw ... agentos.showcase.ui.card.FrameBenchmark PACK CARD [WIDTHxHEIGHT]`, on a display (JavaFX's headless one has 1000 x 1000)
final class FrameBenchmark {
    private static final int MOST_FRAMES = 60 * 180;
    /// After so many frames without play, the run waits or has ended.
    private static final int STILL = 10;

    private FrameBenchmark() {}

    static void main(String[] arguments) throws InterruptedException {
        var studio = Studio.open(Path.of(arguments[0]));
        var size = WindowSize.of(arguments.length > 2 ? arguments[2] : "1920x1080").orElseThrow();
        var done = new CountDownLatch(1);
        Platform.startup(() -> {
            Fonts.load();
            play(studio, arguments[1], size, done);
        });
        done.await();
        Platform.exit();
    }

    private static void play(Studio studio, String card, WindowSize size, CountDownLatch done) {
        var context = new Context(new Localization(Language.EN), new Theming(Theme.DARK, Distance.DESK), new Navigation(new Place.CardPlace(card)),
                new ErrorFunnel(Logger.getLogger("agentos.showcase"), Platform::runLater), Background.threads());
        var window = new ShowcaseWindow(context, studio);
        var stage = new Stage();
        stage.setScene(window.scene(size));
        stage.show();
        new AnimationTimer() {
            private final long[] times = new long[MOST_FRAMES];
            private int frames;
            private int still;
            private boolean warm;

            @Override
            public void handle(long now) {
                var play = stage.getScene().lookup("#play");
                boolean playing = play != null && "Pause".equals(play.getAccessibleText());
                // A pause is not counted; play goes on without an answer, and begins again at the end.
                times[frames++] = playing ? now : -1;
                still = playing || play == null || play.isDisabled() ? 0 : still + 1;
                boolean ended = still > STILL && stage.getScene().lookup(".option") == null;
                if (ended && !warm) {
                    warm = true;
                    frames = 0;
                } else if (ended || frames == MOST_FRAMES) {
                    stop();
                    report(times, frames);
                    done.countDown();
                    return;
                }
                if (still > STILL) {
                    still = 0;
                    window.shell().current().ifPresent(view -> view.key(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.SPACE, false, false, false, false)));
                }
            }
        }.start();
    }

    private static void report(long[] times, int frames) {
        long[] gaps = new long[frames];
        int count = 0;
        for (int i = 1; i < frames; i++) {
            if (times[i] > 0 && times[i - 1] > 0) {
                gaps[count++] = times[i] - times[i - 1];
            }
        }
        gaps = Arrays.copyOf(gaps, count);
        double seconds = Arrays.stream(gaps).sum() / 1e9;
        Arrays.sort(gaps);
        System.out.printf(Locale.ROOT, "%d frames in %.1f s: %.1f frames/s; between frames median %.1f ms, 95 %% %.1f ms, 99 %% %.1f ms, longest %.1f ms%n",
                count, seconds, count / seconds, gaps[count / 2] / 1e6, gaps[count * 95 / 100] / 1e6, gaps[count * 99 / 100] / 1e6, gaps[count - 1] / 1e6);
    }
}
