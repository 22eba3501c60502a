package agentos.showcase.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "route", mixinStandardHelpOptions = true,
        description = "Tries routing policies on a workload from a file, or makes one.",
        footer = {"", "A workload is CSV, one task a line below the names of the columns, in any order: z0, z1, ... what the task is like; q0, q1, ... the quality that each expert",
            "gives; and where they are known c0, ... costs, m0, ... expected qualities, fam the task's family.",
            "The reward is quality less lambda times cost. The regret is held against the best expert on each task: by expected values where the file has",
            "m0, ..., else by how each came out. After an event a policy is back when 200 tasks in a row earn 95 %% of its share of the best reward before it."})
final class RouteCommand implements Callable<Integer> {
    @Mixin
    private Common common;

    @Option(names = "--workload", paramLabel = "FILE.csv", description = "the workload to try policies on")
    private Path workload;

    @Option(names = "--generate", paramLabel = "FILE.csv", description = "the workload to make; the same options make the same file")
    private Path generate;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "seed of all chance (default: ${DEFAULT-VALUE})")
    private long seed;

    @Mixin
    private TrialOptions trial;

    @Mixin
    private GenerateOptions made;

    @Override
    public Integer call() throws Exception {
        if ((workload == null) == (generate == null)) {
            throw common.wrong("wrong.route");
        }
        try {
            return workload == null ? made.make(generate, seed, common) : trial.run(workload, seed, common);
        } catch (OutOfMemoryError e) {
            common.console().say("lacking.memory");
            return ExitCode.LACKING;
        }
    }
}
