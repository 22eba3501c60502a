package agentos.showcase.cli;

import agentos.showcase.data.Data;
import agentos.showcase.data.Json;
import agentos.showcase.run.FindingsDocument;
import agentos.showcase.run.Run;
import agentos.showcase.run.StateDocument;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "state", mixinStandardHelpOptions = true, description = "Prints the state of a card's run at a moment, as JSON.")
final class StateCommand implements Callable<Integer> {
    @Mixin
    private RunOptions options;

    @Option(names = "--at", paramLabel = "MS", required = true, description = "virtual milliseconds from the start of the run")
    private long at;

    @Override
    public Integer call() throws Exception {
        if (at < 0) {
            throw options.common().wrong("wrong.at", at);
        }
        var console = options.common().console();
        var studio = options.common().studio();
        Run run = studio.simulate(options.request(studio.pack()));
        var state = StateDocument.of(run.at(at));
        console.print(Json.pretty(state.merge(Data.object().put("caption", run.caption(at)).put("findings", FindingsDocument.of(run, at)).build())).stripTrailing());
        return ExitCode.DONE;
    }
}
