package agentos.showcase.export.prov;

import agentos.showcase.text.Localized;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Attributes of one statement, in the order in which they are put.
final class Attributes {
    private final Map<String, List<ProvValue>> values = new LinkedHashMap<>();

    static Attributes of(String name, String value) {
        return new Attributes().put(name, value);
    }

    /// Nothing is put for an empty text.
    Attributes put(String name, String value) {
        return value.isEmpty() ? this : put(name, List.of(ProvValue.of(value)));
    }

    Attributes put(String name, long value) {
        return put(name, List.of(ProvValue.of(value)));
    }

    Attributes put(String name, Localized value) {
        return put(name, ProvValue.of(value));
    }

    Attributes put(String name, ProvValue value) {
        return put(name, List.of(value));
    }

    Attributes put(String name, List<ProvValue> several) {
        if (!several.isEmpty()) {
            values.put(name, several);
        }
        return this;
    }

    Map<String, List<ProvValue>> build() {
        return values;
    }
}
