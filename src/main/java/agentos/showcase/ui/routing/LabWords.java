package agentos.showcase.ui.routing;

import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;

/// The sentences of the routing tab.
final class LabWords {
    static final Texts TEXTS = Texts.of("lab");

    private LabWords() {}

    /// The sentence in both languages.
    static Localized say(String key, Object... arguments) {
        return TEXTS.both(key, arguments);
    }
}
