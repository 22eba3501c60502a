package agentos.showcase.export.prov;

import agentos.showcase.data.Data;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// A value of an attribute.
public sealed interface ProvValue {

    /// A string, number or truth as JSON has it; a qualified name where the attribute asks for one.
    record Plain(Data value) implements ProvValue {
        public Plain {
            if (!(value instanceof Data.Str || value instanceof Data.Num || value instanceof Data.Bool)) {
                throw new IllegalArgumentException("a plain value is a string, a number or a truth");
            }
        }

        @Override
        public Data json() {
            return value;
        }
    }

    /// `{"$": value, "type": qualified name}`.
    record Typed(String value, String type) implements ProvValue {
        public Typed {
            Objects.requireNonNull(value);
            Objects.requireNonNull(type);
        }

        @Override
        public Data json() {
            return Data.object().put("$", value).put("type", type).build();
        }
    }

    /// `{"$": text, "lang": BCP 47 tag}`.
    record Words(String text, String language) implements ProvValue {
        public Words {
            Objects.requireNonNull(text);
            Objects.requireNonNull(language);
        }

        @Override
        public Data json() {
            return Data.object().put("$", text).put("lang", language).build();
        }
    }

    Data json();

    static ProvValue of(String text) {
        return new Plain(Data.of(text));
    }

    static ProvValue of(long number) {
        return new Plain(Data.of(number));
    }

    /// A qualified name as the value of an attribute that could hold anything.
    static ProvValue name(String name) {
        return new Typed(name, "xsd:QName");
    }

    /// Both languages, each marked; nothing for an empty text.
    static List<ProvValue> of(Localized text) {
        return Arrays.stream(Language.values()).filter(language -> !text.in(language).isEmpty())
                .map(language -> (ProvValue) new Words(text.in(language), language.code())).toList();
    }
}
