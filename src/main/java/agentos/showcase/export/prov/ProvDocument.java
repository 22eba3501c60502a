package agentos.showcase.export.prov;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Statements about where things come from.
///
/// @param prefixes   namespaces by prefix; `default` stands for names without one, and `prov`, `xsd` and `_` need no entry
/// @param statements in any order; the file has them by kind
/// @param bundles    documents inside this one, by their names
public record ProvDocument(Map<String, String> prefixes, List<ProvStatement> statements, Map<String, ProvDocument> bundles) {
    public ProvDocument {
        prefixes = Collections.unmodifiableMap(new LinkedHashMap<>(prefixes));
        statements = List.copyOf(statements);
        bundles = Collections.unmodifiableMap(new LinkedHashMap<>(bundles));
    }

    public List<ProvStatement> all(ProvKind kind) {
        return statements.stream().filter(statement -> statement.kind() == kind).toList();
    }

    /// The relations of a kind that lead from one thing to another.
    ///
    /// @param from attribute that holds the first, `to` the second
    public List<ProvStatement> between(ProvKind kind, String from, String first, String to, String second) {
        return all(kind).stream().filter(statement -> statement.text(from).equals(first) && statement.text(to).equals(second)).toList();
    }
}
