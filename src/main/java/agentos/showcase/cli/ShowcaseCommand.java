package agentos.showcase.cli;

import agentos.showcase.run.Position;
import agentos.showcase.text.Language;
import agentos.showcase.ui.AppOptions;
import agentos.showcase.ui.ShowcaseApp;
import agentos.showcase.ui.Theme;
import agentos.showcase.ui.WindowSize;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "showcase", mixinStandardHelpOptions = true, version = "AgentOS Showcase 1.0.0",
        description = "Plays a product's showcase offline. Without a command it opens the window.",
        subcommands = {ListCommand.class, PlayCommand.class, StateCommand.class, ScheduleCommand.class, RouteCommand.class, BenchmarkCommand.class,
            AuditCommand.class, ImportTableCommand.class, ImageCheckCommand.class, ProvenanceCommand.class, TourCommand.class},
        footer = {"", "Results go to standard output, messages to standard error.",
            "Exit codes: 0 done, 1 there are findings, 2 wrong use, 3 the environment lacks something."})
final class ShowcaseCommand implements Callable<Integer> {
    @Mixin
    private Common common;

    @Option(names = "--theme", paramLabel = "dark|light", description = "theme at the start (default: as last time)")
    private String theme;

    @Option(names = "--at", paramLabel = "POSITION", description = "where to begin, for example key-visual@12000")
    private String position;

    @Option(names = "--size", paramLabel = "WxH", description = "size of the window (default: as last time)")
    private String size;

    @Option(names = "--full-screen", description = "begin in full screen")
    private boolean fullScreen;

    @Option(names = "--safe-graphics", description = "draw in software, for graphics drivers that misbehave")
    private boolean safeGraphics;

    @Option(names = "--or-tour", paramLabel = "DIR", description = "without a display, play the tour into this folder instead")
    private Path orTour;

    @Override
    public Integer call() throws Exception {
        var options = new AppOptions(common.packGiven(), common.languageGiven() ? Optional.of(common.language()) : Optional.<Language>empty(),
                Optional.ofNullable(theme).map(this::theme), Optional.ofNullable(size).map(this::size),
                Optional.ofNullable(position).map(this::position), safeGraphics, fullScreen);
        var console = common.console();
        Optional<String> lack = Display.lack();
        if (lack.isPresent()) {
            if (orTour != null) {
                console.print(console.text("tour.instead", orTour, orTour.resolve("index.html")));
                return TourCommand.tour(common, orTour, WindowSize.of("1920x1080").orElseThrow(), options.theme().orElse(Theme.DARK));
            }
            console.say(lack.get());
            return ExitCode.LACKING;
        }
        try {
            ShowcaseApp.open(options);
            return ExitCode.DONE;
        } catch (RuntimeException | UnsatisfiedLinkError e) {
            console.say("lacking.window", Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName()));
            return ExitCode.LACKING;
        }
    }

    private Theme theme(String text) {
        return Theme.of(text).orElseThrow(() -> common.wrong("wrong.theme", text));
    }

    private WindowSize size(String text) {
        return WindowSize.of(text).orElseThrow(() -> common.wrong("wrong.size", text));
    }

    private String position(String text) {
        return Position.parse(text).map(Position::print).orElseThrow(() -> common.wrong("wrong.position", text));
    }
}
