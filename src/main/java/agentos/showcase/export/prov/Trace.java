package agentos.showcase.export.prov;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The way back from a thing over everything that it is derived from, as a tree read from the top. What was reached before is named and not followed again.
///
/// @param depth  how many derivations away, 0 for the thing itself
/// @param id     of the thing
/// @param bond   what the derivation is: `prov:Quotation`, `prov:PrimarySource`, `prov:Revision`, `supports`, `refutes`, or empty
/// @param before whether it was reached before
public record Trace(int depth, String id, String bond, boolean before) {

    /// Depth first, in the order of the document.
    ///
    /// @return nothing when the document does not speak of the thing
    public static List<Trace> of(ProvDocument document, String id) {
        var found = new ArrayList<Trace>();
        if (document.statements().stream().anyMatch(statement -> statement.kind().isElement() && statement.id().equals(id))) {
            follow(document, id, "", 0, new HashSet<>(), found);
        }
        return found;
    }

    private static void follow(ProvDocument document, String id, String bond, int depth, Set<String> seen, List<Trace> found) {
        boolean fresh = seen.add(id);
        found.add(new Trace(depth, id, bond, !fresh));
        if (fresh) {
            document.all(ProvKind.WAS_DERIVED_FROM).stream().filter(relation -> relation.text("prov:generatedEntity").equals(id)).forEach(relation ->
                    follow(document, relation.text("prov:usedEntity"), bond(relation), depth + 1, seen, found));
        }
    }

    private static String bond(ProvStatement relation) {
        return relation.text("prov:type").isEmpty() ? relation.text("show:stance") : relation.text("prov:type");
    }
}
