package agentos.showcase.cli;

import agentos.showcase.data.Finding;
import agentos.showcase.text.Language;
import agentos.showcase.text.Texts;
import java.io.PrintWriter;
import java.util.List;

/// Results to standard output, messages to standard error, in one language.
record Console(PrintWriter out, PrintWriter err, Language language) {
    static final Texts TEXTS = Texts.of("cli");

    void print(String line) {
        out.print(line + "\n");
        out.flush();
    }

    void say(String key, Object... arguments) {
        err.print(TEXTS.get(language, key, arguments) + "\n");
        err.flush();
    }

    String text(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }

    void findings(List<Finding> findings) {
        findings.forEach(finding -> err.print(finding.print(language) + "\n"));
        err.flush();
    }
}
