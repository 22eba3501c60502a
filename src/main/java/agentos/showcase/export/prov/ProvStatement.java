package agentos.showcase.export.prov;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// One thing, or one relation between things.
///
/// @param id         a qualified name `prefix:local`; a relation without a name of its own has a blank one, `_:local`
/// @param attributes values by qualified name; most have one
public record ProvStatement(ProvKind kind, String id, Map<String, List<ProvValue>> attributes) {
    public ProvStatement {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(id);
        var copy = new LinkedHashMap<String, List<ProvValue>>();
        attributes.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        attributes = Collections.unmodifiableMap(copy);
    }

    /// The first value of an attribute as text, or empty.
    public String text(String attribute) {
        return attributes.getOrDefault(attribute, List.of()).stream().findFirst().map(value -> switch (value) {
            case ProvValue.Plain(var plain) -> plain.text();
            case ProvValue.Typed(var typed, var _) -> typed;
            case ProvValue.Words(var words, var _) -> words;
        }).orElse("");
    }
}
