package agentos.showcase.pack;

import agentos.showcase.data.Finding;
import agentos.showcase.data.Location;
import agentos.showcase.text.Texts;

/// A pack of which nothing can be read; carries the finding that says why.
final class UnreadablePack extends Exception {
    private static final Texts TEXTS = Texts.of("pack");

    private final transient Finding finding;

    /// @param code      of the finding; also the key of its sentence
    /// @param file      what the finding is about
    /// @param arguments of the sentence
    UnreadablePack(String code, String file, Object... arguments) {
        super(code);
        this.finding = Finding.error(code, file, Location.NONE, "", TEXTS.both(code, arguments));
    }

    Finding finding() {
        return finding;
    }
}
