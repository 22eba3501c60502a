package agentos.showcase.benchmark;

import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.Locale;

/// What a person calls the choices of a method.
public final class MethodNames {
    private static final Texts TEXTS = Texts.of("benchmark");

    private MethodNames() {}

    public static Localized of(Method.Normalisation scale) {
        return named("scale.", scale);
    }

    public static Localized of(Method.Missing missing) {
        return named("missing.", missing);
    }

    public static Localized of(Method.Ranking ranking) {
        return named("ranking.", ranking);
    }

    /// A whole method in one line.
    public static Localized of(Method method) {
        return TEXTS.both("method", of(method.normalisation()), of(method.missing()), of(method.ranking()));
    }

    private static Localized named(String prefix, Enum<?> choice) {
        return TEXTS.both(prefix + choice.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
