package agentos.showcase.cli;

import agentos.showcase.routing.trial.Change;
import agentos.showcase.routing.trial.FamilyWorld;
import agentos.showcase.routing.trial.Noise;
import agentos.showcase.routing.trial.Scenario;
import agentos.showcase.routing.trial.WorkloadFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/// What a workload is to be like that is made.
final class GenerateOptions {
    private static final int MOST = 1000;

    @Option(names = "--steps", paramLabel = "N", defaultValue = "20000", description = "with --generate: how many tasks (default: ${DEFAULT-VALUE})")
    private int steps;

    @Option(names = "--features", paramLabel = "N", defaultValue = "32", description = "with --generate: how many numbers say what a task is like (default: ${DEFAULT-VALUE})")
    private int features;

    @Option(names = "--experts", paramLabel = "N", defaultValue = "5", description = "with --generate: how many experts (default: ${DEFAULT-VALUE})")
    private int experts;

    @Option(names = "--families", paramLabel = "N", defaultValue = "5",
            description = "with --generate: how many families of tasks, each with experts of its own that are good (default: ${DEFAULT-VALUE})")
    private int families;

    @Option(names = "--unfamiliar", paramLabel = "STEP", description = "with --generate: from this step on, tasks of one more family come in")
    private Integer unfamiliar;

    @Option(names = "--share", paramLabel = "SHARE", defaultValue = "0.3", description = "with --unfamiliar: their share of the tasks, 0 to 1 (default: ${DEFAULT-VALUE})")
    private double share;

    @Option(names = "--swap", paramLabel = "STEP", description = "with --generate: at this step the best expert and the worst swap what they are worth")
    private Integer swap;

    @Option(names = "--noise", paramLabel = "bernoulli|gaussian", defaultValue = "bernoulli",
            description = "with --generate: quality is 0 or 1, or scatters about what was expected (default: ${DEFAULT-VALUE})")
    private String noise;

    @Option(names = "--costs", description = "with --generate: calls cost something, each expert's its own")
    private boolean costs;

    int make(Path file, long seed, Common common) {
        var scenario = scenario(seed, common);
        var console = common.console();
        try {
            if (file.toAbsolutePath().getParent() != null) {
                Files.createDirectories(file.toAbsolutePath().getParent());
            }
            try (var out = Files.newOutputStream(file)) {
                WorkloadFile.write(scenario.workload(), out);
            }
        } catch (IOException e) {
            console.say("lacking.file", file, e.getMessage());
            return ExitCode.LACKING;
        }
        String events = scenario.changes().stream().map(change -> " --event " + change.at()).collect(Collectors.joining());
        console.print(console.text("route.made", file, steps, features, experts, families));
        console.print("showcase route --workload " + file + events);
        return ExitCode.DONE;
    }

    private Scenario scenario(long seed, Common common) {
        check("--steps", steps, 1, Scenario.MOST_STEPS, common);
        check("--features", features, 1, MOST, common);
        check("--experts", experts, 2, 64, common);
        check("--families", families, 1, MOST, common);
        if (!(share >= 0 && share <= 1)) {
            throw common.wrong("wrong.share", share);
        }
        var changes = new ArrayList<Change>();
        if (unfamiliar != null) {
            check("--unfamiliar", unfamiliar, 0, steps - 1, common);
            changes.add(new Change.Unfamiliar(unfamiliar, steps, share));
        }
        if (swap != null) {
            check("--swap", swap, 0, steps - 1, common);
            changes.add(new Change.Swap(swap));
        }
        return new Scenario(new FamilyWorld(features, experts, families, costs, seed), steps, seed, noise(common), changes);
    }

    private Noise noise(Common common) {
        List<String> names = Arrays.stream(Noise.values()).map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
        int index = names.indexOf(noise);
        if (index < 0) {
            throw common.wrong("wrong.noise", noise, String.join(", ", names));
        }
        return Noise.values()[index];
    }

    private static void check(String option, int value, int least, int most, Common common) {
        if (value < least || value > most) {
            throw common.wrong("wrong.range", option, value, least, most);
        }
    }
}
