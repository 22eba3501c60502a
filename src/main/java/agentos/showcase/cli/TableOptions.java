package agentos.showcase.cli;

import agentos.showcase.pack.BenchmarkTable;
import agentos.showcase.pack.Pack;
import agentos.showcase.pack.TableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Which benchmark table: the pack's, or one in a file.
final class TableOptions {
    @Mixin
    private Common common;

    @Option(names = "--table", paramLabel = "FILE", description = "a table in the form of benchmark.json (default: the pack's)")
    private Path file;

    Common common() {
        return common;
    }

    boolean isGiven() {
        return file != null;
    }

    /// The findings of a file go to standard error; one that cannot be used is a wrong use.
    BenchmarkTable table(Pack pack) {
        if (file == null) {
            return pack.benchmark();
        }
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw common.wrong("wrong.file", file);
        }
        var read = TableFile.read(file.toString(), bytes);
        common.console().findings(read.findings());
        return read.table().orElseThrow(() -> common.wrong("wrong.table", file));
    }
}
