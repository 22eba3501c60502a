package agentos.showcase.routing.trial;

import agentos.showcase.data.Finding;
import agentos.showcase.data.Location;
import agentos.showcase.text.Texts;

/// A file is no workload.
final class BadWorkload extends Exception {
    private static final Texts TEXTS = Texts.of("trial");
    private static final long serialVersionUID = 1;
    private final String kind;
    private final transient Location where;
    private final transient Object[] arguments;

    /// @param kind      the last part of the finding's code and of its sentence's key
    /// @param arguments of the sentence
    BadWorkload(String kind, Location where, Object... arguments) {
        super(kind, null, false, false);
        this.kind = kind;
        this.where = where;
        this.arguments = arguments;
    }

    Finding finding(String file) {
        return Finding.error("workload." + kind, file, where, "", TEXTS.both("workload." + kind, arguments));
    }

    static Finding unread(String file, Location where, String name) {
        return Finding.warning("workload.unread", file, where, "", TEXTS.both("workload.unread", name));
    }
}
