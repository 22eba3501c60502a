package agentos.showcase.cli;

import agentos.showcase.log.DataFolder;
import agentos.showcase.log.LogFile;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/// The command line: arguments in, exit code out.
public final class Cli {
    private static final System.Logger LOG = System.getLogger(Cli.class.getName());

    private Cli() {}

    public static int run(String... arguments) {
        return run(new PrintWriter(System.out, true, StandardCharsets.UTF_8), new PrintWriter(System.err, true, StandardCharsets.UTF_8), arguments);
    }

    /// @param out where results go
    /// @param err where messages go
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        var log = LogFile.open(DataFolder.here());
        try {
            return execute(out, err, arguments);
        } finally {
            LogFile.close(log);
        }
    }

    private static int execute(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new ShowcaseCommand())
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler((problem, _) -> {
                    err.println(problem.getMessage());
                    err.flush();
                    return ExitCode.WRONG_USE;
                })
                .setExecutionExceptionHandler((problem, _, _) -> {
                    LOG.log(System.Logger.Level.ERROR, "command failed", problem);
                    err.println(problem.getMessage() == null ? problem.toString() : problem.getMessage());
                    err.flush();
                    return ExitCode.LACKING;
                })
                .execute(arguments);
    }
}
