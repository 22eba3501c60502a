package agentos.showcase.export.chart;

import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;

/// A chart that would mislead is not drawn; the sentence says why and what to do.
public final class ChartRefused extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final transient Localized sentence;

    public ChartRefused(Localized sentence) {
        super(sentence.in(Language.EN));
        this.sentence = sentence;
    }

    public Localized sentence() {
        return sentence;
    }
}
