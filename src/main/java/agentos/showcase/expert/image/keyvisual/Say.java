package agentos.showcase.expert.image.keyvisual;

import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;

/// The sentences of this room.
final class Say {
    static final Texts TEXTS = Texts.of("keyvisual");

    private Say() {}

    static OperationFailed failed(String key, Object... arguments) {
        return new OperationFailed(TEXTS.both(key, arguments));
    }

    /// What a layer of the visual is called.
    static Localized name(String layer) {
        return TEXTS.both("layer." + layer);
    }
}
