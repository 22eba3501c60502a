package agentos.showcase.cli;

import agentos.showcase.benchmark.Analysis;
import agentos.showcase.benchmark.BenchmarkDocument;
import agentos.showcase.benchmark.Figures;
import agentos.showcase.benchmark.MethodNames;
import agentos.showcase.benchmark.MethodStrip;
import agentos.showcase.benchmark.ShownTables;
import agentos.showcase.benchmark.Standing;
import agentos.showcase.data.Json;
import agentos.showcase.export.table.Format;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "benchmark", mixinStandardHelpOptions = true,
        description = "Shows the benchmark table: sorted, filtered, summed up by dimension and ranked by the chosen method.",
        footer = "With --json: scores, dimensions, ranks, bounds, and how far the ranks depend on the method.")
final class BenchmarkCommand implements Callable<Integer> {
    @Mixin
    private BenchmarkOptions options;

    @Option(names = "--json", description = "as JSON")
    private boolean json;

    @Option(names = "--format", paramLabel = "FORMAT", description = "form of the file: ${COMPLETION-CANDIDATES} (default: by the file's name)",
            completionCandidates = Formats.class)
    private String format;

    @Option(names = "--out", paramLabel = "FILE", description = "file to write the table to, as it is shown")
    private Path out;

    /// The names of the formats, for `--help`.
    static final class Formats extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Formats() {
            super(Format.codes());
        }
    }

    @Override
    public Integer call() {
        var console = options.common().console();
        var table = options.table(options.common().studio().pack());
        var look = options.look(table);
        var method = options.method(table);
        if (out != null) {
            return BenchmarkExport.write(ShownTables.of(table, look, method), Optional.ofNullable(format), out, options.common());
        }
        if (format != null) {
            throw options.common().wrong("wrong.no-out");
        }
        if (json) {
            console.print(Json.pretty(BenchmarkDocument.of(table, look, method)).stripTrailing());
            return ExitCode.DONE;
        }
        PlainTable.lines(ShownTables.of(table, look, method), console.language()).forEach(console::print);
        var analysis = Analysis.of(table, look.models(), method);
        var strip = MethodStrip.of(table, look.models(), method);
        console.print("");
        console.print(MethodNames.of(method).in(console.language()));
        analysis.ranking().forEach(standing -> console.print(line(standing, table.model(standing.model()).orElseThrow().name(), strip, console)));
        console.print(strip.winner().flatMap(table::model).map(winner -> console.text("benchmark.winner", winner.name()))
                .orElseGet(() -> console.text("benchmark.nowinner")));
        return ExitCode.DONE;
    }

    private static String line(Standing standing, String name, MethodStrip strip, Console console) {
        if (standing.low() == null) {
            return console.text("benchmark.none", name);
        }
        String low = Figures.fixed(standing.low(), 1);
        String high = Figures.fixed(standing.high(), 1);
        if (standing.value() == null) {
            return console.text("benchmark.interval", name, low, high, standing.bestRank(), standing.worstRank());
        }
        var range = strip.models().stream().filter(model -> model.model().equals(standing.model())).findFirst().orElseThrow();
        return console.text("benchmark.place", standing.rank(), name, Figures.fixed(standing.value(), 1), low, high, range.best(), range.worst());
    }
}
