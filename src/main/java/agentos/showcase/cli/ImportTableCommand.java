package agentos.showcase.cli;

import agentos.showcase.benchmark.tableimport.Candidate;
import agentos.showcase.benchmark.tableimport.Imported;
import agentos.showcase.benchmark.tableimport.TableJson;
import agentos.showcase.benchmark.tableimport.TableImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "import-table", mixinStandardHelpOptions = true,
        description = "Makes a benchmark.json out of a table in Markdown, HTML, CSV, TSV or XLSX.",
        footer = "Numbers of items and dimensions are taken over from the pack's table where it has the same benchmark. What is doubtful is told on standard error.")
final class ImportTableCommand implements Callable<Integer> {
    private static final int LONGEST = 64 << 20;

    @Mixin
    private Common common;

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file;

    @Option(names = "--table", paramLabel = "N", description = "which table of the file, from 1 (default: the first one that looks like a benchmark)")
    private Integer table;

    @Option(names = "--list", description = "list the tables of the file, and write nothing")
    private boolean list;

    @Option(names = "--out", paramLabel = "benchmark.json", description = "file to write")
    private Path out;

    @Override
    public Integer call() {
        var console = common.console();
        if (!list && out == null) {
            throw common.wrong("wrong.import-out");
        }
        byte[] bytes;
        try {
            // A file far beyond the limit is not taken into memory; its first bytes are enough to be told so.
            bytes = Files.size(file) > LONGEST ? new byte[LONGEST] : Files.readAllBytes(file);
        } catch (IOException | OutOfMemoryError e) {
            throw common.wrong("wrong.file", file);
        }
        Imported imported = TableImport.read(file.toString(), bytes, common.studio().pack().benchmark());
        console.findings(imported.findings());
        if (list) {
            imported.tables().forEach(candidate -> print(candidate, console));
            return imported.findings().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
        }
        if (table != null && imported.tables().stream().noneMatch(candidate -> candidate.number() == table)) {
            throw common.wrong("wrong.import-table", table, imported.tables().size());
        }
        Optional<Candidate> chosen = table == null ? imported.first() : imported.tables().stream().filter(candidate -> candidate.number() == table).findFirst();
        if (chosen.isEmpty()) {
            imported.tables().forEach(candidate -> console.say("import.doubt", candidate.number(), candidate.line(), candidate.doubt().orElseThrow()));
            console.say("import.none");
            return ExitCode.FINDINGS;
        }
        return write(imported, chosen.get(), console);
    }

    private int write(Imported imported, Candidate chosen, Console console) {
        console.findings(chosen.findings());
        chosen.doubt().ifPresent(doubt -> console.say("import.doubt", chosen.number(), chosen.line(), doubt));
        if (chosen.table().models().isEmpty() || chosen.table().rows().isEmpty()) {
            console.say("import.nothing", chosen.number());
            return ExitCode.FINDINGS;
        }
        try {
            Path parent = out.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.write(out, TableJson.bytes(chosen.table()));
        } catch (IOException e) {
            throw common.wrong("wrong.import-write", out);
        }
        var made = chosen.table();
        console.print(console.text("import.done", out, chosen.number(), made.models().size(), made.rows().size(), made.parameters().size()));
        console.print(chosen.mapping().because().in(console.language()));
        console.print(console.text("import.own", made.model(made.own()).orElseThrow().name()));
        long others = imported.tables().stream().filter(Candidate::isBenchmark).filter(candidate -> candidate.number() != chosen.number()).count();
        if (table == null && others > 0) {
            console.say("import.others", others);
        }
        return imported.findings().isEmpty() && chosen.findings().isEmpty() && chosen.isBenchmark() && (table != null || others == 0) ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private static void print(Candidate candidate, Console console) {
        String title = candidate.title().isBlank() ? console.text("import.untitled") : candidate.title();
        console.print(console.text("import.entry", candidate.number(), candidate.line(), candidate.height(), candidate.width(), title));
        console.print("   " + (candidate.isBenchmark() ? candidate.mapping().because() : candidate.doubt().orElseThrow()).in(console.language()));
    }
}
