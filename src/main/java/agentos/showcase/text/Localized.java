package agentos.showcase.text;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/// One text in both languages: `{"en": "...", "zh": "..."}` in a pack.
public record Localized(String en, String zh) {
    public static final Localized EMPTY = new Localized("", "");

    public Localized {
        Objects.requireNonNull(en, "en");
        Objects.requireNonNull(zh, "zh");
    }

    /// A text that reads the same in both languages, such as a name or a number.
    public static Localized same(String text) {
        return new Localized(text, text);
    }

    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }

    @com.fasterxml.jackson.annotation.JsonIgnore
    public boolean isEmpty() {
        return en.isEmpty() && zh.isEmpty();
    }

    public Localized map(UnaryOperator<String> change) {
        return new Localized(change.apply(en), change.apply(zh));
    }

    public Localized plus(Localized next) {
        return new Localized(en + next.en, zh + next.zh);
    }

    /// The items as one enumeration: `a, b, c` and `a、b、c`.
    public static Localized list(List<Localized> items) {
        return new Localized(
                String.join(", ", items.stream().map(Localized::en).toList()),
                String.join("、", items.stream().map(Localized::zh).toList()));
    }
}
