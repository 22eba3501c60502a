package agentos.showcase.export.table;

import agentos.showcase.text.Localized;

/// A table that a format cannot hold; the sentence says why and what to do.
public final class UnwritableTable extends RuntimeException {
    private final transient Localized sentence;

    UnwritableTable(String key, Object... arguments) {
        super(TableWords.TEXTS.both(key, arguments).en());
        sentence = TableWords.TEXTS.both(key, arguments);
    }

    public Localized sentence() {
        return sentence;
    }
}
