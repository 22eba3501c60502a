package agentos.showcase.benchmark.tableimport;

import agentos.showcase.data.Location;
import agentos.showcase.data.TextBytes;

/// The characters of a text file, see [TextBytes].
final class Decoded {
    private Decoded() {}

    /// What is neither marked nor UTF-8 is guessed, and said.
    static String text(byte[] bytes, Report report) {
        var read = TextBytes.read(bytes);
        if (read.isGuessed()) {
            report.warn("encoding", Location.NONE, read.charset().name().equals("GB18030") ? "GB18030" : "Windows-1252");
        }
        return read.text();
    }
}
