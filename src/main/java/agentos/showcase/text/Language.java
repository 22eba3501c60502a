package agentos.showcase.text;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Optional;

/// The two languages that every sentence exists in.
public enum Language {
    @JsonProperty("en") EN("en", Locale.ENGLISH),
    @JsonProperty("zh") ZH("zh", Locale.SIMPLIFIED_CHINESE);

    private final String code;
    private final Locale locale;

    Language(String code, Locale locale) {
        this.code = code;
        this.locale = locale;
    }

    /// The code used in packs, settings and arguments: `en` or `zh`.
    public String code() {
        return code;
    }

    public Locale locale() {
        return locale;
    }

    public Language other() {
        return this == EN ? ZH : EN;
    }

    /// The language with this code or language tag (`zh`, `zh-CN`, `en_GB`), or nothing when it is neither.
    public static Optional<Language> of(String code) {
        if (code == null) {
            return Optional.empty();
        }
        String head = code.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return switch (head) {
            case "en" -> Optional.of(EN);
            case "zh" -> Optional.of(ZH);
            default -> Optional.empty();
        };
    }
}
