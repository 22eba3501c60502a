package agentos.showcase.ui;

import agentos.showcase.expert.Studio;
import agentos.showcase.text.Language;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// Draws every view at every size, in both languages and themes, into a folder, for looking at.
///
/// `java ... agentos.showcase.ui.Pictures FOLDER PACK [what ...]`, where `what` is a part of a picture's name such as
/// `overview-1280x720`; all without it.
public final class Pictures {
    private static final int LAYOUT_PASSES = 4;

    private Pictures() {}

    static void main(String[] arguments) throws InterruptedException, IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Studio studio = Studio.open(Path.of(arguments[1]));
        var wanted = java.util.List.of(arguments).subList(2, arguments.length);
        var done = new CountDownLatch(1);
        Platform.startup(() -> {
            try {
                Fonts.load();
                all(folder, studio, wanted);
            } finally {
                done.countDown();
            }
        });
        done.await();
        Platform.exit();
    }

    private static void all(Path folder, Studio studio, java.util.List<String> wanted) {
        for (String size : java.util.List.of("1280x720", "1920x1080", "3840x2160")) {
            for (Theme theme : Theme.values()) {
                for (Language language : Language.values()) {
                    for (Tab tab : Tab.values()) {
                        String name = tab.name().toLowerCase(java.util.Locale.ROOT) + "-" + size + "-" + theme.code() + "-" + language.code();
                        draw(folder, studio, wanted, name, size, theme, language, tab.place(), _ -> { });
                    }
                    for (var panel : java.util.List.of(ShellModel.Panel.PALETTE, ShellModel.Panel.HELP, ShellModel.Panel.FINDINGS)) {
                        String name = panel.name().toLowerCase(java.util.Locale.ROOT) + "-" + size + "-" + theme.code() + "-" + language.code();
                        draw(folder, studio, wanted, name, size, theme, language, Tab.OVERVIEW.place(), window -> window.model().open(panel));
                    }
                }
            }
        }
    }

    private static void draw(Path folder, Studio studio, java.util.List<String> wanted, String name, String size, Theme theme, Language language,
                             Place place, Consumer<ShowcaseWindow> prepare) {
        if (!wanted.isEmpty() && wanted.stream().noneMatch(name::contains)) {
            return;
        }
        var context = new Context(new Localization(language), new Theming(theme, Distance.DESK), new Navigation(place),
                new ErrorFunnel(Logger.getLogger("agentos.showcase"), Runnable::run), Background.threads());
        var window = new ShowcaseWindow(context, studio);
        var scene = window.scene(WindowSize.of(size).orElseThrow());
        settle(scene);
        prepare.accept(window);
        settle(scene);
        save(folder.resolve(name + ".png"), scene.snapshot(null));
    }

    /// Without a pulse, styles and layout are worked out by hand; a few passes, because wrapped text asks twice.
    public static void settle(Scene scene) {
        for (int i = 0; i < LAYOUT_PASSES; i++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private static void save(Path file, WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var buffered = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                buffered.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        try {
            ImageIO.write(buffered, "png", file.toFile());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
