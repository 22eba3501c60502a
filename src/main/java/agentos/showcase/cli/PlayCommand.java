package agentos.showcase.cli;

import agentos.showcase.data.Pointer;
import agentos.showcase.export.RunFiles;
import agentos.showcase.run.Artefact;
import agentos.showcase.run.CheckWords;
import agentos.showcase.run.CheckedRule;
import agentos.showcase.run.Position;
import agentos.showcase.run.Run;
import agentos.showcase.run.RunEvent;
import agentos.showcase.run.RunState;
import agentos.showcase.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "play", mixinStandardHelpOptions = true,
        description = "Plays a card without a screen and writes run.json, result.json, prov.json and what the experts made.",
        footer = "Exit code 1 when a check does not hold or something asked for is missing.")
final class PlayCommand implements Callable<Integer> {
    @Mixin
    private RunOptions options;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "folder to write to; made if it is not there")
    private Path out;

    @Option(names = "--large", description = "write pictures at twice the size as well, as NAME@2x.png")
    private boolean large;

    @Override
    public Integer call() throws Exception {
        var console = options.common().console();
        var studio = options.common().studio();
        Run run = studio.simulate(options.request(studio.pack()));
        try {
            RunFiles.write(run, studio.pack().fingerprint(), out, large);
        } catch (IOException e) {
            console.say("lacking.write", out, e.getMessage());
            return ExitCode.LACKING;
        }
        report(run, console, Position.of(studio.pack().fingerprint(), run.request(), run.makespan()));
        return run.end().outcome() == RunEvent.Outcome.COMPLETE ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private static void report(Run run, Console console, Position position) {
        RunState end = run.at(run.makespan());
        console.print(console.text("play.card", run.request().card().id(), run.request().card().title()));
        console.print(console.text("play.position", position.print()));
        console.print(console.text("play.makespan", run.makespan()));
        console.print(console.text("play.lower", run.bounds().lowerBound()));
        console.print(console.text("play.graham", String.format(Locale.ROOT, "%.1f", run.bounds().grahamBound())));
        console.print(console.text("play.attempts", end.attempts(), end.tokens(), String.format(Locale.ROOT, "%.4f", end.cost() / 1000)));
        console.print(console.text("play.checks", run.findings().holding(), run.findings().total()));
        run.events().stream().filter(RunEvent.TaskFailed.class::isInstance).map(RunEvent.TaskFailed.class::cast)
                .forEach(failed -> console.print("    " + console.text("play.failed", failed.task(), failed.reason())));
        run.findings().found().forEach(rule -> finding(run, end, rule, console));
        end.judgements().forEach(judgement -> console.print(console.text("play.verdict",
                Texts.of("evidence").get(console.language(), judgement.verdict().key()), judgement.claim().text(), judgement.reason())));
        console.print(run.caption(run.makespan()).in(console.language()));
    }

    /// A finding: its rule and place, and what the host did about it.
    private static void finding(Run run, RunState end, CheckedRule rule, Console console) {
        var card = run.request().card();
        var place = rule.found().orElseThrow().result().place();
        var output = end.shown(Pointer.steps(place).getFirst()).map(Artefact::title).orElseGet(() -> CheckWords.place(card, place));
        console.print("    " + console.text("play.check", rule.id(), rule.title(), CheckWords.status(rule.status()), output, place));
        rule.steps().forEach(step -> console.print("        " + console.text("play.step", step.at(), CheckWords.sentence(card, rule, step))));
    }
}
