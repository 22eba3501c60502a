package agentos.showcase.expert.image.infographic;

import static agentos.showcase.expert.image.infographic.InfographicOperations.TEXTS;

import agentos.showcase.text.Localized;
import java.util.Locale;

/// How a row is drawn. The kind of its value and whether it has a scale decide.
enum Form {
    BAR, DIAL, ICONS, NUMBER, SPAN, TIMELINE, WORDS;

    static Form of(Spec spec) {
        return switch (spec.en().kind()) {
            case QUANTITY -> spec.scaled() ? BAR : NUMBER;
            case SHARE -> DIAL;
            case COUNT -> ICONS;
            case INTERVAL -> spec.scaled() ? SPAN : NUMBER;
            case DATE -> TIMELINE;
            case TEXT -> WORDS;
        };
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Localized title() {
        return TEXTS.both("form." + code());
    }

    Localized reason() {
        return TEXTS.both("reason." + code());
    }
}
