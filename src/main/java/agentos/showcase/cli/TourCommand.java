package agentos.showcase.cli;

import agentos.showcase.text.Language;
import agentos.showcase.ui.Distance;
import agentos.showcase.ui.Theme;
import agentos.showcase.ui.WindowSize;
import agentos.showcase.ui.tour.Tour;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "tour", mixinStandardHelpOptions = true,
        description = "Takes pictures of every view and of every card at its start, decision, fault and end; needs no display.")
final class TourCommand implements Callable<Integer> {
    @Mixin
    private Common common;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "folder to write to; made if it is not there")
    private Path out;

    @Option(names = "--size", paramLabel = "WxH", defaultValue = "1920x1080", description = "size of the pictures (default: ${DEFAULT-VALUE})")
    private String size;

    @Option(names = "--theme", paramLabel = "dark|light", defaultValue = "dark", description = "theme (default: ${DEFAULT-VALUE})")
    private String theme;

    @Override
    public Integer call() throws Exception {
        return tour(common, out, WindowSize.of(size).orElseThrow(() -> common.wrong("wrong.size", size)),
                Theme.of(theme).orElseThrow(() -> common.wrong("wrong.theme", theme)));
    }

    /// Plays the tour in the language asked for, or in both.
    static int tour(Common common, Path out, WindowSize size, Theme theme) throws Exception {
        var console = common.console();
        var studio = common.studio();
        var languages = common.languageGiven() ? List.of(common.language()) : List.of(Language.values());
        try {
            int pictures = new Tour(studio, languages, theme, Distance.DESK, size).play(out, file -> console.say("tour.picture", file));
            console.print(console.text("tour.done", pictures, out.resolve("index.html")));
        } catch (IOException e) {
            console.say("lacking.write", out, e.getMessage());
            return ExitCode.LACKING;
        }
        return studio.pack().hasErrors() ? ExitCode.FINDINGS : ExitCode.DONE;
    }
}
