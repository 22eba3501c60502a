package agentos.showcase.cli;

import agentos.showcase.benchmark.ShownTable;
import agentos.showcase.export.table.Format;
import agentos.showcase.export.table.TableExport;
import agentos.showcase.export.table.UnwritableTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// `showcase benchmark --format F --out FILE`: the shown table as a file.
final class BenchmarkExport {
    private BenchmarkExport() {}

    /// Writes the table; a file that is there is replaced, and only by a whole one.
    ///
    /// @param code what was given for `--format`; without it the name of the file decides
    /// @return an exit code
    /// @throws picocli.CommandLine.ParameterException when there is no such format
    static int write(ShownTable table, Optional<String> code, Path out, Common common) {
        String wanted = code.orElseGet(() -> ending(out));
        Format format = Format.of(wanted).orElseThrow(() -> common.wrong("wrong.format", wanted, String.join(", ", Format.codes())));
        var console = common.console();
        try {
            write(table, format, out.toAbsolutePath(), console);
        } catch (UnwritableTable e) {
            console.err().print(e.sentence().in(console.language()) + "\n");
            console.err().flush();
            return ExitCode.WRONG_USE;
        } catch (IOException e) {
            console.say("lacking.file", out, Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName()));
            return ExitCode.LACKING;
        }
        console.say("benchmark.written", out);
        return ExitCode.DONE;
    }

    private static void write(ShownTable table, Format format, Path out, Console console) throws IOException {
        Files.createDirectories(out.getParent());
        Path part = out.resolveSibling("." + out.getFileName() + ".part");
        try {
            try (var stream = Files.newOutputStream(part)) {
                TableExport.write(table, console.language(), format, stream);
            }
            Files.move(part, out, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static String ending(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
