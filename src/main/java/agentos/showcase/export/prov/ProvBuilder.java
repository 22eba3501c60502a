package agentos.showcase.export.prov;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Collects statements; a thing that is named twice is kept once, and relations get blank names in their order.
final class ProvBuilder {
    private final Map<String, String> prefixes = new LinkedHashMap<>();
    private final List<ProvStatement> statements = new ArrayList<>();
    private final Set<String> things = new LinkedHashSet<>();
    private final Set<ProvStatement> relations = new LinkedHashSet<>();

    ProvBuilder prefix(String prefix, String namespace) {
        prefixes.put(prefix, namespace);
        return this;
    }

    boolean has(String id) {
        return things.contains(id);
    }

    /// @return the id
    String thing(ProvKind kind, String id, Map<String, List<ProvValue>> attributes) {
        if (things.add(id)) {
            statements.add(new ProvStatement(kind, id, attributes));
        }
        return id;
    }

    /// The same relation with the same attributes is stated once.
    void relation(ProvKind kind, Map<String, List<ProvValue>> attributes) {
        if (relations.add(new ProvStatement(kind, "", attributes))) {
            statements.add(new ProvStatement(kind, "_:" + kind.key() + relations.size(), attributes));
        }
    }

    ProvDocument build() {
        return new ProvDocument(prefixes, statements, Map.of());
    }
}
