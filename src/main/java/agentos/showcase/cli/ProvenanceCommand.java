package agentos.showcase.cli;

import agentos.showcase.data.JsonFile.BadJson;
import agentos.showcase.export.prov.ProvDocument;
import agentos.showcase.export.prov.ProvJson;
import agentos.showcase.export.prov.ProvKind;
import agentos.showcase.export.prov.ProvStatement;
import agentos.showcase.export.prov.ProvValue;
import agentos.showcase.export.prov.Trace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "provenance", mixinStandardHelpOptions = true,
        description = "Reads W3C PROV-JSON, as \"showcase play\" writes it, and tells what it states or where one thing comes from.",
        footer = "Exit code 1 when the file is no PROV-JSON.")
final class ProvenanceCommand implements Callable<Integer> {
    /// A run's provenance has some hundred kilobytes.
    private static final long LARGEST = 64L << 20;

    @Mixin
    private Common common;

    @Parameters(index = "0", paramLabel = "FILE", description = "for example prov.json of a run")
    private Path file;

    @Option(names = "--of", paramLabel = "ID", description = "tell what this thing is derived from, step by step, for example claim:quotes")
    private String thing;

    @Override
    public Integer call() {
        var console = common.console();
        ProvDocument document;
        try {
            if (Files.size(file) > LARGEST) {
                throw common.wrong("wrong.large", file, LARGEST >> 20);
            }
            document = ProvJson.read(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw common.wrong("wrong.file", file);
        } catch (BadJson e) {
            console.findings(List.of(e.finding()));
            return ExitCode.FINDINGS;
        }
        if (thing == null) {
            for (ProvKind kind : ProvKind.values()) {
                int count = document.all(kind).size();
                if (count > 0) {
                    console.print(console.text("provenance.count", kind.key(), count));
                }
            }
            return ExitCode.DONE;
        }
        var traces = Trace.of(document, thing);
        if (traces.isEmpty()) {
            throw common.wrong("wrong.thing", thing);
        }
        traces.forEach(trace -> console.print("  ".repeat(trace.depth()) + console.text(trace.before() ? "provenance.before" : "provenance.thing",
                trace.id(), label(document, trace.id(), console), trace.bond().isEmpty() ? "" : "[" + trace.bond() + "]").stripTrailing()));
        return ExitCode.DONE;
    }

    private static String label(ProvDocument document, String id, Console console) {
        return document.statements().stream().filter(statement -> statement.kind().isElement() && statement.id().equals(id)).findFirst()
                .map(statement -> label(statement, console)).orElse("");
    }

    private static String label(ProvStatement statement, Console console) {
        return statement.attributes().getOrDefault("prov:label", List.of()).stream()
                .filter(value -> value instanceof ProvValue.Words words && words.language().equals(console.language().code()))
                .map(value -> ((ProvValue.Words) value).text()).findFirst().orElse(statement.text("prov:label"));
    }
}
